import type { ChromiumSession } from '../../cli/chromium.ts';
import type {
  SessionFinding,
  SessionPage,
  SessionRow,
  SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';

export interface KeptSession {
  pages: SessionPage[];
  findings: SessionFinding[];
  shots: SessionShot[];
}

/** What is kept of a session, read by a page of the extension's own. */
export function readSession({ screen }: ChromiumSession, id: string): Promise<KeptSession> {
  return screen.evaluate(async (session) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('reji-tenken'));
    const tx = db.transaction(['sessionPages', 'sessionFindings', 'sessionShots']);
    const all = IDBKeyRange.bound([session], [session, []]);
    const [pages, findings, shots] = await Promise.all([
      done(tx.objectStore('sessionPages').getAll(all)),
      done(tx.objectStore('sessionFindings').get(session)),
      done(tx.objectStore('sessionShots').getAll(all)),
    ]);
    db.close();
    return { pages, findings: findings?.findings ?? [], shots };
  }, id);
}

/** All sessions, newest first. */
export function readSessions({ screen }: ChromiumSession): Promise<SessionRow[]> {
  return screen.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('reji-tenken'));
    const rows: SessionRow[] = await done(
      db.transaction('sessions').objectStore('sessions').getAll(),
    );
    db.close();
    return rows.sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  });
}

/** Writes into the database as time would: a session was begun then. */
export async function moveStart(
  { screen }: ChromiumSession,
  id: string,
  startedAt: string,
): Promise<void> {
  await screen.evaluate(
    async ([session, at]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('reji-tenken'));
      const rows = db.transaction('sessions', 'readwrite').objectStore('sessions');
      const row = await done(rows.get(session));
      await done(rows.put({ ...row, startedAt: at }));
      db.close();
    },
    [id, startedAt] as const,
  );
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
