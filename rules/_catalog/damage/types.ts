import type { Locale } from '../../_core/text.ts';
import type { GuidelineId } from '../guidelines/index.ts';

export interface DamageStepWords {
  title: string;
  /** Why now, and not later. */
  why: string;
  /** What to do, in order. */
  how: readonly string[];
  /** What would make it worse; '' where nothing is to be said. */
  not: string;
}

export interface DamageStep {
  /** Notes are kept under it: never renamed. */
  readonly id: string;
  /** What others require here is not from a copy of theirs that was read: shown with "check the original". */
  readonly check: boolean;
  /** Public offices that are told, or asked, in this step. */
  readonly contacts: readonly string[];
  readonly guidelines: readonly GuidelineId[];
  readonly words: { readonly [L in Locale]: DamageStepWords };
}

/** A public office: its name and the page to begin at. Addresses change, so each is the office's own and near its top. */
export interface Contact {
  readonly id: string;
  readonly url: string;
  readonly words: { readonly [L in Locale]: { name: string; what: string } };
}
