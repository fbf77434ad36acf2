import type {
  Answer,
  DiagnosisRow,
  HearingEntry,
  ReportRow,
  SessionFindings,
  SessionPage,
  SessionRow,
  SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';
import { wholeRow } from '../../rules/_diagnosis/profiles.ts';
import type { OutsideCheckRow } from '../../rules/_outside-check/check-row.ts';
import { isKnownRecord, rangeOf, withDatabase } from './history.ts';
import type { AuditRecord } from './protocol.ts';

/**
 * What the desk reads of the diagnoses, each view no more than it shows. Apart from what writes it, as `inventory-reading.ts` is.
 * All reject where the database refuses.
 */
export async function diagnosisRows(): Promise<DiagnosisRow[]> {
  return (await withDatabase((db) => db.getAll('diagnoses'))).map(wholeRow);
}

export async function diagnosisRow(store: string): Promise<DiagnosisRow | undefined> {
  const row = await withDatabase((db) => db.get('diagnoses', store));
  return row && wholeRow(row);
}

export function answersOf(store: string): Promise<Answer[]> {
  return withDatabase((db) => db.getAll('answers', rangeOf(store)));
}

export function hearingOf(store: string): Promise<HearingEntry[]> {
  return withDatabase((db) => db.getAll('hearings', rangeOf(store)));
}

/** Sessions of a store, newest first; no findings are read. */
export async function sessionsOf(store: string): Promise<SessionRow[]> {
  const rows = await withDatabase((db) =>
    db.getAllFromIndex('sessions', 'by-store', rangeOf(store)),
  );
  return rows.reverse();
}

export function sessionPagesOf(session: string): Promise<SessionPage[]> {
  return withDatabase((db) => db.getAll('sessionPages', rangeOf(session)));
}

export function sessionFindingsOf(session: string): Promise<SessionFindings | undefined> {
  return withDatabase((db) => db.get('sessionFindings', session));
}

export function sessionShotsOf(session: string): Promise<SessionShot[]> {
  return withDatabase((db) => db.getAll('sessionShots', rangeOf(session)));
}

/** Reports of a store, newest first. */
export async function reportsOf(store: string): Promise<ReportRow[]> {
  const rows = await withDatabase((db) => db.getAll('reports', rangeOf(store)));
  return rows.reverse();
}

/** Outside checks of a store, newest first. */
export async function outsideChecksOf(store: string): Promise<OutsideCheckRow[]> {
  const rows = await withDatabase((db) => db.getAll('outsideChecks', rangeOf(store)));
  return rows.reverse();
}

/** Pages and records that are looked at where a store was audited but never walked through. */
const LAST_AUDITS = { pages: 40, records: 200 } as const;

/** The newest audit of each of a store's pages, the latest pages first; records of another version are passed over. */
export function lastAuditsOf(store: string): Promise<AuditRecord[]> {
  return withDatabase(async (db) => {
    const newest = new Map<string, AuditRecord>();
    const index = db.transaction('audits').store.index('by-store');
    let cursor = await index.openCursor(rangeOf(store), 'prev');
    for (let read = 0; cursor && read < LAST_AUDITS.records; read++) {
      const record = cursor.value;
      if (isKnownRecord(record) && !newest.has(record.page)) newest.set(record.page, record);
      if (newest.size === LAST_AUDITS.pages) break;
      cursor = await cursor.continue();
    }
    return [...newest.values()];
  });
}
