import type { Locale } from '../../_core/text.ts';

type Words = { readonly [L in Locale]: string };

export type DocumentId = 'IPA-EC' | 'CCSG' | 'IPA-WEB' | 'IPA-20' | 'PCI' | 'JPCERT' | 'LAC';

/** A published document that findings are mapped to. English names are ours where the issuer has none. */
export interface GuidelineDocument {
  readonly id: DocumentId;
  readonly name: Words;
  readonly issuer: Words;
  /** It reports of attacks and asks nothing of a shop: none of its sections is a requirement. */
  readonly isReport?: true;
  readonly version: string;
  /** `YYYY-MM-DD` or `YYYY-MM`, as far as it is known. */
  readonly date: string;
  readonly url: string;
}

interface Entry {
  readonly id: string;
  readonly document: DocumentId;
  readonly url: string;
  /** An international reference for shops that do not hold card data, not a duty in Japan. */
  readonly reference?: true;
}

/**
 * Read in the issuer's own page (A), in two independent sources or a reproduction of the official list (B), or in one
 * secondary source (C, which the screens say). `section` and `title` follow the original; the English is ours.
 */
interface Sourced extends Entry {
  readonly confidence: 'A' | 'B' | 'C';
  /** The official number or place, null for a document that has none (an article). */
  readonly section: Words | null;
  /** Null where the place is known and its wording is not. */
  readonly title: Words | null;
}

/** From memory only (M): it holds no number and no words, so that nothing can show them. */
interface Remembered extends Entry {
  readonly confidence: 'M';
  readonly section: null;
  readonly title: null;
}

export type GuidelineEntry = Sourced | Remembered;
