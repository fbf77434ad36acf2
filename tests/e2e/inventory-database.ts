import type { ChromiumSession } from '../../cli/chromium.ts';

/** Writes into the database as time would: each store's payment pages were last looked at then. */
export async function setLastVisit({ screen }: ChromiumSession, at: string): Promise<void> {
  await screen.evaluate(async (lastVisit) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('reji-tenken'));
    const pages = db.transaction('inventoryPages', 'readwrite').objectStore('inventoryPages');
    for (const row of await done(pages.getAll())) await done(pages.put({ ...row, lastVisit }));
    db.close();
  }, at);
}
