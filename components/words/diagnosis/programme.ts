import type { Locale } from '../../../rules/_core/text.ts';
import type { StoreProfile } from '../../../rules/_diagnosis/diagnosis.ts';
import type { DueState } from '../../../rules/_diagnosis/due.ts';
import type { MeasureState, ProgrammeColumn, Spread } from '../../../rules/_diagnosis/programme.ts';
import type { CellTrouble, LineTrouble } from '../../../rules/_diagnosis/stores-csv.ts';
import { importEn, profileEn, programmeEn } from './programme-en.ts';
import { importJa, profileJa, programmeJa } from './programme-ja.ts';

/** Words of the view of all stores. */
export interface ProgrammeWords {
  heading: string;
  lead: string;
  empty: { import: string; listed: string; file: string; toFile: string };
  columns: Record<ProgrammeColumn, string>;
  sortBy: (column: string) => string;
  search: string;
  searchHint: string;
  filter: { step: string; build: string; state: string; due: string; all: string; none: string };
  shown: (shown: number, all: number) => string;
  nothingMatches: string;
  clear: string;
  states: Record<MeasureState, string>;
  due: Record<DueState, string>;
  /** Days until (or, negative, since) a due date. */
  dueIn: (days: number) => string;
  noStep: string;
  stepsDone: (done: number) => string;
  notSaid: string;
  notDiagnosed: string;
  nothingFound: string;
  /** Points of the last diagnosis. */
  points: (count: number) => string;
  notEnrolled: string;
  notEnrolledMeans: string;
  edit: string;
  editWhich: (store: string) => string;
  actions: { import: string; export: string; print: string; seminar: string };
  figures: {
    heading: string;
    means: string;
    /** `46 / 50` as a sentence, for those who cannot see the bar. */
    of: (done: number, all: number) => string;
    step: string;
    stores: string;
  };
  spread: {
    heading: string;
    means: string;
    titles: Record<Spread, string>;
    label: string;
    count: string;
    unit: (count: number, share: string) => string;
    others: string;
  };
}

/** Words of the dialog that takes in a list of stores. */
export interface ImportWords {
  heading: (file: string) => string;
  /** What the columns are called, said where a file is refused. */
  refused: Record<'no-columns' | 'empty' | 'too-large' | 'not-text', string>;
  columns: (names: readonly string[]) => string;
  summary: (added: number, changed: number, same: number) => string;
  nothing: string;
  added: string;
  changed: string;
  lines: string;
  cells: string;
  line: (line: number) => string;
  lineReasons: {
    [R in LineTrouble['reason']]: (value: string, first: number) => string;
  };
  cellReasons: Record<CellTrouble['reason'], (column: string, value: string) => string>;
  cut: (count: number, most: number) => string;
  emptyCells: string;
  change: (field: string, before: string, after: string) => string;
  enrolled: string;
  take: (count: number) => string;
  busy: string;
  cancel: string;
  done: (added: number, changed: number) => string;
  undone: string;
  undoneBut: (stores: readonly string[]) => string;
  meanwhile: (stores: readonly string[]) => string;
}

/** Words of the dialog for what is known of a store beside its audits. */
export interface ProfileWords {
  heading: (store: string) => string;
  means: string;
  fields: Record<Exclude<keyof StoreProfile, 'costs'>, string>;
  productHint: string;
  platform: {
    seen: (platform: string) => string;
    notSeen: string;
    means: string;
    which: string;
    asSeen: string;
    version: string;
    versionHint: string;
  };
  notSaid: string;
  save: string;
  cancel: string;
  saved: string;
  failed: string;
  conflict: string;
  theirs: (field: string, value: string) => string;
  keepMine: string;
  keepTheirs: string;
  nothing: string;
}

export const programmeWords: Record<Locale, ProgrammeWords> = { ja: programmeJa, en: programmeEn };
export const importWords: Record<Locale, ImportWords> = { ja: importJa, en: importEn };
export const profileWords: Record<Locale, ProfileWords> = { ja: profileJa, en: profileEn };
