import type { Folder } from './fold.ts';
import { bare, isNode, type Node, pushChildren, statementsOf, valueNode } from './nodes.ts';
import { onlyReturned, proxyOf } from './proxies.ts';
import { made, Rendering } from './render.ts';
import { type Binding, lookup, type Placed, type Scope } from './scopes.ts';
import type { ToolParts } from './string-tables.ts';
import { wholeUses } from './uses.ts';
import { isCallable, isList, isPrimitive, isTable, textOf, type Value } from './values.ts';
import { isEscaped, type Ways, wayOf } from './ways.ts';

const DEEPEST = 8;
const GIVES_TEXT = /^(?:CallExpression|BinaryExpression|MemberExpression)$/;
const TRAP =
  /^(?:debugger|while \(true\) \{\}|return \(function\(\) ?\{\}\.constructor\("return this"\)\( ?\)\);?)$/;
const MAKER = /^(?:Function|constructor)$/;
const LAYOUT = /^(?:chain|input)$/;
const NAME = /^[A-Za-z_$][\w$]*$/;

/** What a tool added, and how it wrote the texts. */
export interface Tool {
  parts: ToolParts;
  ways: Ways;
}

/**
 * A script as it was before a tool took its texts and calls apart: what is read from the tool's tables stands where it is
 * read, calls through functions that only pass them on are calls again, the order of statements is the one in which they
 * are done. What the script does by itself stays as it is, so that what its author hid is still hidden.
 */
export function restore(source: string, folder: Folder, tool: Tool): Rendering {
  const restoring = new Restoring(source, folder, tool);
  restoring.run();
  restoring.rendering.write(folder.index.root.node);
  return restoring.rendering;
}

class Restoring {
  readonly rendering: Rendering;
  private readonly folder: Folder;
  private readonly parts: ToolParts;
  private readonly ways: Ways;
  /** Where the last text began that stands for what gave it. */
  private lastText = Number.POSITIVE_INFINITY;
  private readonly tools = new Map<Scope, boolean>();
  /** Names that are used for more than reading a member. */
  private whole: ReadonlySet<Binding> = new Set();
  /** What is written to, and so must stay a name. */
  private readonly targets = new Set<Node>();

  constructor(source: string, folder: Folder, { parts, ways }: Tool) {
    this.rendering = new Rendering(source);
    this.folder = folder;
    this.parts = parts;
    this.ways = ways;
  }

  /** Inner nodes come first: what they are now is what the outer ones are made of. */
  run(): void {
    const placed = this.placed();
    this.whole = wholeUses(placed);
    for (let n = placed.length - 1; n >= 0; n--) {
      const each = placed[n];
      if (each && !this.targets.has(each.node)) this.simplify(each.node, each.scope);
    }
  }

  private placed(): Placed[] {
    const { index } = this.folder;
    const placed: Placed[] = [];
    const stack: Placed[] = [{ node: index.root.node, scope: index.root }];
    const children: Node[] = [];
    for (let each = stack.pop(); each; each = stack.pop()) {
      const { node } = each;
      placed.push(each);
      this.noteTarget(node);
      const scope = index.scopeOf.get(node) ?? each.scope;
      pushChildren(node, children, false);
      for (const child of children) stack.push({ node: child, scope });
      children.length = 0;
    }
    return placed;
  }

  private noteTarget({ type, left, argument, operator }: Node): void {
    if (type === 'AssignmentExpression' && left) this.targets.add(bare(left));
    const isWritten = type === 'UpdateExpression' || operator === 'delete';
    if (isWritten && argument) this.targets.add(bare(argument));
  }

  private simplify(node: Node, scope: Scope): void {
    const simple = this.text(node, scope) ?? this.simplified(node, scope);
    if (simple) this.rendering.put(node, simple);
  }

  /** The text that a node gives in one of the tool's ways; what is made of such a text is the script's own doing. */
  private text(node: Node, scope: Scope): Node | null {
    if (node.type === 'Literal') {
      return this.ways.has('escape') && isEscaped(node)
        ? literalOf(node, node.value as string)
        : null;
    }
    if (!GIVES_TEXT.test(node.type) || !this.ways.has(wayOf(node))) return null;
    if (this.lastText >= node.start && this.lastText < node.end) return null;
    const text = this.folder.text(node, scope);
    if (text === null) return null;
    this.lastText = node.start;
    return literalOf(node, text);
  }

