import type { Locale } from '../../../rules/_core/text.ts';
import type { CheckoutStep, ShotRefusal } from '../../../rules/_diagnosis/diagnosis.ts';
import type { OutsideRefusal } from '../../../rules/_diagnosis/outside/read.ts';
import { sessionsEn } from './sessions-en.ts';
import { sessionsJa } from './sessions-ja.ts';

/** Words of the view of walks through the shop. */
export interface SessionsWords {
  heading: string;
  lead: string;
  notAdded: string;
  start: string;
  /** Before the first walk. */
  none: string;
  /** The live time line of a page of the shop. */
  timeline: { open: string; what: string; noPage: string };
  howTo: { heading: string; steps: readonly string[] };
  live: {
    heading: string;
    since: (moment: string) => string;
    pages: (count: number) => string;
    next: (step: string) => string;
    /** What to do to get to a step. */
    how: Record<CheckoutStep, string>;
    allSeen: string;
    open: string;
    stop: string;
    shots: string;
  };
  list: {
    heading: string;
    columns: { at: string; pages: string; steps: string; findings: string; outside: string };
    underWay: string;
    byItself: string;
    stepsOf: (seen: number, all: number) => string;
    none: string;
    count: (count: number) => string;
    open: (moment: string) => string;
  };
  one: {
    back: string;
    heading: (moment: string) => string;
    period: (from: string, to: string) => string;
    underWay: string;
    byItself: string;
    platform: (name: string) => string;
    missing: string;
    loading: string;
    gone: string;
  };
  steps: { heading: string; seen: string; notSeen: string; missing: (steps: string) => string };
  findings: {
    heading: string;
    summary: (all: number, counts: string) => string;
    none: string;
    nothingMatches: string;
    clear: string;
    search: string;
    searchHint: string;
    severity: string;
    page: string;
    source: string;
    all: string;
    ours: string;
    theirs: string;
    shown: (shown: number, all: number) => string;
    onPages: (count: number) => string;
    byTool: (tool: string) => string;
    pages: string;
    tool: string;
    rule: string;
    level: string;
    places: string;
    cut: (count: number) => string;
  };
  untold: { heading: (count: number) => string; means: string; pages: (count: number) => string };
  pages: {
    heading: (count: number) => string;
    columns: { page: string; step: string; payment: string; findings: string };
    noStep: string;
    stepOf: (page: string) => string;
    means: string;
    noTitle: string;
    full: (most: number) => string;
  };
  shots: {
    heading: (count: number) => string;
    means: string;
    of: (page: string) => string;
    without: Record<ShotRefusal, string>;
    loading: string;
  };
  outside: {
    heading: string;
    means: string;
    choose: string;
    reading: (file: string) => string;
    entry: (tool: string, findings: number) => string;
    attachedAt: (moment: string) => string;
    remove: string;
    removeWhich: (file: string) => string;
    done: (file: string, findings: number, skipped: number, cut: number) => string;
    replaced: (file: string, findings: number) => string;
    removed: (file: string) => string;
    refused: (file: string) => string;
    reason: Record<OutsideRefusal, string>;
    place: (place: string) => string;
    kept: string;
  };
  remove: {
    action: string;
    ask: string;
    yes: string;
    no: string;
    done: string;
  };
  stopped: (pages: number) => string;
  started: string;
  stepKept: string;
}

const DICTIONARY: Record<Locale, SessionsWords> = { ja: sessionsJa, en: sessionsEn };

export function sessionsWordsOf(locale: Locale): SessionsWords {
  return DICTIONARY[locale];
}
