import type { OutsideOutcome, OutsidePlace } from '../../../rules/_core/outside-facts.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { OutsideStop } from '../../../rules/_outside-check/check-row.ts';
import { outsideCheckEn } from './outside-check-en.ts';
import { outsideCheckJa } from './outside-check-ja.ts';

/** What a request of the list is for: a kind of place, or one of the two that come first. */
export type RequestReason = OutsidePlace | 'robots' | 'baseline';

/** Words of the outside check. */
export interface OutsideCheckWords {
  heading: string;
  lead: string;
  platform: { label: string; unknown: string; found: (name: string) => string };
  open: string;
  print: string;
  refused: Record<'not-added' | 'other-origin' | 'others-server' | 'busy' | 'plain-http', string>;
  sheet: {
    heading: (store: string) => string;
    lead: (count: number, most: number, origin: string) => string;
    promises: readonly string[];
    columns: { method: string; path: string; why: string };
    method: Record<'HEAD' | 'GET', string>;
    methods: string;
    consent: string;
    yes: (count: number) => string;
  };
  why: Record<RequestReason, string>;
  progress: { doing: string; count: (done: number, all: number) => string; stop: string };
  result: {
    heading: (moment: string) => string;
    summary: (open: number, all: number) => string;
    nothing: string;
    agreed: (moment: string, sent: number, platform: string) => string;
    stopped: Record<OutsideStop, string>;
    kept: string;
    findings: string;
    table: string;
    columns: { path: string; what: string; outcome: string; todo: string };
    answered: (status: number) => string;
    noAnswer: string;
    leadsTo: (address: string) => string;
    outcome: Record<OutsideOutcome, string>;
    todo: Record<OutsideOutcome, string>;
    /** Of what only tells a version. */
    version: string;
    list: string;
    session: string;
  };
  earlier: { heading: string; line: (open: number, answered: number) => string };
  none: string;
}

const DICTIONARY: Record<Locale, OutsideCheckWords> = { ja: outsideCheckJa, en: outsideCheckEn };

export function outsideCheckWordsOf(locale: Locale): OutsideCheckWords {
  return DICTIONARY[locale];
}
