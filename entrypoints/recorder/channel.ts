/** The private port to the witness, and what goes through it. */
import { replacedHooks } from './hook.ts';
import { blank, dispatch, later, listen, native, now, own } from './natives.ts';
import { contain, setContain } from './state.ts';
import { HELLO, MAX_EVENTS, type Mode, type WireBatch, type WireEvent } from './wire.ts';

/** Milliseconds between two messages; each wakes the witness, so a page that only loads sends few. */
const PACE_MS = 100;
/** The same in containment, where somebody waits for what comes: fifty a second at the most. */
const CLOSE_PACE_MS = 20;

const post = native<void>('MessagePort', 'postMessage');
const dataOf = native<unknown>('MessageEvent', 'data', 'get');
const stop = native<void>('Event', 'stopImmediatePropagation');
const childOf = native<Node | null>('Node', 'firstChild', 'get');
const rootOf = native<Node | null>('Document', 'documentElement', 'get');
const { port1, port2 } = new MessageChannel();
const Offer = MessageEvent;
const soon = queueMicrotask.bind(window);

let queue = blank([] as WireEvent[]);
let left: number = MAX_EVENTS;
let dropped = 0;
let answer: Mode | undefined;
let replaced: string[] = [];
let waiting = false;
let flushed = 0;

/** Counts an event that is one of too many. */
export function drop(): void {
  dropped++;
}

/** Queues an event; the others of the same turn go with it. What is too much is counted only, and that is said once. */
export function send(event: WireEvent): void {
  if (left > 0) queue[queue.length] = event;
  else drop();
  if (left-- >= 0) flushSoon();
}

function flushSoon(): void {
  if (waiting) return;
  waiting = true;
  const wait = flushed + (contain ? CLOSE_PACE_MS : PACE_MS) - now();
  if (wait > 0) later(flush, wait);
  else soon(flush);
}

function flush(): void {
  waiting = false;
  flushed = now();
  const batch: WireBatch = { events: queue, replaced, dropped, flooded: left < 0, mode: answer };
  queue = blank([]);
  replaced = [];
  answer = undefined;
  dropped = 0;
  try {
    post(port1, batch);
  } catch {}
}

function obey(event: unknown): void {
  const command = dataOf(event);
  const mode = own(command, 'mode') as Mode | undefined;
  if (mode) {
    answer = mode;
    setContain(mode === 'contain');
    left = MAX_EVENTS;
  }
  replaced = replacedHooks();
  flush();
}

/** Offers the port at once, and once more to a witness that asks before anything of the page can run. */
export function openChannel(): void {
  port1.onmessage = obey;
  const offer = (): boolean =>
    dispatch(window, new Offer(HELLO.offer, { ports: [port2], cancelable: true }));
  const asked = (event: unknown): void => {
    stop(event);
    const root = rootOf(document);
    if (!root || !childOf(root)) offer();
  };
  if (offer()) listen(window, HELLO.ask, asked, { once: true });
}
