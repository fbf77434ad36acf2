import { csvLines } from './csv-lines.ts';
import {
  DIAGNOSIS_BOUNDS,
  type DiagnosisRow,
  EMPTY_PROFILE,
  type StoreProfile,
} from './diagnosis.ts';
import {
  buildOf,
  columnOf,
  revenueBandOf,
  STORE_COLUMNS,
  type StoreColumn,
} from './programme-words.ts';

/** What one line of a list says of a store: only what it says, an empty cell says nothing. */
export interface ListedStore {
  /** From 1, as an editor counts. */
  line: number;
  store: string;
  says: Partial<StoreProfile>;
}

export type LineTrouble =
  | { line: number; reason: 'no-address' | 'not-an-address'; value: string }
  /** The same store stands in an earlier line, which counts. */
  | { line: number; reason: 'twice'; value: string; first: number };

/** A cell that was left out, its line was not. */
export interface CellTrouble {
  line: number;
  column: StoreColumn;
  value: string;
  reason: 'not-known' | 'too-long';
}

export interface StoreList {
  stores: ListedStore[];
  /** Lines that were left out. */
  lines: LineTrouble[];
  cells: CellTrouble[];
  /** Lines beyond the bound. */
  cut: number;
}

/** `no-columns`: the first line names no column with addresses; the file is not taken at all. */
export type ReadList = ({ ok: true } & StoreList) | { ok: false; reason: 'no-columns' | 'empty' };

/** Reads a list of stores. `asStore` makes an address as a person types it into `scheme://host`, or null. */
export function readStoreList(text: string, asStore: (address: string) => string | null): ReadList {
  const [head, ...lines] = csvLines(text, (cell) => columnOf(cell) !== null);
  if (!head) return { ok: false, reason: 'empty' };
  const columns = head.cells.map((cell) => columnOf(cell));
  if (!columns.includes('store')) return { ok: false, reason: 'no-columns' };
  if (lines.length === 0) return { ok: false, reason: 'empty' };
  const list: StoreList = {
    stores: [],
    lines: [],
    cells: [],
    cut: Math.max(0, lines.length - DIAGNOSIS_BOUNDS.listed),
  };
  const firstLines = new Map<string, number>();
  for (const { line, cells } of lines.slice(0, DIAGNOSIS_BOUNDS.listed)) {
    const said = new Map<StoreColumn, string>();
    columns.forEach((column, at) => {
      if (column && !said.has(column)) said.set(column, cells[at] ?? '');
    });
    const address = said.get('store') ?? '';
    const store = address === '' ? null : asStore(address);
    const value = shortened(address);
    if (store === null) {
      list.lines.push({ line, value, reason: address === '' ? 'no-address' : 'not-an-address' });
      continue;
    }
    const first = firstLines.get(store);
    if (first !== undefined) {
      list.lines.push({ line, value, reason: 'twice', first });
      continue;
    }
    firstLines.set(store, line);
    list.stores.push({
      line,
      store,
      says: saysOf(said, (cell) => list.cells.push({ line, ...cell })),
    });
  }
  return { ok: true, ...list };
}

function saysOf(
  said: ReadonlyMap<StoreColumn, string>,
  leaveOut: (cell: Omit<CellTrouble, 'line'>) => void,
): Partial<StoreProfile> {
  const says: Partial<StoreProfile> = {};
  for (const column of STORE_COLUMNS) {
    const value = said.get(column) ?? '';
    if (value === '' || column === 'store') continue;
    const out = (reason: CellTrouble['reason']) =>
      leaveOut({ column, value: shortened(value), reason });
    if (column === 'build') {
      const build = buildOf(value);
      if (build) says.build = build;
      else out('not-known');
    } else if (column === 'revenue') {
      const band = revenueBandOf(value);
      if (band !== null) says.revenueBand = band;
      else out('not-known');
    } else if (value.length > DIAGNOSIS_BOUNDS.name) out('too-long');
    else says[column] = value;
  }
  return says;
}

function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}

/** What taking a list in would do to one store. */
export interface PlannedStore {
  line: number;
  store: string;
  what: 'added' | 'changed' | 'same';
  /** The profile as it would be. */
  profile: StoreProfile;
  /** What stands there now; null where the store is new. */
  before: StoreProfile | null;
  /** `at` of the row that the plan was made on. */
  at: string;
  /** What would be another than it is. */
  changes: (keyof StoreProfile)[];
}

/** Holds a list against what is kept. Nothing is written. */
export function planImport(
  listed: readonly ListedStore[],
  rows: readonly DiagnosisRow[],
): PlannedStore[] {
  const known = new Map(rows.map((row) => [row.store, row]));
  return listed.map(({ line, store, says }) => {
    const row = known.get(store);
    const current = row?.profile ?? EMPTY_PROFILE;
    const changes = (Object.keys(says) as (keyof StoreProfile)[]).filter(
      (field) => says[field] !== current[field],
    );
    const isNew = row === undefined || row.at === '';
    return {
      ...{ line, store, changes, at: row?.at ?? '' },
      what: isNew ? 'added' : changes.length > 0 ? 'changed' : 'same',
      profile: { ...current, ...says },
      before: isNew ? null : current,
    };
  });
}
