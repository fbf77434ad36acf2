import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WireEvent } from '../../entrypoints/recorder/wire.ts';
import { CALLS, CARD } from './recorder-calls.ts';
import {
  bundleRecorder,
  launch,
  openRecorded,
  openSite,
  type RecordedPage,
  type Site,
} from './recorder-support.ts';

const FORM = `<!doctype html><meta charset=utf-8><body>
<form id=f action=/collect/form><input id=card autocomplete=cc-number><input id=plain name=q>
<button id=pay>Pay</button></form>`;

let browser: Browser;
let site: Site;
let recorder: string;

beforeAll(async () => {
  recorder = await bundleRecorder();
  site = await openSite();
  browser = await launch();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(html: string, headers?: Record<string, string>): Promise<RecordedPage> {
  return openRecorded(browser, site.page(html, headers), recorder);
}

describe('what a page does is told', () => {
  it.each(CALLS)('%s: %s', async (api, code, parts) => {
    const html = `${FORM}<script>function act(){${code}}\nact()</script>`;
    const { events, close } = await open(html);
    const found = async (): Promise<WireEvent | undefined> =>
      (await events()).find((event) => event[0] === api);
    await expect.poll(found).toBeDefined();
    const event = (await found()) as WireEvent;
    for (const [at, expected] of Object.entries(parts)) {
      const told = event[Number(at) as 1];
      expect(told).toBe(expected);
    }
    expect(event[5]).toMatch(/\bact\b.*page-\d+/);
    expect(event[7]).toBe(0);
    await close();
  });
});

/** Natives by the way to their descriptor. */
const DESCRIBED = [
  ['window', 'fetch'],
  ['XMLHttpRequest.prototype', 'send'],
  ['EventTarget.prototype', 'addEventListener'],
  ['HTMLInputElement.prototype', 'value'],
  ['HTMLImageElement.prototype', 'src'],
  ['Document.prototype', 'cookie'],
  ['JSON', 'stringify'],
  ['window', 'btoa'],
  ['window', 'WebSocket'],
  ['window', 'Function'],
  ['window', 'Audio'],
  ['Function.prototype', 'toString'],
  ['Storage.prototype', 'setItem'],
] as const;

const DESCRIBE = `(list) => JSON.stringify(list.map(([owner, key]) => {
  const d = Object.getOwnPropertyDescriptor(eval(owner), key);
  const shape = (f) => typeof f !== 'function' ? typeof f : {
    name: f.name, length: f.length, text: f.toString(), text2: Function.prototype.toString.call(f),
    own: Reflect.ownKeys(f).map(String).sort(), isClass: (() => { try { Reflect.construct(Object, [], f); return true } catch { return false } })(),
  };
  return { owner, key, keys: Object.keys(d), w: d.writable, e: d.enumerable, c: d.configurable, v: shape(d.value), g: shape(d.get), s: shape(d.set) };
}))`;

describe('originals', () => {
  it('look the same', async () => {
    const url = site.page(FORM);
    const look = `(${DESCRIBE})(${JSON.stringify(DESCRIBED)})`;
    const bare = await openRecorded(browser, url, null);
    const hooked = await openRecorded(browser, url, recorder);
    expect(await hooked.run(look)).toBe(await bare.run(look));
    await bare.close();
    await hooked.close();
  });

  it('behave the same: classes, exceptions, direct eval', async () => {
    const { run, close } = await open(FORM);
    const outcome = await run<Record<string, unknown>>(`(() => {
      class Mine extends WebSocket { extra() { return 1 } }
      const mine = new Mine('ws://127.0.0.1:9/');
      const thrown = {}; let same;
      try { JSON.stringify({ toJSON() { throw thrown } }) } catch (error) { same = error === thrown }
      const name = (run) => { try { run() } catch (error) { return error.name } };
      const local = 7;
      return {
        mine: mine instanceof WebSocket && mine instanceof Mine && mine.extra() === 1,
        open: WebSocket.OPEN, back: WebSocket.prototype.constructor === WebSocket, same,
        call: name(() => WebSocket('ws://x')), constructed: name(() => new fetch('/')),
        illegal: name(() => XMLHttpRequest.prototype.send.call({})),
        direct: eval('local'), indirect: (0, eval)('typeof local'),
        made: new Function('a', 'return a + 1')(1), fun: (() => {}) instanceof Function,
        reflect: Reflect.construct(Function, ['return 5'])(), constructor: (() => {}).constructor === Function,
        globals: Object.keys(window).filter((key) => /record|reji/i.test(key)),
      };
    })()`);
    expect(outcome).toEqual({
      mine: true,
      open: 1,
      back: true,
      same: true,
      call: 'TypeError',
      constructed: 'TypeError',
      illegal: 'TypeError',
      direct: 7,
      indirect: 'undefined',
      made: 2,
      fun: true,
      reflect: 5,
      constructor: true,
      globals: [],
    });
    await close();
  });

  it('a page that prepares stacks or limits them is not asked and finds its own again', async () => {
    const { run, events, close } = await open(FORM);
    const seen = await run(`(() => {
      let asked = 0; const prepare = () => { asked++; return 'x' };
      Error.prepareStackTrace = prepare; Error.stackTraceLimit = 1;
      new Image().src = '/collect/p'; 
      return [asked, Error.prepareStackTrace === prepare, Error.stackTraceLimit];
    })()`);
    expect(seen).toEqual([0, true, 1]);
    await expect
      .poll(async () => (await events()).some(([api]) => api === 'HTMLImageElement.src'))
      .toBe(true);
    await close();
  });
});

describe('containment', () => {
  it('refuses what the seal of the tab does not hold back, and the page goes on', async () => {
    const { run, events, command, batches, lines, close } = await open(FORM);
    site.received.length = 0;
    await command({ mode: 'contain' });
    expect((await batches()).at(-1)?.mode).toBe('contain');
    const outcome = await run<Record<string, unknown>>(`(async () => {
      const seen = {};
      seen.beacon = navigator.sendBeacon('/collect/3', '3');
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] });
      peer.createDataChannel('c'); let candidates = 0; peer.onicecandidate = ({ candidate }) => candidate && candidates++;
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((done) => { const look = () => peer.iceGatheringState === 'complete' ? done() : peer.addEventListener('icegatheringstatechange', look, { once: true }); look() });
      seen.candidates = candidates;
      f.submit(); seen.opened = window.open('/collect/5');
      return seen;
    })()`);
    expect(outcome).toEqual({ beacon: true, candidates: 0, opened: null });
    expect(site.received).toEqual([]);
    expect(lines).toEqual([]);
    await expect
      .poll(async () => (await events()).filter((event) => event[7] === 1).map(([api]) => api))
      .toEqual(['Navigator.sendBeacon', 'RTCPeerConnection', 'HTMLFormElement.submit', 'open']);
    await command({ mode: 'watch' });
    await run(`fetch('/collect/after').then(() => {})`);
    expect(site.received).toEqual(['GET /collect/after']);
    await close();
  });
});

const HOSTILE: readonly (readonly [string, string])[] = [
  ['frozen prototypes', `Object.freeze(Object.prototype);Object.freeze(Function.prototype)`],
  [
    'poisoned objects',
    `for (const key of ['get','set','value','check','ports','stack']) Object.defineProperty(Object.prototype, key, {__proto__:null, configurable:true, get(){ bad.push(key) }, set(){ bad.push(key) }})`,
  ],
  [
    'poisoned lists',
    `for (const key of ['0','1','2']) Object.defineProperty(Array.prototype, key, {__proto__:null, configurable:true, set(){ bad.push(key) }, get(){ }})`,
  ],
  [
    'replaced basics',
    `for (const [o,k] of [[Function.prototype,'call'],[Function.prototype,'apply'],[Function.prototype,'bind'],[Array.prototype,'push'],[Reflect,'apply'],[Object,'setPrototypeOf'],[RegExp.prototype,'exec'],[RegExp.prototype,'test'],[String.prototype,'slice'],[Promise.prototype,'then'],[MessagePort.prototype,'postMessage'],[WeakMap.prototype,'get'],[Element.prototype,'getAttribute'],[JSON,'parse']]) o[k]=function(){ bad[bad.length]=String(k) }; Array.prototype[Symbol.iterator]=function(){ bad[bad.length]='iterator' }`,
  ],
  ['strict policy', ''],
];

describe('a hostile page goes on, in silence', () => {
  it.each(HOSTILE)('%s', async (_, code) => {
    const policy = {
      'content-security-policy': `default-src 'self'; script-src 'nonce-a'; report-uri /report`,
    };
    const html = `<!doctype html><script nonce=a>globalThis.bad=[];\n${code}</script>${FORM}
      <script nonce=a>
      const card = document.querySelector('#card');
      card.value='${CARD}'; card.dispatchEvent(new Event('input',{bubbles:true})); card.value;
      fetch('/collect/h',{method:'POST',body:'x'+card.value}); JSON.stringify({a:card.value});
      card.addEventListener('change',()=>{}); globalThis.seen = bad.length ? bad[0] : '';</script>`;
    site.reports.length = 0;
    const { events, run, lines, close } = await open(html, policy);
    await expect
      .poll(async () => (await events()).map(([api]) => api))
      .toEqual(
        expect.arrayContaining([
          'HTMLInputElement.value',
          'fetch',
          'JSON.stringify',
          'EventTarget.addEventListener',
        ]),
      );
    expect(await run('seen')).toBe('');
    expect(lines).toEqual([]);
    expect(site.reports).toEqual([]);
    await close();
  });
});

describe('the channel', () => {
  it('tells no more than two thousand events, and says so', async () => {
    const { run, events, batches, close } = await open(FORM);
    await run(`for (let n = 0; n < 3000; n++) new Image().src = 'data:,' + n;
      for (let n = 0; n < 3000; n++) { const a = new Image(); a.src = 'http://h' + n + '.invalid/' }`);
    await expect
      .poll(async () => (await batches()).some(({ flooded }) => flooded), { timeout: 5000 })
      .toBe(true);
    expect((await events()).length).toBe(2000);
    await close();
  });

  it.each([true, false])(
    'is taken before the page can listen (witness first: %s)',
    async (first) => {
      const html = `${FORM}<script>heard=[];for(const type of ['reji-tenken:ask','reji-tenken:offer'])addEventListener(type,(e)=>heard.push(e),true);
      dispatchEvent(new MessageEvent('reji-tenken:ask',{cancelable:true}));</script>`;
      const { run, events, close } = await openRecorded(browser, site.page(html), recorder, first);
      expect(await run(`heard.filter((e) => e.ports.length).length`)).toBe(0);
      await run(`fetch('/collect/c').then(() => {})`);
      await expect.poll(async () => (await events()).some(([api]) => api === 'fetch')).toBe(true);
      await close();
    },
  );

  it('names natives that the page put others in place of, each once', async () => {
    const { run, command, batches, close } = await open(FORM);
    await run(`window.fetch = () => {}; XMLHttpRequest.prototype.send = () => {}; 0`);
    await command({});
    await command({});
    expect((await batches()).flatMap(({ replaced }) => replaced).sort()).toEqual([
      'XMLHttpRequest.send',
      'fetch',
    ]);
    await close();
  });
});
