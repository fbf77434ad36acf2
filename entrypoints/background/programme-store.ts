import { EMPTY_PROFILE, emptyRow } from '../../rules/_diagnosis/diagnosis.ts';
import { after, isSame } from './diagnosis-store.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { RequestHandlers } from './messages.ts';
import type { Answers, Payload } from './protocol.ts';

/** Lists of stores that are taken in, and taken back: each in one transaction. */
export const programmeHandlers = {
  'stores.import': keepStores,
  'stores.undo-import': undoStores,
} satisfies Partial<RequestHandlers>;

async function keepStores({ stores }: Payload<'stores.import'>): Promise<Answers['stores.import']> {
  return withDatabase(async (db) => {
    const tx = db.transaction('diagnoses', 'readwrite');
    const rows = await Promise.all(
      stores.map(async (one) => ({ ...one, known: await tx.store.get(one.store) })),
    );
    const theirs = rows
      .filter(({ known, before, profile }) => {
        const isOthers = (known?.at ?? null) !== before;
        return isOthers && !isSame(known?.profile, profile);
      })
      .map(({ store }) => store);
    if (theirs.length > 0) return { written: [], theirs };
    const written = rows.map(({ store, profile, known }) => {
      const row = known ?? emptyRow(store);
      return { ...row, profile, at: after(row.at) };
    });
    await Promise.all(written.map((row) => tx.store.put(row)));
    await tx.done;
    return { written: written.map(({ store, at }) => ({ store, at })), theirs };
  });
}

async function undoStores({
  stores,
}: Payload<'stores.undo-import'>): Promise<Answers['stores.undo-import']> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['diagnoses', 'answers', 'hearings', 'sessions'], 'readwrite');
    const rows = tx.objectStore('diagnoses');
    const left: string[] = [];
    for (const { store, profile, at } of stores) {
      const row = await rows.get(store);
      if (row?.at !== at) {
        left.push(store);
        continue;
      }
      const counts = await Promise.all([
        tx.objectStore('answers').count(rangeOf(store)),
        tx.objectStore('hearings').count(rangeOf(store)),
        tx.objectStore('sessions').index('by-store').count(rangeOf(store)),
      ]);
      // What was answered or seen since belongs to the store: then only what the list said goes.
      const isUsed = counts.some((count) => count > 0);
      if (profile === null && !isUsed) await rows.delete(store);
      else await rows.put({ ...row, profile: profile ?? EMPTY_PROFILE, at: after(row.at) });
    }
    await tx.done;
    return { left };
  });
}
