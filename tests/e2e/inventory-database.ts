import type { ChromiumSession } from '../../cli/chromium.ts';
import type { PageRow } from '../../rules/_inventory/inventory.ts';
import { keepRows, keptRows } from './kept-rows.ts';

/** Writes into the database as time would: each store's payment pages were last looked at then. */
export async function setLastVisit(session: ChromiumSession, lastVisit: string): Promise<void> {
  const pages = await keptRows<PageRow>(session, 'inventoryPages');
  await keepRows(session, { inventoryPages: pages.map((row) => ({ ...row, lastVisit })) });
}
