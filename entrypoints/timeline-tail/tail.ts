import type { RecorderFact } from '../../rules/_core/behaviour-facts.ts';
import type { CallTestimony } from '../../rules/_core/testimony.ts';

/** So many entries wait for who asks; older ones are counted and let go. */
export const TAIL_ENTRIES = 2000;

/** One kind of call, and how often it happened since it was told last. */
export interface TailEntry {
  call: CallTestimony;
  added: number;
  /** Milliseconds since the document began to load; of a repetition, about when. */
  at: number;
}

/** What happened in one document since a cursor. No value is in it: the ledger keeps none. */
export interface TailAnswer {
  /** One document's own, for as long as it is loaded. */
  id: string;
  /** When it began to load, in milliseconds since 1970. */
  origin: number;
  isTop: boolean;
  url: string;
  recorder: Readonly<RecorderFact>;
  entries: TailEntry[];
  /** What to ask with the next time. */
  cursor: number;
  /** Entries that were let go before they were asked for. */
  lost: number;
}

/** As much of the witness as is looked at. */
export interface Watched {
  calls(): readonly CallTestimony[];
  readonly events: number;
  readonly lastActAt: number;
}

/**
 * Follows what a witness tells, in the order it was told. Whoever asks brings a cursor, so several can look on; where nothing
 * happened in between, nothing is looked at.
 */
export function followCalls(witness: Watched): (cursor: number) => {
  entries: TailEntry[];
  cursor: number;
  lost: number;
} {
  const told = new Map<CallTestimony, number>();
  let log: TailEntry[] = [];
  let gone = 0;
  let seen = 0;

  const takeIn = (): void => {
    if (witness.events === seen) return;
    seen = witness.events;
    for (const call of witness.calls()) {
      const before = told.get(call) ?? 0;
      if (call.count === before) continue;
      const at = before ? Math.max(call.at, witness.lastActAt) : call.at;
      log.push({ call, added: call.count - before, at });
      told.set(call, call.count);
    }
    const over = log.length - TAIL_ENTRIES;
    if (over <= 0) return;
    gone += over;
    log = log.slice(over);
  };

  return (cursor) => {
    takeIn();
    return {
      entries: log.slice(Math.max(0, cursor - gone)),
      cursor: gone + log.length,
      lost: Math.max(0, gone - cursor),
    };
  };
}
