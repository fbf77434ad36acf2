import type { ReportRow, SessionRow } from './diagnosis.ts';

/** What a follow-up holds against what. */
export interface FollowUp {
  /** The report that says when to look again; null where none was made. */
  report: ReportRow | null;
  /** The session that was reported; null where it is not kept any more. */
  before: SessionRow | null;
  /** The session since; null where there is none that has ended. */
  after: SessionRow | null;
  /** The follow-up report that was made of this very pair; null where none was. */
  made: ReportRow | null;
}

/**
 * The pair of sessions to compare: that of the last report against the newest since. Where the last report is a follow-up and
 * nothing is newer, the pair that it was made of.
 */
export function followUpPair(
  reports: readonly ReportRow[],
  sessions: readonly SessionRow[],
): FollowUp {
  const ordered = [...reports].sort((a, b) => (a.at < b.at ? 1 : -1));
  const [report = null] = ordered;
  const find = (id: string | undefined) => sessions.find((one) => one.id === id) ?? null;
  const before = find(report?.session);
  const after = before && newestAfter(before, sessions);
  if (report?.kind === 'follow-up' && after === null) {
    const answered = ordered.find(({ at }) => at === report.follows);
    const earlier = find(answered?.session);
    if (earlier && before) return { report, before: earlier, after: before, made: report };
  }
  return { report, before, after, made: null };
}

function newestAfter(before: SessionRow, sessions: readonly SessionRow[]): SessionRow | null {
  return sessions
    .filter((one) => one.endedAt !== null && one.startedAt > before.startedAt)
    .reduce<SessionRow | null>(
      (newest, one) => (newest && newest.startedAt > one.startedAt ? newest : one),
      null,
    );
}

/** Something that happened to a store, or is to happen. `at`: ISO 8601, or a day where only that is known. */
export type StoreEvent =
  | { what: 'session'; at: string; session: SessionRow }
  | { what: 'report' | 'follow-up'; at: string; report: ReportRow }
  | { what: 'due'; at: string };

/** Sessions, reports and the day to look again, the latest first. */
export function storeEvents(
  sessions: readonly SessionRow[],
  reports: readonly ReportRow[],
  dueOn: string | null,
): StoreEvent[] {
  const events: StoreEvent[] = [
    ...sessions.map((session) => ({ what: 'session' as const, at: session.startedAt, session })),
    ...reports.map((report) => ({ what: report.kind, at: report.at, report })),
    ...(dueOn === null ? [] : [{ what: 'due' as const, at: dueOn }]),
  ];
  return events.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
