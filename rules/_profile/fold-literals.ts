import { bounded } from './arithmetic.ts';
import type { Env, Folder } from './fold.ts';
import { cookedOf, type Node, valueNode } from './nodes.ts';
import type { Scope } from './scopes.ts';
import { ABSENT, LONGEST_LIST, textOf, UNKNOWN, type Value } from './values.ts';

export function foldTemplate(folder: Folder, node: Node, scope: Scope, env: Env | null): Value {
  const parts: string[] = [];
  for (const [n, quasi] of (node.quasis ?? []).entries()) {
    const cooked = cookedOf(quasi);
    if (cooked === null) return UNKNOWN;
    parts.push(cooked);
    const inner = node.expressions?.[n];
    if (!inner) continue;
    const text = textOf(folder.fold(inner, scope, env));
    if (text === null) return UNKNOWN;
    parts.push(text);
  }
  return bounded(parts.join(''));
}

export function foldArray(folder: Folder, node: Node, scope: Scope, env: Env | null): Value {
  const elements = node.elements ?? [];
  if (elements.length > LONGEST_LIST) return UNKNOWN;
  const items: Value[] = [];
  for (const each of elements) {
    if (each?.type === 'SpreadElement' && each.argument) {
      const spread = folder.fold(each.argument, scope, env);
      if (typeof spread === 'string') items.push(...spread.slice(0, LONGEST_LIST));
      else if (typeof spread === 'object' && spread?.kind === 'list') items.push(...spread.items);
      else return UNKNOWN;
    } else items.push(each ? folder.fold(each, scope, env) : ABSENT);
  }
  return { kind: 'list', items };
}

export function foldObject(folder: Folder, node: Node, scope: Scope, env: Env | null): Value {
  const entries = new Map<string, Value>();
  for (const property of node.properties ?? []) {
    const value = property.type === 'Property' ? valueNode(property) : null;
    const key = property.key;
    if (!value || !key) return UNKNOWN;
    const name =
      !property.computed && key.type === 'Identifier'
        ? (key.name ?? null)
        : textOf(folder.fold(key, scope, env));
    if (name === null) return UNKNOWN;
    entries.set(name, property.kind === 'init' ? folder.fold(value, scope, env) : UNKNOWN);
  }
  return { kind: 'table', entries };
}
