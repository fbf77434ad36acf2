import type { RecorderFact } from '../../rules/_core/behaviour-facts.ts';
import { HELLO, WIRE, type WireBatch, type WireCommand, type WireEvent } from '../recorder/wire.ts';

const ANSWER_MS = 500;
const MAX_NAME = 100;
/** Which names and subjects there are is known outside the page; a subject may be a field's own words. */
const WORD = /^[\w.-]*$/;
/** Characters of each part of an event, in the order of the wire; 0 where it is a number. */
const BOUNDS = [30, 2048, 400, WIRE.value, 0, WIRE.stack, 0, 0];

/** The witness's end of the channel to the recorder. */
export interface Mailbox {
  /** Sends a command; true where the recorder said in time (500 ms) that it did it. */
  command(command: WireCommand, ms?: number): Promise<boolean>;
  /** How far the recorder can be believed by now. */
  fact: RecorderFact;
  /** Another two thousand events may come: a dry run must be seen after a long visit as well. */
  renew(): void;
}

/** What a batch brought, already parsed. */
export type Receive = (events: WireEvent[], replaced: string[]) => void;

/**
 * Takes the recorder's port, whichever side runs first. What comes through it is testimony of the page's own world: all of
 * it is checked and bounded here.
 */
export function openMailbox(window: Window, receive: Receive): Mailbox {
  const fact: RecorderFact = { doc: 0, state: 'absent', flooded: false, dropped: 0 };
  let port: MessagePort | undefined;
  let left: number = WIRE.events;
  let second = 0;
  let messages = 0;
  /** Each says whether it was answered. */
  let waiting: ((mode: unknown) => boolean)[] = [];

  const take = ({ data }: MessageEvent<Partial<Record<keyof WireBatch, unknown>> | null>): void => {
    const now = Math.floor(performance.now() / 1000);
    messages = now === second ? messages + 1 : 1;
    second = now;
    const { events, replaced, dropped, flooded, mode } = data ?? {};
    const all = listOf(events);
    // The recorder counts its seconds from its first message: within one of ours it may have sent for two.
    const taken = all.slice(0, messages > 2 * WIRE.messagesPerSecond ? 0 : left).filter(isEvent);
    const lost = all.length - taken.length;
    left -= taken.length;
    fact.dropped += lost + (Number.isInteger(dropped) ? Math.max(0, dropped as number) : 0);
    fact.flooded ||= flooded === true || lost > 0;
    receive(
      taken,
      listOf(replaced)
        .filter((name) => typeof name === 'string' && name.length < MAX_NAME)
        .slice(0, MAX_NAME) as string[],
    );
    waiting = waiting.filter((answer) => !answer(mode));
  };

  window.addEventListener(HELLO.offer, (event) => {
    const [offered] = (event as MessageEvent).ports ?? [];
    if (!offered) return;
    if (port) {
      // Two ends of one channel: one of them is not ours.
      fact.state = 'tainted';
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    port = offered;
    port.onmessage = take;
    fact.state = pageCameFirst(window) ? 'tainted' : 'trusted';
  });
  window.dispatchEvent(new MessageEvent(HELLO.ask, { cancelable: true }));

  return {
    fact,
    renew: () => {
      left = WIRE.events;
    },
    command: (command, ms = ANSWER_MS) =>
      new Promise((resolve) => {
        if (!port) return resolve(false);
        waiting.push((mode) => {
          const answered = mode === command.mode || !command.mode;
          if (answered) resolve(true);
          return answered;
        });
        setTimeout(resolve, ms, false);
        port.postMessage(command);
      }),
  };
}

/**
 * True where a script of the page may have listened before us: the same origin made this document's window (a frame's
 * parent, an opener), or elements stand in it already.
 */
function pageCameFirst(window: Window): boolean {
  const root = window.document.documentElement;
  return (
    [window.parent, window.opener as Window | null].some(
      (other) => other !== null && other !== window && isWithinReach(other),
    ) || !!root?.querySelector('script')
  );
}

function isWithinReach(other: Window): boolean {
  try {
    return !!other.document;
  } catch {
    return false;
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** True for an event of the wire, whole and within its bounds; nothing of another shape is taken. */
function isEvent(event: unknown): event is WireEvent {
  const parts = listOf(event);
  return (
    parts.length === BOUNDS.length &&
    parts.every((part, n) =>
      BOUNDS[n] ? typeof part === 'string' && part.length <= BOUNDS[n] : Number.isFinite(part),
    ) &&
    WORD.test(parts[0] as string)
  );
}
