import type { Facts } from '../../rules/_core/facts.ts';
import type { BackgroundTables } from '../../rules/_core/merge.ts';
import { destinationsOf } from '../../rules/_inventory/destinations.ts';
import { watchedHeaders } from '../../rules/_inventory/header-values.ts';
import { pageAddress } from '../../rules/_inventory/identity.ts';
import type { Visit } from '../../rules/_inventory/inventory.ts';
import { inventoryFacts, pageChangeFacts } from '../../rules/_inventory/inventory-facts.ts';
import { sightingsOf } from '../../rules/_inventory/sightings.ts';
import { inventoryOf } from './inventory-reading.ts';
import { hasBegun, keepVisit, type Standing } from './inventory-store.ts';
import { keepTexts } from './kept-texts.ts';

/** A look at a load of a payment page of an enrolled store, with the scripts' profiles among the facts. */
export function visitOf(store: string, facts: Facts, at: string, load: number): Visit {
  return {
    load,
    store,
    page: pageAddress(facts.documents?.[0]?.url ?? ''),
    at,
    sightings: sightingsOf(facts),
    headers: watchedHeaders(facts),
    destinations: destinationsOf(facts),
    asAdmin: (facts.adminMarks ?? []).length > 0,
  };
}

/** True where two looks saw the same: one load that is audited many times is one visit as long as nothing new comes up. */
export function isSameVisit(a: Visit | null, b: Visit): boolean {
  return a !== null && JSON.stringify({ ...a, at: '' }) === JSON.stringify({ ...b, at: '' });
}

/**
 * Records a visit and keeps its texts for comparing. The tables that follow from it: none before the store's inventory has
 * begun. `isNew`: false where this very visit was recorded before.
 */
export async function recordInInventory(
  visit: Visit,
  facts: Facts,
  texts: ReadonlyMap<string, string>,
  isNew: boolean,
): Promise<BackgroundTables> {
  const standing: Standing = isNew ? await keepVisit(visit) : await inventoryOf(visit.store);
  if (isNew) await keepTexts(visit.store, standing.rows, texts, visit.at);
  if (!hasBegun(standing)) return {};
  const page = standing.pages.find(({ page: address }) => address === visit.page);
  return {
    inventory: inventoryFacts(standing.rows, facts),
    pageChanges: pageChangeFacts(page, visit.headers),
  };
}
