import type { Flow } from './flow.ts';
import { HOLDS, ofText, TAKEN } from './holds.ts';
import { bare, isFunction, type Node, valueNode } from './nodes.ts';
import type { Scope } from './scopes.ts';
import { isCallable } from './values.ts';

const ONE_ELEMENT =
  /^(?:getElementById|querySelector|namedItem|closest|getElementsByName|getElementsByClassName|getElementByXpath|evaluate|item|\$\$?|\$|\$F|jQuery|find|filter|children|eq|first|next|siblings)$/;
const MANY_ELEMENTS = /^(?:querySelectorAll|getElementsByTagName|getElementsByTagNameNS)$/;
const ONE_ONLY =
  /^(?:getElementById|querySelector|closest|getElementsByName|getElementsByClassName)$/;
const WALKS = /^(?:forEach|map|each|filter|reduce|some|every|find|then|flatMap)$/;
const ENCODES =
  /^(?:btoa|charCodeAt|codePointAt|fromCharCode|encode64|stringToBase64|encodeBase64|base64encode|base64|reverse|rot13)$/i;
const SEALS = /^(?:encrypt\w*|seal|importKey)$/i;
const HASHES = /^(?:digest|md5|sha\d+|hash\w*|sign)$/i;
const WRITES =
  /^(?:push|append|appendChild|prepend|insertBefore|enqueue|set|unshift|add|setItem|concat|assign|text)$/;
/** Ways to read what a request carries. */
const BODY = /^(?:text|json|formData|arrayBuffer|blob)$/;
const EVENTS =
  /^(?:click|change|blur|keyup|keydown|keypress|input|submit|focusout|mousedown|touchend|paste)$/;
const TAGS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    script: HOLDS.script,
    img: HOLDS.image,
    image: HOLDS.image,
    iframe: HOLDS.frame,
    link: HOLDS.link,
    form: HOLDS.formElement,
  }),
);

/** What a call's result can hold; on the way, what it hands to functions and lists is handed on. */
export function taintOfCall(flow: Flow, node: Node, scope: Scope): number {
  const callee = node.callee && bare(node.callee);
  if (!callee) return 0;
  const text = flow.folder.text(node, scope);
  const constant = text === null ? 0 : ofText(text) | decodedBy(flow, callee, scope);
  const args = node.arguments ?? [];
  let given = 0;
  for (const each of args) given |= flow.of(each, scope);
  return constant | resultOf(flow, node, callee, scope, given);
}

function resultOf(flow: Flow, node: Node, callee: Node, scope: Scope, given: number): number {
  if (callee.type === 'MemberExpression') return ofMethod(flow, node, callee, scope, given);
  const target = flow.folder.fold(callee, scope, null);
  if (isCallable(target)) return ofOwn(flow, target.scope, node.arguments ?? [], scope, given);
  const path = flow.folder.path(callee, scope);
  if (path === '') return flow.of(callee, scope) | plain(given);
  return ofNative(flow, path, node, scope, given);
}

/** Constants that a decoder of the language's was put before: what is run or loaded of them was hidden. */
function decodedBy(flow: Flow, callee: Node, scope: Scope): number {
  return /^(?:atob|unescape|String\.fromChar\w+)$/.test(flow.folder.path(callee, scope))
    ? HOLDS.decoded
    : 0;
}

/** What data stays when it has gone through a function that is not known. */
function plain(given: number): number {
  return given & ~(HOLDS.cardName | HOLDS.allName | HOLDS.checkoutName);
}

function ofOwn(
  flow: Flow,
  target: Scope,
  args: readonly Node[],
  scope: Scope,
  given: number,
): number {
  target.parameters.forEach((_, n) => {
    const holds = flow.of(args[n], scope);
    if (holds > 0) flow.parameter(target, n, holds);
    const argument = args[n];
    const inner = argument && isFunction(argument) ? flow.folder.index.scopeOf.get(argument) : null;
    if (inner && given & TAKEN) flow.callback(inner, given & TAKEN);
  });
  return flow.resultOf(target, scope);
}

