import { isFunction, type Node } from './nodes.ts';
import type { ScriptIndex } from './scopes.ts';

const JQUERY: Node = { type: 'Identifier', name: 'jQuery', start: 0, end: 0 };

/** `jQuery(document).ready(function (e) { … })`, `jQuery(function (e) { … })`: the function is handed jQuery itself. */
export function recordReady(index: ScriptIndex, callee: Node, first: Node | undefined): void {
  const isReady = callee.type === 'MemberExpression' && callee.property?.name === 'ready';
  if (!isReady && callee.name !== 'jQuery' && callee.name !== '$') return;
  const inner = first && isFunction(first) ? index.scopeOf.get(first) : null;
  inner?.parameters[0]?.writes.push({ node: JQUERY, scope: index.root, whole: true });
}
