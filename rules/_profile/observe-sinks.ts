import { type Destination, destinationOf, open, styleDestination } from './destinations.ts';
import { HOLDS, TAKEN } from './holds.ts';
import { isFunction, type Node, valueNode } from './nodes.ts';
import type { Placed, Scope } from './scopes.ts';
import { lookup } from './scopes.ts';
import { type CallSite, type Given, type Look, put } from './seen.ts';
import { BY_ADDRESS, isAnswerUsed, isJsonp, takenBy, takenId } from './taken.ts';

const AJAX =
  /^(?:\$|axios|superagent|ky|jQuery|zepto)(?:\.(?:ajax|post|get|getJSON|put|request))?$/;
/** Functions of measuring companies, on any account that the script names. */
const MEASURES = /^(?:ga|gtag|fbq|ym|(?:_gaq|_paq|dataLayer)\.push)$/;
const OPENERS = /^(?:WebSocket|EventSource|Audio|Worker|SharedWorker)$/;

/** Requests, beacons, sockets and pictures: what goes out by a call. */
export function observeCall(look: Look, site: CallSite): void {
  const { node, path, name, args, scope } = site;
  if (path === 'fetch' || path === 'navigator.sendBeacon' || path === 'open') {
    if (path === 'open' && heldBy(look, args, scope) === 0) return;
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
  } else if (AJAX.test(path) && (path.includes('.') || args[0]?.type === 'ObjectExpression')) {
    observeAjax(look, site);
  } else if (path === 'Object.assign' && args[1]?.type === 'ObjectExpression') {
    observeAssigned(look, site);
  } else if (path === 'FontFace' && args[1]) {
    const destination = styleDestination(look, args[1], scope);
    if (destination) send(look, node, path, destination, heldBy(look, args, scope));
  } else if (MEASURES.test(path)) {
    if (heldBy(look, args, scope) & HOLDS.card) put(look, 'sends-card-foreign', node, path);
  } else if (node.type === 'NewExpression' && OPENERS.test(path)) {
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
  } else if (name === 'send' || name === 'submit' || name === 'createDataChannel') {
    observeSend(look, site);
  } else if (/^location\.(?:assign|replace)$/.test(path)) {
    const held = heldBy(look, args, scope);
    if (held & TAKEN) send(look, node, path, destinationOf(look, args[0], scope), held);
  } else if ((name === 'setAttribute' || name === 'attr' || name === 'prop') && args.length === 2)
    observeAttribute(look, site);
  else if (/^(?:Ajax\.Request|Request)$/.test(path) && node.type === 'NewExpression') {
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
  }
}

/** `Object.assign(element, { src: … })`. */
function observeAssigned(look: Look, { node, args, scope }: CallSite): void {
  const [element, table] = args;
  for (const each of table?.properties ?? []) {
    const value = each.type === 'Property' ? valueNode(each) : null;
    const key = each.key?.name ?? each.key?.value;
    if (element && value && typeof key === 'string') {
      observeProperty(look, node, key, element, value, scope);
    }
  }
}

function observeAjax(look: Look, { node, path, args, scope }: CallSite): void {
  const [first] = args;
  const options = first?.type === 'ObjectExpression' ? first : null;
  const address = options ? propertyOf(look, options, 'url', scope) : first;
  send(look, node, path, destinationOf(look, address, scope), heldBy(look, args, scope));
}

export function propertyOf(look: Look, object: Node, name: string, scope: Scope): Node | null {
  for (const each of object.properties ?? []) {
    if (each.type !== 'Property' || !each.key) continue;
    const isPlain = !each.computed && each.key.type === 'Identifier';
    const key = isPlain ? each.key.name : look.folder.text(each.key, scope);
    if (key === name) return valueNode(each);
  }
  return null;
}

