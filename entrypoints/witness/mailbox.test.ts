// @vitest-environment happy-dom
import { MessageChannel as Channel, type MessagePort as NodePort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELLO, WIRE, type WireCommand, type WireEvent } from '../recorder/wire.ts';
import { openMailbox } from './mailbox.ts';

const opened: NodePort[] = [];
/** A window of its own for each test: who listened there before would take the port. */
let page: Window;
beforeEach(() => {
  const target = new EventTarget() as unknown as Record<string, unknown>;
  page = Object.assign(target, { document, parent: target, opener: null }) as unknown as Window;
});
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

/** The recorder's side: offers at once, and again to who asks. */
function recorder() {
  const { port1, port2 } = new Channel();
  opened.push(port1, port2);
  const offer = (): boolean =>
    page.dispatchEvent(
      new MessageEvent(HELLO.offer, {
        ports: [port2 as unknown as MessagePort],
        cancelable: true,
      }),
    );
  return { port: port1, offer };
}

function opens() {
  const events: WireEvent[] = [];
  const replaced: string[] = [];
  let heard: () => void = () => undefined;
  const mailbox = openMailbox(page, (some, names) => {
    events.push(...some);
    replaced.push(...names);
    heard();
  });
  /** Posts and waits until it arrived. */
  const post = (port: NodePort, batch: unknown): Promise<void> =>
    new Promise((resolve) => {
      heard = resolve;
      port.postMessage(batch);
    });
  return { mailbox, events, replaced, post };
}

const event = (more: Partial<Record<number, unknown>> = {}): unknown[] =>
  Object.assign(['fetch', 'https://a.example/', 'post', 'v', 1, '', 5, 0], more);
const batch = (events: unknown[], more: object = {}): object => ({
  events,
  replaced: [],
  dropped: 0,
  flooded: false,
  ...more,
});

describe('handshake', () => {
  it('takes the port of a recorder that comes later', async () => {
    const { mailbox, events, post } = opens();
    const { port, offer } = recorder();
    expect(mailbox.fact.state).toBe('absent');
    expect(offer(), 'taken').toBe(false);
    expect(mailbox.fact.state).toBe('trusted');
    await post(port, batch([event()]));
    expect(events).toEqual([event()]);
  });

  it('asks a recorder that came before', () => {
    const { offer } = recorder();
    offer();
    page.addEventListener(HELLO.ask, () => offer(), { once: true });
    expect(opens().mailbox.fact.state).toBe('trusted');
  });

  it('calls a second offer tainted and goes on with the first', async () => {
    const { mailbox, events, post } = opens();
    const first = recorder();
    first.offer();
    recorder().offer();
    expect(mailbox.fact.state).toBe('tainted');
    await post(first.port, batch([event()]));
    expect(events).toHaveLength(1);
  });

  it('does not trust an offer that comes when a script stands in the document', () => {
    const { mailbox } = opens();
    document.head.append(document.createElement('script'));
    recorder().offer();
    expect(mailbox.fact.state).toBe('tainted');
    document.head.replaceChildren();
  });

  it('says no to commands where there is no recorder', async () => {
    expect(await opens().mailbox.command({ mode: 'contain' })).toBe(false);
  });
});

describe('commands', () => {
  it('are acknowledged by the mode they ask for', async () => {
    const { mailbox } = opens();
    const { port, offer } = recorder();
    offer();
    port.on('message', ({ mode }: WireCommand) => {
      port.postMessage(batch([]));
      port.postMessage(batch([], { mode }));
    });
    expect(await mailbox.command({ mode: 'contain' })).toBe(true);
    expect(await mailbox.command({})).toBe(true);
  });

  it('end where the answer is another mode', async () => {
    const { mailbox } = opens();
    const { port, offer } = recorder();
    offer();
    port.on('message', () => port.postMessage(batch([], { mode: 'watch' })));
    expect(await mailbox.command({ mode: 'contain' }, 20)).toBe(false);
  });
});

describe('bounds', () => {
  const FORGED: [string, unknown[]][] = [
    ['no list', { length: 8 } as unknown as unknown[]],
    ['too short', ['fetch']],
    ['too long', [...event(), 1]],
    ['an object for a text', event({ 1: {} })],
    ['a long value', event({ 3: 'x'.repeat(WIRE.value + 1) })],
    ['a long address', event({ 1: 'x'.repeat(3000) })],
    ['a long stack', event({ 5: 'x'.repeat(3000) })],
    ['markup for a name', event({ 0: '<img>' })],
    ['a long subject', event({ 2: 'post '.repeat(100) })],
    ['no number', event({ 4: Number.NaN })],
    ['an endless time', event({ 6: Number.POSITIVE_INFINITY })],
  ];
  it.each(FORGED)('drops and counts an event that is forged: %s', async (_, forged) => {
    const { mailbox, events, post } = opens();
    const { port, offer } = recorder();
    offer();
    await post(port, batch([forged, event()]));
    expect(events).toEqual([event()]);
    expect(mailbox.fact).toMatchObject({ dropped: 1, flooded: true });
  });

  it.each([null, 7, 'text', [], { events: 'x', replaced: {}, dropped: 'many', flooded: 1 }])(
    'takes nothing from %j',
    async (forged) => {
      const { mailbox, events, replaced, post } = opens();
      const { port, offer } = recorder();
      offer();
      await post(port, forged);
      expect([events, replaced]).toEqual([[], []]);
      expect(mailbox.fact).toMatchObject({ dropped: 0, flooded: false });
    },
  );

  it('takes two thousand events, and two thousand more once renewed', async () => {
    const { mailbox, events, post } = opens();
    const { port, offer } = recorder();
    offer();
    await post(port, batch(Array.from({ length: WIRE.events + 10 }, () => event())));
    expect(events).toHaveLength(WIRE.events);
    expect(mailbox.fact).toMatchObject({ dropped: 10, flooded: true });
    mailbox.renew();
    await post(port, batch([event()]));
    expect(events).toHaveLength(WIRE.events + 1);
  });

  it('takes no more than a hundred messages of one second', async () => {
    const { mailbox, events, post } = opens();
    const { port, offer } = recorder();
    offer();
    for (let n = 0; n < 400; n++) port.postMessage(batch([event()]));
    await post(port, batch([event({ 0: 'btoa' })]));
    // It may have run over a change of second.
    while (events.length + mailbox.fact.dropped < 401) await post(port, batch([]));
    expect(events.length).toBeLessThanOrEqual(200);
    expect(mailbox.fact.flooded).toBe(true);
  });
});
