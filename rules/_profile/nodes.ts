/**
 * The syntax tree as the profiler reads it: one loose shape for all kinds of nodes (ESTree's names), since what is read here
 * was written by a stranger and every part of it may be missing.
 */
export interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  operator?: string;
  kind?: string;
  computed?: boolean;
  prefix?: boolean;
  shorthand?: boolean;
  /** A literal's value; a property's or template element's value is read with `valueNode` and `cookedOf`. */
  value?: unknown;
  regex?: { pattern: string; flags: string };
  object?: Node;
  property?: Node;
  callee?: Node;
  arguments?: Node[];
  left?: Node;
  right?: Node;
  test?: Node | null;
  update?: Node | null;
  consequent?: Node | Node[];
  alternate?: Node | null;
  argument?: Node | null;
  id?: Node | null;
  init?: Node | null;
  params?: Node[];
  param?: Node | null;
  body?: Node | Node[];
  elements?: (Node | null)[];
  expressions?: Node[];
  expression?: Node | boolean;
  quasis?: Node[];
  properties?: Node[];
  key?: Node;
  declarations?: Node[];
  cases?: Node[];
  discriminant?: Node;
  block?: Node;
  handler?: Node | null;
  finalizer?: Node | null;
  tag?: Node;
  quasi?: Node;
  source?: Node | null;
  /** Number of an expression within its script, by which what was found of it is remembered; none of nodes that are made. */
  slot?: number;
  /** See `holdsChange`, which remembers it here. */
  holdsChange?: boolean;
}

type ChildKey = Exclude<
  keyof Node,
  | 'type'
  | 'start'
  | 'end'
  | 'name'
  | 'operator'
  | 'kind'
  | 'computed'
  | 'prefix'
  | 'shorthand'
  | 'regex'
  | 'slot'
  | 'holdsChange'
>;

const CLASS_KEYS = ['id', 'superClass', 'body'] as unknown as readonly ChildKey[];
const PAIR: readonly ChildKey[] = ['left', 'right'];
const ARGUMENT: readonly ChildKey[] = ['argument'];
const BODY: readonly ChildKey[] = ['body'];
const LOOP: readonly ChildKey[] = ['left', 'right', 'body'];
const MEMBER: readonly ChildKey[] = ['key', 'value'];

/** Where each of the rarer kinds of nodes keeps its children, in the order of the text. */
const CHILD_KEYS: ReadonlyMap<string, readonly ChildKey[]> = new Map(
  Object.entries({
    Program: BODY,
    StaticBlock: BODY,
    ClassBody: BODY,
    ParenthesizedExpression: ['expression'],
    ChainExpression: ['expression'],
    ClassDeclaration: CLASS_KEYS,
    ClassExpression: CLASS_KEYS,
    MethodDefinition: MEMBER,
    PropertyDefinition: MEMBER,
    AssignmentPattern: PAIR,
    UpdateExpression: ARGUMENT,
    SpreadElement: ARGUMENT,
    RestElement: ARGUMENT,
    AwaitExpression: ARGUMENT,
    YieldExpression: ARGUMENT,
    ThrowStatement: ARGUMENT,
    ArrayPattern: ['elements'],
    ObjectPattern: ['properties'],
    TemplateLiteral: ['expressions'],
    TaggedTemplateExpression: ['tag', 'quasi'],
    ForStatement: ['init', 'test', 'update', 'body'],
    ForInStatement: LOOP,
    ForOfStatement: LOOP,
    WhileStatement: ['test', 'body'],
    DoWhileStatement: ['body', 'test'],
    WithStatement: ['object', 'body'],
    LabeledStatement: BODY,
    SwitchStatement: ['discriminant', 'cases'],
    SwitchCase: ['test', 'consequent'],
    TryStatement: ['block', 'handler', 'finalizer'],
    CatchClause: ['param', 'body'],
    ExportNamedDeclaration: ['declaration'] as unknown as readonly ChildKey[],
    ExportDefaultDeclaration: ['declaration'] as unknown as readonly ChildKey[],
    ImportExpression: ['source'],
  }),
);
const NONE: readonly ChildKey[] = [];

/**
 * Puts a node's children on a stack, the last first, so that popping reads them in the order of the text. The kinds that trees
 * are mostly made of are written out: each place then reads one shape of object, which takes a fraction of the time.
 */
