/** What the outside check asks for, in order. The same list from the same two words: what is shown beforehand is what is sent. */
import { placesOf } from '../_catalog/outside-places/index.ts';
import type { Asking, PlaceEntry } from '../_catalog/outside-places/place.ts';
import type { OutsidePlace } from '../_core/outside-facts.ts';

export const OUTSIDE_BOUNDS = {
  /** Requests of one check, whatever happens. */
  requests: 40,
  /** Requests that the list may name; the rest is for servers that refuse HEAD, and for log-ins that send on. */
  listed: 30,
  /** Bytes of an answer that are looked at. */
  bytes: 512,
  /** Milliseconds from the beginning of one request to that of the next. */
  pace: 1000,
  /** Milliseconds for one answer. */
  wait: 10_000,
} as const;

/** Made by the screen for each check, so that no server knows beforehand what a made-up name will be. */
export const TOKEN = /^[0-9a-f]{16}$/;

export interface PlannedRequest {
  /** `robots` shows that the shop answers at all, `baseline` how it answers for what is not there. */
  role: 'robots' | 'baseline' | 'place';
  method: 'HEAD' | 'GET';
  /** From the root of the shop's origin. */
  path: string;
  /** Null where it is not a place that is looked for. */
  place: OutsidePlace | null;
  ask: Asking | null;
}

/** Every request of a check for a platform (null: unknown), in the order they are sent. */
export function planOutsideCheck(platform: string | null, token: string): PlannedRequest[] {
  const places = placesOf(platform).map(
    ({ path, place, ask }): PlannedRequest => ({
      ...{ role: 'place', path, place, ask },
      method: typeof ask === 'string' ? 'HEAD' : 'GET',
    }),
  );
  return [...beginning(token), ...places].slice(0, OUTSIDE_BOUNDS.listed);
}

// Two made-up names, one of a page and one of a file, each asked for in both ways: lengths differ between them.
function beginning(token: string): PlannedRequest[] {
  const madeUp = [`/${token.slice(0, 8)}`, `/${token.slice(8)}.txt`];
  return [
    { role: 'robots', method: 'GET', path: '/robots.txt', place: null, ask: null },
    ...madeUp.flatMap((path) =>
      (['HEAD', 'GET'] as const).map(
        (method): PlannedRequest => ({ role: 'baseline', method, path, place: null, ask: null }),
      ),
    ),
  ];
}

/** Every mark that a check looks for: made-up names must not show them. */
export function marksOf(plan: readonly Pick<PlaceEntry | PlannedRequest, 'ask'>[]): RegExp[] {
  return plan.flatMap(({ ask }) => (ask instanceof RegExp ? [ask] : []));
}
