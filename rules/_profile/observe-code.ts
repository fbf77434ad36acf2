import { valueAt } from './evaluate.ts';
import { HOLDS } from './holds.ts';
import { bare, isFunction, isNode, type Node } from './nodes.ts';
import { destinationOf } from './observe-sinks.ts';
import { unpacked } from './packer.ts';
import type { Placed, Scope } from './scopes.ts';
import { type CallSite, type Look, put } from './seen.ts';
import { isNative, type Value } from './values.ts';
import { namesAdmin, namesCheckout } from './words.ts';

const SHORTEST_CODE = 8;

/** Text that is run as code. */
export function observeEvaluation(look: Look, { node, path, callee, args, scope }: CallSite): void {
  if (path === 'eval' || path === 'Function' || path === 'execScript' || path === 'globalEval') {
    const code = args.at(-1);
    if (code) evaluated(look, node, code, path, scope);
  } else if (path === 'setTimeout' || path === 'setInterval') {
    const [code] = args;
    if (code && !isFunction(code) && isText(look, code, scope)) {
      evaluated(look, node, code, path, scope);
    }
  } else if (isFunctionMaker(look, callee, scope) || isMakerByThen(look, path, callee, scope)) {
    const code = args.at(-1);
    if (code) evaluated(look, node, code, 'constructor', scope);
  }
}

function isText(look: Look, code: Node, scope: Scope): boolean {
  const value = look.folder.fold(code, scope, null);
  if (typeof value === 'string') return true;
  const mayBe = code.type === 'CallExpression' || code.type === 'Identifier';
  return mayBe && leftIn(valueAt(look.folder, scope, code)) !== null;
}

/** `x.constructor(…)` on a function: what makes functions out of text. */
function isFunctionMaker(look: Look, callee: Node, scope: Scope): boolean {
  if (callee.type !== 'MemberExpression') return false;
  if (look.folder.keyOf(callee, scope) !== 'constructor' || !callee.object) return false;
  const inner = bare(callee.object);
  if (isFunction(inner)) return true;
  return inner.type === 'MemberExpression' && look.folder.keyOf(inner, scope) === 'constructor';
}

const MOST_CALLS = 60;

/** A name of the script's that holds the maker of functions once what stands before is done: code without letters. */
function isMakerByThen(look: Look, path: string, callee: Node, scope: Scope): boolean {
  if (path !== '' || scope.parent || callee.type !== 'MemberExpression') return false;
  if (look.folder.index.calls.length > MOST_CALLS) return false;
  const value = valueAt(look.folder, scope, callee);
  return isNative(value) && value.path === 'Function';
}

function leftIn(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

function evaluated(look: Look, node: Node, code: Node, api: string, scope: Scope): void {
  const text =
    unpacked(look.folder, code, scope) ??
    look.folder.text(code, scope) ??
    leftIn(valueAt(look.folder, scope, code));
  const held = look.flow.of(code, scope);
  if (text !== null) {
    if (text.length < SHORTEST_CODE || /^return this;?$/.test(text)) return;
    look.innerTexts.push({ text, start: node.start + look.offset, end: node.end + look.offset });
    put(look, 'evaluates-constant', node, api);
  } else if (held & (HOLDS.response | HOLDS.stored)) put(look, 'evaluates-response', node, api);
  else if (held & HOLDS.decoded) put(look, 'evaluates-decoded', node, api);
  else put(look, 'evaluates', node, api);
}

/** Handlers written as text: `setAttribute('onerror', …)` and `javascript:` addresses. */
export function observeHandlerText(look: Look, { node, name, args, scope }: CallSite): void {
  if (name !== 'setAttribute' || !args[1]) return;
  const key = look.folder.text(args[0], scope) ?? '';
  const text = look.folder.text(args[1], scope);
  if (text === null || text.length < 20) return;
  const code = /^on[a-z]+$/.test(key) ? text : /^\s*javascript:(.*)$/s.exec(text)?.[1];
  if (code)
    look.innerTexts.push({
      text: code,
      start: node.start + look.offset,
      end: node.end + look.offset,
    });
}

/** `insertBefore`, `createElement('script')`: only what is told by the call itself. */
export function observeScriptCall(look: Look, { node, path, args, scope }: CallSite): void {
  if (path === 'importScripts' || path === '$.getScript') {
    const { way, host } = destinationOf(look, args[0], scope);
    put(look, way === 'hidden' ? 'loads-hidden' : 'loads', node, host || path);
    if (way === 'hidden') put(look, 'hidden-host', node, host);
  } else if (path === 'document.write' || path === 'document.writeln') {
    const text = look.folder.text(args[0], scope) ?? '';
    if (/<script[^>]{0,300}src/i.test(text)) put(look, 'loads', node, 'document.write');
    observeMarkup(look, node, text);
    if (text === '' && look.flow.of(args[0], scope) & HOLDS.decoded)
      put(look, 'evaluates-decoded', node, path);
  }
}

const SCRIPT = /<script[^>]{0,500}>([\s\S]*?)<\/script/gi;
const HANDLER =
  /<[a-z]{1,12}\s[^>]{0,500}?\son[a-z]{3,12}\s?=\s?(?:"([^"]{20,20000})"|'([^']{20,20000})')/gi;
