import type { Way } from './destinations.ts';
import { HOLDS, TAKEN } from './holds.ts';
import { isFunction, type Node, nodesBelow } from './nodes.ts';
import { type Look, put } from './seen.ts';
import type { WeightId } from './weights.ts';
import { cardWordOf, isCardPattern } from './words.ts';

/** `…&callback=name`: the answer comes as a call, as some payment companies give their tokens. */
export function isJsonp({ text }: Look, { start, end }: Node): boolean {
  return /[?&"'](?:json_?p|callback|cb)=/i.test(text.slice(start, end));
}

/** What of it was taken; what only passed through counts where it is searched for card data on the way. */
export function takenBy(look: Look, node: Node, held: number): number {
  const taken = held & TAKEN;
  // Whoever brings a card form of their own reads it by names of their own.
  const isOwnForm =
    (held & HOLDS.value) !== 0 &&
    look.seen.some(({ id }) => id === 'card-form' || id === 'card-form-hidden');
  if (!taken && isOwnForm) return HOLDS.card;
  if (taken || !(held & (HOLDS.passing | HOLDS.typed))) return taken;
  const isTyped = (held & HOLDS.typed) !== 0;
  if (isTyped && look.seen.some(({ id }) => FIELDS_SEEN.has(id))) return HOLDS.card;
  const masks = new Set<Node | undefined>();
  for (const each of nodesBelow(isTyped ? outermost(look, node) : enclosing(look, node), 3000)) {
    if (isMasking(each)) masks.add(each.arguments?.[0]);
    if (masks.has(each) || !namesCard(each)) continue;
    put(look, 'card-field-read', node, 'searched for a card on its way');
    return HOLDS.card;
  }
  return 0;
}

/** `text.replace(pattern, 'hidden')` keeps card numbers out of what is sent. */
function isMasking({ type, callee, arguments: args }: Node): boolean {
  const isReplace = type === 'CallExpression' && /^replace/.test(callee?.property?.name ?? '');
  return isReplace && typeof args?.[1]?.value === 'string' && args[1].value !== '';
}

function namesCard({ regex, value }: Node): boolean {
  const text = regex?.pattern ?? value;
  // A list with passwords in it says what must not be recorded.
  if (typeof text !== 'string' || text.includes('<') || /pass/i.test(text)) return false;
  return (regex !== undefined && isCardPattern(text)) || cardWordOf(text) === 'strong';
}

/** The largest function around a node that is no whole library. */
function outermost(look: Look, node: Node): Node {
  const { scopes } = look.folder.index;
  const around = scopes.find(
    ({ node: { start, end } }) => start <= node.start && end >= node.end && end - start < 6000,
  );
  return around?.node ?? node;
}

/** The function in which a node stands, and the one around that. */
function enclosing(look: Look, node: Node): Node {
  const { scopes, root } = look.folder.index;
  let found = root;
  for (const scope of scopes) {
    if (scope.node.start <= node.start && scope.node.end >= node.end && scope.parent) found = scope;
  }
  return found.parent?.node ?? found.node;
}

export const BY_ADDRESS = /^(?:image|script|iframe|link|Audio|FontFace|location)$/;

export function takenId(way: Way, api: string, taken: number, look: Look, node: Node): WeightId {
  if (way === 'hidden') return 'sends-taken-hidden';
  if (way === 'odd') return 'sends-taken-odd';
  if (way === 'own') return 'sends-taken-own';
  if (way === 'psp') return 'sends-taken-vendor';
  const isAnswered = !BY_ADDRESS.test(api) && isAnswerUsed(look, node);
  if (way === 'vendor') {
    return taken & HOLDS.card && !isAnswered ? 'sends-card-foreign' : 'sends-taken-vendor';
  }
  if (BY_ADDRESS.test(api)) return 'sends-by-image';
  if (way === 'open') return isToPeer(look, api) ? 'sends-to-peer' : 'sends-taken';
  if (isAnswered) return 'sends-taken-answered';
  if (taken & HOLDS.card) return 'sends-card-foreign';
  const isRead = look.seen.some(({ id }) => FIELDS_SEEN.has(id));
  return isRead || taken & HOLDS.keys ? 'sends-form-foreign' : 'sends-object-foreign';
}

/** A channel between browsers has no address; where a script opens one, what is sent without an address goes there. */
function isToPeer(look: Look, api: string): boolean {
  return api === 'send' && look.seen.some(({ detail }) => detail === 'RTCPeerConnection');
}

/** Fields are looked at one by one, or a card's are looked for: more than a form handed on. */
const FIELDS_SEEN: ReadonlySet<WeightId> = new Set([
  ...(['form-read', 'card-field-found', 'card-field-read', 'card-pattern'] as const),
]);

const ANSWER = /^(?:responseText|response|responseXML|responseJSON|json|success|done)$/;

/** True where the function that sends something also reads what comes back: payment companies' scripts want a token. */
export function isAnswerUsed(look: Look, node: Node): boolean {
  if (node.arguments?.some((each) => isFunction(each) && (each.params?.length ?? 0) > 0))
    return true;
  const inner = enclosing(look, node);
  if (inner.type === 'Program' && inner.end - inner.start > 20_000) return false;
  const scope = look.folder.index.scopeOf.get(inner) ?? look.folder.index.root;
  for (const each of nodesBelow(inner, 3000)) {
    const key =
      each.type === 'MemberExpression'
        ? look.folder.keyOf(each, scope)
        : each.type === 'Property'
          ? (each.key?.name ?? each.key?.value)
          : null;
    if (typeof key === 'string' && ANSWER.test(key)) return true;
  }
  return false;
}
