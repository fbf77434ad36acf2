import { isOpen } from '../../rules/_inventory/changes.ts';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';

export type SortColumn = 'status' | 'script' | 'origin' | 'contents' | 'reason' | 'approval';

export interface Sort {
  column: SortColumn;
  down: boolean;
}

/** What is looked for; '' is everything. `vendor`: a name, `own` or `unknown`. */
export interface ScriptFilter {
  search: string;
  status: string;
  vendor: string;
  kind: string;
}

export const NO_FILTER: ScriptFilter = { search: '', status: '', vendor: '', kind: '' };
/** Values of the vendor filter that are no company's name. */
export const OWN = '\u0000own';
export const UNKNOWN = '\u0000unknown';

/** What needs looking at first. */
const STATUS_ORDER: Record<InventoryRow['status'], number> = {
  changed: 0,
  unapproved: 1,
  gone: 2,
  approved: 3,
};
const VERDICT_ORDER = ['skimmer', 'suspicious', 'review', 'unknown', 'clean'];

/** A company's name, or which of the two that are none. */
export function vendorOf({ vendor, host }: InventoryRow): string {
  return vendor ?? (host === '' ? OWN : UNKNOWN);
}

/** A company's scripts that a person has to look at. */
export function openOfVendor(rows: readonly InventoryRow[], vendor: string): InventoryRow[] {
  return rows.filter((row) => vendorOf(row) === vendor && isOpen(row));
}

/** Rows that match, each word of the search somewhere, in the order of the sort; equal ones stay as they were. */
export function shownRows(
  rows: readonly InventoryRow[],
  filter: ScriptFilter,
  sort: Sort,
): InventoryRow[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (filter.status === '' || row.status === filter.status) &&
      (filter.kind === '' || row.kind === filter.kind) &&
      (filter.vendor === '' || vendorOf(row) === filter.vendor) &&
      words.every((word) => searched(row).includes(word)),
  );
  return found.sort((a, b) => compare(a, b, sort.column) * (sort.down ? -1 : 1));
}

const texts = new WeakMap<InventoryRow, string>();

// A row is searched with every key: its text is put together once.
function searched(row: InventoryRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { name, vendor, url, reason, approval, provenance } = row;
  const text = [name, vendor, url, reason, approval?.by, approval?.reason, provenance.url]
    .join('\n')
    .toLowerCase();
  texts.set(row, text);
  return text;
}

function compare(a: InventoryRow, b: InventoryRow, column: SortColumn): number {
  switch (column) {
    case 'status':
      return STATUS_ORDER[a.status] - STATUS_ORDER[b.status] || byName(a, b);
    case 'script':
      return byName(a, b);
    case 'origin':
      return (
        compareText(a.provenance.by, b.provenance.by) ||
        compareText(a.provenance.url, b.provenance.url) ||
        byName(a, b)
      );
    case 'contents':
      return rank(a) - rank(b) || compareText(a.integrity, b.integrity) || byName(a, b);
    case 'reason':
      return compareText(a.reason, b.reason) || byName(a, b);
    case 'approval':
      return compareText(a.approval?.at ?? '', b.approval?.at ?? '') || byName(a, b);
  }
}

function rank({ verdict }: InventoryRow): number {
  return verdict === null ? VERDICT_ORDER.length : VERDICT_ORDER.indexOf(verdict);
}

function byName(a: InventoryRow, b: InventoryRow): number {
  return compareText(a.name, b.name);
}

// Faster by far than the rules of a language, which names of hosts and paths do not need.
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Companies of the rows with how many each has, the most first; own and unknown last. */
export function vendorsOf(rows: readonly InventoryRow[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(vendorOf(row), (counts.get(vendorOf(row)) ?? 0) + 1);
  const isName = (vendor: string) => Number(vendor === OWN || vendor === UNKNOWN);
  return [...counts].sort((a, b) => isName(a[0]) - isName(b[0]) || b[1] - a[1]);
}

export function countsOf(rows: readonly InventoryRow[]): Record<InventoryRow['status'], number> {
  const counts = { unapproved: 0, approved: 0, changed: 0, gone: 0 };
  for (const { status } of rows) counts[status]++;
  return counts;
}
