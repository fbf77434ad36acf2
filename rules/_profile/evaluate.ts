import { binaryOf } from './arithmetic.ts';
import { holdsChange, isChange, itemsOf, keysOf } from './changes.ts';
import type { Env, Folder } from './fold.ts';
import { givesNothing, MOST_STATEMENTS } from './gives-nothing.ts';
import { bare, isNode, type Node, nodesBelow, statementsOf, valueNode } from './nodes.ts';
import type { Scope } from './scopes.ts';
import {
  ABSENT,
  isList,
  isTable,
  numberOf,
  textOf,
  truthOf,
  UNKNOWN,
  type Value,
} from './values.ts';

/** Something that is not constant, or not worth knowing. */
class NotConstant {}
/** Thrown very often: one object, without the stack that an `Error` takes down each time. */
const NOT_CONSTANT = new NotConstant();

type Outcome = { kind: 'next' | 'break' | 'continue' } | { kind: 'return'; value: Value };
const NEXT: Outcome = { kind: 'next' };
const BREAK: Outcome = { kind: 'break' };
const CONTINUE: Outcome = { kind: 'continue' };

const MOST_TURNS = 100_000;

/**
 * The value that a function returns when it depends on nothing but constants: decoders of strings as scripts carry them.
 * Unknown as soon as it touches anything else: a name of the page's, a value from outside, an object that it shares.
 */
export function runBody(folder: Folder, scope: Scope, env: Env): Value {
  const { node } = scope;
  if (isNode(node.body) && node.body.type !== 'BlockStatement') {
    return folder.fold(node.body, scope, env);
  }
  const statements = statementsOf(node);
  const [only] = statements;
  if (statements.length === 1 && only?.type === 'ReturnStatement') {
    return only.argument ? folder.fold(only.argument, scope, env) : ABSENT;
  }
  if (givesNothing(scope)) return UNKNOWN;
  try {
    const outcome = new Body(folder, scope, env).block(statements);
    return outcome.kind === 'return' ? outcome.value : ABSENT;
  } catch (error) {
    if (error instanceof NotConstant) return UNKNOWN;
    throw error;
  }
}

/** Does a function for what it leaves in the names around it; false where that is not constant. */
export function doBody(folder: Folder, scope: Scope, env: Env): boolean {
  const { node } = scope;
  try {
    const body = new Body(folder, scope, env);
    if (isNode(node.body) && node.body.type !== 'BlockStatement') body.only(node.body);
    else body.block(statementsOf(node));
    return true;
  } catch (error) {
    if (error instanceof NotConstant) return false;
    throw error;
  }
}

/**
 * The value of an expression once the statements before it are done, as far as they are constant: what decoders written
 * out in a row leave in their names.
 */
export function valueAt(folder: Folder, scope: Scope, at: Node): Value {
  const env: Env = { scope, values: new Map(), outer: null };
  const body = new Body(folder, scope, env);
  try {
    body.upTo(statementsOf(scope.node), at);
    return folder.fold(at, scope, env);
  } catch (error) {
    if (error instanceof NotConstant) return UNKNOWN;
    throw error;
  }
}

class Body {
  private readonly folder: Folder;
  private readonly scope: Scope;
  private readonly env: Env;

  constructor(folder: Folder, scope: Scope, env: Env) {
    this.folder = folder;
    this.scope = scope;
    this.env = env;
  }

  /** Does what stands before a node; what is not constant is left out, and the names that it gives are unknown. */
  upTo(statements: readonly Node[], at: Node): void {
    for (const statement of statements.slice(0, MOST_STATEMENTS)) {
      if (statement.end > at.start) {
        // Names that are declared in the same breath come first.
        for (const each of statement.declarations ?? []) if (each.end <= at.start) this.tried(each);
        return;
      }
      if (statement.type === 'VariableDeclaration') {
        for (const each of statement.declarations ?? []) this.tried(each);
      } else this.tried(statement);
    }
  }

  private tried(node: Node): void {
    try {
      if (node.type === 'VariableDeclarator') this.define(node);
      else if (!/^(?:Function|Class|If|Return|Try)/.test(node.type)) this.statement(node);
    } catch (error) {
      if (!(error instanceof NotConstant)) throw error;
      for (const each of nodesBelow(node, 400)) {
        if (each.type === 'AssignmentExpression' && each.left?.type === 'Identifier') {
          this.env.values.set(each.left.name ?? '', UNKNOWN);
        }
      }
    }
  }

