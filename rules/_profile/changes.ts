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

const changes = new WeakMap<Node, boolean>();

/** True where something below a node (not in functions) is assigned. */
export function holdsChange(node: Node): boolean {
  const known = changes.get(node);
  if (known !== undefined) return known;
  const parts: (Node | null | undefined)[] = [
    ...[node.object, node.callee, node.left, node.right, node.argument],
    ...(node.computed ? [node.property] : []),
    ...(node.arguments ?? []),
    ...(node.elements ?? []),
    ...(node.expressions ?? []),
    ...(node.properties ?? []).map(valueNode),
  ];
  const result = parts.some((part) => part && (isChange(part) || holdsChange(part)));
  changes.set(node, result);
  return result;
}
