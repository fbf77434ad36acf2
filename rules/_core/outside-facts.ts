/** Facts that no page shows: what the owner says of the shop's software, and what the outside check was answered. */

/** The platform as the owner corrected it by hand; no row where nobody did. */
export interface DeclaredPlatformFact {
  /** Id of the platforms' catalogue. */
  platform: string;
  /** As it was typed, bounded; null where only the platform is known. */
  version: string | null;
}

/** What a place is that the outside check asks for. */
export const OUTSIDE_PLACES = [
  'admin-login',
  'installer',
  'configuration',
  'log-or-backup',
  'directory-listing',
  'database-tool',
  'source-control',
  'version',
] as const;
export type OutsidePlace = (typeof OUTSIDE_PLACES)[number];

/** `forbidden` is good news: something stands there and the server keeps it shut. */
export const OUTSIDE_OUTCOMES = [
  'exposed',
  'not-found',
  'redirected',
  'forbidden',
  'unclear',
] as const;
export type OutsideOutcome = (typeof OUTSIDE_OUTCOMES)[number];

/** One place that the outside check asked for, and how the server answered. Never a body. */
export interface OutsideAnswerFact {
  doc: number;
  /** Path and query that were asked for, from the root of the shop's own origin. */
  path: string;
  place: OutsidePlace;
  outcome: OutsideOutcome;
  /** Null where no answer came. */
  status: number | null;
  /** Media type alone, without parameters; '' where none was said. */
  type: string;
  /** Bytes, as the server said; null where it did not. */
  length: number | null;
  /** The one mark that was looked for was there; null where it was not looked for. */
  marker: boolean | null;
  /** Where it is redirected to: origin and path; '' where it is not. */
  location: string;
}
