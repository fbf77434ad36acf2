import {
  type FiledSession,
  STORE_FILE_SCHEMA,
  type StoreFile,
} from '../../../rules/_diagnosis/store-file.ts';
import {
  answersOf,
  diagnosisRow,
  hearingOf,
  outsideChecksOf,
  reportsOf,
  sessionFindingsOf,
  sessionPagesOf,
  sessionShotsOf,
  sessionsOf,
} from '../../background/diagnosis-reading.ts';
import { rangeOf, withDatabase } from '../../background/history.ts';

export interface GatherOptions {
  /** Pictures make the file many times as large. */
  shots: boolean;
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/** Everything that is kept of a store, as its file holds it. Rejects where the database refuses, or it was stopped. */
export async function gatherStore(
  store: string,
  { shots, signal, onProgress }: GatherOptions,
): Promise<StoreFile> {
  const ended = (await sessionsOf(store)).filter(({ endedAt }) => endedAt !== null).reverse();
  const sessions: FiledSession[] = [];
  for (const row of ended) {
    signal?.throwIfAborted();
    sessions.push({
      row: { ...row, tabId: null },
      pages: await sessionPagesOf(row.id),
      findings: (await sessionFindingsOf(row.id)) ?? null,
      shots: shots ? await sessionShotsOf(row.id) : [],
    });
    onProgress?.(sessions.length / ended.length);
  }
  const [diagnosis, answers, hearings, reports, checks, inventory] = await Promise.all([
    diagnosisRow(store),
    answersOf(store),
    hearingOf(store),
    reportsOf(store),
    outsideChecksOf(store),
    inventoryOf(store),
  ]);
  signal?.throwIfAborted();
  return {
    schema: STORE_FILE_SCHEMA,
    madeAt: new Date().toISOString(),
    ...{ store, diagnosis: diagnosis ?? null, answers, hearings, sessions },
    ...{ reports: reports.reverse(), inventory },
    // One that is under way belongs to the browser it is in.
    outsideChecks: checks.filter(({ endedAt }) => endedAt !== null).reverse(),
  };
}

function inventoryOf(store: string): Promise<StoreFile['inventory']> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['inventory', 'inventoryPages']);
    const [rows, pages] = await Promise.all([
      tx.objectStore('inventory').getAll(rangeOf(store)),
      tx.objectStore('inventoryPages').getAll(rangeOf(store)),
    ]);
    return { rows, pages };
  });
}
