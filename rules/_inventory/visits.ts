import { inserterName, isSameInserter, judged } from './changes.ts';
import { withDestinations } from './destinations.ts';
import { differingHeaders } from './header-values.ts';
import {
  INVENTORY_BOUNDS,
  type Inventory,
  type InventoryRow,
  type LogEntry,
  type PageRow,
  type ScriptChange,
  type ScriptVersion,
  type ScriptWay,
  type Sighting,
  type Visit,
  type VisitRow,
} from './inventory.ts';
import { isGone, missedOn, seenOn } from './presence.ts';

/** What a visit adds: rows and pages that are different now, to be written over those of the same key, and new log entries. */
export interface RecordedVisit {
  rows: InventoryRow[];
  pages: PageRow[];
  log: LogEntry[];
  visitRow: VisitRow;
}

/**
 * Records one look at a payment page. `inventory` holds every row of the store; it is not changed.
 * A visit of an administrator is recorded and makes nothing gone: shops show other pages to those who run them.
 */
export function recordVisit(
  inventory: Pick<Inventory, 'rows' | 'pages'>,
  visit: Visit,
): RecordedVisit {
  const find = rowFinder(inventory.rows);
  const wasApproved = inventory.rows.some(({ approval }) => approval !== null);
  const changed = new Map<string, InventoryRow>();
  const log: LogEntry[] = [];
  for (const sighting of visit.sightings) {
    const known = find(sighting);
    const before = changed.get(known?.key ?? sighting.key) ?? known;
    const now = before ? seenAgain(before, sighting, visit) : newRow(sighting, visit, wasApproved);
    log.push(...(before ? changesBetween(before, now, visit) : [entry('new', now, visit)]));
    changed.set(now.key, now);
  }
  if (!visit.asAdmin) {
    for (const row of inventory.rows) {
      const missed = changed.has(row.key) ? null : missedAt(row, visit);
      if (!missed) continue;
      changed.set(row.key, missed);
      if (missed.status !== row.status) log.push(entry('gone', row, visit));
    }
  }
  const page = inventory.pages.find((row) => row.page === visit.page) ?? null;
  log.push(...headerChanges(page, visit));
  return {
    rows: [...changed.values()],
    pages: [visitedPage(page, visit)],
    log,
    visitRow: visitRow(inventory.rows, changed, visit),
  };
}

/** Looks the row of a script up: by its key, and an inline script by its very text, should its shape be told differently. */
export function rowFinder(
  rows: readonly InventoryRow[],
): (script: Pick<Sighting, 'key' | 'kind' | 'hash'>) => InventoryRow | null {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byText = new Map(
    rows.flatMap((row) => (row.kind === 'inline' && row.hash ? [[row.hash, row] as const] : [])),
  );
  return ({ key, kind, hash }) =>
    byKey.get(key) ?? (kind === 'inline' && hash ? byText.get(hash) : null) ?? null;
}

function newRow(sighting: Sighting, visit: Visit, wasApproved: boolean): InventoryRow {
  const { at, page, store, load } = visit;
  const row: InventoryRow = {
    ...sighting,
    store,
    status: 'unapproved',
    changes: wasApproved ? ['new'] : [],
    firstSeen: at,
    lastSeen: at,
    pages: [page],
    versions: withVersion([], sighting, at, false),
    reason: '',
    approval: null,
    ways: [{ provenance: sighting.provenance, integrity: sighting.integrity, from: at }],
    ...(load !== undefined && { load }),
  };
  return { ...row, presence: seenOn(row, visit) };
}

function seenAgain(row: InventoryRow, sighting: Sighting, visit: Visit): InventoryRow {
  const { at, page, asAdmin, load } = visit;
  const seen = { ...row, ...seenNow(row, sighting, visit) };
  return judged({
    ...seen,
    firstSeen: earlier(row.firstSeen, at),
    lastSeen: later(row.lastSeen, at),
    pages: [page, ...row.pages.filter((known) => known !== page)].slice(0, INVENTORY_BOUNDS.pages),
    presence: seenOn(row, visit),
    versions: withVersion(row.versions, sighting, at, load !== undefined && load === row.load),
    ways: withWay(row.ways ?? [], seen, at),
    ...(load !== undefined && { load }),
    ...(!asAdmin && comeback(row)),
  });
}

/** What the row says of the script now. A text that could not be read this time is taken for the one read before. */
function seenNow(row: InventoryRow, sighting: Sighting, { headers }: Visit): Sighting {
  const unread = sighting.hash === null && row.hash !== null;
  // Hashes and nonces of a policy cannot be seen where headers are not.
  const unseen = headers === null && (row.integrity === 'csp-hash' || row.integrity === 'nonce');
  return {
    ...sighting,
    key: row.key,
    ...(unread && {
      ...{ text: row.text, hash: row.hash, shape: row.shape, size: row.size },
      verdict: row.verdict,
    }),
    varying: row.varying || sighting.varying,
    ...(unseen && sighting.integrity === 'none' && { integrity: row.integrity }),
    ...(sighting.provenance.by === 'unknown' && { provenance: row.provenance }),
  };
}

