/** What the extension keeps, read and changed from a page of its own: as time would, or another screen of it. */
import type { ChromiumSession } from '../../cli/chromium.ts';

type Screen = Pick<ChromiumSession, 'screen'>;

/** As this extension's tables have them. */
type Key = string | string[];

/** One thing to be done with a table; `under`: rows whose key begins so. */
export type Step = { table: string } & (
  | { under: string[] }
  | { get: Key }
  | { count: true }
  | { put: unknown }
  | { delete: Key }
  | { clear: true }
);

/** Does all of it in one transaction; gives back what each step gave once all of it is kept. */
export function inDatabase({ screen }: Screen, steps: readonly Step[]): Promise<unknown[]> {
  return screen.evaluate(async (all) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const act = (rows: IDBObjectStore, step: Step): Promise<unknown> => {
      if ('put' in step) return done(rows.put(step.put));
      if ('delete' in step) return done(rows.delete(step.delete));
      if ('clear' in step) return done(rows.clear());
      if ('count' in step) return done(rows.count());
      if ('get' in step) return done(rows.get(step.get));
      const { under } = step;
      return done(rows.getAll(under.length > 0 ? IDBKeyRange.bound(under, [...under, []]) : null));
    };
    const db = await done(indexedDB.open('reji-tenken'));
    const tx = db.transaction(
      all.map(({ table }) => table),
      'readwrite',
    );
    const kept = new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
    try {
      const given = all.map((step) => act(tx.objectStore(step.table), step));
      await Promise.all([...given, kept]);
      return await Promise.all(given);
    } finally {
      db.close();
    }
  }, steps);
}

/** All rows of a table, or those whose key begins with `under`. */
export async function keptRows<T>(
  session: Screen,
  table: string,
  ...under: string[]
): Promise<T[]> {
  const [rows] = await inDatabase(session, [{ table, under }]);
  return rows as T[];
}

/** One row; undefined where there is none. */
export async function keptRow<T>(session: Screen, table: string, key: Key): Promise<T | undefined> {
  const [row] = await inDatabase(session, [{ table, get: key }]);
  return row as T | undefined;
}

/** Keeps rows, by table. */
export async function keepRows(
  session: Screen,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  const steps = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map((put): Step => ({ table, put })),
  );
  if (steps.length > 0) await inDatabase(session, steps);
}
