import { bare, isFunction, type Node } from './nodes.ts';
import { lookup, type Placed, type Scope, type ScriptIndex } from './scopes.ts';

const JQUERY: Node = { type: 'Identifier', name: 'jQuery', start: 0, end: 0 };

/** `jQuery(document).ready(function (e) { … })`, `jQuery(function (e) { … })`: the function is handed jQuery itself. */
function recordReady(index: ScriptIndex, callee: Node, first: Node | undefined): void {
  const isReady = callee.type === 'MemberExpression' && callee.property?.name === 'ready';
  if (!isReady && !/^(?:jQuery|\$)$/.test(callee.name ?? '')) return;
  const inner = first && isFunction(first) ? index.scopeOf.get(first) : null;
  inner?.parameters[0]?.writes.push({ node: JQUERY, scope: index.root, whole: true });
}

/** Arguments become what parameters are given, where it is plain which function is called. */
export function recordArguments(index: ScriptIndex, { node, scope }: Placed): void {
  const callee = node.callee && bare(node.callee);
  if (!callee) return;
  recordReady(index, callee, node.arguments?.[0]);
  const isApply = callee.type === 'MemberExpression' && isFunction(callee.object);
  const target = calledScope(index, isApply ? (callee.object ?? callee) : callee, scope);
  if (!target) return;
  const args = node.arguments ?? [];
  const given = isApply && callee.property?.name === 'call' ? args.slice(1) : args;
  target.parameters.forEach((binding, n) => {
    const argument = given[n];
    if (!binding || binding.writes.length > 40) return;
    if (argument && argument.type !== 'SpreadElement') {
      binding.writes.push({
        node: argument,
        scope,
        whole: !isApply || callee.property?.name === 'call',
      });
    }
  });
}

function calledScope(index: ScriptIndex, callee: Node, scope: Scope): Scope | null {
  if (isFunction(callee)) return index.scopeOf.get(callee) ?? null;
  if (callee.type !== 'Identifier') return null;
  const binding = lookup(scope, callee.name ?? '');
  if (binding?.declared) return binding.declared;
  const only = binding?.writes.length === 1 ? binding.writes[0] : undefined;
  return only && isFunction(only.node) ? (index.scopeOf.get(only.node) ?? null) : null;
}
