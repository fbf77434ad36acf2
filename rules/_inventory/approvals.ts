import { isOpen, judged } from './changes.ts';
import { differingHeaders } from './header-values.ts';
import {
  type Approval,
  type ApprovalAct,
  INVENTORY_BOUNDS,
  type Inventory,
  type InventoryRow,
  type LogEntry,
  type PageRow,
  type WithdrawalAct,
} from './inventory.ts';

/** Rows and pages that an act has changed, to be written over those of the same key, and new log entries. */
export interface Approved {
  rows: InventoryRow[];
  pages: PageRow[];
  log: LogEntry[];
}

/** Approves scripts as they are now, and pages' headers. A script that is gone is approved as gone. */
export function approve(
  rows: readonly InventoryRow[],
  pages: readonly PageRow[],
  act: ApprovalAct,
): Approved {
  const { by, at } = act;
  const given = act.reason.trim().slice(0, INVENTORY_BOUNDS.reason);
  const approved = chosen(rows, act).map((row) => approvedRow(row, act, given));
  const seen = pages.filter(({ page, headers }) => act.pages.includes(page) && headers !== null);
  const approvedPages = seen.map((page): PageRow => {
    const headers = page.headers ?? null;
    if (!headers) return page;
    return { ...page, approved: { by, at, reason: given, headers }, previous: page.approved };
  });
  const told = { what: 'approved', by, reason: given } as const;
  return { rows: approved, pages: approvedPages, log: logOf(at, told, approved, approvedPages) };
}

/** Takes approvals back: what was approved before counts again, if anything was. */
export function withdraw(
  rows: readonly InventoryRow[],
  pages: readonly PageRow[],
  act: WithdrawalAct,
): Approved {
  const withdrawn = chosen(rows, act)
    .filter(({ approval }) => approval !== null)
    .map((row) =>
      judged({
        ...row,
        approval: row.previous ?? null,
        previous: null,
        // Nobody says any more that it is right that it went.
        ...(row.status === 'gone' && { changes: ['gone'] }),
      }),
    );
  const withdrawnPages = pages
    .filter(({ page, approved }) => act.pages.includes(page) && approved !== null)
    .map((page): PageRow => ({ ...page, approved: page.previous ?? null, previous: null }));
  const told = { what: 'withdrawn', by: act.by } as const;
  return {
    rows: withdrawn,
    pages: withdrawnPages,
    log: logOf(act.at, told, withdrawn, withdrawnPages),
  };
}

function chosen(rows: readonly InventoryRow[], { keys }: Pick<ApprovalAct, 'keys'>) {
  const wanted = new Set(keys);
  return rows.filter(({ key }) => wanted.has(key));
}

function approvedRow(row: InventoryRow, { by, at }: ApprovalAct, given: string): InventoryRow {
  const { hash, shape, provenance, integrity, varying, verdict } = row;
  const reason = given || row.reason;
  const approval: Approval = {
    ...{ by, at, reason, shape, provenance, integrity, verdict },
    // Of a text that is another at each look none is approved rather than the one that came last.
    hash: varying ? null : hash,
  };
  return judged({
    ...row,
    reason: row.reason || given,
    approval,
    previous: row.approval,
    changes: [],
  });
}

type Told = { what: 'approved'; by: string; reason: string } | { what: 'withdrawn'; by: string };

function logOf(
  at: string,
  told: Told,
  rows: readonly InventoryRow[],
  pages: readonly PageRow[],
): LogEntry[] {
  const log: LogEntry[] = pages.map(({ store, page }) => ({
    ...{ at, store, page, keys: ['header'] },
    ...told,
  }));
  const store = rows[0]?.store;
  if (store !== undefined) {
    log.unshift({ at, store, page: '', keys: rows.map(({ key }) => key), ...told });
  }
  return log;
}

/** What one act may cover: keys of scripts, and pages whose headers are not as approved. */
export type Covered = Pick<ApprovalAct, 'keys' | 'pages'>;

/** Everything of a store that a person has to look at. */
export function openIn({ rows, pages }: Pick<Inventory, 'rows' | 'pages'>): Covered {
  return {
    keys: rows.filter(isOpen).map(({ key }) => key),
    pages: pages.filter(isPageOpen).map(({ page }) => page),
  };
}

/** True where a page's headers were never approved, or are not as approved. */
export function isPageOpen({ headers, approved }: PageRow): boolean {
  if (!headers) return false;
  return !approved || differingHeaders(approved.headers, headers).length > 0;
}
