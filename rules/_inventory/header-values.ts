import type { Facts } from '../_core/facts.ts';
import { headerValues, pageHeaders } from '../_core/response-headers.ts';
import { type HeaderValues, WATCHED_HEADERS, type WatchedHeader } from './inventory.ts';

/** The watched headers of a page as an inventory keeps them; null where the browser did not tell of any. */
export function watchedHeaders(facts: Facts): HeaderValues | null {
  const row = pageHeaders(facts);
  if (!row) return null;
  const values = WATCHED_HEADERS.map((name) => {
    const sent = headerValues(row, name).map(settled);
    return [name, sent.length > 0 ? sent.join(', ') : null] as const;
  });
  return Object.fromEntries(values) as HeaderValues;
}

// A nonce is good for one answer only.
function settled(value: string): string {
  return value
    .replace(/'nonce-[^']*'/gi, "'nonce-…'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of watched headers that say something else now, the order of a policy's parts aside. */
export function differingHeaders(before: HeaderValues, now: HeaderValues): WatchedHeader[] {
  return WATCHED_HEADERS.filter((name) => !isSameHeader(before[name], now[name]));
}

/** True where two values of one header mean the same to a browser as far as their parts' order and spaces go. */
export function isSameHeader(before: string | null, now: string | null): boolean {
  if (before === null || now === null) return before === now;
  return ordered(before) === ordered(now);
}

// Directives are parted by semicolons, the sources of one by spaces, whole policies by commas.
function ordered(value: string): string {
  const words = (text: string): string => text.trim().split(/\s+/).sort().join(' ');
  const directives = (policy: string): string =>
    policy.split(';').map(words).filter(Boolean).sort().join(';');
  return settled(value).toLowerCase().split(',').map(directives).filter(Boolean).sort().join(',');
}
