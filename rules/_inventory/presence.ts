/**
 * Whether a script is gone from a page. Many shops serve every step of a checkout under one address, so a script that one
 * step lacks is not gone: how often it was missing before decides how long it is waited for.
 */
import { INVENTORY_BOUNDS, type InventoryRow, type PagePresence, type Visit } from './inventory.ts';

/** Visits in a row that must miss a script that was always there before. */
const MISSES = 2;
/** The same for a script that was seen once only: nobody knows yet whether it belongs to every step. */
const MISSES_OF_ONE = 4;

/** Presence of a script that a visit has seen. A visit of an administrator counts for nothing here. */
export function seenOn(row: InventoryRow, { page, asAdmin, load }: Visit): PagePresence[] {
  const known = row.presence ?? [];
  if (asAdmin) return known;
  const here = known.find((entry) => entry.page === page) ?? { page, seen: 0, missed: 0, gap: 0 };
  // Seen elsewhere it is not gone, and what was counted begins anew.
  const elsewhere = known
    .filter((entry) => entry.page !== page)
    .map((entry) => (entry.missed === 0 ? entry : { ...entry, missed: 0 }));
  return [seenHere(here, load), ...elsewhere].slice(0, INVENTORY_BOUNDS.pages);
}

/** An earlier look at the same load may have missed it: scripts come late. */
function seenHere(here: PagePresence, load: number | undefined): PagePresence {
  const counted = isCounted(here, load);
  if (counted && here.missed === 0) return here;
  const missed = counted ? here.missed - 1 : here.missed;
  const gap = Math.max(here.gap, missed);
  return { page: here.page, seen: here.seen + 1, missed: 0, gap, ...(load && { load }) };
}

/** Presence of a script that a visit has missed, or null where that says nothing: never seen there, or in this load before. */
export function missedOn(row: InventoryRow, { page, load }: Visit): PagePresence[] | null {
  const here = row.presence?.find((entry) => entry.page === page);
  if (!row.presence || !here || isCounted(here, load)) return null;
  return row.presence.map((entry) =>
    entry === here ? { ...entry, missed: entry.missed + 1, ...(load && { load }) } : entry,
  );
}

function isCounted(entry: PagePresence, load: number | undefined): boolean {
  return load !== undefined && entry.load === load;
}

/** True where a script has been missing from a page for longer than ever before. */
export function isGone(row: Pick<InventoryRow, 'presence'>): boolean {
  return (row.presence ?? []).some(({ seen, missed, gap }) => {
    const first = seen === 1 ? MISSES_OF_ONE : MISSES;
    return missed >= (gap === 0 ? first : 2 * gap + MISSES);
  });
}
