import { useCallback, useMemo, useRef } from 'preact/hooks';
import { type Draft, shownOf } from '../../components/desk/draft.ts';
import { type Entries, NOTHING_SAID, type SaidEntry } from '../../components/diagnosis/entries.ts';
import { ask } from '../screens/ask.ts';
import type { Keep } from './drafts.ts';
import { tellOtherDesks } from './other-desks.ts';
import { useDrafts } from './use-drafts.ts';

type Kept = ReadonlyMap<string, SaidEntry>;

/**
 * What is written to the items of a hearing, or to the steps after damage, as it is being written. `kept` is what is kept of them;
 * `refresh` reads it again.
 */
export function useEntries(store: string, kept: Kept, refresh: () => Promise<Kept>): Entries {
  const known = useRef(kept);
  known.current = kept;
  const keep = useMemo(() => keeper(store, refresh), [store, refresh]);
  const { drafts, written } = useDrafts<SaidEntry>(`entries ${store}`, keep, isSame);
  const now = useRef(drafts);
  now.current = drafts;

  const write = useCallback(
    (item: string, change: Partial<SaidEntry>) => {
      const saved = known.current.get(item) ?? NOTHING_SAID;
      const value = { ...shownOf(now.current.get(item), saved), ...change };
      written?.type(item, value, saved);
      // Two changes before the next drawing are both meant.
      now.current = new Map(now.current).set(item, { value, state: null });
    },
    [written],
  );
  const end = useCallback((item: string) => written?.end(item), [written]);
  const choose = useCallback(
    (item: string, which: 'theirs' | 'mine') => {
      written?.keep(item, which);
      void refresh().catch(() => undefined);
    },
    [written, refresh],
  );
  const draftOf = (item: string): Draft<SaidEntry> | undefined => drafts.get(item);
  const of = (item: string) => shownOf(drafts.get(item), kept.get(item) ?? NOTHING_SAID);
  return { of, draftOf, write, end, choose };
}

function keeper(store: string, refresh: () => Promise<Kept>): Keep<SaidEntry> {
  return async (item, { text, on }, before) => {
    const other = await ask('diagnosis.hear', { store, item, text, on, before: before.at || null });
    if (other) return { theirs: other.theirs };
    tellOtherDesks(store);
    const row = (await refresh()).get(item) ?? NOTHING_SAID;
    // Another window may have written between writing and reading.
    return isSame(row, { text, on }) ? { kept: row } : { theirs: row };
  };
}

function isSame(
  one: Pick<SaidEntry, 'text' | 'on'>,
  other: Pick<SaidEntry, 'text' | 'on'>,
): boolean {
  return one.text === other.text && one.on === other.on;
}
