import type { Inventory } from '../../rules/_inventory/inventory.ts';
import { rangeOf, withDatabase } from './history.ts';

/**
 * Everything that is kept of a store's inventory. Apart from what writes it, since the desk reads it too: as a message some
 * megabytes would be written and parsed twice on their way, and a sleeping background would have to wake first.
 */
export async function inventoryOf(store: string): Promise<Inventory> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['inventory', 'inventoryPages', 'visits', 'inventoryLog']);
    const range = rangeOf(store);
    const [rows, pages, visits, log] = await Promise.all([
      tx.objectStore('inventory').getAll(range),
      tx.objectStore('inventoryPages').getAll(range),
      tx.objectStore('visits').index('by-store').getAll(range),
      tx.objectStore('inventoryLog').index('by-store').getAll(range),
    ]);
    return { store, rows, pages, visits, log };
  });
}
