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
import { rangeOf, withDatabase } from './history.ts';

/**
 * What the desk reads of the diagnoses, each view no more than it shows. Apart from what writes it, as `inventory-reading.ts` is.
 * All reject where the database refuses.
 */
export function diagnosisRows(): Promise<DiagnosisRow[]> {
  return withDatabase((db) => db.getAll('diagnoses'));
}

export function diagnosisRow(store: string): Promise<DiagnosisRow | undefined> {
  return withDatabase((db) => db.get('diagnoses', store));
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
