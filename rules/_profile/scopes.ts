import { recordArguments } from './arguments.ts';
import {
  asCall,
  asLiteral,
  bare,
  isFunction,
  isNode,
  type Node,
  pushChildren,
  valueNode,
} from './nodes.ts';
import { patternKeys, patternNames } from './patterns.ts';

/** A value that a name is given, and the function in which that is written. */
export interface Write {
  node: Node;
  scope: Scope;
  /** `=` gives the value itself; anything else (`+=`, a loop, a pattern) only something made of it. */
  whole: boolean;
}

export interface Binding {
  /** Its number among all names of the script, once all of them are known. */
  id: number;
  name: string;
  writes: Write[];
  /** `x.name = value` and `x[name] = value`, for names that hold a table. */
  members: { key: Node; computed: boolean; write: Write }[];
  /** The function that a declaration of this name holds. */
  declared: Scope | null;
  isParameter: boolean;
  /** A list that is added to: what it holds is not what it was made with. */
  isChanged: boolean;
  /** Member of what is taken apart that this name holds (`{ target }`); null for names that hold the whole. */
  key: string | null;
}

/** A function (or the whole script) and the names in it. Blocks are not told apart: names of one function are one. */
export interface Scope {
  id: number;
  node: Node;
  parent: Scope | null;
  names: Map<string, Binding>;
  parameters: (Binding | null)[];
  /** Names of parameters that are taken apart, by place. */
  patterns: Binding[][];
  returns: Node[];
  /** Name by which it is called, where it has one. */
  name: string | null;
}

export interface Placed {
  node: Node;
  scope: Scope;
}

/** What one walk over the tree collects, in the order of the text. */
export interface ScriptIndex {
  root: Scope;
  scopes: Scope[];
  scopeOf: Map<Node, Scope>;
  calls: Placed[];
  assignments: Placed[];
  members: Placed[];
  strings: Placed[];
  concatenations: Placed[];
  loops: Placed[];
  /** `==`, `-` and the like, and lists of numbers. */
  comparisons: Placed[];
  numberLists: Placed[];
  /** `import(…)` as an expression. */
  imports: Placed[];
  /** Where something is taken apart: patterns with a `value` read it as members do. */
  readers: number[];
  /** Functions by the name of the member that holds them. */
  methods: Map<string, Scope[]>;
  /** Members of tables and classes with what they hold. */
  holders: { key: unknown; value: Node | null; scope: Scope }[];
  nodes: number;
  /** How many names and how many expressions (`Node.slot`) there are. */
  bindings: number;
  slots: number;
}

/** A tree with more nodes than the budget allows. */
export class TooComplex extends Error {}

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
  walk(index, program, budget);
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

function newScope(id: number, node: Node, parent: Scope | null): Scope {
  return {
    id,
    node,
    parent,
    names: new Map(),
    parameters: [],
    patterns: [],
    returns: [],
    name: null,
  };
}

function walk(index: ScriptIndex, program: Node, budget: number): void {
  const stack: Node[] = [];
  const scopes: Scope[] = [];
  /** How much waited on the stack when the functions around were entered, and this one. */
  const heights: number[] = [];
  let height = 0;
  let scope = index.root;
  pushChildren(program, stack, false);
  for (let node = stack.pop(); node; node = stack.pop()) {
    while (stack.length < height) {
      scope = scopes.pop() ?? scope;
      height = heights.pop() ?? 0;
    }
    if (++index.nodes > budget) throw new TooComplex();
    if (isFunction(node)) {
      scopes.push(scope);
      heights.push(height);
      height = stack.length;
      scope = enterFunction(index, node, scope);
    } else visit(index, node, scope);
    pushChildren(node, stack, false);
  }
}

function enterFunction(index: ScriptIndex, node: Node, outer: Scope): Scope {
  const inner = newScope(index.scopes.length, node, outer);
  node.slot = index.slots++;
  index.scopes.push(inner);
  index.scopeOf.set(node, inner);
  const name = node.id?.name ?? null;
  inner.name = name;
  if (name !== null) {
    const owner = node.type === 'FunctionDeclaration' ? outer : inner;
    const binding = bindingIn(owner, name);
    binding.declared = inner;
    binding.writes.push({ node, scope: owner, whole: true });
  }
  for (const param of node.params ?? []) declareParameter(inner, param);
  if (isNode(node.body) && node.body.type !== 'BlockStatement') inner.returns.push(node.body);
  return inner;
}