  private simplified(node: Node, scope: Scope): Node | Node[] | null {
    switch (node.type) {
      case 'CallExpression':
        return this.call(node, scope, 0);
      case 'MemberExpression':
        return this.member(node, scope);
      case 'BinaryExpression':
        return this.binary(node);
      case 'UnaryExpression':
        return this.unary(node);
      case 'LogicalExpression':
      case 'ConditionalExpression':
      case 'IfStatement':
        return this.choice(node);
      case 'WhileStatement':
        return this.dispatcher(node, scope);
      case 'VariableDeclarator':
        return this.emptied(node, scope);
      case 'AssignmentExpression':
        return this.unstored(node, scope);
      case 'FunctionDeclaration':
        return this.isTool(this.folder.index.scopeOf.get(node)) ? [] : null;
      default:
        return null;
    }
  }

  /** A function that gives texts of a table, by itself or through another that does. */
  private isTool(scope: Scope | undefined, depth = 0): boolean {
    if (!scope || depth > DEEPEST) return false;
    if (this.folder.decoders.has(scope) || this.parts.givers.has(scope)) return true;
    const known = this.tools.get(scope);
    if (known !== undefined) return known;
    const node = onlyReturned(scope);
    const target =
      node?.type === 'CallExpression' && node.callee?.type === 'Identifier'
        ? this.folder.fold(node.callee, scope, null)
        : null;
    const isTool = target !== null && isCallable(target) && this.isTool(target.scope, depth + 1);
    this.tools.set(scope, isTool);
    return isTool;
  }

  private call(node: Node, scope: Scope, depth: number): Node | null {
    const callee = node.callee && bare(node.callee);
    if (!callee || depth > DEEPEST) return null;
    if (this.parts.turning.has(node) || this.isTrap(node, callee)) return literalOf(node, 0);
    const target = this.folder.fold(callee, scope, null);
    if (!isCallable(target)) return null;
    if (this.isTool(target.scope)) return literalOf(node, this.folder.fold(node, scope, null));
    const proxy = proxyOf(this.folder, target.scope);
    const args = node.arguments ?? [];
    if (!proxy || args.length < target.scope.parameters.length) return null;
    const parts = proxy.parts.map((part) => args[part]).filter((each) => each !== undefined);
    const [first, second] = parts;
    if (!first || parts.some(({ type }) => type === 'SpreadElement')) return null;
    const { start, end } = node;
    if (proxy.type === 'CallExpression') {
      const call = made({ type: proxy.type, start, end, callee: first, arguments: parts.slice(1) });
      return this.call(call, scope, depth + 1) ?? call;
    }
    if (!second) return null;
    const { type, operator } = proxy;
    const pair = made({ type, operator, start, end, left: first, right: second });
    return (type === 'BinaryExpression' ? this.binary(pair) : one(this.choice(pair))) ?? pair;
  }

  /** Code as text by which tools find the page's window or stop who looks on, and their test of how they were laid out. */
  private isTrap({ arguments: args }: Node, callee: Node): boolean {
    const [only, more] = args ?? [];
    const now = this.rendering.now(callee);
    if (!only || more || Array.isArray(now)) return false;
    if (nameOf(now) === 'test') {
      const sum = this.rendering.now(bare(only));
      return !Array.isArray(sum) && LAYOUT.test(String(this.constant(sum.right)));
    }
    const text = this.constant(only);
    return typeof text === 'string' && TRAP.test(text) && MAKER.test(nameOf(now));
  }

  private member(node: Node, scope: Scope): Node | null {
    const { object, property, computed, start, end } = node;
    if (!object || !property) return null;
    const key = computed ? this.constant(property) : property.name;
    if (typeof key !== 'string') return null;
    const holder = object.type === 'Identifier' ? this.folder.fold(object, scope, null) : null;
    const entry = holder && isTable(holder) ? holder.entries.get(key) : undefined;
    if (entry !== undefined && isPrimitive(entry)) return literalOf(node, entry);
    if (!computed || !NAME.test(key)) return null;
    const name: Node = { type: 'Identifier', name: key, start: property.start, end: property.end };
    return made({ type: 'MemberExpression', start, end, object, property: name, computed: false });
  }

  private binary(node: Node): Node | null {
    const [left, right] = [this.constant(node.left), this.constant(node.right)];
    if (left === undefined || right === undefined) return null;
    if (typeof left === 'string' && typeof right === 'string') {
      if (node.operator === '+') return literalOf(node, left + right);
      if (/^={2,3}$/.test(node.operator ?? '')) return literalOf(node, left === right);
      return /^!={1,2}$/.test(node.operator ?? '') ? literalOf(node, left !== right) : null;
    }
    if (typeof left !== 'number' || typeof right !== 'number') return null;
    if (node.operator === '+') return literalOf(node, left + right);
    if (node.operator === '-') return literalOf(node, left - right);
    return node.operator === '*' ? literalOf(node, left * right) : null;
  }

