import type { IntegrityMethod, Provenance } from '../_core/script-facts.ts';
import type { Approval, InventoryRow, ScriptChange } from './inventory.ts';

/**
 * What is different from what was approved, in a fixed order. Of a script that nobody approved only `new` and `gone` are
 * changes, and both are kept from before: they say what happened, not how it is. A script that was approved as gone has none.
 */
export function changesOf(row: InventoryRow): ScriptChange[] {
  if (row.status === 'gone') return row.changes.includes('gone') ? ['gone'] : [];
  const { approval } = row;
  if (!approval) return row.changes.includes('new') ? ['new'] : [];
  const changes: ScriptChange[] = [];
  if (textChanged(row, approval)) changes.push('text');
  if (inserterChanged(row, approval)) changes.push('inserter');
  if (integrityChanged(row, approval)) changes.push('integrity');
  return changes;
}

/** The row with changes and status as they follow from the rest of it. */
export function judged(row: InventoryRow): InventoryRow {
  const changes = changesOf(row);
  return { ...row, changes, status: statusOf(row, changes) };
}

function statusOf(row: InventoryRow, changes: readonly ScriptChange[]): InventoryRow['status'] {
  if (row.status === 'gone') return 'gone';
  if (!row.approval) return 'unapproved';
  return changes.length > 0 ? 'changed' : 'approved';
}

/** True where a person has to look at a script: never approved, not as approved, or gone without anybody saying so. */
export function isOpen({ status, changes }: Pick<InventoryRow, 'status' | 'changes'>): boolean {
  return status === 'unapproved' || status === 'changed' || changes.length > 0;
}

/**
 * A text that was approved as varying has none that could change. An inline script of one shape changes its data only,
 * unless its text looks like a skimmer's now.
 */
function textChanged(row: InventoryRow, approval: Approval): boolean {
  const { hash, kind, varying } = row;
  if (hash === null) return false;
  if (kind === 'inline' && (!isAlarming(row) || isAlarming(approval))) return false;
  if (varying) return approval.hash !== null && kind !== 'inline';
  const approved = approval.hash ?? firstReadSince(row, approval);
  return approved !== null && approved !== hash;
}

function isAlarming({ verdict }: Pick<Approval, 'verdict'>): boolean {
  return verdict === 'skimmer' || verdict === 'suspicious';
}

/** Approved unread: the first text read afterwards stands for what was approved. */
function firstReadSince({ versions }: InventoryRow, { at }: Approval): string | null {
  return versions.findLast(({ from }) => from > at)?.hash ?? null;
}

/** Of an inserter that is not known nothing can be said; each way seen before the approval was approved with it. */
function inserterChanged(row: InventoryRow, approval: Approval): boolean {
  const { provenance } = row;
  if (provenance.by === 'unknown' || approval.provenance.by === 'unknown') return false;
  if (isSameInserter(provenance, approval.provenance)) return false;
  return !approvedWays(row, approval).some((way) => isSameInserter(way.provenance, provenance));
}

const STRENGTH: Readonly<Record<IntegrityMethod, number>> = {
  none: 0,
  nonce: 1,
  'csp-hash': 2,
  sri: 2,
};

/** Only a weaker hold is a change to look at; a stronger one stands in the log. */
function integrityChanged(row: InventoryRow, approval: Approval): boolean {
  const isAsStrong = (known: IntegrityMethod): boolean =>
    STRENGTH[known] <= STRENGTH[row.integrity];
  if (isAsStrong(approval.integrity)) return false;
  return !approvedWays(row, approval).some(({ integrity }) => isAsStrong(integrity));
}

function approvedWays(row: InventoryRow, { at }: Approval) {
  return (row.ways ?? []).filter(({ from }) => from <= at);
}

export function isSameInserter(a: Provenance, b: Provenance): boolean {
  return a.by === b.by && a.url === b.url;
}

/** `tag-manager https://…`, for the log. */
export function inserterName({ by, url }: Provenance): string {
  return `${by} ${url}`.trim();
}
