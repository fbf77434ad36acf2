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

/** Deletes a session behind the extension's back, as another screen of it may. */
export async function deleteSession({ screen }: ChromiumSession, id: string): Promise<void> {
  await screen.evaluate(
    (session) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('reji-tenken');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const tx = opened.result.transaction('sessions', 'readwrite');
          tx.objectStore('sessions').delete(session);
          tx.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
    id,
  );
}

/** Lets a store's sessions and reports be older by so many milliseconds, as if that time had passed since. */
export async function ageRecords({ screen }: ChromiumSession, by: number): Promise<void> {
  await screen.evaluate(async (ms) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Every moment and every day of a record, whatever it is called.
    const aged = (value: unknown): unknown => {
      if (typeof value === 'string') {
        if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value))
          return new Date(Date.parse(value) - ms).toISOString();
        if (/^\d{4}-\d\d-\d\d$/.test(value))
          return new Date(Date.parse(value) - ms).toISOString().slice(0, 10);
        return value;
      }
      if (Array.isArray(value)) return value.map(aged);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, aged(inner)]));
    };
    const db = await done(indexedDB.open('reji-tenken'));
    for (const table of ['diagnoses', 'sessions', 'reports']) {
      const rows = db.transaction(table, 'readwrite').objectStore(table);
      const before = await done(rows.getAll());
      await done(rows.clear());
      for (const row of before) await done(rows.put(aged(row)));
    }
    db.close();
  }, by);
}
