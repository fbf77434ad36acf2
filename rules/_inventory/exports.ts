/** The inventory (PCI DSS 6.4.3) and its change log (11.6.1) as tables: CSV to keep, rows to print. */
import Papa from 'papaparse';
import type { Provenance } from '../_core/script-facts.ts';
import type { Locale } from '../_core/text.ts';
import {
  exportWords,
  LOG_COLUMNS,
  type LogColumn,
  SCRIPT_COLUMNS,
  type ScriptColumn,
} from './export-words.ts';
import type { Inventory, InventoryRow, LogEntry } from './inventory.ts';

/** A table in one language. Times are ISO 8601 in UTC; a screen may write those of `dates` in its own way. */
export interface Table {
  columns: string[];
  rows: string[][];
  /** Positions of columns that hold a time. */
  dates: number[];
}

const SCRIPT_DATES: readonly ScriptColumn[] = ['approvedAt', 'firstSeen', 'lastSeen'];

/** What an assessor asks for first; the rest is in the CSV. */
export const PRINTED_COLUMNS: readonly ScriptColumn[] = [
  'name',
  'purpose',
  'status',
  'approvedBy',
  'approvedAt',
  'approvalReason',
  'integrity',
  'firstSeen',
  'lastSeen',
];

/** Every script of a store, those that need a look first. */
export function scriptTable(
  rows: readonly InventoryRow[],
  locale: Locale,
  columns: readonly ScriptColumn[] = SCRIPT_COLUMNS,
): Table {
  const words = exportWords[locale];
  const order = ['changed', 'unapproved', 'gone', 'approved'];
  const sorted = [...rows].sort(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || compare(a.name, b.name),
  );
  return {
    columns: columns.map((column) => words.script[column]),
    rows: sorted.map((row) => {
      const cells = scriptCells(row, locale);
      return columns.map((column) => cells[column]);
    }),
    dates: columns.flatMap((column, at) => (SCRIPT_DATES.includes(column) ? [at] : [])),
  };
}

function scriptCells(row: InventoryRow, locale: Locale): Record<ScriptColumn, string> {
  const words = exportWords[locale];
  return {
    name: row.name,
    kind: words.kinds[row.kind],
    url: row.url,
    vendor: row.vendor ?? (row.host === '' ? words.ownHost : row.host),
    purpose: row.reason,
    status: words.statuses[row.status],
    changes: row.changes.map((change) => words.changes[change]).join(', '),
    approvedBy: row.approval?.by ?? '',
    approvedAt: row.approval?.at ?? '',
    approvalReason: row.approval?.reason ?? '',
    inserter: inserterWords(row.provenance, locale),
    integrity: words.integrity[row.integrity],
    hash: row.varying ? words.varies : (row.hash ?? words.notRead),
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    pages: row.pages.join(' '),
  };
}

function inserterWords({ by, url }: Provenance, locale: Locale): string {
  const word = exportWords[locale].inserters[by];
  return url === '' ? word : `${word} (${url})`;
}

/** The change log, the latest first. */
export function logTable({ log, rows }: Pick<Inventory, 'log' | 'rows'>, locale: Locale): Table {
  const names = new Map(rows.map(({ key, name }) => [key, name]));
  return {
    columns: LOG_COLUMNS.map((column) => exportWords[locale].log[column]),
    rows: log.toReversed().map((entry) => {
      const cells = logCells(entry, names, locale);
      return LOG_COLUMNS.map((column) => cells[column]);
    }),
    dates: [0],
  };
}

function logCells(
  entry: LogEntry,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): Record<LogColumn, string> {
  const words = exportWords[locale];
  const cells = {
    ...{ at: entry.at, page: entry.page, event: words.events[entry.what] },
    ...{ what: '', before: '', now: '', by: '', reason: '' },
  };
  if ('keys' in entry) {
    const named = entry.keys.map((key) => (key === 'header' ? words.headers : names.get(key)));
    const reason = entry.what === 'approved' ? entry.reason : '';
    return { ...cells, what: named.filter(Boolean).join(', '), by: entry.by, reason };
  }
  const what = entry.what === 'header' ? entry.header : entry.name;
  return { ...cells, what, before: entry.before ?? words.none, now: entry.now ?? words.none };
}

// Spreadsheets run a cell that begins so, full-width forms and leading blanks included.
const FORMULA = /^[\s\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A table as CSV for spreadsheets: UTF-8 with its mark, every cell quoted, nothing that one would run as a formula. */
export function toCsv({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const csv = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map(withoutControls)) },
    { quotes: true, newline: '\r\n', escapeFormulae: FORMULA },
  );
  return `\uFEFF${csv}\r\n`;
}

// A file with other control characters than line ends and tabs is taken for a binary one.
function withoutControls(cell: string): string {
  return cell.replace(/\p{Cc}/gu, (character) => (/[\t\r\n]/.test(character) ? character : ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
