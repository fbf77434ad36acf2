import { HOLDS, TAKEN } from './holds.ts';
import { isFunction, type Node, nodesBelow } from './nodes.ts';
import type { Placed } from './scopes.ts';
import { type CallSite, type Given, type Look, put } from './seen.ts';
import {
  cardFormOf,
  cardWordOf,
  isCardPattern,
  namesAllFields,
  namesButton,
  namesCheckout,
} from './words.ts';

const LOOKUPS =
  /^(?:getElementById|querySelector|querySelectorAll|getElementsByName|getElementsByClassName|getElementsByTagName|namedItem|closest|find|\$\$?|\$)$/;

/** Names by which `observeFieldCall` knows a call that is no call of a thing of the browser's. */
export function isFieldCall(name: string): boolean {
  return FIELD_CALLS.has(name);
}

const FIELD_CALLS = new Set([
  ...['getElementById', 'querySelector', 'querySelectorAll', 'getElementsByName', 'closest'],
  ...['getElementsByClassName', 'getElementsByTagName', 'namedItem', 'find', '$', '$$'],
  ...['push', 'val', 'serialize', 'serializeArray', 'addEventListener', 'on'],
  ...['click', 'mousedown', 'delegate', 'live'],
]);

/** Fields that are looked for and read by a call, forms that are taken whole, listeners on buttons. */
export function observeFieldCall(
  look: Look,
  { node, name, path, args, scope, callee }: CallSite,
): void {
  const { flow, folder } = look;
  if (LOOKUPS.test(name) && args[0]) {
    const text = folder.text(args[0], scope);
    const given = flow.of(args[0], scope);
    if ((text !== null && cardWordOf(text) === 'strong') || given & HOLDS.cardName) {
      put(look, 'card-field-found', node, text ?? 'card fields by name');
    }
  }
  if (name === 'push' && args.some((each) => flow.of(each, scope) & HOLDS.keys)) {
    put(look, 'keys-kept', node, 'keys, one after another');
  }
  if (name === 'val' && args.length === 0 && callee.type === 'MemberExpression') {
    observeRead(look, node, flow.of(callee.object, scope), 'val()');
  } else if (name === 'serialize' || name === 'serializeArray') {
    const isPrototype = path.startsWith('Form.');
    observeForm(look, node, isPrototype ? args[0] : callee.object, scope, name);
  } else if (path === 'FormData' && args.length > 0) {
    observeForm(look, node, args[0], scope, 'FormData');
  } else if (name === 'addEventListener' || name === 'on' || EVENT_NAMES.test(name)) {
    observeListener(look, node, name, callee, args, scope);
  }
}

/** A form taken as a whole: one of a checkout, or whichever there is, counts for every field. */
function observeForm(
  look: Look,
  node: Node,
  form: Node | undefined,
  scope: Placed['scope'],
  how: string,
): void {
  const selector = formName(look, form, scope);
  const isAny = selector !== null && /^\s*form\s*$/.test(selector);
  const isEvery = (look.flow.of(form, scope) & HOLDS.allElements) !== 0;
  const isCheckout = selector !== null && selector.length < 200 && namesCheckout(selector);
  put(look, isAny || isEvery || isCheckout ? 'form-read' : 'form-object', node, selector ?? how);
}

function formName(look: Look, form: Node | undefined, scope: Placed['scope']): string | null {
  const named = form?.type === 'CallExpression' ? form.arguments?.[0] : form;
  return look.folder.text(named, scope);
}

const EVENT_NAMES = /^(?:click|mousedown|delegate|live)$/;

function observeListener(
  look: Look,
  node: Node,
  name: string,
  callee: Node,
  args: readonly Node[],
  scope: Placed['scope'],
): void {
  const type = EVENT_NAMES.test(name) ? name : (look.folder.text(args[0], scope) ?? '');
  if (!/^(?:click|mousedown|touch|submit|pointer|delegate|live)/.test(type)) return;
  for (const each of [callee.object, ...args]) {
    const text = each && !isFunction(each) ? textBelow(look, each, scope) : null;
    if (text) {
      put(look, 'pay-button', node, `${type} ${text}`);
      return;
    }
  }
}

