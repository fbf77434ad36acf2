import type { HearingEntry } from '../../rules/_diagnosis/diagnosis.ts';
import type { Draft } from '../desk/draft.ts';

/** What was said to an item, and when. `at` is '' where nothing is kept. */
export type SaidEntry = Pick<HearingEntry, 'text' | 'on' | 'at'>;

export const NOTHING_SAID: SaidEntry = { text: '', on: '', at: '' };

/** What is written to items and saves itself. */
export interface Entries {
  /** What the screen shows of an item. */
  of: (item: string) => SaidEntry;
  draftOf: (item: string) => Draft<SaidEntry> | undefined;
  write: (item: string, change: Partial<Pick<SaidEntry, 'text' | 'on'>>) => void;
  /** Saves at once what is not saved yet. */
  end: (item: string) => void;
  /** Ends a conflict. */
  choose: (item: string, which: 'theirs' | 'mine') => void;
}
