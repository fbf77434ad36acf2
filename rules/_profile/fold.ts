import { added, binaryOf } from './arithmetic.ts';
import { doBody, runBody } from './evaluate.ts';
import { Failures } from './failures.ts';
import { callMethod, callNative, givesValue, isKnownNative, memberOf } from './fold-calls.ts';
import { foldArray, foldObject, foldTemplate } from './fold-literals.ts';
import { calledAsMade } from './fold-made.ts';
import { enclosing, literal, overwritesItself, plainGlobal } from './fold-plain.ts';
import { givesNothing } from './gives-nothing.ts';
import { bare, isFunction, isNode, type Node, statementsOf } from './nodes.ts';
import { type Binding, lookup, type Scope, type ScriptIndex } from './scopes.ts';
import {
  ABSENT,
  isCallable,
  isNative,
  isPrimitive,
  isTable,
  kindOf,
  LONGEST_LIST,
  numberOf,
  type TextDecoder,
  textOf,
  truthOf,
  UNKNOWN,
  type Value,
} from './values.ts';

/** Values of a function's own names while a call of it is worked out. */
export interface Env {
  scope: Scope;
  values: Map<string, Value>;
  outer: Env | null;
}

const DEEPEST = 60;
/**
 * Works out what is constant in a script: on values of its own, with a budget of steps, by nothing but the operations that
 * are written down here. The page's objects are names without a value, so nothing of the script can reach anything.
 */
export class Folder {
  readonly index: ScriptIndex;
  readonly decoders = new Map<Scope, TextDecoder>();
  /** By the number of a name. */
  private known: (Value | undefined)[] = [];
  private readonly failures = new Failures();
  /** Of expressions (not names) outside of calls that are worked out, by their slots: they are asked for again and again. */
  private memo: (Value | undefined)[] = [];
  private depth = 0;
  private steps: number;

  constructor(index: ScriptIndex, steps: number) {
    this.index = index;
    this.steps = steps;
    this.forget();
  }

  /** Forgets what names were found to hold: string tables have turned meanwhile. */
  forget(): void {
    this.known = new Array(this.index.bindings);
    this.failures.clear();
    this.memo = new Array(this.index.slots);
  }

  /** False once the budget is used up: everything is unknown from then on. */
  step(cost = 1): boolean {
    this.steps -= cost;
    return this.steps > 0;
  }

  text(node: Node | null | undefined, scope: Scope): string | null {
    if (!node) return null;
    const value = this.fold(node, scope, null);
    return typeof value === 'string' ? value : null;
  }

  /** The path of a thing of the browser's (`navigator.sendBeacon`), also where it goes by another name. */
  path(node: Node | null | undefined, scope: Scope): string {
    if (!node) return '';
    const value = this.fold(node, scope, null);
    return isNative(value) ? value.path : '';
  }

  /** A member's name, also where it is worked out. */
  keyOf(member: Node, scope: Scope, env: Env | null = null): string | null {
    const { property, computed } = member;
    if (!property) return null;
    if (!computed) return property.name ?? null;
    return property.type === 'Literal' && typeof property.value === 'string'
      ? property.value
      : textOf(this.fold(property, scope, env));
  }

  fold(node: Node, scope: Scope, env: Env | null): Value {
    if (node.type === 'Identifier') {
      if (this.depth > DEEPEST || !this.step()) return UNKNOWN;
      return this.identifier(node.name ?? '', scope, env);
    }
    if (node.type === 'Literal') return literal(node);
    const slot = env ? undefined : node.slot;
    const known = slot === undefined ? undefined : this.memo[slot];
    if (known !== undefined) return known;
    const inner = bare(node);
    if (inner !== node) return this.fold(inner, scope, env);
    if (this.depth > DEEPEST || !this.step()) return UNKNOWN;
    this.depth++;
    const value = this.foldInner(node, scope, env);
    this.depth--;
    if (slot !== undefined) this.memo[slot] = value;
    return value;
  }

  private foldInner(node: Node, scope: Scope, env: Env | null): Value {
    switch (node.type) {
      case 'BinaryExpression':
        return node.operator === '+' ? this.sum(node, scope, env) : this.binary(node, scope, env);
      case 'MemberExpression':
        return this.member(node, scope, env);
      case 'CallExpression':
        return this.call(node, scope, env);
      case 'TemplateLiteral':
        return foldTemplate(this, node, scope, env);
      case 'UnaryExpression':
        return this.unary(node, scope, env);
      case 'ArrayExpression':
        return foldArray(this, node, scope, env);
      case 'ObjectExpression':
        return foldObject(this, node, scope, env);
      case 'ConditionalExpression':
      case 'LogicalExpression':
        return this.choice(node, scope, env);
      case 'SequenceExpression': {
        let last: Value = UNKNOWN;
        for (const each of node.expressions ?? []) last = this.fold(each, scope, env);
        return last;
      }
      case 'AssignmentExpression':
        return node.operator === '=' && node.right ? this.fold(node.right, scope, env) : UNKNOWN;
      case 'AwaitExpression':
        return node.argument ? this.fold(node.argument, scope, env) : UNKNOWN;
      case 'NewExpression':
        return this.construct(node, scope, env);
      default:
        return this.functionValue(node);
    }
  }

