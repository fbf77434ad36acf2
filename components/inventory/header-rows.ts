import { type HeaderChange, headerChanges } from '../../rules/_inventory/header-changes.ts';
import { isSameHeader } from '../../rules/_inventory/header-values.ts';
import {
  type PageRow,
  WATCHED_HEADERS,
  type WatchedHeader,
} from '../../rules/_inventory/inventory.ts';

export interface HeaderRow {
  name: WatchedHeader;
  now: string | null;
  approved: string | null;
  changed: boolean;
  /** By directive where it has such; empty where nothing changed. */
  changes: HeaderChange[];
}

/** Headers that most pages do without: shown where they are or were sent. */
const UNUSUAL: readonly WatchedHeader[] = [
  'content-security-policy-report-only',
  'permissions-policy',
];

/** What a page's headers are beside what was approved. */
export function headerRows(page: PageRow): HeaderRow[] {
  return WATCHED_HEADERS.map((name) => headerRow(name, page)).filter(
    ({ name, now, approved }) => now !== null || approved !== null || !UNUSUAL.includes(name),
  );
}

function headerRow(name: WatchedHeader, { headers, approved }: PageRow): HeaderRow {
  const now = headers?.[name] ?? null;
  const before = approved?.headers[name] ?? null;
  const changed = approved !== null && headers !== null && !isSameHeader(before, now);
  return {
    ...{ name, now, approved: before, changed },
    changes: changed ? headerChanges(name, before, now) : [],
  };
}
