import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Inventory, InventoryRow } from '../../rules/_inventory/inventory.ts';
import { inventoryOf } from '../background/inventory-reading.ts';
import { ownersArrived, withOwners } from './name-owners.ts';
import { onOtherDesk } from './other-desks.ts';

/** A page is audited in several steps; the inventory is read once they are over. */
const SETTLE_MS = 400;

export interface InventoryState {
  /** Null until it was read for the first time. */
  inventory: Inventory | null;
  /** What reading it failed with; null where it did not. */
  trouble: string | null;
}

const NOTHING: InventoryState = { inventory: null, trouble: null };

/** An inventory that was asked for before anything was drawn, since its answer takes the longest. */
export interface EarlyInventory {
  store: string;
  read: Promise<Inventory>;
}

export function askEarly(store: string | null): EarlyInventory | null {
  if (store === null) return null;
  const read = inventoryOf(store);
  // Whoever draws it says what went wrong; until then a refusal is nobody's.
  read.catch(() => undefined);
  return { store, read };
}

/** The inventory of a store, read again whenever a page was audited, another desk changed it, or this one is looked at again. */
export function useInventory(store: string | null, early: EarlyInventory | null) {
  const waiting = useRef(early);
  const [state, setState] = useState<InventoryState>(NOTHING);
  const current = useRef(store);
  current.current = store;

  const refresh = useCallback(async (): Promise<Inventory | null> => {
    const asked = current.current;
    if (asked === null) return null;
    try {
      const first = waiting.current;
      waiting.current = null;
      const read = first?.store === asked ? first.read : inventoryOf(asked);
      const fresh = await read;
      const show = () => {
        if (asked === current.current)
          setState((now) => ({
            inventory: merged(now.inventory, withOwners(fresh)),
            trouble: null,
          }));
      };
      // Rows are not kept waiting for the names.
      show();
      if (await ownersArrived(fresh)) show();
      return withOwners(fresh);
    } catch (error) {
      if (asked === current.current)
        setState((now) => ({ ...now, trouble: error instanceof Error ? error.message : '' }));
      return null;
    }
  }, []);

  useEffect(() => {
    setState(NOTHING);
    if (store !== null) void refresh();
  }, [store, refresh]);

  useRefreshing(current, refresh);
  return { ...state, refresh };
}

function useRefreshing(store: { current: string | null }, refresh: () => Promise<unknown>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), SETTLE_MS);
    };
    const audited = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith('audit:'))) soon();
    };
    const looked = () => {
      if (document.visibilityState === 'visible') soon();
    };
    browser.storage.session.onChanged.addListener(audited);
    document.addEventListener('visibilitychange', looked);
    const leave = onOtherDesk((changed) => {
      if (changed === store.current) soon();
    });
    return () => {
      clearTimeout(timer);
      browser.storage.session.onChanged.removeListener(audited);
      document.removeEventListener('visibilitychange', looked);
      leave();
    };
  }, [store, refresh]);
}

/** What has not changed stays the same object, so that it need not be drawn again. */
function merged(before: Inventory | null, fresh: Inventory): Inventory {
  if (before?.store !== fresh.store) return fresh;
  const known = new Map(before.rows.map((row) => [row.key, row]));
  const rows = fresh.rows.map((row) => kept(known.get(row.key), row));
  const isSame =
    rows.length === before.rows.length && rows.every((row, at) => row === before.rows[at]);
  return { ...fresh, rows: isSame ? before.rows : rows };
}

function kept(before: InventoryRow | undefined, row: InventoryRow): InventoryRow {
  return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
}