  private functionValue(node: Node): Value {
    const scope = isFunction(node) ? this.index.scopeOf.get(node) : undefined;
    return scope ? { kind: 'function', scope } : UNKNOWN;
  }

  private identifier(name: string, scope: Scope, env: Env | null): Value {
    for (let at: Env | null = env; at; at = at.outer) {
      const value = at.values.get(name);
      if (value !== undefined) return value;
    }
    if (name === 'undefined') return ABSENT;
    if (name === 'NaN') return Number.NaN;
    const binding = lookup(scope, name);
    if (name === '$' && binding?.isParameter && binding.writes.length === 0) {
      return { kind: 'native', path: '$' };
    }
    return binding ? this.valueOf(binding) : { kind: 'native', path: plainGlobal(name) };
  }

  /** What a name holds all the time; unknown where it is given several values. */
  valueOf(binding: Binding): Value {
    const found = this.known[binding.id];
    if (found !== undefined) return found;
    this.known[binding.id] = UNKNOWN;
    const [write, more] = binding.writes;
    if (!write || more || !write.whole) {
      if (!(binding.declared && write && overwritesItself(binding))) return UNKNOWN;
    }
    if (binding.isChanged) return UNKNOWN;
    let value = this.fold(write.node, write.scope, null);
    if (binding.members.length > 0) value = this.withMembers(binding, value);
    this.known[binding.id] = value;
    return value;
  }

  private withMembers(binding: Binding, value: Value): Value {
    if (kindOf(value) !== 'table' || typeof value !== 'object' || value?.kind !== 'table') {
      return kindOf(value) === 'list' ? UNKNOWN : value;
    }
    const entries = new Map(value.entries);
    const twice = new Set<string>();
    for (const { key, computed, write } of binding.members.slice(0, LONGEST_LIST)) {
      const name = computed ? textOf(this.fold(key, write.scope, null)) : (key.name ?? null);
      if (name === null) return UNKNOWN;
      if (entries.has(name)) twice.add(name);
      entries.set(name, write.whole ? this.fold(write.node, write.scope, null) : UNKNOWN);
    }
    for (const name of twice) entries.set(name, UNKNOWN);
    return { kind: 'table', entries };
  }

  private member(node: Node, scope: Scope, env: Env | null): Value {
    if (!node.object) return UNKNOWN;
    const object = this.fold(node.object, scope, env);
    if (object === UNKNOWN) return UNKNOWN;
    const key = this.keyOf(node, scope, env);
    if (key === null) return UNKNOWN;
    const value = memberOf(object, key);
    // While a call is worked out, a table holds what was put into it and nothing else.
    const isMissing =
      value === UNKNOWN && env !== null && isTable(object) && !object.entries.has(key);
    return isMissing && !(key in {}) ? ABSENT : value;
  }

  /** A chain of `+` may be thousands long: it is read along its left side, not down. */
  private sum(node: Node, scope: Scope, env: Env | null): Value {
    const parts: Node[] = [];
    let left: Node = node;
    while (left.type === 'BinaryExpression' && left.operator === '+' && left.left && left.right) {
      parts.push(left.right);
      left = bare(left.left);
    }
    let value = this.fold(left, scope, env);
    for (let n = parts.length - 1; n >= 0; n--) {
      const part = parts[n];
      if (value === UNKNOWN || !part) return UNKNOWN;
      value = added(value, this.fold(part, scope, env));
    }
    return value;
  }

  private binary(node: Node, scope: Scope, env: Env | null): Value {
    if (!node.left || !node.right) return UNKNOWN;
    const left = this.fold(node.left, scope, env);
    if (left === UNKNOWN) return UNKNOWN;
    const right = this.fold(node.right, scope, env);
    return right === UNKNOWN ? UNKNOWN : binaryOf(node.operator ?? '', left, right);
  }

  private unary(node: Node, scope: Scope, env: Env | null): Value {
    if (!node.argument) return UNKNOWN;
    const value = this.fold(node.argument, scope, env);
    if (node.operator === 'void') return ABSENT;
    if (node.operator === '!') {
      const truth = truthOf(value);
      return truth === null ? UNKNOWN : !truth;
    }
    if (node.operator === 'typeof') return isPrimitive(value) ? typeof value : UNKNOWN;
    const number = isCallable(value) ? Number.NaN : numberOf(value);
    if (number === null) return UNKNOWN;
    if (node.operator === '-') return -number;
    if (node.operator === '+') return number;
    return node.operator === '~' ? ~number : UNKNOWN;
  }

