import type { CallRole } from '../../../rules/_core/behaviour-facts.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** Why nothing more can be seen of a tab. */
export type Unseen = 'reload' | 'not-added' | 'no-page' | 'closed';

/** A trouble in two parts: what it is, what to do. */
export interface UnseenWords {
  what: string;
  todo: string;
}

/** Every word of the live time line in one language. */
export interface TimelineWords {
  locale: Locale;
  title: string;
  lead: string;
  language: string;
  /** Loads of the page. */
  load: (time: string) => string;
  loads: string;
  nothingYet: string;
  nothingAsked: string;
  older: (rows: number) => string;
  lost: (calls: number) => string;
  recorder: Record<'tainted' | 'absent', string>;
  unseen: Record<Unseen, UnseenWords>;
  reload: string;
  arrows: { script: string; sink: string };
  roles: Record<CallRole, string>;
  seconds: (seconds: string) => string;
  times: (count: number) => string;
  timesMeans: (count: number, until: string) => string;
  insertedBy: (script: string) => string;
  inFrame: (frame: string) => string;
  unknownScript: string;
  refused: string;
  watch: string;
  grave: (what: string, to: string, refused: boolean) => string;
  graveMark: string;
  filter: {
    label: string;
    kinds: Record<'all' | 'card' | 'elsewhere', string>;
    search: string;
  };
  pause: string;
  resume: string;
  waiting: (rows: number) => string;
  paused: string;
  running: string;
  clear: string;
  cleared: string;
  toNewest: string;
  copy: string;
  copyText: string;
  copyCsv: string;
  copied: string;
  notCopied: string;
  size: string;
  sizes: Record<'1' | '2' | '3', string>;
  keysButton: string;
  keys: {
    heading: string;
    close: string;
    list: readonly { keys: readonly string[]; does: string }[];
  };
  columns: readonly string[];
}

const DICTIONARY: Record<Locale, TimelineWords> = { ja, en };

/** The live time line's words in a language. */
export function timelineWordsOf(locale: Locale): TimelineWords {
  return DICTIONARY[locale];
}
