import { fromBase64, fromHex, percentDecoded, readableShare } from './codecs.ts';
import type { Folder } from './fold.ts';
import { bare, cookedOf, isFunction, type Node } from './nodes.ts';
import { lookup, type Scope } from './scopes.ts';
import { isNative, isTable, textOf } from './values.ts';

/** A piece of an address that is not known, and one that is the page's own host. */
const OPEN = '\u0000';
const OWN = '\u0001';
const DEEPEST = 12;

const HOST = String.raw`(?:[a-z0-9_-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,30}|(?:\d{1,3}\.){3}\d{1,3}`;
const SCHEME = /(?:https?|wss?)$/i;
const BEHIND_SCHEME = new RegExp(String.raw`:\\?/\\?/(${HOST})`, 'iy');
/** As addresses are written, and as they are within a text of JSON. */
const SIGNS = [':/', ':\\/'];
const ADDRESS = new RegExp(String.raw`^\s*(?:(?:https?|wss?):)?//(${HOST})(?![\w.-])`, 'i');

/** Hosts that stand in a text as absolute addresses, in the order of the text, each once. */
export function hostsIn(text: string, most: number): string[] {
  const hosts = new Set<string>();
  // Signs are looked for before patterns are tried: that takes a fraction of the time in a text with few addresses.
  const next = SIGNS.map((sign) => text.indexOf(sign));
  for (;;) {
    const ahead = next.filter((at) => at >= 0);
    if (ahead.length === 0 || hosts.size >= most) return [...hosts];
    const at = Math.min(...ahead);
    BEHIND_SCHEME.lastIndex = at;
    const host = SCHEME.test(text.slice(Math.max(0, at - 5), at)) && BEHIND_SCHEME.exec(text)?.[1];
    if (host) hosts.add(host.toLowerCase());
    SIGNS.forEach((sign, n) => {
      if (next[n] === at) next[n] = text.indexOf(sign, at + 1);
    });
  }
}

/** The host that an address begins with; null for relative ones and anything else. */
export function hostOfAddress(text: string): string | null {
  return ADDRESS.exec(text.slice(0, 300))?.[1]?.toLowerCase() ?? null;
}

/** What is known of an address as it is put together: unknown pieces and the page's own host are marks. */
export function addressPieces(folder: Folder, outer: Node, scope: Scope, depth = 0): string {
  const node = bare(outer);
  const value = folder.fold(node, scope, null);
  const text = isNative(value) ? null : textOf(value);
  if (text !== null) return text.slice(0, 2000);
  if (isNative(value)) return ofPage(value.path);
  if (depth > DEEPEST) return OPEN;
  const of = (inner: Node | null | undefined, at = scope): string =>
    inner ? addressPieces(folder, inner, at, depth + 1) : OPEN;
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return of(node.left) + of(node.right);
  if (node.type === 'TemplateLiteral') {
    return (node.quasis ?? [])
      .map(
        (quasi, n) =>
          (cookedOf(quasi) ?? OPEN) + (node.expressions?.[n] ? of(node.expressions[n]) : ''),
      )
      .join('');
  }
  if (node.type === 'Identifier') return ofName(folder, node.name ?? '', scope, depth);
  if (node.type === 'MemberExpression') return ofMember(folder, node, scope, depth);
  if (node.type === 'ConditionalExpression') {
    const first = Array.isArray(node.consequent) ? OPEN : of(node.consequent);
    return hostOfAddress(first) ? first : of(node.alternate);
  }
  if (node.type === 'LogicalExpression')
    return hostOfAddress(of(node.right)) ? of(node.right) : of(node.left);
  if (node.type === 'CallExpression') return ofCall(folder, node, scope, depth);
  return node.type === 'NewExpression' ? of(node.arguments?.[0]) : OPEN;
}

function ofPage(path: string): string {
  if (path === 'location.protocol') return 'https:';
  if (/^(?:document\.)?location(?:\.(?:origin|host|hostname|href|pathname))?$/.test(path))
    return OWN;
  return /^document\.(?:domain|URL|baseURI)$/.test(path) ? OWN : OPEN;
}

function ofName(folder: Folder, name: string, scope: Scope, depth: number): string {
  let first = OPEN;
  for (const write of lookup(scope, name)?.writes.slice(0, 6) ?? []) {
    const pieces = addressPieces(folder, write.node, write.scope, depth + 1);
    if (hostOfAddress(pieces)) return pieces;
    if (first === OPEN && write.whole) first = pieces;
  }
  return first;
}

function ofMember(folder: Folder, node: Node, scope: Scope, depth: number): string {
  const holder = node.object?.type === 'Identifier' ? lookup(scope, node.object.name ?? '') : null;
  const key = folder.keyOf(node, scope);
  if (node.object?.type === 'ThisExpression' && key !== null) {
    return ofOwnMember(folder, key, depth);
  }
  if (!holder || key === null) return OPEN;
  for (const { key: name, write } of holder.members.slice(0, 100)) {
    if ((name.name ?? name.value) === key) {
      return addressPieces(folder, write.node, write.scope, depth + 1);
    }
  }
  const [write] = holder.writes;
  const table = write ? folder.fold(write.node, write.scope, null) : null;
  const entry = table !== null && isTable(table) ? table.entries.get(key) : undefined;
  return (entry === undefined ? null : textOf(entry)) ?? OPEN;
}

