import { expect, test } from 'vitest';
import type { Inventory, InventoryRow } from '../../rules/_inventory/inventory.ts';
import { ownersArrived, withOwners } from './name-owners.ts';

const row = (key: string, host: string, vendor: string | null = null) =>
  ({ key, host, vendor }) as InventoryRow;
const inventory = (...rows: InventoryRow[]) =>
  ({ store: 'https://shop.example', rows }) as Inventory;
const vendors = ({ rows }: Inventory) => rows.map(({ vendor }) => vendor);

// The list is fetched once for as long as the desk is open: one test goes through it.
test('the list of owners is fetched when a script has no name, and names those', async () => {
  const named = inventory(row('a', 'js.stripe.com', 'Stripe'), row('b', ''));
  expect(await ownersArrived(named)).toBe(false);
  expect(withOwners(named)).toBe(named);

  const unnamed = inventory(
    row('a', 'static.hotjar.com'),
    row('b', 'unknown.example'),
    row('c', ''),
    row('d', 'static.hotjar.com', 'As it was'),
  );
  expect(withOwners(unnamed)).toBe(unnamed);
  expect(await ownersArrived(unnamed)).toBe(true);
  expect(vendors(withOwners(unnamed))).toEqual(['Hotjar', null, null, 'As it was']);
  expect(vendors(unnamed)).toEqual([null, null, null, 'As it was']);
  expect(await ownersArrived(unnamed)).toBe(false);
});