/** A script that comes back is as it was approved before it went, unless somebody approved that it went. */
function comeback(row: InventoryRow): Partial<InventoryRow> {
  if (row.status !== 'gone') return {};
  const wentApproved = row.approval !== null && !row.changes.includes('gone');
  return {
    status: 'unapproved',
    changes: wentApproved ? ['new'] : [],
    ...(wentApproved && { approval: null, previous: row.approval }),
  };
}

function missedAt(row: InventoryRow, visit: Visit): InventoryRow | null {
  const presence = missedOn(row, visit);
  if (!presence) return null;
  const now = { ...row, presence };
  if (row.status === 'gone' || !isGone(now)) return now;
  return { ...now, status: 'gone', changes: ['gone'] };
}

/**
 * A text seen before is the same version still, though others were seen between. One load reads a text once: `sameLoad` says
 * nothing of how long it stays.
 */
function withVersion(
  versions: readonly ScriptVersion[],
  { hash, size }: Sighting,
  at: string,
  sameLoad: boolean,
): ScriptVersion[] {
  if (hash === null || (sameLoad && versions[0]?.hash === hash)) return [...versions];
  const known = versions.find((version) => version.hash === hash);
  const now = known
    ? { ...known, from: earlier(known.from, at), to: later(known.to, at) }
    : { hash, size: size ?? 0, from: at, to: at };
  return [now, ...versions.filter((version) => version !== known)].slice(
    0,
    INVENTORY_BOUNDS.versions,
  );
}

function withWay(ways: readonly ScriptWay[], now: Sighting, at: string): ScriptWay[] {
  const { provenance, integrity } = now;
  const known = ways.find(
    (way) => isSameInserter(way.provenance, provenance) && way.integrity === integrity,
  );
  if (!known) return [...ways, { provenance, integrity, from: at }].slice(-INVENTORY_BOUNDS.ways);
  if (known.from <= at) return [...ways];
  return ways.map((way) => (way === known ? { ...way, from: at } : way));
}

/** What is different from the visit before, for the log, whatever was approved. */
function changesBetween(before: InventoryRow, now: InventoryRow, visit: Visit): LogEntry[] {
  const log: LogEntry[] = [];
  const told = (what: ScriptChange, was: string | null, is: string | null): void => {
    log.push({ ...entry(what, now, visit), before: was, now: is });
  };
  if (before.status === 'gone' && now.status !== 'gone') told('new', null, now.url);
  const settled = !now.varying && before.hash !== null && now.kind !== 'inline';
  if (settled && now.hash !== before.hash) told('text', before.hash, now.hash);
  else if (now.varying && !before.varying && now.kind !== 'inline') {
    told('text', before.hash, now.hash);
  }
  const wasKnown = before.provenance.by !== 'unknown';
  if (wasKnown && !isSameInserter(before.provenance, now.provenance)) {
    told('inserter', inserterName(before.provenance), inserterName(now.provenance));
  }
  if (before.integrity !== now.integrity) told('integrity', before.integrity, now.integrity);
  return log;
}

function entry(what: ScriptChange, row: InventoryRow, visit: Visit) {
  const { at, store, page } = visit;
  const { key, name, url, hash } = row;
  const text = hash ?? url;
  const values = what === 'gone' ? { before: text, now: null } : { before: null, now: text };
  return { at, store, page, what, key, name, ...values };
}

function headerChanges(page: PageRow | null, visit: Visit): LogEntry[] {
  const { at, store, page: address, headers, asAdmin } = visit;
  const before = page?.headers;
  if (!before || !headers || asAdmin) return [];
  return differingHeaders(before, headers).map((header) => ({
    ...{ at, store, page: address, what: 'header', header },
    ...{ before: before[header], now: headers[header] },
  }));
}

// Shops answer their administrators with other headers, too.
function visitedPage(known: PageRow | null, visit: Visit): PageRow {
  const { at, store, page, asAdmin } = visit;
  const before = known ?? { store, page, headers: null, approved: null, lastVisit: at };
  const headers = asAdmin ? before.headers : (visit.headers ?? before.headers);
  const destinations = withDestinations(before.destinations, visit.destinations);
  return {
    ...before,
    headers,
    lastVisit: later(before.lastVisit, at),
    ...(destinations && { destinations }),
  };
}

function visitRow(
  rows: readonly InventoryRow[],
  changed: ReadonlyMap<string, InventoryRow>,
  { store, page, at }: Visit,
): VisitRow {
  const counts: VisitRow['counts'] = { unapproved: 0, approved: 0, changed: 0, gone: 0 };
  const all = new Map([...rows.map((row) => [row.key, row] as const), ...changed]);
  for (const { status, changes } of all.values()) {
    if (status !== 'gone' || changes.includes('gone')) counts[status]++;
  }
  return { store, page, at, counts };
}

// ISO 8601 in UTC sorts as text. A clock set back makes no script seen first after it was seen last.
function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