  /** Does one expression. */
  only(node: Node): void {
    this.value(node);
  }

  block(statements: readonly Node[]): Outcome {
    for (const statement of statements) {
      const outcome = this.statement(statement);
      if (outcome !== NEXT) return outcome;
    }
    return NEXT;
  }

  private statement(node: Node): Outcome {
    if (!this.folder.step()) throw NOT_CONSTANT;
    switch (node.type) {
      case 'VariableDeclaration':
        for (const each of node.declarations ?? []) this.define(each);
        return NEXT;
      case 'ExpressionStatement':
        if (isNode(node.expression)) this.value(node.expression);
        return NEXT;
      case 'ReturnStatement':
        return { kind: 'return', value: node.argument ? this.value(node.argument) : ABSENT };
      case 'IfStatement': {
        const next = this.truth(node.test) ? node.consequent : node.alternate;
        return isNode(next) ? this.statement(next) : NEXT;
      }
      case 'BlockStatement':
        return this.block(statementsOf(node));
      case 'ForStatement':
        if (node.init?.type === 'VariableDeclaration') this.statement(node.init);
        else if (node.init) this.value(node.init);
        return this.loop(node, true);
      case 'WhileStatement':
        return this.loop(node, true);
      case 'DoWhileStatement':
        return this.loop(node, false);
      case 'ForOfStatement':
      case 'ForInStatement':
        return this.each(node);
      case 'BreakStatement':
        return BREAK;
      case 'ContinueStatement':
        return CONTINUE;
      case 'EmptyStatement':
      case 'FunctionDeclaration':
        return NEXT;
      default:
        throw NOT_CONSTANT;
    }
  }

  private define({ id, init }: Node): void {
    if (id?.type !== 'Identifier') throw NOT_CONSTANT;
    if (init) this.env.values.set(id.name ?? '', this.value(init));
    else if (!this.env.values.has(id.name ?? '')) this.env.values.set(id.name ?? '', ABSENT);
  }

