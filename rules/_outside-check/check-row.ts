import type { OutsideAnswerFact } from '../_core/outside-facts.ts';

/** Why a check ended before its list did. */
export const OUTSIDE_STOPS = [
  /** Somebody pressed the button. */
  'by-hand',
  /** The server asked to be left alone (429, 503). */
  'rate-limited',
  /** Not even the first request was answered. */
  'unreachable',
  /** Three requests in a row were not answered. */
  'not-answering',
  /** The browser ended the extension, or was ended itself. */
  'interrupted',
  /** As many requests as one check may send. */
  'limit',
] as const;
export type OutsideStop = (typeof OUTSIDE_STOPS)[number];

/** One outside check: what was agreed to, what was sent, what was answered. */
export interface OutsideCheckRow {
  /** `scheme://host`. */
  store: string;
  /** ISO 8601, UTC: when it began. */
  at: string;
  /** ISO 8601, UTC: when somebody saw the list and pressed the button. */
  consentAt: string;
  /** Null while it goes on, or where nobody could note its end. */
  endedAt: string | null;
  /** Scheme, host and port that were asked. */
  origin: string;
  /** Id of the platform whose places were asked for; null where it was not known. */
  platform: string | null;
  /** The list that was agreed to, in order. */
  requests: { method: 'HEAD' | 'GET'; path: string }[];
  /** Requests that were sent: with those again that refused HEAD, and with where log-ins sent on to. */
  sent: number;
  answers: OutsideAnswerFact[];
  /** Null where the whole list was asked for. */
  stopped: OutsideStop | null;
}

/** Checks kept of one store; the oldest go first. */
export const MOST_CHECKS = 50;

/** Name of the page of a session that holds what a check found. */
export function outsidePageOf(origin: string): string {
  return `${origin}/#outside-check`;
}
