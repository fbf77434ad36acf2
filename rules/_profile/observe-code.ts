import { addressOf, destinationOf } from './destinations.ts';
import { valueAt } from './evaluate.ts';
import { HOLDS, TAKEN } from './holds.ts';
import { bare, isFunction, type Node, nodesBelow } from './nodes.ts';
import { putLoader, send } from './observe-sinks.ts';
import { unpacked } from './packer.ts';
import { lookup, type Placed, type Scope } from './scopes.ts';
import { type CallSite, type Given, type HiddenText, type Look, put } from './seen.ts';
import { isNative, type Value } from './values.ts';
import type { WeightId } from './weights.ts';
import { namesAdmin, namesCheckout } from './words.ts';

const SHORTEST_CODE = 8;

/** Text that is run as code. */
export function observeEvaluation(look: Look, { node, path, callee, args, scope }: CallSite): void {
  if (
    path === 'eval' ||
    path === 'Function' ||
    path === 'execScript' ||
    /^(?:\$\.)?globalEval$/.test(path)
  ) {
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
  const held = look.flow.of(code, scope);
  if (code.type === 'MemberExpression' && held & HOLDS.response && held & HOLDS.event) return true;
  if (code.type === 'CallExpression' && held & HOLDS.decoded) return true;
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
  } else if (held & HOLDS.page) put(look, 'evaluates-page', node, api);
  else if (held & (HOLDS.response | HOLDS.stored)) {
    put(look, responseId(api, code, scope), node, api);
  } else if (held & HOLDS.decoded) {
    put(look, api.startsWith('script.') ? 'writes-decoded' : 'evaluates-decoded', node, api);
  } else put(look, 'evaluates', node, api);
}

/** Frameworks run the scripts of their own answers whole; what is cut out of an answer was hidden in it. */
function responseId(api: string, code: Node, scope: Scope): WeightId {
  if (isWrapped(code, scope)) return 'evaluates';
  return api.startsWith('script.') && !isCut(code, scope)
    ? 'writes-response'
    : 'evaluates-response';
}

const CUTS = /^(?:split|slice|substr|substring|match|exec|replace|atob|subarray|decode\w*)$/;

function isCut(code: Node, scope: Scope): boolean {
  for (const each of nodesBelow(code, 60)) {
    const key = each.type === 'CallExpression' ? each.callee : null;
    if (CUTS.test(key?.property?.name ?? key?.name ?? '')) return true;
    const writes = each.type === 'Identifier' ? lookup(scope, each.name ?? '')?.writes : undefined;
    const isDirect = writes
      ?.slice(0, 6)
      .some(({ node }) =>
        [...nodesBelow(node, 60)].some((inner) =>
          CUTS.test(inner.property?.name ?? inner.name ?? ''),
        ),
      );
    if (isDirect) return true;
  }
  return false;
}

