import { bare, isFunction, isNode, type Node, valueNode } from './nodes.ts';
import { recordReady } from './ready.ts';
import { lookup, type Placed, type Scope, type ScriptIndex } from './scopes.ts';

/** Arguments become what parameters are given, where it is plain which function is called. */
export function recordArguments(index: ScriptIndex, { node, scope }: Placed): void {
  const callee = node.callee && bare(node.callee);
  if (!callee) return;
  recordReady(index, callee, node.arguments?.[0]);
  const isApply = callee.type === 'MemberExpression' && isFunction(callee.object);
  const target = calledScope(index, isApply ? (callee.object ?? callee) : callee, scope);
  if (!target) {
    recordMethodArguments(index, callee, node.arguments ?? [], scope);
    return;
  }
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

/** The only method of its name is most likely the one that is called, but that is not sure enough to work with its values. */
function recordMethodArguments(
  index: ScriptIndex,
  callee: Node,
  args: readonly Node[],
  scope: Scope,
): void {
  if (callee.type !== 'MemberExpression') return;
  const key = callee.property?.name ?? callee.property?.value;
  const known = typeof key === 'string' ? index.methods.get(key) : undefined;
  const only = known?.length === 1 ? known[0] : undefined;
  only?.parameters.forEach((binding, n) => {
    const argument = args[n];
    if (!binding || !argument || binding.writes.length > 10) return;
    if (argument.type !== 'SpreadElement') {
      binding.writes.push({ node: argument, scope, whole: false });
    }
  });
}

/** A class as compilers write it: `var Name = (function () { function Name() {} return Name; })()`. */
function compiledClass(index: ScriptIndex, made: Node | undefined): Scope | null {
  const outer = made?.type === 'CallExpression' && made.callee ? bare(made.callee) : undefined;
  const scope = outer && isFunction(outer) ? index.scopeOf.get(outer) : undefined;
  const [only] = scope?.returns ?? [];
  if (!scope || only?.type !== 'Identifier') return null;
  return scope.names.get(only.name ?? '')?.declared ?? null;
}

function calledScope(index: ScriptIndex, callee: Node, scope: Scope): Scope | null {
  if (isFunction(callee)) return index.scopeOf.get(callee) ?? null;
  if (callee.type !== 'Identifier') return null;
  const binding = lookup(scope, callee.name ?? '');
  if (binding?.declared) return binding.declared;
  const only = binding?.writes.length === 1 ? binding.writes[0] : undefined;
  if (/^Class/.test(only?.node.type ?? '')) return constructorOf(index, only?.node);
  if (only && isFunction(only.node)) return index.scopeOf.get(only.node) ?? null;
  return compiledClass(index, only?.node);
}

function constructorOf(index: ScriptIndex, made: Node | undefined): Scope | null {
  const body = isNode(made?.body) ? made.body.body : null;
  const found = Array.isArray(body) ? body.find(({ kind }) => kind === 'constructor') : undefined;
  const value = found && valueNode(found);
  return value ? (index.scopeOf.get(value) ?? null) : null;
}
