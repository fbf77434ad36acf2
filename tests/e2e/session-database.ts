import type { ChromiumSession } from '../../cli/chromium.ts';
import type {
  SessionFinding,
  SessionFindings,
  SessionPage,
  SessionRow,
  SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';
import { inDatabase, keepRows, keptRow, keptRows, type Step } from './kept-rows.ts';

export interface KeptSession {
  pages: SessionPage[];
  findings: SessionFinding[];
  shots: SessionShot[];
}

/** What is kept of a session, read by a page of the extension's own. */
export async function readSession(session: ChromiumSession, id: string): Promise<KeptSession> {
  const [pages, findings, shots] = await inDatabase(session, [
    { table: 'sessionPages', under: [id] },
    { table: 'sessionFindings', get: id },
    { table: 'sessionShots', under: [id] },
  ]);
  return {
    pages: pages as SessionPage[],
    findings: (findings as SessionFindings | undefined)?.findings ?? [],
    shots: shots as SessionShot[],
  };
}

/** All sessions, newest first. */
export async function readSessions(session: ChromiumSession): Promise<SessionRow[]> {
  const rows = await keptRows<SessionRow>(session, 'sessions');
  return rows.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}

/** Writes into the database as time would: a session was begun then. */
export async function moveStart(
  session: ChromiumSession,
  id: string,
  startedAt: string,
): Promise<void> {
  const row = await keptRow<SessionRow>(session, 'sessions', id);
  await keepRows(session, { sessions: [{ ...row, startedAt }] });
}

/** Makes the database one of a newer version: this one cannot write into it any more. */
export async function outdate({ screen }: ChromiumSession): Promise<void> {
  await screen.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('reji-tenken', 999);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Deletes a session behind the extension's back, as another screen of it may. */
export async function deleteSession(session: ChromiumSession, id: string): Promise<void> {
  await inDatabase(session, [{ table: 'sessions', delete: id }]);
}

/** Lets a store's sessions and reports be older by so many milliseconds, as if that time had passed since. */
export async function ageRecords(session: ChromiumSession, by: number): Promise<void> {
  const tables = ['diagnoses', 'sessions', 'reports'];
  const all = await inDatabase(
    session,
    tables.map((table) => ({ table, under: [] })),
  );
  const steps = tables.flatMap((table, at): Step[] => [
    { table, clear: true },
    ...(all[at] as unknown[]).map((row): Step => ({ table, put: aged(row, by) })),
  ]);
  await inDatabase(session, steps);
}

/** With every moment and every day of a record so much earlier, whatever it is called. */
function aged(value: unknown, by: number): unknown {
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
      return new Date(Date.parse(value) - by).toISOString();
    if (/^\d{4}-\d\d-\d\d$/.test(value))
      return new Date(Date.parse(value) - by).toISOString().slice(0, 10);
    return value;
  }
  if (Array.isArray(value)) return value.map((one) => aged(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, aged(inner, by)]));
}
