import { type Node, valueNode } from './nodes.ts';
import { isList, isTable, type Value } from './values.ts';

/** What a loop over values goes through; null for what is no list. */
export function itemsOf(over: Value): readonly Value[] | null {
  if (typeof over === 'string') return [...over];
  return isList(over) ? over.items : null;
}

/** What a loop over keys goes through. */
export function keysOf(over: Value): readonly Value[] | null {
  if (isTable(over)) return [...over.entries.keys()];
  return itemsOf(over)?.map((_, n) => String(n)) ?? null;
}

/** True for what gives a name another value. */
export function isChange(node: Node): boolean {
  return node.type === 'AssignmentExpression' || node.type === 'UpdateExpression';
}

/** True where something below a node (not in functions) is assigned. */
export function holdsChange(node: Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ThisExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return false;
    default:
      node.holdsChange ??= isChangedBelow(node);
      return node.holdsChange;
  }
}

function isChangedBelow(node: Node): boolean {
  switch (node.type) {
    case 'MemberExpression':
      return isOrHolds(node.object) || (node.computed === true && isOrHolds(node.property));
    case 'CallExpression':
    case 'NewExpression':
      return isOrHolds(node.callee) || someOf(node.arguments);
    case 'ObjectExpression':
      return node.properties?.some((each) => isOrHolds(valueNode(each))) ?? false;
    default:
      return (
        isOrHolds(node.left) ||
        isOrHolds(node.right) ||
        isOrHolds(node.argument) ||
        someOf(node.elements) ||
        someOf(node.expressions)
      );
  }
}

function isOrHolds(node: Node | null | undefined): boolean {
  return node !== null && node !== undefined && (isChange(node) || holdsChange(node));
}

function someOf(nodes: readonly (Node | null)[] | undefined): boolean {
  return nodes?.some(isOrHolds) ?? false;
}