export function pushChildren(node: Node, stack: Node[], withNames = true): void {
  switch (node.type) {
    case 'Identifier':
    case 'Literal':
    case 'ThisExpression':
      return;
    case 'MemberExpression':
      pushOne(node.property, stack, withNames);
      pushOne(node.object, stack, withNames);
      return;
    case 'CallExpression':
    case 'NewExpression':
      pushList(node.arguments, stack, withNames);
      pushOne(node.callee, stack, withNames);
      return;
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      pushOne(node.right, stack, withNames);
      pushOne(node.left, stack, withNames);
      return;
    case 'BlockStatement':
      pushList(node.body as Node[] | undefined, stack, withNames);
      return;
    case 'ReturnStatement':
    case 'UnaryExpression':
      pushOne(node.argument, stack, withNames);
      return;
    case 'SequenceExpression':
      pushList(node.expressions, stack, withNames);
      return;
    case 'ObjectExpression':
      pushList(node.properties, stack, withNames);
      return;
    case 'ArrayExpression':
      pushList(node.elements, stack, withNames);
      return;
    case 'VariableDeclaration':
      pushList(node.declarations, stack, withNames);
      return;
    case 'ExpressionStatement':
      pushOne(node.expression, stack, withNames);
      return;
    case 'VariableDeclarator':
      pushOne(node.init, stack, withNames);
      pushOne(node.id, stack, withNames);
      return;
    case 'Property':
      pushOne(node.value, stack, withNames);
      pushOne(node.key, stack, withNames);
      return;
    case 'ConditionalExpression':
    case 'IfStatement':
      pushOne(node.alternate, stack, withNames);
      pushOne(node.consequent, stack, withNames);
      pushOne(node.test, stack, withNames);
      return;
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      pushOne(node.body, stack, withNames);
      pushList(node.params, stack, withNames);
      pushOne(node.id, stack, withNames);
      return;
    default:
      pushByKeys(node, stack, withNames);
  }
}

function pushOne(child: unknown, stack: Node[], withNames: boolean): void {
  if (typeof child !== 'object' || child === null) return;
  const node = child as Node;
  if (withNames || node.type !== 'Identifier') stack.push(node);
}

function pushList(
  children: readonly (Node | null)[] | undefined,
  stack: Node[],
  withNames: boolean,
): void {
  if (!children) return;
  for (let n = children.length - 1; n >= 0; n--) {
    const each = children[n];
    if (each && (withNames || each.type !== 'Identifier')) stack.push(each);
  }
}

function pushByKeys(node: Node, stack: Node[], withNames: boolean): void {
  const keys = CHILD_KEYS.get(node.type) ?? NONE;
  for (let k = keys.length - 1; k >= 0; k--) {
    const child = node[keys[k] as ChildKey];
    if (Array.isArray(child)) pushList(child, stack, withNames);
    else if (isNode(child)) pushOne(child, stack, withNames);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export function isFunction(node: Node | null | undefined): boolean {
  const type = node?.type;
  return (
    type === 'FunctionExpression' ||
    type === 'ArrowFunctionExpression' ||
    type === 'FunctionDeclaration'
  );
}

/** The node below parentheses and optional chains. */
export function bare(node: Node): Node {
  let inner = node;
  let { type } = inner;
  while (type === 'ChainExpression' || type === 'ParenthesizedExpression') {
    if (!isNode(inner.expression)) break;
    inner = inner.expression;
    ({ type } = inner);
  }
  return inner;
}

export function valueNode(property: Node): Node | null {
  return isNode(property.value) ? property.value : null;
}

/** The text of a template's piece; null where it holds an escape that means nothing. */
export function cookedOf(quasi: Node): string | null {
  const { value } = quasi;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return null;
  return typeof value.cooked === 'string' ? value.cooked : null;
}

/** A template with nothing put into it is a text like others: minifiers write all texts so. */
export function asLiteral(node: Node): void {
  const [quasi, more] = node.quasis ?? [];
  const text = quasi && !more ? cookedOf(quasi) : null;
  if (text === null) return;
  node.type = 'Literal';
  node.value = text;
}

/** Statements of a function's, block's or program's body; none of an arrow function with an expression. */
export function statementsOf(node: Node): readonly Node[] {
  const { body } = node;
  if (Array.isArray(body)) return body;
  if (body?.type === 'BlockStatement' && Array.isArray(body.body)) return body.body;
  return [];
}

/** Every node below one, itself included, functions inside it too; stops after `most`. */
export function* nodesBelow(root: Node, most = 20_000): Generator<Node> {
  const stack = [root];
  for (let n = 0; n < most; n++) {
    const node = stack.pop();
    if (!node) return;
    yield node;
    pushChildren(node, stack);
  }
}

/** `import(…)` is a call like any other. */
export function asCall(node: Node, slot: number): Node {
  const { start, end } = node;
  const source = (node as { source?: unknown }).source;
  const callee: Node = { type: 'Identifier', name: 'import', start, end };
  const args = isNode(source) ? [source] : [];
  return { type: 'CallExpression', start, end, callee, arguments: args, slot };
}
