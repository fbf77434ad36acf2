import { browser } from 'wxt/browser';
import type { Locale } from '../../rules/_core/text.ts';
import type { OutsideCheckRow } from '../../rules/_outside-check/check-row.ts';

/** The outside check under way, in session storage: screens follow it there, and a stopped background finds what it had. */
export interface OutsideRunState {
  row: OutsideCheckRow;
  /** Requests of the list that are done. */
  done: number;
  locale: Locale;
}

/** Where in session storage it lies: screens listen to it. */
export const OUTSIDE_RUN = 'outside-check';

export async function readOutsideRun(): Promise<OutsideRunState | null> {
  const stored = await browser.storage.session.get(OUTSIDE_RUN);
  return (stored[OUTSIDE_RUN] as OutsideRunState | undefined) ?? null;
}

export async function writeOutsideRun(state: OutsideRunState): Promise<void> {
  await browser.storage.session.set({ [OUTSIDE_RUN]: state });
}

export async function clearOutsideRun(): Promise<void> {
  await browser.storage.session.remove(OUTSIDE_RUN);
}
