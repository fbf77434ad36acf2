import type { Locale } from '../../../rules/_core/text.ts';
import type { Verdict } from '../../../rules/_core/verdict.ts';
import type { Receiver, SceneId, Side } from '../../seminar/scenes.ts';
import { seminarEn } from './en.ts';
import { seminarJa } from './ja.ts';

/** Every word of the seminar's page in one language. */
export interface SeminarWords {
  locale: Locale;
  title: string;
  languageSwitch: string;
  scene: (n: number, of: number) => string;
  scenes: Record<SceneId, { title: string; short: string; notes: [string, string] }>;
  notes: string;
  sceneList: string;
  sides: Record<Side, string>;
  sideSwitch: string;
  stage: string;
  type: string;
  press: string;
  refused: string;
  servers: string;
  receivers: Record<Receiver, string>;
  nothingArrived: string;
  /** How often something came. */
  times: (count: number) => string;
  masked: string;
  /** Names of what is sent, where the page calls it by one of its own. */
  parts: Record<string, string>;
  found: string;
  looking: string;
  count: (findings: number) => string;
  none: string;
  why: string;
  sections: string;
  sectionVerdict: Record<Extract<Verdict, 'fail' | 'pass'>, string>;
  reset: string;
  pause: string;
  paused: string;
  print: string;
  printing: (done: number, of: number) => string;
  keysButton: string;
  keys: { heading: string; close: string; list: { keys: string[]; does: string }[] };
  handOut: {
    heading: string;
    lead: string;
    seen: string;
    why: string;
    owner: string;
    vendor: string;
    sections: string;
    more: string;
  };
}

const WORDS: Record<Locale, SeminarWords> = { ja: seminarJa, en: seminarEn };

export function seminarWordsOf(locale: Locale): SeminarWords {
  return WORDS[locale];
}

/** What a page calls a part of what it sends, in plain words where it is one of the usual. */
export function partName(name: string, words: SeminarWords): string {
  const key = Object.keys(words.parts).find((one) => new RegExp(one, 'i').test(name));
  return key === undefined ? name : (words.parts[key] ?? name);
}
