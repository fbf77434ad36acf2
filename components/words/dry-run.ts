import type {
  DryRunLook,
  DryRunRefusal,
  DryRunStep,
  DryRunView,
  DryRunWay,
} from '../../rules/_core/dry-run.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { dryRunEn } from './dry-run-en.ts';
import { dryRunJa } from './dry-run-ja.ts';

export type Look = Extract<DryRunLook, { ready: true }>;

/** Words of the dry run: before, while and after. */
export interface DryRunWords {
  /** The button in the footer. */
  action: string;
  /** Why it cannot be done, or how it ended without a result, and what to do. */
  refusal: Record<DryRunRefusal, { what: string; todo: string }>;
  sheet: {
    heading: string;
    means: string;
    stepsHeading: string;
    seal: string;
    sealElse: string;
    /** `fields`: the fields that take something, as a list. */
    type: Record<DryRunWay, (fields: string) => string>;
    /** `button`: the text on it, '' where it has none. */
    press: Record<DryRunWay, (button: string) => string>;
    pressMeans: string;
    restore: Record<DryRunWay, string>;
    notesHeading: string;
    notes: string[];
    waysHeading: string;
    ways: Record<DryRunWay, { name: string; when: string }>;
    start: string;
    back: string;
  };
  run: {
    heading: string;
    steps: Record<DryRunWay, Record<DryRunStep, string>>;
    done: string;
    now: string;
    next: string;
    meanwhile: Record<DryRunWay, string>;
    stop: string;
    stopping: string;
  };
  result: {
    heading: string;
    ways: Record<DryRunView['way'], string>;
    ended: Record<DryRunView['ended'], (way: string, time: string) => string>;
    filled: (parts: string) => string;
    filledNothing: string;
    pressed: Record<DryRunView['pressed'], string>;
    restored: string;
    notRestored: string;
    /** Attempts to send, by where to; `hosts` as a list. */
    tried: Record<'shop' | 'psp' | 'elsewhere', (attempts: number, hosts: string) => string>;
    allBlocked: string;
    notAllBlocked: string;
    stored: (times: number) => string;
    nothing: string;
    unfinished: string;
    noProof: string;
    noProofPoints: string[];
    untrusted: string;
    byHand: string;
    timeline: (rows: number) => string;
    notBlocked: string;
  };
  said: { done: string };
}

export const dryRunWords: Record<Locale, DryRunWords> = { ja: dryRunJa, en: dryRunEn };
