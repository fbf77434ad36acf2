import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../../../rules/_core/text.ts';
import type { TroubleWords } from '../words.ts';
import { deskEn } from './en.ts';
import { deskJa } from './ja.ts';
import type { ScriptWords } from './scripts.ts';
import { scriptsEn } from './scripts-en.ts';
import { scriptsJa } from './scripts-ja.ts';
import type { ViewWords } from './views.ts';
import { viewsEn } from './views-en.ts';
import { viewsJa } from './views-ja.ts';

/** The views of a store's script inventory, in the order of the tabs; each is a part of the address. */
export const INVENTORY_VIEWS = ['scripts', 'headers', 'policy', 'log', 'export'] as const;
export type InventoryView = (typeof INVENTORY_VIEWS)[number];

/** The views of a store's diagnosis: the five steps, and what stands beside them. */
export const DIAGNOSIS_VIEWS = [
  'self-check',
  'hearing',
  'diagnosis',
  'report',
  'follow-up',
  'outside',
  'damage',
  'contract',
] as const;
export type DiagnosisView = (typeof DIAGNOSIS_VIEWS)[number];

/** The views that are of no single store. */
export const PROGRAMME_VIEWS = ['programme', 'coverage', 'data'] as const;
export type ProgrammeView = (typeof PROGRAMME_VIEWS)[number];

/** The views of a store. */
export const DESK_VIEWS = [...DIAGNOSIS_VIEWS, ...INVENTORY_VIEWS, 'settings'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

/** The first row of tabs of a store; `inventory` has a row of its own below it. */
export const SECTIONS = [
  'self-check',
  'hearing',
  'diagnosis',
  'report',
  'follow-up',
  'inventory',
  'outside',
  'damage',
  'contract',
  'settings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The tab of the first row under which a view stands. */
export function sectionOf(view: DeskView): Section {
  return INVENTORY_VIEWS.some((one) => one === view)
    ? 'inventory'
    : (view as Exclude<DeskView, InventoryView>);
}

/** What was being done on the desk when something went wrong. */
export type DeskTask =
  | 'stores'
  | 'read'
  | 'script'
  | 'approve'
  | 'withdraw'
  | 'grant'
  | 'forget'
  | 'settings'
  | 'import'
  | 'export'
  | 'save'
  | 'session'
  | 'report';

/** Words of the desk's frame: what every view has around it. */
export interface FrameWords {
  locale: Locale;
  product: string;
  /** Name of this page. */
  desk: string;
  languageSwitch: string;
  skip: string;
  stores: {
    heading: string;
    none: string;
    noneTodo: string;
    choose: string;
    unknown: (store: string) => string;
    lastAudit: (day: string | null) => string;
  };
  tabs: string;
  sections: Record<Section, string>;
  /** Name of the second row of tabs. */
  inventoryTabs: string;
  views: Record<InventoryView, string>;
  programme: Record<ProgrammeView, string>;
  /** Name of the list of views of no single store. */
  programmeTabs: string;
  loading: string;
  /** While the database is brought to a newer shape, or another page of ours still holds the old one. */
  database: Record<'opening' | 'blocked', string>;
  /** While a view is loaded. */
  opening: string;
  retry: string;
  keys: {
    open: string;
    heading: string;
    close: string;
    /** What each key does, in the order they are listed. */
    list: readonly { keys: readonly string[]; does: string }[];
  };
  trouble: Record<DeskTask, TroubleWords>;
  troubleDetail: string;
  cancel: string;
  undo: string;
  /** Between the parts of a list. */
  and: string;
}

/** Every word of the desk in one language. */
export interface DeskWords extends FrameWords, ViewWords {
  scripts: ScriptWords;
}

const DICTIONARY: Record<Locale, DeskWords> = {
  ja: { ...deskJa, ...viewsJa, scripts: scriptsJa },
  en: { ...deskEn, ...viewsEn, scripts: scriptsEn },
};

/** The desk's words in a language. */
export function deskWordsOf(locale: Locale): DeskWords {
  return DICTIONARY[locale];
}

/** The language of everything below; Japanese where nobody said. */
export const DeskWordsContext = createContext<DeskWords>(deskWordsOf('ja'));

/** Words of the desk in the current language. */
export function useDeskWords(): DeskWords {
  return useContext(DeskWordsContext);
}
