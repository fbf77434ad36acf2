import type { HearingRole } from '../../../rules/_catalog/hearing/types.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { HearingReason } from '../../../rules/_diagnosis/hearing.ts';
import { hearingEn } from './hearing-en.ts';
import { hearingJa } from './hearing-ja.ts';

/** Words of the second step: the hearing. */
export interface HearingWords {
  heading: string;
  lead: string;
  progress: (heard: number, all: number) => string;
  print: string;
  done: {
    mark: string;
    again: string;
    since: (day: string) => string;
    marked: string;
    taken: string;
  };
  people: { label: string; placeholder: string; on: string };
  answers: {
    heading: string;
    means: string;
    /** The self-check was not begun. */
    notBegun: string;
    toSelfCheck: string;
    /** Nothing of it has to be asked. */
    none: string;
    noSession: string;
  };
  roles: {
    heading: string;
    means: string;
    names: Record<HearingRole, string>;
    none: string;
    /** Whom to hear first in a shop built like this one. */
    likely: (role: string) => string;
  };
  /** Short: why something is asked. */
  reason: Record<HearingReason, string>;
  /** A sentence that says why it is asked. */
  why: Record<HearingReason, string>;
  against: (title: string, pages: number) => string;
  /** How to ask it: after a reason, with the question of the self-check. */
  wording: Record<HearingReason, (ask: string, against: string) => string>;
  selfCheck: string;
  note: string;
  listenFor: string;
  answer: string;
  on: string;
  written: string;
  sheet: {
    title: (store: string) => string;
    made: (day: string) => string;
    asked: string;
    people: string;
    on: string;
  };
}

const DICTIONARY: Record<Locale, HearingWords> = { ja: hearingJa, en: hearingEn };

export function hearingWordsOf(locale: Locale): HearingWords {
  return DICTIONARY[locale];
}
