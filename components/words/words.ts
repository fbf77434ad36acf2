import type { Locale } from '../../rules/_core/text.ts';
import type { Confidence, Evidence, Severity } from '../../rules/_core/verdict.ts';
import type { CallWords } from './calls.ts';
import type { DryRunWords } from './dry-run.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { ScriptWords } from './scripts.ts';
import type { WalkWords } from './walk.ts';

/** Why a page cannot be audited; the same ids as the background's. */
export type Refusal =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'no-page'
  | 'error-page';

/** What was being done when something went wrong. */
export type Task = 'open' | 'audit' | 'add' | 'stores' | 'remove' | 'show' | 'dry-run' | 'walk';

export type UrlRole = Extract<Evidence, { kind: 'url' }>['role'];

/** A trouble in three parts: what happened, what was kept, what to do. */
export interface TroubleWords {
  happened: string;
  kept: string;
  todo: string;
}

/** Every word of the popup in one language. Functions take what is counted or named. */
export interface Words {
  locale: Locale;
  product: string;
  languageSwitch: string;
  kind: { payment: string; other: string };
  verdict: {
    /** Something of `low` or worse is there. */
    check: (points: number) => string;
    /** Nothing worse than `low`. */
    mild: (points: number) => string;
    onlyNotes: (notes: number) => string;
    alsoNotes: (notes: number) => string;
    clear: string;
    clearMeans: (passed: number, unknown: number) => string;
    clearOtherPage: string;
    /** Nothing was found, but more could not be told than could. */
    unsure: (unknown: number) => string;
    unsureMeans: string;
    auditedAt: (moment: string) => string;
  };
  payment: {
    heading: string;
    method: string;
    provider: string;
    providerUnknown: string;
    software: string;
    evidence: string;
  };
  confidence: Record<Confidence, string>;
  confidenceLabel: string;
  severity: Record<Severity, string>;
  finding: {
    heading: string;
    places: (count: number) => string;
    seen: string;
    why: string;
    owner: string;
    /** Of the one who built the shop, or of the cart service by its name. */
    vendor: (to: string | null) => string;
    /** What to do in this shop's software. */
    here: string;
    guidelines: string;
    /** Leads to what to do first where somebody may already take card data. */
    damage: string;
    newTab: string;
  };
  evidence: {
    element: string;
    url: Record<UrlRole, string>;
    header: string;
    headerAbsent: string;
    headerOf: string;
    cookie: string;
    noFlags: string;
    storage: string;
    /** By `StorageFact.area`; an area without words is shown by its own name. */
    areas: Record<string, string>;
    show: string;
    more: (count: number) => string;
  };
  calls: CallWords;
  dryRun: DryRunWords;
  scripts: ScriptWords;
  walk: WalkWords;
  copy: { action: string; done: string; failed: string };
  lists: {
    couldNotTell: (count: number) => string;
    couldNotTellMeans: string;
    passed: (count: number) => string;
    notApplicable: (count: number) => string;
  };
  limits: {
    heading: string;
    frames: (count: number) => string;
    rows: (count: number) => string;
    faults: (count: number) => string;
  };
  notices: {
    notKept: string;
    newer: string;
    added: string;
    reload: string;
    /** A store whose payment page nobody has looked at for as long as was asked. */
    overdue: (store: string) => string;
    followUp: (store: string) => string;
  };
  empty: {
    heading: string;
    means: string;
    addMeans: string;
    enrolledMeans: string;
  };
  actions: {
    audit: string;
    again: string;
    add: string;
    added: string;
    stores: string;
    desk: string;
    live: string;
    back: string;
    reload: string;
    retry: string;
    stopWaiting: string;
  };
  progress: {
    opening: string;
    auditing: string;
    goesOn: string;
    adding: string;
    /** The page itself is judged; what its scripts contain comes after. */
    reading: string;
    stopped: string;
  };
  said: {
    audited: (verdict: string) => string;
    shown: string;
    notShown: string;
    removed: (store: string) => string;
    notAdded: string;
  };
  stores: {
    heading: string;
    empty: string;
    /** Label of the field that takes a store's address. */
    address: string;
    add: string;
    addressWrong: string;
    addedOn: (day: string) => string;
    lastAudit: (day: string | null) => string;
    remove: string;
    removeWhich: (store: string) => string;
    confirm: string;
    /** Label of the box that lets the records go too. */
    records: string;
    confirmYes: string;
    confirmNo: string;
    stillGranted: string;
  };
  refusal: Record<Refusal, { what: string; todo: string }>;
  trouble: Record<Task, TroubleWords>;
  troubleDetail: string;
  /** Message to the vendor that a copy button puts on the clipboard. */
  letter: {
    subject: (title: string) => string;
    /** To whom, where it has a name. */
    greeting: (to: string | null) => string;
    page: string;
    auditedAt: (moment: string) => string;
    seen: string;
    requests: string;
    guidelines: string;
    closing: string;
  };
}

const DICTIONARY: Record<Locale, Words> = { ja, en };

/** The popup's words in a language. */
export function wordsOf(locale: Locale): Words {
  return DICTIONARY[locale];
}
