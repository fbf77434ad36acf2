import type { QuestionGroup } from '../../../rules/_catalog/questions/types.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { AnswerValue, Carrier } from '../../../rules/_diagnosis/diagnosis.ts';
import { selfCheckEn } from './self-check-en.ts';
import { selfCheckJa } from './self-check-ja.ts';

/** Which questions are listed. */
export const SELF_CHECK_FILTERS = ['all', 'open', 'attention'] as const;
export type SelfCheckFilter = (typeof SELF_CHECK_FILTERS)[number];

/** Words of the self-check: a store's answers to what a page cannot show. */
export interface SelfCheckWords {
  heading: string;
  lead: string;
  loading: string;
  progress: (answered: number, all: number) => string;
  attention: (count: number) => string;
  groups: Record<QuestionGroup, string>;
  groupProgress: (answered: number, all: number) => string;
  filter: { label: string; names: Record<SelfCheckFilter, string> };
  /** Where no question is left under a filter. */
  nothing: Record<Exclude<SelfCheckFilter, 'all'>, string>;
  answers: Record<AnswerValue, string>;
  /** Name of the group of answers, for screen readers. */
  answer: string;
  clear: string;
  /** Before those who usually see to it in a shop built like this one. */
  usually: string;
  who: string;
  whoUnknown: string;
  carriers: Record<Carrier, string>;
  more: string;
  note: string;
  notePlaceholder: string;
  file: string;
  fileHint: string;
  advice: string;
  guidelines: string;
  /** How an answer is told where two windows differ. */
  told: { none: string; who: string; note: string; file: string };
  seen: {
    heading: string;
    none: string;
    noneTodo: string;
    from: (what: 'session' | 'audits', day: string) => string;
    found: string;
    passed: string;
    /** Between the two words above and what was seen. */
    colon: string;
    pages: (first: string, others: number) => string;
    proposal: (answer: string) => string;
    /** Where what was seen is not enough for an answer. */
    noProposal: string;
    contradicts: string;
    confirm: (answer: string) => string;
    toConfirm: (count: number) => string;
    confirmAll: (count: number) => string;
    confirmedAll: (count: number) => string;
    undone: (count: number) => string;
    /** Answers that another window had changed meanwhile. */
    leftAlone: (count: number) => string;
  };
  done: {
    heading: string;
    open: (count: number) => string;
    none: string;
    mark: string;
    marked: (day: string) => string;
    unmark: string;
    next: string;
    saidDone: string;
    saidUndone: string;
  };
  print: string;
}

const WORDS: Record<Locale, SelfCheckWords> = { ja: selfCheckJa, en: selfCheckEn };

/** Words of the self-check in a language; loaded with the view. */
export function selfCheckWordsOf(locale: Locale): SelfCheckWords {
  return WORDS[locale];
}