  private unary(node: Node): Node | null {
    const value = this.constant(node.argument);
    if (node.operator === '-' && typeof value === 'number') return literalOf(node, -value);
    if (node.operator !== '!') return null;
    const isEmptyList =
      node.argument?.type === 'ArrayExpression' && !node.argument.elements?.length;
    if (isEmptyList) return literalOf(node, false);
    const isPlain = typeof value === 'boolean' || typeof value === 'number';
    return isPlain ? literalOf(node, !value) : null;
  }

  /** Of code that a tool added so that it is never done, only the rest stays. */
  private choice(node: Node): Node | Node[] | null {
    const isLogical = node.type === 'LogicalExpression';
    const test = this.constant(isLogical ? node.left : node.test);
    if (typeof test !== 'boolean') return null;
    if (isLogical) {
      const keeps = node.operator === '&&' ? !test : node.operator === '||' ? test : true;
      return (keeps ? node.left : node.right) ?? null;
    }
    return (test ? node.consequent : node.alternate) ?? [];
  }

  /** `while (true) { switch (order[n++]) { case '3': …; continue; } break; }`: the cases in their order. */
  private dispatcher({ body }: Node, scope: Scope): Node[] | null {
    const choice = isNode(body) ? statementsOf(body)[0] : undefined;
    const by = choice?.type === 'SwitchStatement' ? choice.discriminant : undefined;
    if (by?.type !== 'MemberExpression' || by.property?.type !== 'UpdateExpression') return null;
    const order = by.object ? this.folder.fold(by.object, scope, null) : null;
    if (!order || !isList(order)) return null;
    const cases = new Map<unknown, Node>();
    for (const each of choice?.cases ?? []) cases.set(this.constant(each.test), each);
    const statements: Node[] = [];
    for (const item of order.items) {
      const { consequent } = cases.get(textOf(item)) ?? {};
      if (!Array.isArray(consequent)) return null;
      statements.push(...consequent.filter(({ type }) => type !== 'ContinueStatement'));
    }
    return statements;
  }

  /** A table of a tool's, all of which now stands where it was read, is of no use any more. */
  private emptied(node: Node, scope: Scope): null {
    const { id, init } = node;
    const properties = init?.type === 'ObjectExpression' ? (init.properties ?? []) : [];
    const binding = id?.type === 'Identifier' ? lookup(scope, id.name ?? '') : null;
    if (!init || !binding || properties.length === 0 || this.whole.has(binding)) return null;
    if (!properties.every((each) => this.isInlined(valueNode(each), scope))) return null;
    const nothing = literalOf(init, 0);
    if (nothing) this.rendering.put(init, nothing);
    return null;
  }

  /** `table.key = 'text'`, where `table` began as an empty one. */
  private unstored({ left, right, operator, start, end }: Node, scope: Scope): Node | null {
    const object = left?.type === 'MemberExpression' ? left.object : null;
    const binding = object?.type === 'Identifier' ? lookup(scope, object.name ?? '') : null;
    if (!binding || operator !== '=' || this.whole.has(binding)) return null;
    const [write, more] = binding.writes;
    if (more || write?.node.type !== 'ObjectExpression' || !this.isInlined(right, scope))
      return null;
    return literalOf({ type: '', start, end }, 0);
  }

  /** What is put in the place of every read of it: constants and functions that pass on. */
  private isInlined(node: Node | null | undefined, scope: Scope): boolean {
    if (!node) return false;
    if (this.constant(node) !== undefined) return true;
    const value = this.folder.fold(node, scope, null);
    if (isCallable(value)) return proxyOf(this.folder, value.scope) !== null;
    return node.type !== 'ObjectExpression' && value !== null && isPrimitive(value);
  }

  /** The constant that a node has become; undefined for anything else. */
  private constant(node: Node | null | undefined): unknown {
    const now = node ? this.rendering.now(bare(node)) : null;
    return now && !Array.isArray(now) && now.type === 'Literal' && !now.regex
      ? now.value
      : undefined;
  }
}

function nameOf(node: Node): string {
  return (node.type === 'MemberExpression' ? node.property?.name : node.name) ?? '';
}

function one(nodes: Node | Node[] | null): Node | null {
  return Array.isArray(nodes) ? (nodes[0] ?? null) : nodes;
}

function literalOf({ start, end }: Node, value: Value): Node | null {
  const isPlain =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? made({ type: 'Literal', start, end, value }) : null;
}