/** `request.send(body)`: the address stands where the request was opened. */
function observeSend(look: Look, { node, name, callee, args, scope }: CallSite): void {
  const held = heldBy(look, args, scope);
  if (name === 'createDataChannel') send(look, node, 'RTCPeerConnection', open(), held);
  else if (name === 'submit') {
    const isOwnForm = look.flow.of(callee.object, scope) & HOLDS.formElement;
    if (isOwnForm)
      send(
        look,
        node,
        'form.submit',
        formAction(look, callee, scope),
        heldByName(look, callee, scope),
      );
  } else if (callee.type === 'MemberExpression') {
    const opened = openedAt(look, callee, scope);
    send(look, node, 'send', opened, held | opened.held);
  }
}

function readsAll({ seen }: Look): boolean {
  return seen.some(({ id }) => id === 'form-read');
}

/**
 * Where the request on which `send` is called was opened, and what its address carries: the nearest `open` before it of the
 * same name, or any.
 */
function openedAt(look: Look, callee: Node, scope: Scope): Destination & { held: number } {
  const name = callee.object?.type === 'Identifier' ? callee.object.name : null;
  const binding = name ? lookup(scope, name) : null;
  const isChannel = binding?.writes.some(({ node }) => isChannelCall(look, node, scope));
  if (isChannel) return { way: 'foreign', host: 'WebRTC', held: 0 };
  const created = binding?.writes.find(({ node }) => node.type === 'NewExpression');
  if (created?.node.arguments?.length) {
    return { ...destinationOf(look, created.node.arguments[0], created.scope), held: 0 };
  }
  let nearest: Placed | null = null;
  for (const placed of look.folder.index.calls) {
    const inner = placed.node.callee;
    if (inner?.type !== 'MemberExpression' || (placed.node.arguments?.length ?? 0) < 2) continue;
    if (placed.node.start > callee.start || callee.start - placed.node.start > 4000) continue;
    if (look.folder.keyOf(inner, placed.scope) === 'open') nearest = placed;
  }
  if (!nearest) return { ...open(), held: 0 };
  const address = nearest.node.arguments?.[1];
  const held = look.flow.of(address, nearest.scope);
  return { ...destinationOf(look, address, nearest.scope), held };
}

/** `connection.createDataChannel(…)`: who is at the other end does not stand in the script. */
function isChannelCall(look: Look, { callee }: Node, scope: Scope): boolean {
  return (
    callee?.type === 'MemberExpression' && look.folder.keyOf(callee, scope) === 'createDataChannel'
  );
}

function formAction(look: Look, callee: Node, scope: Scope): Destination {
  const name = callee.object?.type === 'Identifier' ? callee.object.name : null;
  const binding = name ? lookup(scope, name) : null;
  const action = binding?.members.find(({ key }) => (key.name ?? key.value) === 'action');
  return action ? destinationOf(look, action.write.node, action.write.scope) : open();
}

function heldByName(look: Look, callee: Node, scope: Scope): number {
  return look.flow.of(callee.object, scope);
}

function heldBy(look: Look, args: readonly Node[], scope: Scope): number {
  let held = 0;
  for (const each of args) if (!isFunction(each)) held |= look.flow.of(each, scope);
  return held;
}

/** `image.src = …` and its kin; `form.action = …`; `location = …`. */
export function observeAssignment(
  look: Look,
  { node, member, key, path, right, scope }: Given,
): void {
  if (path !== '' && /^(?:document\.)?location(?:\.href)?$/.test(path)) {
    const held = look.flow.of(right, scope);
    if (held & TAKEN) send(look, node, 'location', destinationOf(look, right, scope), held);
  } else if (key && member?.object) observeProperty(look, node, key, member.object, right, scope);
}

function observeAttribute(look: Look, { node, callee, args, scope }: CallSite): void {
  const key = look.folder.text(args[0], scope)?.toLowerCase();
  if (key && callee.object && args[1]) {
    observeProperty(look, node, key, callee.object, args[1], scope);
  }
}

/** Members by which an element asks for something. */
const CARRIES =
  /^(?:src|href|action|srcset|poster|cssText|background\w*|innerHTML|content|listStyle\w*)$/;

