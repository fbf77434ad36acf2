import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import { isPspHost } from '../_core/third-party-scripts.ts';
import { addressPieces, hostOfAddress, isOwnAddress } from './addresses.ts';
import { HOLDS, TAKEN } from './holds.ts';
import { isFunction, type Node, nodesBelow, valueNode } from './nodes.ts';
import type { Placed, Scope } from './scopes.ts';
import { lookup } from './scopes.ts';
import { type CallSite, type Look, put, standsOpen } from './seen.ts';
import type { WeightId } from './weights.ts';

/** Where something goes: the page's own host, a known company, another host, one in disguise, or not known. */
type Way = 'own' | 'vendor' | 'foreign' | 'hidden' | 'open';

export interface Destination {
  way: Way;
  host: string;
}

export function destinationOf(
  look: Look,
  node: Node | null | undefined,
  scope: Scope,
): Destination {
  if (!node) return { way: 'open', host: '' };
  const pieces = addressPieces(look.folder, node, scope);
  const host = hostOfAddress(pieces);
  if (host !== null) {
    if (!standsOpen(look, host)) return { way: 'hidden', host };
    const isKnown = isPspHost(host) || findVendorByUrl(`https://${host}/`) !== null;
    return { way: isKnown ? 'vendor' : 'foreign', host };
  }
  return { way: isOwnAddress(pieces) ? 'own' : 'open', host: '' };
}

const AJAX =
  /^(?:\$|axios|superagent|ky|jQuery|zepto)(?:\.(?:ajax|post|get|getJSON|put|request))?$/;
const OPENERS = /^(?:WebSocket|EventSource|Audio|FontFace|Worker|SharedWorker)$/;

/** Requests, beacons, sockets and pictures: what goes out by a call. */
export function observeCall(look: Look, site: CallSite): void {
  const { node, path, name, args, scope } = site;
  if (path === 'fetch' || path === 'navigator.sendBeacon' || path === 'window.open') {
    if (path === 'window.open' && heldBy(look, args, scope) === 0) return;
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
  } else if (AJAX.test(path) && (path.includes('.') || args[0]?.type === 'ObjectExpression')) {
    observeAjax(look, site);
  } else if (node.type === 'NewExpression' && OPENERS.test(path)) {
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
  } else if (name === 'send' || name === 'submit' || name === 'createDataChannel') {
    observeSend(look, site);
  } else if (/^location\.(?:assign|replace)$/.test(path)) {
    const held = heldBy(look, args, scope);
    if (held & TAKEN) send(look, node, path, destinationOf(look, args[0], scope), held);
  } else if (name === 'setAttribute' && args.length === 2) observeAttribute(look, site);
  else if (/^(?:Ajax\.Request|Request)$/.test(path) && node.type === 'NewExpression') {
    send(look, node, path, destinationOf(look, args[0], scope), heldBy(look, args, scope));
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
    send(look, node, 'send', openedAt(look, callee, scope), held);
  }
}

function open(): Destination {
  return { way: 'open', host: '' };
}

