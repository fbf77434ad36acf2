import type { Facts } from '../_core/facts.ts';
import type { InventoryFact, PageChangeFact } from '../_core/script-facts.ts';
import { differingHeaders } from './header-values.ts';
import { pageAddress } from './identity.ts';
import type { HeaderValues, InventoryRow, PageRow } from './inventory.ts';
import { ownScripts } from './sightings.ts';
import { rowFinder } from './visits.ts';

/**
 * How the scripts of a page stand, after the visit was recorded: one row for each script, and one for each that is gone
 * from this page without anybody having approved that. `rows` holds every row of the store.
 */
export function inventoryFacts(rows: readonly InventoryRow[], facts: Facts): InventoryFact[] {
  const find = rowFinder(rows);
  const present = ownScripts(facts).flatMap((script): InventoryFact[] => {
    const row = find(script);
    return row ? [factOf(row, script.doc, script.index)] : [];
  });
  const page = pageAddress(facts.documents?.[0]?.url ?? '');
  const gone = rows.filter(
    (row) => row.status === 'gone' && row.changes.includes('gone') && row.pages.includes(page),
  );
  return [...present, ...gone.map((row) => factOf(row, 0, null))];
}

function factOf(row: InventoryRow, doc: number, index: number | null): InventoryFact {
  const { key, name, status, changes, approval } = row;
  return { doc, index, key, name, status, changes, approvedAt: approval?.at ?? null };
}

/** Watched headers that differ from what was approved for the page; none where nothing was approved or headers were not seen. */
export function pageChangeFacts(
  page: PageRow | null | undefined,
  headers: HeaderValues | null,
): PageChangeFact[] {
  const approved = page?.approved;
  if (!approved || !headers) return [];
  return differingHeaders(approved.headers, headers).map((header) => ({
    ...{ doc: 0, header, before: approved.headers[header], now: headers[header] },
    approvedAt: approved.at,
  }));
}
