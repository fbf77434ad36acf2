import type { Carried } from '../../rules/_core/behaviour-facts.ts';
import { maskCardNumbers } from '../../rules/_core/pan.ts';
import type { CallTestimony, NativeTestimony } from '../../rules/_core/testimony.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import type { WireEvent } from '../recorder/wire.ts';
import { resolveUrl } from '../snapshot/dom.ts';
import { matchShape } from './shape.ts';
import { parseStack } from './stack.ts';

const MAX_ROWS = 500;
const MAX_KEY = 200;
/** Values are compared and let go at the latest after this time, in milliseconds; until then the page loads undisturbed. */
const KEEP_MS = 1000;
/** Calls whose target is no address but a key, an event's type or nothing. */
const NAMED =
  /\.(?:value|postMessage)$|^(?:FormD|btoa|atob|JSON|Text|Subtle|Stor|Document|EventT|Func)/;
/** Calls that neither carry data away nor get it ready: compared only with a dry run's test data. */
const IDLE = /\.(?:value|srcdoc|write)$|^(?:FormD|atob|EventT|Func)/;

/** Finds what a value carries. */
export type Match = (value: string) => Carried[];

/** What the scripts of the page did, grouped, without the values. */
export interface Ledger {
  receive(events: readonly WireEvent[], replaced: readonly string[]): void;
  /** From now on values are compared in this way, at once; null: with the shape of a card number again. */
  arm(match: Match | null): void;
  /** Every row, the same objects each time, in the order in which each was first told. */
  all(): CallTestimony[];
  /** At most 500 rows, those that carry something first; `cut` rows were left out. */
  calls(): { rows: CallTestimony[]; cut: number; natives: NativeTestimony[] };
  events: number;
  /** performance.now() when the last call was told; 0 before. */
  lastActAt: number;
}

export function openLedger(document: Document): Ledger {
  const rows = new Map<string, CallTestimony>();
  const natives = new Set<string>();
  const own = [document.URL];
  let pending: (readonly [WireEvent, after: number])[] = [];
  let armed: Match | null = null;
  let timer = 0;

  const settle = (): void => {
    clearTimeout(timer);
    timer = 0;
    const events = pending;
    pending = [];
    own[1] = document.URL;
    for (const [event, after] of events) file(event, after);
  };

  const file = (
    [api, to, words, read, size, stack, at, refused]: WireEvent,
    after: number,
  ): void => {
    const match = armed ?? matchShape;
    // Bytes come as characters of their own; above the seven bits of ASCII they are moved away from all others.
    const value = read.replace(/[\uf780-\uf7ff]/g, (byte) =>
      String.fromCharCode(byte.charCodeAt(0) & 255),
    );
    const by = stack ? parseStack(stack, own) : null;
    const shaped = NAMED.test(api)
      ? maskCardNumbers(to).slice(0, MAX_KEY)
      : shapeUrl(resolveUrl(document, to) || to);
    const target = masked(shaped, match);
    // A field's own words, which the page chose.
    const subject = maskCardNumbers(words);
    // Data leaves in addresses and keys as well.
    const carries = armed || !IDLE.test(api) ? [...match(value), ...match(parted(to))] : [];
    // Test data is typed only in a tab that nothing leaves: what the hooks let pass is held back by the network rule.
    const kept = refused === 1 || (armed !== null && !NAMED.test(api));
    const key = JSON.stringify([api, by?.url, by?.line, target, subject, carries, kept, after]);
    const row = rows.get(key);
    if (row) {
      row.count++;
      row.size = Math.max(row.size, size);
      return;
    }
    rows.set(key, {
      api,
      by,
      target,
      subject,
      carries,
      size,
      at,
      count: 1,
      refused: kept,
      after,
    });
  };

  const ledger: Ledger = {
    events: 0,
    lastActAt: 0,
    receive: (events, replaced) => {
      if (events.length) ledger.lastActAt = performance.now();
      ledger.events += events.length;
      for (const event of events) pending.push([event, natives.size]);
      for (const name of replaced) if (natives.size < MAX_ROWS) natives.add(name);
      if (armed) settle();
      else timer ||= window.setTimeout(settle, KEEP_MS);
    },
    arm: (next) => {
      settle();
      armed = next;
    },
    all: () => {
      settle();
      return [...rows.values()];
    },
    calls: () => {
      const all = ledger.all();
      const kept = all
        .sort((a, b) => +!a.carries.length - +!b.carries.length || a.at - b.at)
        .slice(0, MAX_ROWS);
      return {
        rows: kept.sort((a, b) => a.at - b.at),
        cut: all.length - kept.length,
        natives: Array.from(natives, (name) => ({ name })),
      };
    },
  };
  return ledger;
}

/** An address or key that holds the data itself says no more than where it goes. */
function masked(target: string, match: Match): string {
  if (!target || !match(parted(target)).length) return target;
  const [origin] = /^\w+:\/\/[^/?]+/.exec(target) ?? [];
  return origin && !match(parted(origin)).length ? `${origin}/…` : '…';
}

/** A number before a dot is no card number, save in a host's name: an address is read both ways. */
function parted(text: string): string {
  return `${text} ${text.replace(/\./g, '|')}`;
}
