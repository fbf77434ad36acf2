import { recordArguments } from './arguments.ts';
import { bare, isFunction, type Node } from './nodes.ts';
import { patternNames } from './patterns.ts';
import { bindingOrGlobal, lookup, newScope, type Placed, type ScriptIndex } from './scopes.ts';
import { walkTree } from './walk.ts';

export function indexScript(program: Node, budget: number): ScriptIndex {
  const root = newScope(0, program, null);
  const index: ScriptIndex = {
    ...{ root, scopes: [root], scopeOf: new Map([[program, root]]) },
    ...{ nodes: 0, bindings: 0, slots: 0 },
    ...{ calls: [], assignments: [], members: [], strings: [], concatenations: [], loops: [] },
    ...{
      comparisons: [],
      numberLists: [],
      imports: [],
      readers: [],
      methods: new Map(),
      holders: [],
    },
  };
  walkTree(index, program, budget);
  for (const placed of index.assignments) recordAssignment(placed);
  for (const { key, value } of index.holders) rememberMethod(index, key, value);
  for (const { node } of index.assignments) {
    if (!isFunction(node.right)) continue;
    rememberMethod(index, node.left?.property?.name ?? node.left?.property?.value, node.right);
  }
  for (const placed of index.loops) recordLoop(placed);
  for (const placed of index.calls) {
    recordArguments(index, placed);
    recordChange(placed);
  }
  for (const { names } of index.scopes) {
    for (const binding of names.values()) binding.id = index.bindings++;
  }
  return index;
}

function rememberMethod(index: ScriptIndex, key: unknown, value: Node | null | undefined): void {
  const scope = value && isFunction(value) ? index.scopeOf.get(value) : undefined;
  if (!scope || typeof key !== 'string') return;
  const known = index.methods.get(key);
  if (known) known.push(scope);
  else index.methods.set(key, [scope]);
}

function recordAssignment({ node, scope }: Placed): void {
  const { left, right } = node;
  if (!left || !right) return;
  const target = bare(left);
  const write = { node: right, scope, whole: node.operator === '=' };
  if (target.type === 'Identifier') bindingOrGlobal(scope, target.name ?? '').writes.push(write);
  else if (target.type === 'MemberExpression') {
    const { object, property, computed } = target;
    if (object?.type === 'Identifier' && property) {
      const binding = lookup(scope, object.name ?? '');
      binding?.members.push({ key: property, computed: computed === true, write });
    }
  } else {
    for (const name of patternNames(target)) {
      bindingOrGlobal(scope, name).writes.push({ ...write, whole: false });
    }
  }
}

function recordLoop({ node, scope }: Placed): void {
  const { left, right } = node;
  if (!left || !right) return;
  const target = left.type === 'VariableDeclaration' ? left.declarations?.[0]?.id : left;
  if (!target) return;
  for (const name of patternNames(target)) {
    bindingOrGlobal(scope, name).writes.push({ node: right, scope, whole: false });
  }
}

const CHANGES = new Set(['push', 'unshift', 'splice', 'set', 'add', 'append', 'sort', 'fill']);

function recordChange({ node, scope }: Placed): void {
  const callee = node.callee && bare(node.callee);
  if (callee?.type !== 'MemberExpression' || callee.object?.type !== 'Identifier') return;
  const key = callee.property?.name ?? callee.property?.value;
  if (typeof key !== 'string' || !CHANGES.has(key)) return;
  const binding = lookup(scope, callee.object.name ?? '');
  // String tables are turned by the function that has them as its parameter.
  if (binding && !binding.isParameter) binding.isChanged = true;
}
