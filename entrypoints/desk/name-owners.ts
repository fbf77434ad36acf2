import type { Inventory } from '../../rules/_inventory/inventory.ts';

type OwnerOfHost = typeof import('../../rules/_catalog/script-hosts/owners.ts').ownerOfHost;

let ownerOfHost: OwnerOfHost | null = null;

/** Fetches the list of owners, which is large, once somebody's script has no name; true where it came with this call. */
export async function ownersArrived({ rows }: Inventory): Promise<boolean> {
  if (ownerOfHost || !rows.some(({ vendor, host }) => vendor === null && host !== '')) return false;
  ({ ownerOfHost } = await import('../../rules/_catalog/script-hosts/owners.ts'));
  return true;
}

/** The inventory with owners' names where our own catalogues have none, as far as the list is there. */
export function withOwners(inventory: Inventory): Inventory {
  const find = ownerOfHost;
  if (!find) return inventory;
  const rows = inventory.rows.map((row) => {
    const owner = row.vendor === null && row.host !== '' ? find(row.host) : null;
    return owner === null ? row : { ...row, vendor: owner };
  });
  return { ...inventory, rows };
}
