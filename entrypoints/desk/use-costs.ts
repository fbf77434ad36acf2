import { useMemo, useRef } from 'preact/hooks';
import { shownOf } from '../../components/desk/draft.ts';
import type { Costs } from '../../components/diagnosis/contract/cost-form.tsx';
import { emptyRow } from '../../rules/_diagnosis/diagnosis.ts';
import type { CostKey } from '../../rules/_diagnosis/running-costs.ts';
import { diagnosisRow } from '../background/diagnosis-reading.ts';
import { ask } from '../screens/ask.ts';
import type { Keep } from './drafts.ts';
import { tellOtherDesks } from './other-desks.ts';
import { useDrafts } from './use-drafts.ts';

/** All figures of a store are one thing to save. */
const KEY = 'costs';
/** So often the rest of the profile may be changed meanwhile by somebody else. */
const MOST_TRIES = 3;

/** A store's figures as they are typed. `kept` is what is kept of them; `refresh` reads it again. */
export function useCosts(store: string, kept: Costs, refresh: () => Promise<unknown>) {
  const keep = useMemo(() => costsKeeper(store, refresh), [store, refresh]);
  const { drafts, written } = useDrafts<Costs>(`costs ${store}`, keep, isSame);
  const draft = drafts.get(KEY);
  const costs = shownOf(draft, kept);
  const now = useRef(costs);
  now.current = costs;
  return {
    costs,
    draft,
    /** Sets a figure; null takes it away. */
    set: (key: CostKey, figure: number | null) => {
      const { [key]: _, ...others } = now.current;
      // Two changes before the next drawing are both meant.
      now.current = figure === null ? others : { ...others, [key]: figure };
      written?.type(KEY, now.current, kept);
    },
    end: () => written?.end(KEY),
    choose: (which: 'theirs' | 'mine') => {
      written?.keep(KEY, which);
      void refresh().catch(() => undefined);
    },
  };
}

/** The profile is one row with much else in it: what others change of that is kept, and only other figures are a conflict. */
export function costsKeeper(store: string, refresh: () => Promise<unknown>): Keep<Costs> {
  return async (_, costs, before) => {
    let row = (await diagnosisRow(store)) ?? emptyRow(store);
    for (let tried = 0; tried < MOST_TRIES; tried++) {
      const theirs = row.profile.costs;
      if (!isSame(theirs, before) && !isSame(theirs, costs)) return { theirs };
      const profile = { ...row.profile, costs: { ...costs } };
      const other = await ask('diagnosis.profile', { store, profile, before: row.at || null });
      if (!other) {
        tellOtherDesks(store);
        await refresh();
        return { kept: costs };
      }
      row = other.theirs;
    }
    throw new Error('the profile changes all the time');
  };
}

function isSame(one: Costs, other: Costs): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
