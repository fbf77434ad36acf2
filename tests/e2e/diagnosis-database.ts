/** What tests do to the database of diagnoses, and read of it. */
import type { ChromiumSession } from '../../cli/chromium.ts';
import type { DiagnosisRow, ReportRow, SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { inDatabase, keepRows, keptRows } from './kept-rows.ts';

/** How many of the tables have a record that names a store. */
export async function tablesNaming(session: ChromiumSession, store: string): Promise<number> {
  const all = await inDatabase(
    session,
    ['sessions', 'sessionPages', 'reports', 'diagnoses'].map((table) => ({ table, under: [] })),
  );
  return all.filter((rows) => JSON.stringify(rows).includes(`"${store}`)).length;
}

/** Every session lies ten years back. */
export async function makeOld(session: ChromiumSession): Promise<void> {
  const back = (at: string | null) => at && `${Number(at.slice(0, 4)) - 10}${at.slice(4)}`;
  const rows = await keptRows<SessionRow>(session, 'sessions');
  await keepRows(session, {
    sessions: rows.map((row) => ({
      ...{ ...row, startedAt: back(row.startedAt), endedAt: back(row.endedAt) },
    })),
  });
}

/** The sessions, of each store its newest, those that have a report, and how many stores have figures of one. */
export async function readSessions(session: ChromiumSession) {
  const [sessions, reports, rows] = (await inDatabase(session, [
    { table: 'sessions', under: [] },
    { table: 'reports', under: [] },
    { table: 'diagnoses', under: [] },
  ])) as [SessionRow[], ReportRow[], DiagnosisRow[]];
  const newest = new Map<string, string>();
  for (const { id, store } of sessions.sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1)))
    newest.set(store, id);
  return {
    sessions,
    newest: [...newest.values()],
    reported: reports.map(({ session: id }) => id),
    diagnosed: rows.filter(({ counts }) => counts !== null).length,
  };
}

/**
 * Lets the background's alarm ring, and waits until it has looked at the clock. `days`: so long it has run without a leap; null
 * for as long as is kept.
 */
export async function ringAlarm(days: number | null): Promise<void> {
  const key = 'retention-clock';
  const now = Date.now();
  if (days !== null)
    await chrome.storage.local.set({ [key]: { seen: now - 1, since: now - days * 86_400_000 } });
  const rung = new Promise<void>((resolve) => {
    const changed = (changes: Record<string, unknown>) => {
      if (!(key in changes)) return;
      chrome.storage.local.onChanged.removeListener(changed);
      resolve();
    };
    chrome.storage.local.onChanged.addListener(changed);
  });
  await chrome.alarms.create('reminder', { when: Date.now() });
  await rung;
}
