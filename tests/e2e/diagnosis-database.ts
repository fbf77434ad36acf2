/** What tests do to the database of diagnoses, and read of it. Each runs in a page of the extension's own, and so is whole in itself. */

/** How many of the tables have a record that names a store. */
export async function tablesNaming(store: string): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const names = ['sessions', 'sessionPages', 'reports', 'diagnoses'];
  const db = await done(indexedDB.open('reji-tenken'));
  const tx = db.transaction(names);
  const all = await Promise.all(
    names.map(async (name) => JSON.stringify(await done(tx.objectStore(name).getAll()))),
  );
  db.close();
  return all.filter((text) => text.includes(`"${store}`)).length;
}

/** Every session lies ten years back. */
export async function makeOld(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await done(indexedDB.open('reji-tenken'));
  const table = db.transaction('sessions', 'readwrite').objectStore('sessions');
  const back = (at: string) => `${Number(at.slice(0, 4)) - 10}${at.slice(4)}`;
  for (const row of await done(table.getAll()))
    await done(table.put({ ...row, startedAt: back(row.startedAt), endedAt: back(row.endedAt) }));
  db.close();
}

export async function readSessions(): Promise<{
  sessions: { id: string; store: string }[];
  newest: string[];
  reported: string[];
  diagnosed: number;
}> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const db = await done(indexedDB.open('reji-tenken'));
  const tx = db.transaction(['sessions', 'reports', 'diagnoses']);
  const sessions = await done(tx.objectStore('sessions').getAll());
  const reports = await done(tx.objectStore('reports').getAll());
  const rows = await done(tx.objectStore('diagnoses').getAll());
  db.close();
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