/** Text that the script puts around what came, as templates do when they are made into functions. */
function isWrapped(code: Node, scope: Scope): boolean {
  const node = bare(code);
  if (node.type === 'BinaryExpression') {
    return [node.left, node.right].some((side) => side && isWrapped(side, scope));
  }
  if (node.type === 'Identifier') {
    const first = lookup(scope, node.name ?? '')?.writes[0];
    return first?.node.type === 'BinaryExpression' && isWrapped(first.node, first.scope);
  }
  return typeof node.value === 'string' && node.value.trim().length > 2;
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
export function observeScriptCall(look: Look, { node, path, name, args, scope }: CallSite): void {
  if (path === 'importScripts' || path === '$.getScript' || path === 'import') {
    const held = look.flow.of(args[0], scope);
    const destination = destinationOf(look, args[0], scope);
    if (held & (TAKEN | HOLDS.typed)) send(look, node, 'script', destination, held);
    else putLoader(look, node, destination, held);
  } else if (/^(?:append|appendChild|replaceChildren)$/.test(name)) {
    // With two it is a pair of a form's data.
    if (args.length === 1) observeScriptNode(look, node, args[0], scope);
  } else if (path === 'document.write' || path === 'document.writeln') {
    const text = look.folder.text(args[0], scope) ?? '';
    const source = /<script[^>]{0,300}?\ssrc\s?=\s?["']?([^"'\s>]{4,300})/i.exec(text)?.[1];
    if (source !== undefined) putLoader(look, node, addressOf(look, source), 0);
    observeMarkup(look, node, text);
    if (text === '' && look.flow.of(args[0], scope) & HOLDS.decoded)
      put(look, 'evaluates-decoded', node, path);
  }
}

// Elements, not texts: what an answer was parsed into.
const PARSED =
  /^(?:body|head|content|documentElement|children|childNodes|(?:first|last)(?:Element)?Child)$/;

/** A text that becomes a script's by being put into its element. */
function observeScriptNode(look: Look, node: Node, text: Node | undefined, scope: Scope): void {
  const holder = node.callee && bare(node.callee).object;
  if (!holder || !text || text.type === 'SpreadElement') return;
  if (PARSED.test(bare(text).property?.name ?? '') || !(look.flow.of(holder, scope) & HOLDS.script))
    return;
  const held = look.flow.of(text, scope);
  if (held & HOLDS.response) put(look, 'evaluates-response', node, 'text of a script');
  else if (held & HOLDS.decoded) put(look, 'writes-decoded', node, 'text of a script');
}

const SCRIPT = /<script[^>]{0,500}>([\s\S]*?)<\/script/gi;
const HANDLER =
  /<[a-z]{1,12}\s[^>]{0,500}?\son[a-z]{3,12}\s?=\s?(?:"([^"]{20,20000})"|'([^']{20,20000})')/gi;
const LONGEST_MARKUP = 200_000;

/** Scripts and handlers that stand in markup. */
export function observeMarkup(look: Look, node: Node, text: string): void {
  const place = { start: node.start + look.offset, end: node.end + look.offset };
  for (const code of codeInMarkup(text)) {
    if (look.innerTexts.length <= 50) look.innerTexts.push({ text: code.text, ...place });
  }
}

/** The same with their places in the markup. */
export function codeInMarkup(markup: string): HiddenText[] {
  if (markup.length < 30 || markup.length > LONGEST_MARKUP || !markup.includes('<')) return [];
  const found: HiddenText[] = [];
  for (const pattern of [SCRIPT, HANDLER]) {
    for (const match of markup.matchAll(pattern)) {
      const code = match[1] ?? match[2] ?? '';
      const text = pattern === HANDLER ? withoutEntities(code) : code;
      const start = match.index;
      if (text.length >= 20) found.push({ text, start, end: start + match[0].length });
    }
  }
  return found;
}

function withoutEntities(code: string): string {
  if (!code.includes('&')) return code;
  return code
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#39|#x27);/gi, "'")
    .replace(/&amp;/gi, '&');
}

const SCRIPT_TEXT = /^(?:text|textContent|innerText|innerHTML|srcdoc)$/;

/** `script.text = …`: what becomes code with the element. */
export function observeScriptText(look: Look, { node, member, key, right, scope }: Given): void {
  if (!member?.object || key === null || !SCRIPT_TEXT.test(key)) return;
  const text = look.folder.text(right, scope);
  if (text !== null) observeMarkup(look, node, text);
  if (key === 'srcdoc' || !(look.flow.of(member.object, scope) & HOLDS.script)) return;
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
  if (look.folder.path(target, scope) === 'document.currentScript')
    put(look, 'self-removal', node, 'takes its script element away');
  else if (look.flow.of(target, scope) & HOLDS.script)
    put(look, 'script-removed', node, 'takes a script element away');
}

const TESTS = /^(?:test|match|exec|search|indexOf|includes|startsWith|endsWith|contains)$/;

/** A word for the checkout compared with the page's address. */
export function observeGate(look: Look, { node, name, callee, args, scope }: CallSite): void {
  if (!TESTS.test(name) || callee.type !== 'MemberExpression' || !callee.object) return;
  const sides = [callee.object, ...args];
  if (!sides.some((side) => look.flow.of(side, scope) & HOLDS.address)) {
    observePassing(look, node, sides, scope);
    return;
  }
  for (const side of sides) {
    const value = look.folder.fold(side, scope, null);
    const word =
      typeof value === 'string'
        ? value
        : typeof value === 'object' && value?.kind === 'pattern'
          ? value.source
          : null;
    if (word !== null && namesCheckout(word)) putGate(look, node, word);
    // One word after another, out of a list.
    else if (word === null && look.flow.of(side, scope) & HOLDS.checkoutName)
      put(look, 'gate', node, 'words for the checkout');
  }
}

/** Requests of the page that are looked through for those of a payment. */
function observePassing(look: Look, node: Node, sides: readonly Node[], scope: Scope): void {
  if (!sides.some((side) => look.flow.of(side, scope) & HOLDS.passing)) return;
  for (const side of sides) {
    const value = look.folder.fold(side, scope, null);
    const isPattern = typeof value === 'object' && value?.kind === 'pattern';
    const word = isPattern ? value.source : value;
    if (typeof word === 'string' && namesCheckout(word)) put(look, 'gate-passing', node, word);
  }
}

/** The same by a comparison (`pathname === '/checkout/'`). */
export function observeComparison(look: Look, { node, scope }: Placed): void {
  const { left, right, operator } = node;
  if (!left || !right || !/^[=!]==?$/.test(operator ?? '')) return;
  const isAddress = (side: Node): boolean => (look.flow.of(side, scope) & HOLDS.address) !== 0;
  const [one, other] = [look.folder.text(left, scope), look.folder.text(right, scope)];
  // Most compare with no such word: what their sides hold need not be known.
  const word = [other, one].find((each) => each !== null && namesCheckout(each)) ?? null;
  if (word !== null && isAddress(word === other ? left : right)) putGate(look, node, word);
}

function putGate(look: Look, node: Node, word: string): void {
  const isOpen = look.text.slice(node.start, node.end).includes(word.slice(0, 40));
  const stands = isOpen || look.whole.includes(word.toLowerCase().slice(0, 60));
  put(look, look.isTabled || stands ? 'gate' : 'gate-hidden', node, word);
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
export function observeMuting(look: Look, { node, member, right, scope }: Given): void {
  if (!isFunction(right) || look.folder.path(member?.object, scope) !== 'console') return;
  put(look, 'devtools-check', node, 'console muted');
}