/** Where the request on which `send` is called was opened: the nearest `open` before it of the same name, or any. */
function openedAt(look: Look, callee: Node, scope: Scope): Destination {
  const name = callee.object?.type === 'Identifier' ? callee.object.name : null;
  const binding = name ? lookup(scope, name) : null;
  const created = binding?.writes.find(({ node }) => node.type === 'NewExpression');
  if (created?.node.arguments?.length) {
    return destinationOf(look, created.node.arguments[0], created.scope);
  }
  let nearest: Placed | null = null;
  for (const placed of look.folder.index.calls) {
    const inner = placed.node.callee;
    if (inner?.type !== 'MemberExpression' || (placed.node.arguments?.length ?? 0) < 2) continue;
    if (placed.node.start > callee.start || callee.start - placed.node.start > 4000) continue;
    if (look.folder.keyOf(inner, placed.scope) === 'open') nearest = placed;
  }
  return nearest ? destinationOf(look, nearest.node.arguments?.[1], nearest.scope) : open();
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
export function observeAssignment(look: Look, { node, scope }: Placed): void {
  const { left, right } = node;
  if (!left || !right) return;
  const isMember = left.type === 'MemberExpression';
  const key = isMember ? look.folder.keyOf(left, scope) : null;
  const path = look.folder.path(left, scope);
  if (/^(?:document\.)?location(?:\.href)?$/.test(path)) {
    const held = look.flow.of(right, scope);
    if (held & TAKEN) send(look, node, 'location', destinationOf(look, right, scope), held);
  } else if (isMember && key && left.object) {
    observeProperty(look, node, key, left.object, right, scope);
  }
}

function observeAttribute(look: Look, { node, callee, args, scope }: CallSite): void {
  const key = look.folder.text(args[0], scope)?.toLowerCase();
  if (key && callee.object && args[1]) {
    observeProperty(look, node, key, callee.object, args[1], scope);
  }
}

function observeProperty(
  look: Look,
  node: Node,
  key: string,
  object: Node,
  value: Node,
  scope: Scope,
): void {
  if (key !== 'src' && key !== 'href' && key !== 'action' && key !== 'srcset') return;
  const element = look.flow.of(object, scope);
  const held = look.flow.of(value, scope);
  if (key === 'action') {
    const { way, host } = destinationOf(look, value, scope);
    if (way === 'foreign' || way === 'hidden')
      put(look, 'form-rerouted', node, `form.action ${host}`);
    if (way === 'hidden') put(look, 'hidden-host', node, host);
  } else if (element & HOLDS.script) observeLoader(look, node, value, scope);
  else if (held & TAKEN || element & (HOLDS.image | HOLDS.frame | HOLDS.link)) {
    const what = element & HOLDS.frame ? 'iframe' : element & HOLDS.link ? 'link' : 'image';
    send(look, node, what, destinationOf(look, value, scope), held);
  }
}

export function observeLoader(look: Look, node: Node, address: Node, scope: Scope): void {
  const { way, host } = destinationOf(look, address, scope);
  if (way === 'hidden') {
    put(look, 'loads-hidden', node, host);
    put(look, 'hidden-host', node, host);
  } else if (look.flow.of(address, scope) & HOLDS.decoded)
    put(look, 'loads-hidden', node, 'decoded');
  else put(look, 'loads', node, host || 'script');
}

/** One way out: what it carries and where to decide what it counts for. */
function send(look: Look, node: Node, api: string, { way, host }: Destination, held: number): void {
  const detail = host ? `${api} ${host}` : api;
  const taken = held & TAKEN;
  if (way === 'hidden') put(look, 'hidden-host', node, host);
  if (!taken) {
    put(
      look,
      way === 'hidden' ? 'sends-hidden' : way === 'foreign' ? 'sends-foreign' : 'sends',
      node,
      detail,
    );
    return;
  }
  put(look, takenId(way, api, taken), node, detail);
  if (held & HOLDS.encoded) put(look, 'encodes-taken', node, `encoded, then ${api}`);
}

const BY_ADDRESS = /^(?:image|iframe|link|Audio|FontFace|location)$/;

function takenId(way: Way, api: string, taken: number): WeightId {
  if (way === 'hidden') return 'sends-taken-hidden';
  if (way === 'own') return 'sends-taken-own';
  if (way === 'vendor') return 'sends-taken-vendor';
  if (BY_ADDRESS.test(api)) return 'sends-by-image';
  if (way === 'open') return 'sends-taken';
  return taken & HOLDS.card ? 'sends-card-foreign' : 'sends-form-foreign';
}

/** True where something below a node is one of the ways out. */
export function holdsSink(node: Node): boolean {
  for (const each of nodesBelow(node, 2000)) {
    const name = each.type === 'Identifier' ? each.name : null;
    if (name && /^(?:fetch|sendBeacon|XMLHttpRequest|Image|WebSocket|ajax)$/.test(name))
      return true;
  }
  return false;
}