function declareParameter(scope: Scope, param: Node): void {
  const target = param.type === 'AssignmentPattern' ? param.left : param;
  if (target?.type === 'Identifier') {
    const binding = bindingIn(scope, target.name ?? '');
    binding.isParameter = true;
    scope.parameters.push(binding);
    scope.patterns.push([]);
    return;
  }
  scope.parameters.push(null);
  scope.patterns.push(target ? declarePattern(scope, target) : []);
}

/** Names that a pattern declares, each with the member it takes. */
function declarePattern(scope: Scope, pattern: Node): Binding[] {
  return patternKeys(pattern).map(([name, key]) => {
    const binding = bindingIn(scope, name);
    binding.isParameter = true;
    binding.key = key;
    return binding;
  });
}

function visit(index: ScriptIndex, node: Node, scope: Scope): void {
  switch (node.type) {
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      index.holders.push({ key: node.key?.name ?? node.key?.value, value: valueNode(node), scope });
      break;
    case 'CallExpression':
    case 'NewExpression':
      node.slot = index.slots++;
      index.calls.push({ node, scope });
      break;
    case 'MemberExpression':
      node.slot = index.slots++;
      index.members.push({ node, scope });
      break;
    case 'AssignmentExpression':
      node.slot = index.slots++;
      index.assignments.push({ node, scope });
      break;
    case 'VariableDeclarator':
      declare(node, scope);
      break;
    case 'TemplateLiteral':
      node.slot = index.slots++;
      asLiteral(node);
      index.strings.push({ node, scope });
      break;
    case 'Literal':
      index.strings.push({ node, scope });
      break;
    case 'BinaryExpression':
      node.slot = index.slots++;
      if (node.operator === '+') index.concatenations.push({ node, scope });
      else if (node.operator?.startsWith('-') || node.operator?.includes('=')) {
        index.comparisons.push({ node, scope });
      }
      break;
    case 'ArrayExpression':
      node.slot = index.slots++;
      if ((node.elements?.length ?? 0) >= 8 && typeof node.elements?.[0]?.value === 'number') {
        index.numberLists.push({ node, scope });
      }
      break;
    case 'UnaryExpression':
    case 'UpdateExpression':
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'SequenceExpression':
    case 'ObjectExpression':
    case 'AwaitExpression':
      node.slot = index.slots++;
      break;
    case 'ImportExpression':
      index.imports.push({ node, scope });
      index.calls.push({ node: asCall(node, index.slots++), scope });
      break;
    case 'ReturnStatement':
      if (node.argument) scope.returns.push(node.argument);
      break;
    case 'YieldExpression':
      node.slot = index.slots++;
      if (node.argument) scope.returns.push(node.argument);
      break;
    case 'ObjectPattern':
      index.readers.push(node.start);
      break;
    case 'ForInStatement':
    case 'ForOfStatement':
      index.loops.push({ node, scope });
      break;
    case 'CatchClause':
      if (node.param) for (const name of patternNames(node.param)) bindingIn(scope, name);
      break;
    case 'ClassDeclaration':
      if (node.id?.name) {
        bindingIn(scope, node.id.name).writes.push({ node, scope, whole: true });
      }
      break;
  }
}

function declare(node: Node, scope: Scope): void {
  const { id, init } = node;
  if (!id) return;
  if (id.type === 'Identifier') {
    const binding = bindingIn(scope, id.name ?? '');
    if (init) binding.writes.push({ node: init, scope, whole: true });
    return;
  }
  for (const [name, key] of patternKeys(id)) {
    const binding = bindingIn(scope, name);
    binding.key = key;
    if (init) binding.writes.push({ node: init, scope, whole: false });
  }
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

export function bindingIn(scope: Scope, name: string): Binding {
  let binding = scope.names.get(name);
  if (!binding) {
    binding = {
      ...{ id: -1, name, writes: [], members: [], declared: null, key: null },
      ...{ isParameter: false, isChanged: false },
    };
    scope.names.set(name, binding);
  }
  return binding;
}

function bindingOrGlobal(scope: Scope, name: string): Binding {
  const found = lookup(scope, name);
  if (found) return found;
  let root = scope;
  while (root.parent) root = root.parent;
  return bindingIn(root, name);
}

/** The name as a function sees it; null for a global of the browser's. */
export function lookup(scope: Scope, name: string): Binding | null {
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.names.get(name);
    if (binding) return binding;
  }
  return null;
}
