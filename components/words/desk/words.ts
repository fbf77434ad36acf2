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

/** The views of a store, in the order of the tabs; each is a part of the address. */
export const DESK_VIEWS = ['scripts', 'headers', 'policy', 'log', 'export', 'settings'] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

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
  | 'export';

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
  views: Record<DeskView, string>;
  loading: string;
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
