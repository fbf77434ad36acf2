import { asCall, asLiteral, isNode, type Node, pushChildren, valueNode } from './nodes.ts';
import { patternKeys, patternNames } from './patterns.ts';
import {
  type Binding,
  bindingIn,
  newScope,
  type Scope,
  type ScriptIndex,
  TooComplex,
} from './scopes.ts';

/** Reads a tree once, in the order of the text, and puts down what the rest of the profiler looks at. */
export function walkTree(index: ScriptIndex, program: Node, budget: number): void {
  new Walk(index).run(program, budget);
}

/**
 * Nodes wait on a stack, the last first: a chain of thousands is no deeper for it. Each is told apart once, by one `switch`:
 * their objects have many shapes, so every look at a node's kind costs.
 */
class Walk {
  private readonly index: ScriptIndex;
  private readonly stack: Node[] = [];
  private scope: Scope;
  private readonly scopes: Scope[] = [];
  /** How much waited on the stack when the functions around were entered, and this one. */
  private readonly heights: number[] = [];
  private height = 0;

  constructor(index: ScriptIndex) {
    this.index = index;
    this.scope = index.root;
  }

  run(program: Node, budget: number): void {
    const { index, stack } = this;
    pushChildren(program, stack, false);
    for (let node = stack.pop(); node; node = stack.pop()) {
      while (stack.length < this.height) this.leave();
      this.visit(node);
      if (index.nodes > budget) throw new TooComplex();
    }
  }

  private leave(): void {
    this.scope = this.scopes.pop() ?? this.scope;
    this.height = this.heights.pop() ?? 0;
  }

  private visit(node: Node): void {
    const { type } = node;
    if (type === 'Identifier') return;
    const { index, scope, stack } = this;
    index.nodes++;
    switch (type) {
      case 'Literal':
        if (typeof node.value === 'string' || node.regex) index.strings.push({ node, scope });
        return;
      case 'ThisExpression':
        return;
      case 'MemberExpression':
        node.slot = index.slots++;
        index.members.push({ node, scope });
        if (node.computed) push(stack, node.property);
        push(stack, node.object);
        return;
      case 'CallExpression':
      case 'NewExpression':
        node.slot = index.slots++;
        index.calls.push({ node, scope });
        pushAll(stack, node.arguments);
        push(stack, node.callee);
        return;
      case 'AssignmentExpression':
        node.slot = index.slots++;
        index.assignments.push({ node, scope });
        push(stack, node.right);
        push(stack, node.left);
        return;
      case 'BinaryExpression':
        this.binary(node);
        return;
      case 'LogicalExpression':
        node.slot = index.slots++;
        push(stack, node.right);
        push(stack, node.left);
        return;
      case 'ConditionalExpression':
        node.slot = index.slots++;
        push(stack, node.alternate);
        push(stack, node.consequent as Node);
        push(stack, node.test);
        return;
      case 'SequenceExpression':
        node.slot = index.slots++;
        pushAll(stack, node.expressions);
        return;
      case 'UnaryExpression':
        node.slot = index.slots++;
        push(stack, node.argument);
        return;
      case 'ReturnStatement':
        if (node.argument) scope.returns.push(node.argument);
        push(stack, node.argument);
        return;
      case 'BlockStatement':
        pushAll(stack, node.body as Node[]);
        return;
      case 'ExpressionStatement':
        push(stack, node.expression as Node);
        return;
      case 'VariableDeclaration':
        pushAll(stack, node.declarations);
        return;
      case 'VariableDeclarator':
        declare(node, scope);
        push(stack, node.init);
        push(stack, node.id);
        return;
      case 'Property':
        index.holders.push(holder(node, scope));
        push(stack, node.value as Node);
        push(stack, node.key);
        return;
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
        this.enter(node);
        break;
      default:
        this.note(node);
    }
    pushChildren(node, stack, false);
  }

  private enter(node: Node): void {
    this.scopes.push(this.scope);
    this.heights.push(this.height);
    this.height = this.stack.length;
    this.scope = enterFunction(this.index, node, this.scope);
  }

  private binary(node: Node): void {
    const { index, scope, stack } = this;
    const { operator = '' } = node;
    node.slot = index.slots++;
    if (operator === '+') index.concatenations.push({ node, scope });
    else if (operator.startsWith('-') || operator.includes('=')) {
      index.comparisons.push({ node, scope });
    }
    push(stack, node.right);
    push(stack, node.left);
  }

  /** The kinds of which there are few. */
  private note(node: Node): void {
    const { index, scope } = this;
    switch (node.type) {
      case 'MethodDefinition':
      case 'PropertyDefinition':
        index.holders.push(holder(node, scope));
        break;
      case 'TemplateLiteral':
        node.slot = index.slots++;
        asLiteral(node);
        index.strings.push({ node, scope });
        break;
      case 'ArrayExpression':
        node.slot = index.slots++;
        if ((node.elements?.length ?? 0) >= 8 && typeof node.elements?.[0]?.value === 'number') {
          index.numberLists.push({ node, scope });
        }
        break;
      case 'UpdateExpression':
      case 'ObjectExpression':
      case 'AwaitExpression':
        node.slot = index.slots++;
        break;
      case 'ImportExpression':
        index.imports.push({ node, scope });
        index.calls.push({ node: asCall(node, index.slots++), scope });
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
}

function push(stack: Node[], node: Node | null | undefined): void {
  if (node) stack.push(node);
}

function pushAll(stack: Node[], nodes: readonly (Node | null)[] | undefined): void {
  if (!nodes) return;
  for (let n = nodes.length - 1; n >= 0; n--) push(stack, nodes[n]);
}

function holder(node: Node, scope: Scope): ScriptIndex['holders'][number] {
  return { key: node.key?.name ?? node.key?.value, value: valueNode(node), scope };
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