const LONGEST_MARKUP = 200_000;

/** Scripts and handlers that stand in markup. */
export function observeMarkup(look: Look, node: Node, text: string): void {
  if (text.length < 30 || text.length > LONGEST_MARKUP || !text.includes('<')) return;
  for (const pattern of [SCRIPT, HANDLER]) {
    for (const match of text.matchAll(pattern)) {
      const code = match[1] ?? match[2] ?? '';
      if (code.length < 20 || look.innerTexts.length > 50) continue;
      look.innerTexts.push({
        ...{ text: code, start: node.start + look.offset, end: node.end + look.offset },
      });
    }
  }
}

/** `script.text = …`: what becomes code with the element. */
export function observeScriptText(look: Look, { node, scope }: Placed): void {
  const { left, right } = node;
  if (left?.type !== 'MemberExpression' || !left.object || !right) return;
  const key = look.folder.keyOf(left, scope);
  if (key === null || !/^(?:text|textContent|innerText|innerHTML|srcdoc)$/.test(key)) return;
  const text = look.folder.text(right, scope);
  if (text !== null) observeMarkup(look, node, text);
  if (key === 'srcdoc' || !(look.flow.of(left.object, scope) & HOLDS.script)) return;
  evaluated(look, node, right, `script.${key}`, scope);
}

/** The script's own element taken out of the page. */
export function observeRemoval(look: Look, { node, name, callee, args, scope }: CallSite): void {
  if (callee.type !== 'MemberExpression' || !callee.object) return;
  const target =
    name === 'remove' && args.length === 0
      ? callee.object
      : name === 'removeChild'
        ? args[0]
        : null;
  if (!target) return;
  const isOwn =
    look.folder.path(target, scope) === 'document.currentScript' ||
    (look.flow.of(target, scope) & HOLDS.script) !== 0;
  if (isOwn) put(look, 'self-removal', node, 'takes its script element away');
}

const TESTS = /^(?:test|match|exec|search|indexOf|includes|startsWith|endsWith|contains)$/;

/** A word for the checkout compared with the page's address. */
export function observeGate(look: Look, { node, name, callee, args, scope }: CallSite): void {
  if (!TESTS.test(name) || callee.type !== 'MemberExpression' || !callee.object) return;
  const sides = [callee.object, ...args];
  if (!sides.some((side) => look.flow.of(side, scope) & HOLDS.address)) return;
  for (const side of sides) {
    const value = look.folder.fold(side, scope, null);
    const word =
      typeof value === 'string'
        ? value
        : typeof value === 'object' && value?.kind === 'pattern'
          ? value.source
          : null;
    if (word !== null && namesCheckout(word)) putGate(look, node, word);
  }
}

/** The same by a comparison (`pathname === '/checkout/'`). */
export function observeComparison(look: Look, { node, scope }: Placed): void {
  const { left, right, operator } = node;
  if (!left || !right || !/^[=!]==?$/.test(operator ?? '')) return;
  const isAddress = (side: Node): boolean => (look.flow.of(side, scope) & HOLDS.address) !== 0;
  const word = isAddress(left)
    ? look.folder.text(right, scope)
    : isAddress(right)
      ? look.folder.text(left, scope)
      : null;
  if (word !== null && namesCheckout(word)) putGate(look, node, word);
}

function putGate(look: Look, node: Node, word: string): void {
  const isOpen = !look.isInner && look.text.slice(node.start, node.end).includes(word.slice(0, 40));
  const stands = isOpen || look.whole.includes(word.toLowerCase().slice(0, 60));
  put(look, look.isTabled || (stands && !look.isInner) ? 'gate' : 'gate-hidden', node, word);
}

/** Sizes of the window inside and out, and words of those who run a shop. */
export function observeCloaks(look: Look, text: string, node: Node): void {
  if (namesAdmin(text)) put(look, 'admin-check', node, text);
  else if (/^(?:devtoolschange|firebug|__devtools)/i.test(text))
    put(look, 'devtools-check', node, text);
}

export function observeWindowSize(look: Look, { node, scope }: Placed): void {
  if (node.operator !== '-' || !node.left || !node.right) return;
  const [a, b] = [look.folder.path(node.left, scope), look.folder.path(node.right, scope)];
  if (/^outer(?:Width|Height)$/.test(a) && /^inner(?:Width|Height)$/.test(b)) {
    put(look, 'devtools-check', node, `${a} - ${b}`);
  }
}

/** `console.log = () => {}`. */
export function observeMuting(look: Look, { node, scope }: Placed): void {
  if (node.left?.type !== 'MemberExpression' || !isNode(node.right)) return;
  if (look.folder.path(node.left.object, scope) !== 'console') return;
  if (isFunction(node.right)) put(look, 'devtools-check', node, 'console muted');
}
