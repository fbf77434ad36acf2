import { isPageOpen } from './approvals.ts';
import type { Inventory, InventoryRow, LogEntry, PageRow } from './inventory.ts';

/** Something that is not as it was approved, or came since, and when that happened (ISO 8601, UTC). */
export interface Changed<T> {
  it: T;
  at: string;
}

/**
 * What a vendor's release may have changed: scripts that are new, gone or not as approved, and pages whose headers are not;
 * the latest first. What nobody ever approved is no part of a release.
 */
export interface Release {
  rows: Changed<InventoryRow>[];
  pages: Changed<PageRow>[];
  /** When something of the store was last approved, and not taken back; null where nothing is. */
  lastApproval: string | null;
}

type Of = Pick<Inventory, 'rows' | 'pages' | 'log'>;

/** All that is changed and not approved yet. */
export function releaseOf({ rows, pages, log }: Of): Release {
  const times = changeTimes(log);
  const changedRows = rows.filter(({ changes }) => changes.length > 0);
  const changedPages = pages.filter((page) => page.approved !== null && isPageOpen(page));
  const approvals = [
    ...rows.map(({ approval }) => approval),
    ...pages.map((page) => page.approved),
  ];
  return {
    // A change that the log does not tell of, or not any more, counts as one of the last visit: it is shown rather than lost.
    rows: latestFirst(changedRows.map((it) => ({ it, at: times.get(it.key) ?? it.lastSeen }))),
    pages: latestFirst(
      changedPages.map((it) => ({ it, at: times.get(headersOf(it)) ?? it.lastVisit })),
    ),
    lastApproval: latest(approvals.flatMap((approval) => approval?.at ?? [])),
  };
}

/** The part of it that changed at a time or later; all of it where the time is ''. */
export function changedSince({ rows, pages, lastApproval }: Release, since: string): Release {
  const isIn = ({ at }: Changed<unknown>) => at >= since;
  return { rows: rows.filter(isIn), pages: pages.filter(isIn), lastApproval };
}

/** When the first of what is still open changed; null where nothing is open. */
export function earliestChange({ rows, pages }: Release): string | null {
  const times = [...rows, ...pages].map(({ at }) => at);
  return times.sort()[0] ?? null;
}

/** When each script, and the headers of each page, changed last. */
function changeTimes(log: readonly LogEntry[]): Map<string, string> {
  const times = new Map<string, string>();
  for (const entry of log) {
    const of = entry.what === 'header' ? headersOf(entry) : 'key' in entry ? entry.key : null;
    if (of !== null && entry.at > (times.get(of) ?? '')) times.set(of, entry.at);
  }
  return times;
}

// No key of a script begins so.
function headersOf({ page }: { page: string }): string {
  return `header ${page}`;
}

function latestFirst<T>(changed: Changed<T>[]): Changed<T>[] {
  return changed.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

function latest(times: readonly string[]): string | null {
  return [...times].sort().at(-1) ?? null;
}
