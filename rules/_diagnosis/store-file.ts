/**
 * The whole of a store as one file, to hand from vendor to owner and back: `{"schema":"reji-tenken/store@1",…}`. What a person
 * wrote carries when it was written, so that a file taken in never puts an older word over a newer one by itself.
 */
import type { InventoryRow, PageRow } from '../_inventory/inventory.ts';
import type { OutsideCheckRow } from '../_outside-check/check-row.ts';
import type {
  Answer,
  DiagnosisRow,
  HearingEntry,
  ReportRow,
  SessionFindings,
  SessionPage,
  SessionRow,
  SessionShot,
} from './diagnosis.ts';

/** A change that a reader could trip over raises the number; fields may be added without. */
export const STORE_FILE_SCHEMA = 'reji-tenken/store@1';

/** Bytes of a file that is still taken in. A store with two hundred walks and their pictures stays far below. */
export const STORE_FILE_LIMIT = 64 * 1024 * 1024;

/** One walk with all that belongs to it. Pictures only where they were asked for. */
export interface FiledSession {
  row: SessionRow;
  pages: SessionPage[];
  findings: SessionFindings | null;
  shots: SessionShot[];
}

export interface StoreFile {
  schema: typeof STORE_FILE_SCHEMA;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** `scheme://host`. */
  store: string;
  /** Null where nobody wrote anything of the store. */
  diagnosis: DiagnosisRow | null;
  answers: Answer[];
  hearings: HearingEntry[];
  /** Walks that ended; one under way belongs to the browser it is in. */
  sessions: FiledSession[];
  reports: ReportRow[];
  /** What was asked of the shop from outside, and that somebody agreed to it. Files of earlier versions have none. */
  outsideChecks: OutsideCheckRow[];
  /** Scripts of the payment pages and their headers, with who approved them and why. */
  inventory: { rows: InventoryRow[]; pages: PageRow[] };
}

/** Why a file is not taken in. `place` says where in the file, as `answers[3].value`. */
export type FileProblem =
  | { reason: 'too-large'; size: number }
  | { reason: 'empty' | 'truncated' | 'no-json' | 'other-file' | 'cancelled' }
  | { reason: 'newer'; schema: string }
  | { reason: 'wrong' | 'twice'; place: string }
  | { reason: 'other-store'; store: string };

/** What kind of file a text claims to be: ours, a newer one of ours, or something else. */
export function schemaOf(value: unknown): 'ours' | 'newer' | 'other' {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return 'other';
  const [, version] = /^reji-tenken\/store@(\d{1,6})$/.exec(String(value.schema)) ?? [];
  if (version === undefined) return 'other';
  const known = Number(STORE_FILE_SCHEMA.split('@')[1]);
  if (Number(version) > known) return 'newer';
  return Number(version) === known ? 'ours' : 'other';
}

/** The first place where something stands twice that can only be there once; null where nothing does. */
export function twiceIn(file: StoreFile): string | null {
  const { answers, hearings, sessions, reports, outsideChecks, inventory } = file;
  return (
    repeated(answers, 'answers', 'question') ??
    repeated(hearings, 'hearings', 'item') ??
    repeatedBy(
      sessions,
      ({ row }) => row.id,
      (at) => `sessions[${at}].row.id`,
    ) ??
    first(sessions, ({ pages, shots }, at) => {
      const place = `sessions[${at}]`;
      return repeated(pages, `${place}.pages`, 'page') ?? repeated(shots, `${place}.shots`, 'page');
    }) ??
    repeated(reports, 'reports', 'at') ??
    repeated(outsideChecks, 'outsideChecks', 'at') ??
    repeated(inventory.rows, 'inventory.rows', 'key') ??
    repeated(inventory.pages, 'inventory.pages', 'page')
  );
}

/** The first row that belongs to another store or walk than the one it stands under; null where each is at home. */
export function strayIn({ store, ...file }: StoreFile): string | null {
  const astray = (rows: readonly { store: string }[], place: string) =>
    first(rows, (row, at) => (row.store === store ? null : `${place}[${at}].store`));
  return (
    (file.diagnosis && file.diagnosis.store !== store ? 'diagnosis.store' : null) ??
    astray(file.answers, 'answers') ??
    astray(file.hearings, 'hearings') ??
    first(file.sessions, (session, at) => strayInSession(session, store, `sessions[${at}]`)) ??
    astray(file.reports, 'reports') ??
    astray(file.outsideChecks, 'outsideChecks') ??
    astray(file.inventory.rows, 'inventory.rows') ??
    astray(file.inventory.pages, 'inventory.pages')
  );
}

function strayInSession({ row, pages, findings, shots }: FiledSession, store: string, at: string) {
  if (row.store !== store) return `${at}.row.store`;
  if (findings && findings.session !== row.id) return `${at}.findings.session`;
  const other = (rows: readonly { session: string }[], name: string) =>
    first(rows, ({ session }, n) => (session === row.id ? null : `${at}.${name}[${n}].session`));
  return other(pages, 'pages') ?? other(shots, 'shots');
}

function repeated<K extends string>(
  rows: readonly Record<K, string>[],
  place: string,
  key: K,
): string | null {
  return repeatedBy(
    rows,
    (row) => row[key],
    (at) => `${place}[${at}].${key}`,
  );
}

function repeatedBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  placeOf: (at: number) => string,
): string | null {
  const seen = new Set<string>();
  return first(rows, (row, at) => {
    const key = keyOf(row);
    if (seen.has(key)) return placeOf(at);
    seen.add(key);
    return null;
  });
}

function first<T>(rows: readonly T[], find: (row: T, at: number) => string | null): string | null {
  for (const [at, row] of rows.entries()) {
    const found = find(row, at);
    if (found !== null) return found;
  }
  return null;
}
