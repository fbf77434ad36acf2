import { runInNewContext } from 'node:vm';

/**
 * Runs a script on a page of the host named, made of stand-ins, and tells which of them it touched: everything that can
 * ask for something, listen, wait, or store.
 */
export function touchedOn(hostname: string, text: string): string[] {
  const touched: string[] = [];
  const note = (name: string): void => void touched.push(name);
  const location = { hostname, host: hostname, href: `https://${hostname}/shopping/payment` };
  const page = { ...location, pathname: '/shopping/payment', protocol: 'https:', port: '' };
  const window: Record<string, unknown> = {};
  for (const name of CLASSES) window[name] = classThat(() => note(name));
  for (const name of FUNCTIONS) window[name] = () => note(name);
  Object.assign(window, {
    window,
    self: window,
    location: page,
    console: Object.fromEntries(
      ['log', 'warn', 'info', 'error', 'table', 'trace', 'exception'].map((name) => [
        name,
        () => {},
      ]),
    ),
    atob: (coded: string) => Buffer.from(coded, 'base64').toString('latin1'),
    btoa: (plain: string) => Buffer.from(plain, 'latin1').toString('base64'),
    document: documentThat(note),
    navigator: recorder('navigator', note),
    localStorage: recorder('localStorage', note),
    sessionStorage: recorder('sessionStorage', note),
    JSON: { parse: JSON.parse, stringify: JSON.stringify },
  });
  const natives = nativesOf(window);
  try {
    runInNewContext(text, window, { timeout: 2000 });
  } catch (error) {
    // On a host of ours the stand-ins do not go far; elsewhere nothing may throw.
    note(`thrown: ${String(error)}`);
  }
  if (nativesOf(window).some((native, index) => native !== natives[index])) note('native replaced');
  return touched;
}

const nativesOf = (window: Record<string, unknown>): unknown[] => [
  window.fetch,
  window.addEventListener,
  (window.JSON as typeof JSON).stringify,
];

const CLASSES = [
  'XMLHttpRequest',
  'Image',
  'Audio',
  'FontFace',
  'WebSocket',
  'RTCPeerConnection',
  'MutationObserver',
  'EventSource',
  'Worker',
];

const FUNCTIONS = ['fetch', 'addEventListener', 'getComputedStyle', 'setInterval', 'setTimeout'];

const classThat = (act: () => void): unknown =>
  class {
    constructor() {
      act();
    }
  };

/** A library may wait for the document; that alone is no sign of the fixture. */
function documentThat(note: (name: string) => void): unknown {
  const known: Readonly<Record<string, unknown>> = {
    readyState: 'loading',
    addEventListener: (name: string) => name !== 'DOMContentLoaded' && note(`listens: ${name}`),
  };
  return recorder('document', note, known);
}

const recorder = (
  name: string,
  note: (name: string) => void,
  known: Readonly<Record<string, unknown>> = {},
): unknown =>
  new Proxy(known, {
    get: (target, key) => {
      if (typeof key === 'string' && Object.hasOwn(target, key)) return target[key];
      note(`${name}.${String(key)}`);
      return undefined;
    },
  });