/** A button's name in the first few texts below a node. */
function textBelow(look: Look, node: Node, scope: Placed['scope']): string | null {
  for (const each of nodesBelow(node, 30)) {
    const text = look.folder.text(each, scope);
    if (text !== null && namesButton(text)) return text;
  }
  return null;
}

/** `.value` of fields. */
export function observeMember(look: Look, { node, scope }: Placed): void {
  const key = look.folder.keyOf(node, scope);
  if (key === 'elements' && node.object) {
    const path = look.folder.path(node.object, scope);
    if (path !== '' && !/form/i.test(path)) return;
  }
  if (key !== 'value' || !node.object) return;
  const object = look.flow.of(node.object, scope);
  const named = node.object.name ?? node.object.property?.name ?? '';
  const isCard = cardWordOf(named) === 'strong';
  observeRead(look, node, object | (isCard ? HOLDS.cardElement : 0), '.value');
}

function observeRead(look: Look, node: Node, object: number, how: string): void {
  if (object & HOLDS.cardElement) put(look, 'card-field-read', node, `${how} of a card field`);
  if (object & HOLDS.allElements) put(look, 'form-read', node, `${how} of every field`);
}

/** Comparisons of a field's name with a card's words, patterns of card numbers, markup of a card form. */
export function observeText(look: Look, { node }: Placed): void {
  if (node.regex) {
    if (isCardPattern(node.regex.pattern))
      put(look, 'card-pattern', node, 'pattern of card numbers');
    return;
  }
  const text = markupOf(look, node);
  const form = text === null ? null : cardFormOf(text);
  if (form)
    put(look, form === 'whole' ? 'card-form' : 'card-form-text', node, 'markup with card fields');
}

function markupOf({ text }: Look, node: Node): string | null {
  if (typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  return text.slice(node.start, Math.min(node.end, node.start + 200_000));
}

/** What was read from fields and is put away, or typed keys that are kept. */
export function observeKeeping(look: Look, { node, path, right, scope }: Given): void {
  const isStored = path === 'document.cookie' || /^(?:local|session)Storage\./.test(path);
  if (node.operator !== '+=' && !isStored) return;
  const held = look.flow.of(right, scope);
  if (!(held & TAKEN)) return;
  if (held & HOLDS.keys && node.operator === '+=')
    put(look, 'keys-kept', node, 'keys one after another');
  const id = held & HOLDS.card ? 'keeps-card' : 'keeps-taken';
  if (isStored) put(look, id, node, path === 'document.cookie' ? 'cookie' : 'storage');
}

export function observeStorage(look: Look, { node, path, args, scope }: CallSite): void {
  if (!/Storage\.setItem$/.test(path) || !args[1]) return;
  const held = look.flow.of(args[1], scope);
  if (held & TAKEN) put(look, held & HOLDS.card ? 'keeps-card' : 'keeps-taken', node, path);
}

/** A timer that looks for card fields or reads all of them. */
export function observeTimer(look: Look, { node, path, args, scope }: CallSite): void {
  if (path !== 'setInterval' && path !== 'setTimeout' && path !== 'requestAnimationFrame') return;
  const value = args[0] ? look.folder.fold(args[0], scope, null) : null;
  if (typeof value !== 'object' || value?.kind !== 'function') return;
  for (const each of nodesBelow(value.scope.node, 600)) {
    const text = each.type === 'Literal' && typeof each.value === 'string' ? each.value : null;
    const inner = text === null ? 0 : look.flow.of(each, scope);
    if (inner & HOLDS.cardName || (text !== null && namesAllFields(text))) {
      put(look, 'field-timer', node, path);
      return;
    }
  }
}
