import type { Locale } from '../../../rules/_core/text.ts';
import { damageEn } from './damage-en.ts';
import { damageJa } from './damage-ja.ts';

/** Words of what to do when damage is suspected. */
export interface DamageWords {
  heading: string;
  lead: string;
  /** What comes before all steps. */
  calm: string;
  progress: (done: number, all: number) => string;
  print: string;
  first: string;
  later: string;
  done: string;
  on: string;
  note: string;
  notePlaceholder: string;
  /** Before what would make it worse. */
  doNot: string;
  check: string;
  contacts: string;
  guidelines: string;
  newTab: string;
  offices: { heading: string; means: string };
  extract: {
    heading: string;
    means: string;
    make: string;
    making: string;
    label: string;
    copy: string;
    none: string;
    title: string;
    store: string;
    made: string;
    about: string;
    findings: string;
    nothing: string;
    first: string;
    last: string;
    pages: string;
    places: string;
    scripts: string;
    hash: string;
    notes: string;
    limits: string;
  };
  sheet: { title: (store: string) => string; made: (day: string) => string; time: string };
}

const DICTIONARY: Record<Locale, DamageWords> = { ja: damageJa, en: damageEn };

export function damageWordsOf(locale: Locale): DamageWords {
  return DICTIONARY[locale];
}