function ofNative(flow: Flow, path: string, node: Node, scope: Scope, given: number): number {
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (path === '$' || ONE_ELEMENT.test(last)) return elements(given, last);
  if (MANY_ELEMENTS.test(last)) return elements(given, last);
  if (last === 'createElement') return tagOf(flow, node, scope);
  if (path === 'Image') return HOLDS.image;
  if (path === 'FormData' || path === 'URLSearchParams') {
    return node.arguments?.length ? given | (path === 'FormData' ? HOLDS.form : 0) : 0;
  }
  if (path === 'atob' || path === 'unescape') return plain(given) | HOLDS.decoded;
  if (/fromChar/.test(last)) return plain(given) | HOLDS.encoded | HOLDS.decoded;
  if (path === 'fetch') return HOLDS.response;
  if (/Storage\.setItem$/.test(path)) flow.store(flow.of(node.arguments?.[1], scope));
  if (/Storage\.getItem$/.test(path)) return HOLDS.stored | flow.storedFor(scope);
  if (path === 'MutationObserver') return 0;
  if (/^addEventListener$|\.addEventListener$/.test(path)) listen(flow, node, scope, 0);
  if (path === 'Object.getPrototypeOf') return 0;
  // Settings in one packed table are no hidden address.
  if (path === 'JSON.parse') return plain(given) & ~HOLDS.decoded;
  return plain(given) | codecOf(last);
}

function codecOf(name: string): number {
  if (ENCODES.test(name)) return HOLDS.encoded;
  if (HASHES.test(name)) return HOLDS.sealed | HOLDS.hashed;
  return SEALS.test(name) ? HOLDS.sealed : 0;
}

/** Elements that a search finds, by the words it is made with. */
function elements(given: number, name: string): number {
  let found = 0;
  if (given & HOLDS.cardName) found |= HOLDS.cardElement;
  if (given & HOLDS.allName && !ONE_ONLY.test(name)) found |= HOLDS.allElements;
  return (
    found |
    (given & (HOLDS.cardElement | HOLDS.allElements | HOLDS.fieldElement | TAKEN | HOLDS.event))
  );
}

function tagOf(flow: Flow, node: Node, scope: Scope): number {
  const tag = flow.folder.text(node.arguments?.[0], scope)?.toLowerCase() ?? '';
  return TAGS.get(tag) ?? 0;
}

function ofMethod(flow: Flow, node: Node, callee: Node, scope: Scope, given: number): number {
  const { folder } = flow;
  const key = folder.keyOf(callee, scope) ?? '';
  const path = folder.path(callee, scope);
  const object = flow.of(callee.object, scope);
  const args = node.arguments ?? [];
  if (WALKS.test(key))
    walkOver(
      flow,
      args,
      object | (key === 'each' || key === 'forEach' || key === 'map' ? given : 0),
    );
  if (key === 'call' && isWalk(flow, callee, scope)) {
    walkOver(flow, args.slice(1), flow.of(args[0], scope));
  }
  if (key === 'addEventListener' || key === 'on' || key === 'bind' || key === 'observe') {
    listen(flow, node, scope, object);
  } else if (EVENTS.test(key)) handle(flow, args[0], key, object);
  if (path === 'Object.defineProperty') takeOver(flow, args, scope);
  if (WRITES.test(key) && callee.object) flow.give(callee.object, scope, plain(given));
  const walks = WALKS.test(key) || (key === 'call' && isWalk(flow, callee, scope));
  const walked = walks ? callbackResults(flow, args, scope) : 0;
  if (/^(?:Form|\$)\.serialize\w*$/.test(path)) return HOLDS.form | HOLDS.value;
  if (AJAX_HOOKS.test(key)) hookAjax(flow, args);
  if (AJAX.test(path)) answer(flow, args);
  if (path !== '') {
    const stays = plain(object) & (TAKEN | HOLDS.stored);
    return ofNative(flow, path, node, scope, given) | stays | walked;
  }
  const target = folder.fold(callee, scope, null);
  if (isCallable(target)) return ofOwn(flow, target.scope, args, scope, given);
  if (key === 'val' && args.length === 0) return fieldValue(object);
  if (key === 'serialize' || key === 'serializeArray') return HOLDS.form | HOLDS.value;
  if (ONE_ELEMENT.test(key) || MANY_ELEMENTS.test(key)) return elements(given, key) | plain(object);
  const isRequest = (object & HOLDS.passing) !== 0 && (object & HOLDS.event) !== 0;
  if (isRequest && BODY.test(key)) return HOLDS.form | HOLDS.value;
  if (key === 'getPropertyValue' || key === 'getImageData') return HOLDS.decoded | HOLDS.page;
  const results = WALKS.test(key) ? walked : ofMethods(flow, key, args, scope, given);
  return plain(object) | plain(given) | results | codecOf(key);
}

