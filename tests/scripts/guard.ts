import { runInNewContext } from 'node:vm';

/** What loads, sends, or puts something into a page. */
const SINKS = new Set([
  'fetch',
  'XMLHttpRequest',
  'ActiveXObject',
  'Image',
  'Audio',
  'FontFace',
  'WebSocket',
  'RTCPeerConnection',
  'sendBeacon',
  'eval',
  'Function',
  'ajax',
  'post',
  'get',
  'getScript',
  'submit',
  'requestSubmit',
  'append',
  'appendChild',
  'insertBefore',
  'define',
  'register',
  'postMessage',
]);
/** Set on an element, these load or lead elsewhere. */
const SINK_PROPERTIES = new Set(['src', 'href', 'action', 'location', 'srcdoc', 'cssText']);
const CALLBACKS = 300;

/**
 * Runs a fixture of ours against stand-ins that say yes to everything, calls whatever it registers (listeners, timers, callbacks)
 * as a page would, and tells which sinks it used. Nothing real is within its reach.
 */
export function effectsOn(hostname: string, text: string): string[] {
  const effects: string[] = [];
  let left = CALLBACKS;
  const callBack = (argument: unknown): void => {
    if (typeof argument !== 'function' || left <= 0) return;
    left -= 1;
    Reflect.apply(argument, thing(''), [thing(''), thing('')]);
  };
  const used = (name: string): void => {
    if (SINKS.has(name)) effects.push(name);
  };
  const thing = (name: string): unknown =>
    new Proxy(function standIn() {}, {
      get: (_, key) => {
        const answer = answerOf(key, hostname, thing);
        return answer === OWN ? undefined : (answer ?? thing(String(key)));
      },
      set: (_, key, value) => {
        if (SINK_PROPERTIES.has(String(key))) effects.push(`set ${String(key)}`);
        callBack(value);
        return true;
      },
      has: () => true,
      apply: (_, __, given) => {
        used(name);
        for (const argument of given) callBack(argument);
        return thing('');
      },
      construct: (_, given) => {
        used(name);
        for (const argument of given) callBack(argument);
        return thing('') as object;
      },
    });
  const page = thing('') as object;
  const scope = new Proxy(page, {
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      return key in BUILT_IN ? BUILT_IN[key] : Reflect.get(target, key);
    },
  });
  try {
    runInNewContext(
      `with (scope) { (function () { ${text}\n }).call(me); }`,
      { scope, me: page },
      { timeout: 2000 },
    );
  } catch {
    // Stand-ins do not go all the way; what counts is what was used until then.
  }
  return effects;
}

/** A name of the script's own making. */
const OWN = Symbol('own');

/** The language itself, without what makes code of text. */
const BUILT_IN: Record<string, unknown> = {
  Array,
  Boolean,
  Date,
  JSON: { parse: JSON.parse, stringify: () => '{"cc_number":"4111111111111111"}' },
  Math,
  Number,
  Object,
  Promise,
  Reflect,
  RegExp,
  String,
  Set,
  WeakSet,
  Uint8Array,
  TextEncoder,
  atob,
  btoa,
  decodeURIComponent,
  encodeURIComponent,
  escape,
  unescape,
  parseInt,
  undefined,
  NaN: Number.NaN,
};

function answerOf(
  key: string | symbol,
  hostname: string,
  thing: (name: string) => unknown,
): unknown {
  // What a script itself leaves behind is not there yet.
  if (typeof key === 'string' && /^[_$]{2}|^_[a-z]/.test(key)) return OWN;

  const href = `https://${hostname}/checkout/onepage/payment/`;
  switch (key) {
    case 'hostname':
    case 'host':
    case 'domain':
      return hostname;
    case 'href':
      return href;
    case 'pathname':
      return '/checkout/onepage/payment/';
    case 'length':
      return 2;
    case Symbol.toPrimitive:
      return (hint: string) => (hint === 'number' ? 2 : href);
    case Symbol.iterator:
      return function* () {
        yield thing('');
        yield thing('');
      };
    case 'value':
      return '4111111111111111';
    case 'name':
    case 'id':
    case 'autocomplete':
      return 'cc-number card_number';
    case 'tagName':
      return 'BUTTON';
    case 'type':
      return 'submit';
    case Symbol.unscopables:
    case 'then':
      return null;
    default:
      return undefined;
  }
}
