import type { Locale } from '../../../rules/_core/text.ts';
import type { Outcome, UnclearReason } from '../../../rules/_diagnosis/compare-sessions.ts';
import type { StoreEvent } from '../../../rules/_diagnosis/follow-up.ts';
import { followUpEn } from './follow-up-en.ts';
import { followUpJa } from './follow-up-ja.ts';

/** Words of the fifth step: looking again. */
export interface FollowUpWords {
  heading: string;
  lead: string;
  noReport: string;
  noReportTodo: string;
  toReport: string;
  due: {
    heading: string;
    on: (day: string) => string;
    now: string;
    in: (days: number) => string;
    ago: (days: number) => string;
    change: string;
    save: string;
    saved: string;
    wrong: string;
    means: string;
  };
  noSession: string;
  noSessionTodo: string;
  toSession: string;
  gone: string;
  compare: {
    heading: string;
    before: string;
    after: string;
    sessionOf: (day: string, pages: number) => string;
    reading: string;
    title: (before: string, after: string) => string;
    outcomes: Record<Outcome, string>;
    means: Record<Outcome, string>;
    none: Record<Outcome, string>;
    /** All figures in one sentence. */
    summary: (counts: Record<Outcome, number>) => string;
    figures: [label: string, figure: string];
    count: (count: number) => string;
    more: (count: number) => string;
    showAll: string;
    proof: Record<Outcome, (pages: string) => string>;
    andMore: (count: number) => string;
    standIn: string;
    firstLook: string;
    severityBefore: (severity: string) => string;
    reasons: Record<UnclearReason, string>;
    missing: (pages: string) => string;
    outside: (tool: string) => string;
    limits: string;
    nothing: string;
  };
  report: {
    title: string;
    named: (name: string, store: string) => string;
    store: string;
    made: string;
    next: string;
    make: string;
    makeMeans: string;
    nextOn: string;
    done: (day: string) => string;
    madeOn: (day: string) => string;
    print: string;
  };
  timeline: {
    heading: string;
    what: Record<StoreEvent['what'], string>;
    session: (pages: number) => string;
    going: string;
    due: string;
    picture: string;
    none: string;
  };
}

export const followUpWords: Record<Locale, FollowUpWords> = { ja: followUpJa, en: followUpEn };
