import type { IDBPTransaction } from 'idb';
import { approve, withdraw } from '../../rules/_inventory/approvals.ts';
import {
  type ApprovalAct,
  INVENTORY_BOUNDS,
  type Inventory,
  type InventoryRow,
  type PageRow,
  type Visit,
  type WithdrawalAct,
} from '../../rules/_inventory/inventory.ts';
import { recordVisit } from '../../rules/_inventory/visits.ts';
import { rangeOf, type Schema, withDatabase } from './history.ts';

/**
 * What is kept of the stores' inventories. Each act reads and writes within one transaction: two tabs that come at the same
 * moment come one after the other, and none writes over what the other wrote. All reject where the database refuses.
 */
const TABLES = ['inventory', 'inventoryPages', 'visits', 'inventoryLog'] as const;
const OF_STORE = [...TABLES, 'scriptTexts', 'scriptAddresses', 'profiles'] as const;
type Change = IDBPTransaction<Schema, (typeof TABLES)[number][], 'readwrite'>;
type Written = Partial<Pick<Inventory, 'rows' | 'pages' | 'log' | 'visits'>>;

/** Rows and pages of a store. */
export type Standing = Pick<Inventory, 'rows' | 'pages'>;

/** Records a visit; how the store stands after it. */
export function keepVisit(visit: Visit): Promise<Standing> {
  return change(visit.store, (standing) => {
    const { rows, pages, log, visitRow } = recordVisit(standing, visit);
    const written = { rows, pages, log, visits: [visitRow] };
    return { written, result: merged(standing, written) };
  });
}

/** How many scripts and pages were approved. */
export function keepApproval(store: string, act: ApprovalAct): Promise<number> {
  return change(store, ({ rows, pages }) => {
    const written = approve(rows, pages, act);
    return { written, result: written.rows.length + written.pages.length };
  });
}

export function keepWithdrawal(store: string, act: WithdrawalAct): Promise<void> {
  return change(store, ({ rows, pages }) => ({
    written: withdraw(rows, pages, act),
    result: undefined,
  }));
}

/**
 * Writes a script's business reason. `before`: what the screen had when its person began to write; where another tab wrote
 * something else meanwhile, that stays and is returned. Null where it was written.
 */
export function keepReason(
  store: string,
  key: string,
  reason: string,
  before?: string,
): Promise<string | null> {
  return change(store, ({ rows }) => {
    const row = rows.find((each) => each.key === key);
    if (!row) return { written: {}, result: null };
    const others = before !== undefined && row.reason !== before && row.reason !== reason;
    if (others) return { written: {}, result: row.reason };
    return { written: { rows: [{ ...row, reason }] }, result: null };
  });
}

/** Forgets everything of a store: inventory, texts, what was known of its scripts' addresses and of their texts. */
export async function forgetStore(store: string): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction([...OF_STORE], 'readwrite');
    const range = rangeOf(store);
    await tx.objectStore('inventory').delete(range);
    await tx.objectStore('inventoryPages').delete(range);
    await tx.objectStore('scriptTexts').delete(range);
    await tx.objectStore('scriptAddresses').delete(range);
    for (const name of ['visits', 'inventoryLog'] as const) {
      const rows = tx.objectStore(name);
      for (const key of await rows.index('by-store').getAllKeys(range)) await rows.delete(key);
    }
    const profiles = tx.objectStore('profiles');
    for (const row of await profiles.index('by-store').getAll(store)) {
      const stores = row.stores.filter((other) => other !== store);
      if (stores.length > 0) await profiles.put({ ...row, stores });
      else await profiles.delete(row.hash);
    }
    await tx.done;
  });
}

/** When a store's payment pages were last looked at (ISO 8601); null where they never were. */
export async function lastVisitOf(store: string): Promise<string | null> {
  const pages = await withDatabase((db) => db.getAll('inventoryPages', rangeOf(store)));
  return (
    pages
      .map(({ lastVisit }) => lastVisit)
      .sort()
      .at(-1) ?? null
  );
}

/** An inventory has begun with the first approval: until then everything in it would be a finding. */
export function hasBegun({ rows, pages }: Standing): boolean {
  return (
    rows.some(({ approval }) => approval !== null) ||
    pages.some(({ approved }) => approved !== null)
  );
}

async function change<T>(
  store: string,
  work: (standing: Standing) => { written: Written; result: T },
): Promise<T> {
  return withDatabase(async (db) => {
    const tx = db.transaction([...TABLES], 'readwrite');
    const [rows, pages] = await Promise.all([
      tx.objectStore('inventory').getAll(rangeOf(store)),
      tx.objectStore('inventoryPages').getAll(rangeOf(store)),
    ]);
    const { written, result } = work({ rows, pages });
    await write(tx, store, written);
    await tx.done;
    return result;
  });
}

async function write(tx: Change, store: string, written: Written): Promise<void> {
  const { rows = [], pages = [], visits = [], log = [] } = written;
  await Promise.all([
    ...rows.map((row) => tx.objectStore('inventory').put(row)),
    ...pages.map((page) => tx.objectStore('inventoryPages').put(page)),
    ...visits.map((visit) => tx.objectStore('visits').add(visit)),
    ...log.map((entry) => tx.objectStore('inventoryLog').add(entry)),
  ]);
  if (visits.length > 0) await trim(tx, 'visits', store, INVENTORY_BOUNDS.visits);
  if (log.length > 0) await trim(tx, 'inventoryLog', store, INVENTORY_BOUNDS.log);
}

/** The oldest go first. */
async function trim(
  tx: Change,
  name: 'visits' | 'inventoryLog',
  store: string,
  bound: number,
): Promise<void> {
  const rows = tx.objectStore(name);
  const keys = await rows.index('by-store').getAllKeys(rangeOf(store));
  for (const key of keys.slice(0, Math.max(0, keys.length - bound))) await rows.delete(key);
}

function merged(before: Standing, { rows, pages }: Standing): Standing {
  const byKey = new Map<string, InventoryRow>(
    [...before.rows, ...rows].map((row) => [row.key, row]),
  );
  const byPage = new Map<string, PageRow>(
    [...before.pages, ...pages].map((page) => [page.page, page]),
  );
  return { rows: [...byKey.values()], pages: [...byPage.values()] };
}