function observeProperty(
  look: Look,
  node: Node,
  key: string,
  object: Node,
  value: Node,
  scope: Scope,
): void {
  if (!CARRIES.test(key)) return;
  const held = look.flow.of(value, scope);
  if (/^(?:cssText|background\w*|innerHTML|content|listStyle\w*)$/.test(key)) {
    const destination = held & TAKEN ? styleDestination(look, value, scope) : null;
    if (destination) send(look, node, 'image', destination, held);
    return;
  }
  const element = look.flow.of(object, scope);
  if (key === 'action') {
    const { way, host } = destinationOf(look, value, scope);
    if (way === 'foreign' || way === 'hidden')
      put(look, 'form-rerouted', node, `form.action ${host}`);
    if (way === 'hidden') put(look, 'hidden-host', node, host);
  } else if (element & HOLDS.script && held & TAKEN) {
    send(look, node, 'script', destinationOf(look, value, scope), held);
  } else if (element & HOLDS.script) observeLoader(look, node, value, scope);
  else if (
    (key !== 'href' && held & (TAKEN | HOLDS.passing | HOLDS.typed)) ||
    element & (HOLDS.image | HOLDS.frame | HOLDS.link)
  ) {
    const what = element & HOLDS.frame ? 'iframe' : element & HOLDS.link ? 'link' : 'image';
    send(look, node, what, destinationOf(look, value, scope), held);
  }
}

export function observeLoader(look: Look, node: Node, address: Node, scope: Scope): void {
  const held = look.flow.of(address, scope);
  putLoader(look, node, destinationOf(look, address, scope), held);
}

/** A script that is put into the page, from where and out of what its address came. */
export function putLoader(look: Look, node: Node, { way, host }: Destination, held: number): void {
  if (way === 'hidden') {
    put(look, 'loads-hidden', node, host);
    put(look, 'hidden-host', node, host);
  } else if (held & HOLDS.response && held & HOLDS.decoded) {
    put(look, 'evaluates-response', node, 'decoded, as a script');
  } else if (held & HOLDS.decoded) put(look, 'loads-hidden', node, 'decoded');
  else put(look, 'loads', node, host || 'script');
}

/** One way out: what it carries and where to decide what it counts for. */
export function send(
  look: Look,
  node: Node,
  api: string,
  { way, host }: Destination,
  held: number,
): void {
  const detail = host ? `${api} ${host}` : api;
  const taken = takenBy(look, node, held);
  if (way === 'hidden') put(look, 'hidden-host', node, host);
  if (!taken) {
    // Who reads the answer asks for something: payment companies' scripts want a token.
    if (api === 'iframe' && way === 'foreign') put(look, 'frames-foreign', node, detail);
    const isAsking = way === 'foreign' && !BY_ADDRESS.test(api) && isAnswerUsed(look, node);
    const id = isAsking || way !== 'foreign' ? 'sends' : 'sends-foreign';
    put(look, way === 'hidden' ? 'sends-hidden' : id, node, detail);
    if (held & HOLDS.passing && (way === 'foreign' || way === 'hidden'))
      put(look, 'sends-passing', node, detail);
    return;
  }
  // Payment companies encrypt a card, none encrypts every field of the page.
  const isSealed =
    (held & HOLDS.sealed) !== 0 &&
    !(taken & HOLDS.card) &&
    way === 'foreign' &&
    ((held & HOLDS.hashed) !== 0 || !readsAll(look));
  const isAsked = api === 'script' && way === 'foreign' && isJsonp(look, node);
  const id = isSealed
    ? 'sends-object-foreign'
    : isAsked
      ? 'sends-taken-answered'
      : takenId(way, api, taken, look, node);
  put(look, id, node, detail);
  if (held & HOLDS.encoded && !(held & HOLDS.sealed)) {
    put(look, way === 'own' ? 'encodes-taken-own' : 'encodes-taken', node, `encoded, then ${api}`);
  } else if (held & HOLDS.sealed) put(look, 'seals-taken', node, `encrypted, then ${api}`);
}