/** `this.url`, whichever object that is: the first of this name that begins with a host. */
function ofOwnMember(folder: Folder, key: string, depth: number): string {
  for (const { node, scope } of ownWrites(folder, key)) {
    const pieces = addressPieces(folder, node, scope, depth + 1);
    if (hostOfAddress(pieces) || isOwnAddress(pieces)) return pieces;
  }
  return OPEN;
}

const MOST_WRITES = 6;
type OwnWrites = Map<string, { node: Node; scope: Scope }[]>;
const known = new WeakMap<Folder, OwnWrites>();

function ownWrites(folder: Folder, key: string): { node: Node; scope: Scope }[] {
  let writes = known.get(folder);
  if (!writes) {
    writes = allOwnWrites(folder);
    known.set(folder, writes);
  }
  return writes.get(key) ?? [];
}

/** Each member of `this` and of a table or class with what it is given, one look at the script for all of them. */
function allOwnWrites(folder: Folder): OwnWrites {
  const { assignments, holders } = folder.index;
  const found: OwnWrites = new Map();
  const add = (key: unknown, node: Node | null | undefined, scope: Scope): void => {
    if (typeof key !== 'string' || !node || isFunction(node)) return;
    const list = found.get(key);
    if (!list) found.set(key, [{ node, scope }]);
    else if (list.length < MOST_WRITES) list.push({ node, scope });
  };
  for (const { node, scope } of assignments) {
    const { left, right } = node;
    if (left?.type !== 'MemberExpression' || left.object?.type !== 'ThisExpression') continue;
    add(folder.keyOf(left, scope), right, scope);
  }
  for (const { key, value, scope } of holders) add(key, value, scope);
  return found;
}

/** `base.concat(path)`, `url.replace(…)`: what it is called on; a function of the script's own: what it returns. */
function ofCall(folder: Folder, node: Node, scope: Scope, depth: number): string {
  const callee = node.callee && bare(node.callee);
  if (callee?.type === 'MemberExpression' && callee.object) {
    const base = addressPieces(folder, callee.object, scope, depth + 1);
    return base === OPEN ? OPEN : base + OPEN;
  }
  const target = callee ? folder.fold(callee, scope, null) : null;
  if (typeof target === 'object' && target?.kind === 'function') {
    const [result] = target.scope.returns;
    return result ? addressPieces(folder, result, target.scope, depth + 1) : OPEN;
  }
  return OPEN;
}

/** True for a path on the page's own host. */
export function isOwnAddress(pieces: string): boolean {
  if (pieces.startsWith(OWN) || pieces.startsWith(`https://${OWN}`)) return true;
  return /^(?:\/(?!\/)|\.{0,2}\/(?!\/)|\?|[\w-]+(?:\/|\.(?:php|aspx?|cgi|json|html?|do|jsp)))/.test(
    pieces,
  );
}

/** The address that a text turns out to be when a common disguise is taken off; null where it is none. */
export function undisguised(text: string): string | null {
  if (text.length < 8 || text.length > 4000 || /\s/.test(text.slice(0, 200))) return null;
  for (const plain of guesses(text)) {
    if (plain !== null && (ADDRESS.test(plain) || /^(?:https?|wss?):\/\/[a-z0-9]/i.test(plain))) {
      if (hostOfAddress(plain)) return plain;
    }
  }
  return null;
}

function* guesses(text: string): Generator<string | null> {
  if (/^[\w+/-]+={0,2}$/.test(text)) {
    const once = fromBase64(text.replace(/-/g, '+').replace(/_/g, '/'));
    if (once !== null && readableShare(once) > 0.95) {
      yield once;
      if (/^[\w+/]+={0,2}$/.test(once)) yield fromBase64(once);
      yield reversed(once);
    }
    yield fromBase64(reversed(text));
  }
  if (/\/\/:|^[^:]*\/\/$/.test(text)) yield reversed(text);
  if (/%[0-9a-f]{2}/i.test(text)) yield percentDecoded(text);
  yield fromHex(text);
  yield* shifted(text);
}

/** The same distance for every sign, by sum or by bits: the first four must come out as `http` or `wss:`. */
function* shifted(text: string): Generator<string | null> {
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => text.charCodeAt(n));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return;
  if (b === c && d - b === -4 && a - b === -12 && a !== 104) {
    const by = a - 104;
    yield String.fromCharCode(...[...text.slice(0, 300)].map((sign) => sign.charCodeAt(0) - by));
  }
  if (b === c && (a ^ b) === (104 ^ 116) && (b ^ d) === (116 ^ 112) && a !== 104) {
    const by = a ^ 104;
    yield String.fromCharCode(...[...text.slice(0, 300)].map((sign) => sign.charCodeAt(0) ^ by));
  }
  if (/^uggc/i.test(text)) {
    yield text.replace(/[a-z]/gi, (sign) => {
      const base = sign <= 'Z' ? 65 : 97;
      return String.fromCharCode(((sign.charCodeAt(0) - base + 13) % 26) + base);
    });
  }
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