/** A library's hooks see each request of the page. */
const AJAX_HOOKS = /^ajax(?:Send|Prefilter|Complete|Success|Stop)$/;

const AJAX = /^\$\.(?:ajax|get|post|getJSON)$/;

/** The functions that are given to a request get its answer. */
function answer(flow: Flow, args: readonly Node[]): void {
  const given = args.flatMap((each) =>
    each.type === 'ObjectExpression' ? (each.properties ?? []).map(valueNode) : [each],
  );
  for (const each of given) {
    const inner = each && isFunction(each) ? flow.folder.index.scopeOf.get(each) : undefined;
    if (inner) flow.parameter(inner, 0, HOLDS.response);
  }
}

function hookAjax(flow: Flow, args: readonly Node[]): void {
  for (const each of args) {
    const inner = isFunction(each) ? flow.folder.index.scopeOf.get(each) : undefined;
    if (inner) flow.parameters(inner, HOLDS.passing);
  }
}

/** `[].forEach.call(list, …)`. */
function isWalk(flow: Flow, { object }: Node, scope: Scope): boolean {
  const walked = object && bare(object);
  return walked?.type === 'MemberExpression' && WALKS.test(flow.folder.keyOf(walked, scope) ?? '');
}

function callbackResults(flow: Flow, args: readonly Node[], scope: Scope): number {
  let holds = 0;
  for (const each of args) {
    const inner = isFunction(each) ? flow.folder.index.scopeOf.get(each) : undefined;
    if (inner) holds |= flow.resultOf(inner, scope);
  }
  return holds;
}

/** A call of a member that one or two functions of the script are called by. */
function ofMethods(
  flow: Flow,
  key: string,
  args: readonly Node[],
  scope: Scope,
  given: number,
): number {
  const known = flow.folder.index.methods.get(key);
  if (!known || known.length > 3) return 0;
  return known.reduce((holds, each) => holds | ofOwn(flow, each, args, scope, given), 0);
}

function fieldValue(object: number): number {
  const card = object & HOLDS.cardElement ? HOLDS.card : 0;
  const typed = object & HOLDS.fieldElement ? HOLDS.typed : 0;
  return (
    HOLDS.value | card | typed | (object & HOLDS.allElements ? HOLDS.form : 0) | (object & TAKEN)
  );
}

function walkOver(flow: Flow, args: readonly Node[], holds: number): void {
  for (const each of args) {
    const inner = isFunction(each) ? flow.folder.index.scopeOf.get(each) : undefined;
    if (inner) flow.callback(inner, holds);
  }
}

function listen(flow: Flow, node: Node, scope: Scope, element: number): void {
  const args = node.arguments ?? [];
  const type = flow.folder.text(args[0], scope) ?? '';
  const listener = args
    .slice(1)
    .findLast((each) => flow.folder.fold(each, scope, null) !== null && !isPlain(each));
  if (!listener) return;
  const value = flow.folder.fold(listener, scope, null);
  if (isCallable(value)) flow.handler(value.scope, type, element);
}

/** A getter or setter put before a field's own value. */
function takeOver(flow: Flow, args: readonly Node[], scope: Scope): void {
  if (flow.folder.text(args[1], scope) !== 'value') return;
  for (const each of args[2]?.properties ?? []) {
    const value = each.type === 'Property' ? valueNode(each) : null;
    const inner = value && isFunction(value) ? flow.folder.index.scopeOf.get(value) : null;
    if (!inner) continue;
    flow.parameters(inner, HOLDS.passing);
    flow.owner(inner, HOLDS.fieldElement | HOLDS.passing);
  }
}

function isPlain(node: Node): boolean {
  return (
    node.type === 'Literal' || node.type === 'ObjectExpression' || node.type === 'UnaryExpression'
  );
}

function handle(flow: Flow, listener: Node | undefined, type: string, element: number): void {
  const inner = listener && isFunction(listener) ? flow.folder.index.scopeOf.get(listener) : null;
  if (inner) flow.handler(inner, type, element);
}