  private choice(node: Node, scope: Scope, env: Env | null): Value {
    const isLogical = node.type === 'LogicalExpression';
    const test = isLogical ? node.left : node.test;
    if (!test) return UNKNOWN;
    const value = this.fold(test, scope, env);
    // Things of the browser's are taken to be there: `window.crypto || window.msCrypto`.
    const truth = truthOf(value);
    if (truth === null) return UNKNOWN;
    if (!isLogical) {
      const next = truth ? node.consequent : node.alternate;
      return isNode(next) ? this.fold(next, scope, env) : UNKNOWN;
    }
    const isNullish = value === null || kindOf(value) === 'absent';
    const keeps = node.operator === '&&' ? !truth : node.operator === '||' ? truth : !isNullish;
    if (keeps) return value;
    return node.right ? this.fold(node.right, scope, env) : UNKNOWN;
  }

  args(node: Node, scope: Scope, env: Env | null): Value[] {
    const args: Value[] = [];
    for (const each of node.arguments ?? []) {
      if (each.type !== 'SpreadElement') args.push(this.fold(each, scope, env));
      else {
        const list = each.argument ? this.fold(each.argument, scope, env) : UNKNOWN;
        if (typeof list === 'object' && list?.kind === 'list') args.push(...list.items);
        else args.push(UNKNOWN);
      }
    }
    return args;
  }

  private call(node: Node, scope: Scope, env: Env | null): Value {
    const callee = node.callee && bare(node.callee);
    if (!callee) return UNKNOWN;
    if (callee.type === 'MemberExpression' && callee.object) {
      const object = this.fold(callee.object, scope, env);
      if (object === UNKNOWN) return UNKNOWN;
      const key = this.keyOf(callee, scope, env);
      if (key === null || (isNative(object) && !givesValue(object.path, key))) return UNKNOWN;
      return callMethod(this, object, key, this.args(node, scope, env), env);
    }
    if (callee.type === 'CallExpression' || callee.type === 'NewExpression') {
      const made = calledAsMade(this, callee, scope, env);
      if (made !== UNKNOWN) return made;
    }
    const target = this.fold(callee, scope, env);
    if (isCallable(target)) return this.callOwn(target.scope, node, scope, env);
    if (!isNative(target) || !isKnownNative(target.path)) return UNKNOWN;
    return callNative(target.path, this.args(node, scope, env));
  }

  private callOwn(target: Scope, node: Node, scope: Scope, env: Env | null): Value {
    const isIdle = givesNothing(target) && !this.decoders.has(target);
    if (isIdle || this.isLeftAlone(target)) return UNKNOWN;
    return this.apply(target, this.args(node, scope, env), env);
  }

  private construct(node: Node, scope: Scope, env: Env | null): Value {
    const path = node.callee ? this.fold(node.callee, scope, env) : UNKNOWN;
    if (!isNative(path)) return UNKNOWN;
    if (path.path === 'TextDecoder') return path;
    if (!/^(?:RegExp|Array|Uint8Array)$/.test(path.path)) return UNKNOWN;
    return callNative(path.path, this.args(node, scope, env));
  }

  /** Does a function for what it changes; false where it depends on anything but constants. */
  perform(scope: Scope, args: readonly Value[], env: Env): boolean {
    if (this.depth > DEEPEST - 10) return false;
    return doBody(this, scope, this.envOf(scope, args, env));
  }

  private envOf(scope: Scope, args: readonly Value[], env: Env | null): Env {
    const values = new Map<string, Value>();
    scope.parameters.forEach((parameter, n) => {
      if (parameter) values.set(parameter.name, args[n] ?? ABSENT);
    });
    return { scope, values, outer: enclosing(env, scope) };
  }

  private isLeftAlone(scope: Scope): boolean {
    return this.failures.areTooMany(scope, false) && !this.decoders.has(scope);
  }

  /** The result of a call of one of the script's own functions; unknown where it depends on anything but constants. */
  apply(scope: Scope, args: readonly Value[], env: Env | null): Value {
    const decoder = this.decoders.get(scope);
    if (decoder) return decoder(args);
    if (this.isLeftAlone(scope) || this.depth > DEEPEST - 10) return UNKNOWN;
    if (args.length > 0 && args.every((each) => each === UNKNOWN)) return UNKNOWN;
    const isPartly = args.includes(UNKNOWN);
    if (isPartly && this.failures.areTooMany(scope, true)) return UNKNOWN;
    const result = runBody(this, scope, this.envOf(scope, args, env));
    // Functions that only return something cost next to nothing; those with loops do.
    if (result === UNKNOWN && statementsOf(scope.node).length > 1) {
      this.failures.add(scope, isPartly);
    }
    return result;
  }
}
