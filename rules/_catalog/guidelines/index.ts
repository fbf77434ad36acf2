import type { Locale } from '../../_core/text.ts';
import { advisories } from './advisories.ts';
import { ccsg } from './ccsg.ts';
import { documents } from './documents.ts';
import { ipaEc } from './ipa-ec.ts';
import { ipaEcManagers } from './ipa-ec-managers.ts';
import { ipaWeb } from './ipa-web.ts';
import { pci } from './pci.ts';
import type { GuidelineEntry } from './types.ts';

const entries = [...ipaEc, ...ipaEcManagers, ...ccsg, ...ipaWeb, ...pci, ...advisories] as const;

/** Id of a guideline section: this project's own stable key, not an official number. */
export type GuidelineId = (typeof entries)[number]['id'];

/** Every section that a finding can be mapped to. Facts and their confidence come from published copies (2026-11). */
export const guidelines: readonly (GuidelineEntry & { readonly id: GuidelineId })[] = entries;

const byId: ReadonlyMap<string, GuidelineEntry> = new Map(
  entries.map((entry) => [entry.id, entry]),
);

/** A guideline section as the screens may show it. */
export interface Citation {
  document: string;
  /** Official number or place; null where none is known well enough to be shown. */
  section: string | null;
  title: string | null;
  /** What to tell the reader of its standing: to be checked in the original, or an international reference. */
  note: string | null;
  /** The original, or the page of its issuer that leads to it. */
  url: string;
}

const NOTES = {
  ja: { check: '原本で要確認', reference: '参考（国際基準）', between: '・' },
  en: {
    check: 'check the original',
    reference: 'for reference (international standard)',
    between: '; ',
  },
} as const;

/**
 * The citation of a section. What is known from memory only gives the document's name and a link to the original,
 * nothing more. An id that this version does not know (a stored audit of another version) gives null.
 */
export function citationOf(id: GuidelineId, locale: Locale): Citation;
export function citationOf(id: string, locale: Locale): Citation | null;
export function citationOf(id: string, locale: Locale): Citation | null {
  const entry = byId.get(id);
  if (!entry) return null;
  const words = NOTES[locale];
  const notes = [
    entry.reference ? words.reference : null,
    entry.confidence === 'C' ? words.check : null,
  ].filter((note) => note !== null);
  return {
    document: documents[entry.document].name[locale],
    section: entry.section?.[locale] ?? null,
    title: entry.title?.[locale] ?? null,
    note: notes.length > 0 ? notes.join(words.between) : null,
    url: entry.url,
  };
}
