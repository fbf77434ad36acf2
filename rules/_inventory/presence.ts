/**
 * Whether a script is gone from a page. Many shops serve every step of a checkout under one address, so a script that one
 * step lacks is not gone: how often it was missing before decides how long it is waited for.
 */
import { INVENTORY_BOUNDS, type InventoryRow, type PagePresence } from './inventory.ts';

/** Visits in a row that must miss a script that was always there before. */
const MISSES = 2;
/** The same for a script that was seen once only: nobody knows yet whether it belongs to every step. */
const MISSES_OF_ONE = 4;

/** Presence of a script that a visit of `page` has seen. A visit of an administrator counts for nothing here. */
export function seenOn(row: InventoryRow, page: string, asAdmin: boolean): PagePresence[] {
  const known = (row.presence ?? []).map((entry) => (asAdmin ? entry : returned(entry, page)));
  if (asAdmin) return known;
  const here = known.find((entry) => entry.page === page);
  const now = { page, gap: here?.gap ?? 0, seen: (here?.seen ?? 0) + 1, missed: 0 };
  return [now, ...known.filter((entry) => entry !== here)].slice(0, INVENTORY_BOUNDS.pages);
}

// Seen elsewhere it is not gone, and what was counted here begins anew. Only misses between two sightings here are a gap.
function returned(entry: PagePresence, page: string): PagePresence {
  if (entry.page !== page) return entry.missed === 0 ? entry : { ...entry, missed: 0 };
  return { ...entry, gap: Math.max(entry.gap, entry.missed) };
}

/** Presence of a script that a visit of `page` has missed, or null where that says nothing: it was never seen there. */
export function missedOn(row: InventoryRow, page: string): PagePresence[] | null {
  if (!row.presence?.some((entry) => entry.page === page)) return null;
  return row.presence.map((entry) =>
    entry.page === page ? { ...entry, missed: entry.missed + 1 } : entry,
  );
}

/** True where a script has been missing from a page for longer than ever before. */
export function isGone(row: Pick<InventoryRow, 'presence'>): boolean {
  return (row.presence ?? []).some(({ seen, missed, gap }) => {
    const first = seen === 1 ? MISSES_OF_ONE : MISSES;
    return missed >= (gap === 0 ? first : 2 * gap + MISSES);
  });
}
