/**
 * How scripts stand in a store's inventory, written in a line of a README's example: the status, what changed, and which.
 *
 *     <!-- inventory: changed text,inserter https://cdn.example/a.js -->
 *     <!-- inventory: unapproved new inline -->
 *     <!-- page-change: x-frame-options | DENY | none -->
 */
import type { Facts, FactTables } from '../../rules/_core/facts.ts';
import { factsOf } from '../../rules/_core/testing.ts';
import type { InventoryRow, ScriptChange } from '../../rules/_inventory/inventory.ts';

export const INVENTORY_DIRECTIVES = ['inventory', 'page-change'] as const;

/** A directive as it stands in a README: its name and what follows the colon. */
export interface InventoryLine {
  name: (typeof INVENTORY_DIRECTIVES)[number];
  value: string;
}

export type InventoryTables = Partial<Pick<FactTables, 'inventory' | 'pageChanges'>>;

const STATUSES: readonly string[] = ['unapproved', 'approved', 'changed', 'gone'];
const CHANGES: readonly string[] = ['new', 'gone', 'text', 'inserter', 'integrity'];
const APPROVED = '2026-01-10T03:00:00.000Z';

/** Tables of all lines of one example; none where it has no lines. `inline` takes the inline scripts in their order. */
export function inventoryTables(
  lines: readonly InventoryLine[],
  scripts: NonNullable<Facts['scripts']>,
): InventoryTables {
  if (lines.length === 0) return {};
  const left = [...scripts];
  const rows = lines.flatMap(({ name, value }) =>
    name === 'inventory' ? [inventoryRow(value, left)] : [],
  );
  const changes = lines.flatMap(({ name, value }) =>
    name === 'page-change' ? [pageChange(value)] : [],
  );
  const { inventory = [], pageChanges = [] } = factsOf({ inventory: rows, pageChanges: changes });
  return { inventory, pageChanges };
}

function inventoryRow(value: string, left: NonNullable<Facts['scripts']>) {
  const words = value.split(/\s+/);
  const [status = '', address = ''] = [words[0], words.at(-1)];
  if (!STATUSES.includes(status)) throw new Error(`inventory: no status is called "${status}"`);
  const told = words.length > 2 ? (words[1] ?? '').split(',') : [];
  const wrong = told.find((change) => !CHANGES.includes(change));
  if (wrong !== undefined) throw new Error(`inventory: no change is called "${wrong}"`);
  const changes = (status === 'gone' ? ['gone'] : told) as ScriptChange[];
  const at = left.findIndex(({ inline, src }) => (address === 'inline' ? inline : src === address));
  const [script] = at < 0 ? [] : left.splice(at, 1);
  if (!script && status !== 'gone') throw new Error(`inventory: no script is "${address}"`);
  return {
    ...{ index: script?.index ?? null, status: status as InventoryRow['status'], changes },
    key: address === 'inline' ? `inline ${script?.index}` : `external ${address}`,
    name: address === 'inline' ? '<script>' : address.replace(/^https?:\/\//, ''),
    approvedAt: status === 'unapproved' ? null : APPROVED,
  };
}

function pageChange(value: string) {
  const [header = '', before, now, ...rest] = value.split('|').map((part) => part.trim());
  if (now === undefined || rest.length > 0) {
    throw new Error('page-change: expects "header | before | now"');
  }
  const sent = (text = 'none'): string | null => (text === 'none' ? null : text);
  return { header, before: sent(before), now: sent(now), approvedAt: APPROVED };
}
