/** What is hooked. Names and subjects are as they come; what they mean is known outside the page (`recorded.ts`). */
import {
  hook,
  hookClass,
  hookUnseen,
  type Instead,
  type Look,
  type Spot,
  type Words,
} from './hook.ts';
import {
  attributeOf,
  blank,
  construct,
  cut,
  exec,
  listen,
  lower,
  native,
  own,
  tagOf,
  toText,
  weakGet,
  weakSet,
} from './natives.ts';
import { attempt, record, recordData, textOf } from './record.ts';
import { live, setRead, setTyped } from './state.ts';
import { isCard, remember, subjectOf } from './subject.ts';

const hrefOf = native<string>('URL', 'href', 'get');
const urlOfRequest = native<string>('Request', 'url', 'get');
const urlOfSocket = native<string>('WebSocket', 'url', 'get');
const sizeOfBlob = native<number>('Blob', 'size', 'get');
const pathOf = native<unknown[]>('Event', 'composedPath');
const localArea = native<unknown>('', 'localStorage', 'get');

const nothing: Instead = () => undefined;

/** An address as text; of objects only those are read that have no surprise for the page. */
function addressOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return attempt(hrefOf, value) || attempt(urlOfRequest, value) || '';
}

function sent(spot: Spot, target: string, verb: unknown, body: unknown): void {
  // An address may be longer than a target can be: without a body it is what is sent.
  const size = attempt(sizeOfBlob, body);
  const text = textOf(body) || (size ? '' : target);
  record(spot, target, lower(toText(verb ?? 'get')), text, text.length || size);
}

/** Told by the address that is an argument. */
const byAddress =
  (at: number): Look =>
  (spot, _, args) => {
    const url = addressOf(args[at]);
    if (url) record(spot, url, '', url);
  };

function hookSends(): void {
  const seeFetch: Look = (spot, _, args) => {
    const init = args[1] ?? args;
    sent(spot, addressOf(args[0]), own(init, 'method'), own(init, 'body'));
  };
  hook('', 'fetch', seeFetch);
  const opened = new WeakMap();
  hook('XMLHttpRequest', 'open', (_, self, args) => {
    weakSet(opened, self, [args[0], addressOf(args[1])]);
  });
  hook('XMLHttpRequest', 'send', (spot, self, args) => {
    // By their numbers: taking a list apart would ask the page's iterator.
    const known = weakGet(opened, self) as [unknown, string];
    sent(spot, known[1], known[0], args[0]);
  });
  const seeBeacon: Look = (spot, _, args) => sent(spot, addressOf(args[0]), 'post', args[1]);
  hook('Navigator', 'sendBeacon', seeBeacon, () => true);
  for (const type of ['WebSocket', 'RTCDataChannel']) {
    const look: Look = (spot, self, args) =>
      sent(spot, attempt(urlOfSocket, self) ?? '', '', args[0]);
    hook(type, 'send', look, nothing);
  }
  const submitted: Look = (spot, form) =>
    sent(spot, attributeOf(form, 'action') || '?', attributeOf(form, 'method'), null);
  hook('HTMLFormElement', 'submit', submitted, nothing);
  hook('HTMLFormElement', 'requestSubmit', submitted);
  // A second tab is outside the seal.
  hook('', 'open', byAddress(0), () => null);
  hook('History', 'pushState', byAddress(2));
  hook('ServiceWorkerContainer', 'register', byAddress(0));
  for (const name of 'WebSocket Audio EventSource Worker'.split(' ')) hookClass(name, byAddress(0));
  hookClass('FontFace', byAddress(1));
  // Without a relay to go through a peer finds no way out, and says nothing about it.
  hookClass(
    'RTCPeerConnection',
    (spot) => record(spot),
    (kind, _, native) =>
      construct(native as never, [{ iceTransportPolicy: 'relay' }], kind as never),
  );
}

function wordsOf(text: string): Words {
  const words: Record<string, 1> = blank({});
  for (const word of text.split(' ')) words[word] = 1;
  return words;
}

const SETTERS =
  'Image.src Script.src Link.href IFrame.src IFrame.srcdoc Media.src Form.action Button.formAction Input.formAction .onclick';

