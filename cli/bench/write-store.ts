import type { StoreFile } from '../../rules/_diagnosis/store-file.ts';

/**
 * Runs in a page of the extension's own: writes a store into its database, which the background has made, and a picture for each
 * page of the last walk as asked.
 */
export async function writeStore({
  file,
  pictures,
}: {
  file: StoreFile;
  pictures: number;
}): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const draw = async (text: string): Promise<string> => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 800 });
    const on = canvas.getContext('2d');
    if (!on) throw new Error('no canvas');
    on.fillStyle = '#f6f4ee';
    on.fillRect(0, 0, 1280, 800);
    for (let n = 0; n < 40; n++) {
      on.fillStyle = `hsl(${(n * 37) % 360} 40% 70%)`;
      on.fillRect(60 + (n % 8) * 145, 120 + Math.floor(n / 8) * 120, 120, 90);
    }
    on.fillStyle = '#222222';
    on.font = '32px sans-serif';
    on.fillText(text, 60, 80);
    return canvas.toDataURL('image/jpeg', 0.8);
  };
  const last = file.sessions.at(-1);
  const shots = await Promise.all(
    (last?.pages ?? [])
      .slice(0, pictures)
      .map(async ({ session, page }) => ({ session, page, image: await draw(page) })),
  );
  const db = await done(indexedDB.open('reji-tenken'));
  const names = [
    ...['diagnoses', 'answers', 'hearings', 'sessions', 'sessionPages', 'sessionFindings'],
    ...['sessionShots', 'reports', 'inventory', 'inventoryPages'],
  ];
  const tx = db.transaction(names, 'readwrite');
  const put = (name: string, rows: readonly unknown[]) => {
    for (const row of rows) tx.objectStore(name).put(row);
  };
  if (file.diagnosis) put('diagnoses', [file.diagnosis]);
  put('answers', file.answers);
  put('hearings', file.hearings);
  put('reports', file.reports);
  put('inventory', file.inventory.rows);
  put('inventoryPages', file.inventory.pages);
  for (const { row, pages, findings } of file.sessions) {
    put('sessions', [row]);
    put('sessionPages', pages);
    if (findings) put('sessionFindings', [findings]);
  }
  put('sessionShots', shots);
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onerror = () => reject(tx.error);
  });
  db.close();
}