  private loop(node: Node, testsFirst: boolean): Outcome {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      if ((testsFirst || turn > 0) && node.test && !this.truth(node.test)) return NEXT;
      const outcome = isNode(node.body) ? this.statement(node.body) : NEXT;
      if (outcome === BREAK) return NEXT;
      if (outcome.kind === 'return') return outcome;
      if (node.update) this.value(node.update);
    }
    throw NOT_CONSTANT;
  }

  private each(node: Node): Outcome {
    const target =
      node.left?.type === 'VariableDeclaration' ? node.left.declarations?.[0]?.id : node.left;
    const over = node.right ? this.value(node.right) : UNKNOWN;
    const items = node.type === 'ForInStatement' ? keysOf(over) : itemsOf(over);
    if (!items || target?.type !== 'Identifier' || !isNode(node.body)) throw NOT_CONSTANT;
    for (const item of items) {
      this.env.values.set(target.name ?? '', item);
      const outcome = this.statement(node.body);
      if (outcome === BREAK) return NEXT;
      if (outcome.kind === 'return') return outcome;
    }
    return NEXT;
  }

  private truth(test: Node | null | undefined): boolean {
    const truth = test ? truthOf(this.value(test)) : null;
    if (truth === null) throw NOT_CONSTANT;
    return truth;
  }

  /** The value of an expression, after doing what it does to the function's own names. */
  private value(outer: Node): Value {
    const node = bare(outer);
    if (node.type === 'AssignmentExpression') return this.assign(node);
    if (node.type === 'UpdateExpression') return this.update(node);
    if (node.type === 'SequenceExpression') {
      let last: Value = ABSENT;
      for (const each of node.expressions ?? []) last = this.value(each);
      return last;
    }
    if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') {
      return this.choice(node);
    }
    if (node.type === 'ObjectExpression' && holdsChange(node)) return this.table(node);
    if (holdsChange(node)) return this.withChange(node);
    const value = this.folder.fold(node, this.scope, this.env);
    if (value === UNKNOWN) throw NOT_CONSTANT;
    return value;
  }

  /** `{ a: n++, b: n++ }`, one after another. */
  private table(node: Node): Value {
    const entries = new Map<string, Value>();
    for (const { key, computed, ...property } of node.properties ?? []) {
      const value = valueNode({ ...property });
      const name = computed ? null : (key?.name ?? key?.value);
      if (!value || (typeof name !== 'string' && typeof name !== 'number')) throw NOT_CONSTANT;
      entries.set(String(name), this.value(value));
    }
    return { kind: 'table', entries };
  }

  private choice(node: Node): Value {
    if (node.type === 'ConditionalExpression') {
      const next = this.truth(node.test) ? node.consequent : node.alternate;
      return isNode(next) ? this.value(next) : ABSENT;
    }
    const left = node.left ? this.value(node.left) : ABSENT;
    const keeps = node.operator === '&&' ? !truthOf(left) : truthOf(left) === true;
    if (keeps || node.operator === '??') return left;
    return node.right ? this.value(node.right) : ABSENT;
  }

  /** Expressions with `i++` or an assignment inside: their parts are worked out in the order in which they stand. */
  private withChange(node: Node): Value {
    if (node.type === 'BinaryExpression' && node.left && node.right) {
      const left = this.value(node.left);
      const result = binaryOf(node.operator ?? '', left, this.value(node.right));
      if (result === UNKNOWN) throw NOT_CONSTANT;
      return result;
    }
    const names = new Map<Node, Value>();
    const replaced = this.withoutChanges(node, names);
    const value = this.folder.fold(replaced, this.scope, this.env);
    for (const each of names.keys()) this.env.values.delete(each.name ?? '');
    if (value === UNKNOWN) throw NOT_CONSTANT;
    return value;
  }

  private withoutChanges(node: Node, names: Map<Node, Value>): Node {
    const value = (inner: Node): Node => {
      if (!holdsChange(inner) && !isChange(inner)) return inner;
      const name: Node = { type: 'Identifier', name: ` ${names.size}`, start: 0, end: 0 };
      const known = this.value(inner);
      names.set(name, known);
      this.env.values.set(name.name ?? '', known);
      return name;
    };
    if (node.type === 'MemberExpression' && node.object && node.property) {
      return { ...node, object: value(node.object), property: value(node.property) };
    }
    if (node.type === 'CallExpression' && node.callee) {
      const callee = bare(node.callee);
      return {
        ...node,
        callee: callee.type === 'MemberExpression' ? this.withoutChanges(callee, names) : callee,
        arguments: (node.arguments ?? []).map(value),
      };
    }
    if (node.type === 'UnaryExpression' && node.argument) {
      return { ...node, argument: value(node.argument) };
    }
    throw NOT_CONSTANT;
  }

  private assign({ left, right, operator = '=' }: Node): Value {
    if (!left || !right) throw NOT_CONSTANT;
    const target = bare(left);
    let value = this.value(right);
    if (operator !== '=') {
      value = binaryOf(operator.slice(0, -1), this.value(target), value);
      if (value === UNKNOWN) throw NOT_CONSTANT;
    }
    if (target.type === 'Identifier') this.set(target.name ?? '', value);
    else if (target.type === 'MemberExpression') this.setMember(target, value);
    else throw NOT_CONSTANT;
    return value;
  }

  private set(name: string, value: Value): void {
    if (typeof value === 'string') this.folder.step(value.length >> 10);
    for (let env: Env | null = this.env; env; env = env.outer) {
      if (!env.values.has(name)) continue;
      env.values.set(name, value);
      return;
    }
    if (!this.scope.names.has(name)) throw NOT_CONSTANT;
    this.env.values.set(name, value);
  }

  private setMember(target: Node, value: Value): void {
    const { object } = target;
    // Only what was made within the call may be changed: its own names.
    if (object?.type !== 'Identifier' || !this.env.values.has(object.name ?? '')) {
      throw NOT_CONSTANT;
    }
    const holder = this.value(object);
    const key = target.computed && target.property ? textOf(this.value(target.property)) : null;
    const name = key ?? target.property?.name ?? '';
    if (isTable(holder)) holder.entries.set(name, value);
    else if (isList(holder) && /^\d{1,5}$/.test(name)) {
      for (let n = holder.items.length; n < Number(name); n++) holder.items.push(ABSENT);
      holder.items[Number(name)] = value;
    } else throw NOT_CONSTANT;
  }

  private update({ argument, operator, prefix }: Node): Value {
    if (argument?.type !== 'Identifier') throw NOT_CONSTANT;
    const before = numberOf(this.value(argument));
    if (before === null) throw NOT_CONSTANT;
    const after = operator === '++' ? before + 1 : before - 1;
    this.set(argument.name ?? '', after);
    return prefix ? after : before;
  }
}