/** Told with `tag.attribute` as its subject. */
function assigned(spot: Spot, element: unknown, name: string, value: unknown): void {
  const tag = tagOf(element);
  if (name === 'onclick') {
    const subject = subjectOf(element);
    if (value && subject[0] === '!')
      record(spot, '', subject, typeof value === 'string' ? value : '');
  } else if (tag !== 'a') {
    const text = addressOf(value);
    // A picture that is its own address asks nobody.
    if (text && !exec(/^data:image/, text))
      record(spot, name === 'srcdoc' ? '' : text, `${tag}.${name}`, text);
  }
}

function hookElements(): void {
  for (const setter of SETTERS.split(' ')) {
    const [type, key = ''] = setter.split('.');
    const name = lower(key);
    const look: Look = (spot, self, args) => assigned(spot, self, name, args[0]);
    hook(`HTML${type}Element`, key, look, null, 'set');
  }
  const seeAttribute: Look = (spot, self, args) => {
    const name = args[0];
    if (exec(/^(?:src|href|form|action|onclick)/i, name))
      assigned(spot, self, lower(name), args[1]);
  };
  const letters = wordsOf('s S h H f F a A o O');
  hook('Element', 'setAttribute', seeAttribute, null, 'value', false, letters);
  const removed = (spot: Spot, node: unknown): void => {
    const tag = tagOf(node);
    if (exec(/^(?:script|iframe|form)$/, tag)) record(spot, attributeOf(node, 'src') ?? '', tag);
  };
  hook('Element', 'remove', removed);
  hook('Node', 'removeChild', (spot, _, args) => removed(spot, args[0]));
  hook('Document', 'write', (spot, _, args) => record(spot, '', '', textOf(args[0])));
}

const seeRead: Look = (spot, field, _, read) => {
  const value = read as string;
  const { length } = value;
  let subject = subjectOf(field);
  // A field that says nothing of itself is known by what it holds.
  if (!isCard(subject) && exec(/^\d(?:[ -]?\d){12,18}$/, value)) {
    subject = '+pan';
    remember(field, subject);
  }
  const ofCard = isCard(subject);
  // A personal field is told only once somebody typed a card: it is read by every validation.
  if (!subject || (!ofCard && !live)) return;
  if (length && ofCard) setRead();
  record(spot, '', subject, value);
};

function hookReads(): void {
  for (const type of ['Input', 'Select']) hook(`HTML${type}Element`, 'value', seeRead, null, 'get');
  hookClass('FormData', (spot, _, args) => {
    if (args[0]) record(spot, '', 'form');
  });
  // Typed by a person or by the dry run; first in line, because nothing of the page stands yet.
  const typed = (event: unknown): void => {
    if (isCard(attempt(subjectOf, pathOf(event)[0]) ?? '')) setTyped();
  };
  listen(window, 'input', typed, true);
}

/** Events by which scripts learn what is typed and when it is sent. */
const TYPES =
  'input change blur keydown keyup keypress submit click mousedown touchend pointerdown beforeunload pagehide message';

function hookData(): void {
  const see =
    (at: number): Look =>
    (spot, _, args, result) =>
      recordData(spot, at < 0 ? result : args[at]);
  // A worker may hold a socket that was open before the tab was sealed.
  for (const type of ['Worker', 'ServiceWorker']) hook(type, 'postMessage', see(0), nothing);
  hook('', 'btoa', see(0));
  hook('', 'atob', see(-1), null, 'value', true);
  hook('JSON', 'stringify', see(-1), null, 'value', true);
  hook('TextEncoder', 'encode', see(0));
  hook('SubtleCrypto', 'encrypt', see(2));
  hook('Storage', 'setItem', (spot, self, args) => {
    if (live)
      recordData(spot, args[1], toText(args[0]), self === localArea(window) ? 'local' : 'session');
  });
  const seeCookie: Look = (spot, _, args) => {
    const name = exec(/^[^=;]*/, args[0] as string)?.[0] as string;
    recordData(spot, cut(args[0], name.length + 1), name, 'cookie');
  };
  hook('Document', 'cookie', seeCookie, null, 'set');
  const seeListener: Look = (spot, self, args) => {
    const subject = args[1] && (!self || self === window ? 'window' : subjectOf(self));
    if (subject) record(spot, args[0] as string, subject as string);
  };
  hook('EventTarget', 'addEventListener', seeListener, null, 'value', false, wordsOf(TYPES));
  hookUnseen('Function', (spot) => record(spot));
}

/** Puts every hook in place. */
export function hookAll(): void {
  hookSends();
  hookElements();
  hookReads();
  hookData();
}
