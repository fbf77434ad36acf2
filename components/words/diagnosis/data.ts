import type { Locale } from '../../../rules/_core/text.ts';
import type { RetentionYears } from '../../../rules/_diagnosis/retention.ts';
import { dataEn } from './data-en.ts';
import { dataJa } from './data-ja.ts';

/** Kinds of what is kept, as a person would name them. */
export const DATA_KINDS = [
  'sessions',
  'shots',
  'reports',
  'answers',
  'audits',
  'outsideChecks',
  'inventory',
  'texts',
  'lists',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Words of the view of what is kept in this browser. */
export interface DataWords {
  heading: string;
  offline: string;
  offlineMeans: string;
  space: {
    heading: string;
    used: (size: string) => string;
    free: (size: string) => string;
    unknown: string;
    kind: string;
    count: string;
    kinds: Record<DataKind, string>;
    counting: string;
  };
  retention: {
    heading: string;
    means: string;
    label: string;
    years: (years: RetentionYears) => string;
    saved: string;
    /** When a choice takes effect. */
    when: string;
    tidy: string;
    tidied: (sessions: number, audits: number) => string;
    nothingOld: string;
  };
  store: {
    heading: string;
    means: string;
    none: string;
    choose: string;
    action: string;
    ask: (store: string) => string;
    goes: readonly string[];
    stays: string;
    yes: string;
    done: (store: string) => string;
    stillGranted: string;
  };
  all: {
    heading: string;
    means: string;
    action: string;
    ask: string;
    goes: readonly string[];
    stays: string;
    sure: string;
    yes: string;
    done: string;
  };
  failed: string;
  profile: { heading: string; action: string };
}

export const dataWords: Record<Locale, DataWords> = { ja: dataJa, en: dataEn };
