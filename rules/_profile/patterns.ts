import { type Node, valueNode } from './nodes.ts';

/** Names that a pattern declares. */
export function patternNames(pattern: Node): string[] {
  return patternKeys(pattern).map(([name]) => name);
}

/** Names that a pattern declares, each with the member that it takes (null in lists). */
export function patternKeys(pattern: Node): [name: string, key: string | null][] {
  const names: [string, string | null][] = [];
  const stack: [Node, string | null][] = [[pattern, null]];
  for (let top = stack.pop(); top && names.length < 200; top = stack.pop()) {
    const [node, key] = top;
    if (node.type === 'Identifier') names.push([node.name ?? '', key]);
    for (const [inner, own] of partsOf(node)) stack.push([inner, own ?? key]);
  }
  return names;
}

function partsOf(node: Node): [Node, string | null][] {
  if (node.type === 'AssignmentPattern' && node.left) return [[node.left, null]];
  if (node.type === 'RestElement' && node.argument) return [[node.argument, null]];
  if (node.type === 'ArrayPattern') {
    return (node.elements ?? []).flatMap((each) => (each ? [[each, null]] : []));
  }
  if (node.type === 'ObjectPattern') {
    return (node.properties ?? []).map((each) => [each, each.key?.name ?? null]);
  }
  const inner = node.type === 'Property' ? valueNode(node) : null;
  if (inner) return [[inner, null]];
  if (node.type !== 'VariableDeclaration') return [];
  return (node.declarations ?? []).flatMap((each) => (each.id ? [[each.id, null]] : []));
}
