import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { maskText } from '../../rules/_inventory/mask-text.ts';
import { type KeptText, rangeOf, withDatabase } from './history.ts';

/** Bytes of one text, and of all together; longer ones are not kept, and of all the oldest go first. */
const MAX_TEXT = 256 * 1024;
const MAX_ALL = 50 * 1024 * 1024;

/**
 * Keeps the texts that a store's scripts have now, masked, beside those that were approved, and lets all others of the store
 * go. `texts` by their hash, as far as they were read at this visit. Without a database none is kept.
 */
export async function keepTexts(
  store: string,
  rows: readonly InventoryRow[],
  texts: ReadonlyMap<string, string>,
  at: string,
): Promise<void> {
  const wanted = new Set(rows.flatMap(hashesOf));
  await withDatabase(async (db) => {
    const known = new Set(
      (await db.getAllKeys('scriptTexts', rangeOf(store))).map(([, hash]) => hash),
    );
    const fresh = [...wanted]
      .filter((hash) => !known.has(hash))
      .flatMap((hash) => toKeep(store, hash, texts.get(hash), at));
    const tx = db.transaction('scriptTexts', 'readwrite');
    for (const hash of known) if (!wanted.has(hash)) await tx.store.delete([store, hash]);
    for (const text of fresh) await tx.store.put(text);
    // Sizes stand in the index: no text is read for summing them.
    let room = MAX_ALL;
    for (
      let cursor = await tx.store.index('by-time').openKeyCursor(null, 'prev');
      cursor;
      cursor = await cursor.continue()
    ) {
      room -= cursor.key[1];
      if (room < 0) await tx.store.delete(cursor.primaryKey);
    }
    await tx.done;
  }).catch(() => undefined);
}

/** A kept text; null where there is none. */
export async function keptText(store: string, hash: string | null): Promise<string | null> {
  if (hash === null) return null;
  const kept = await withDatabase((db) => db.get('scriptTexts', [store, hash])).catch(
    () => undefined,
  );
  return kept?.text ?? null;
}

/** The present text, the approved one, and the one that would count again were the approval taken back. */
function hashesOf({ hash, approval, previous }: InventoryRow): string[] {
  return [hash, approval?.hash, previous?.hash].filter((each) => typeof each === 'string');
}

function toKeep(store: string, hash: string, text: string | undefined, at: string): KeptText[] {
  if (text === undefined || text.length > MAX_TEXT) return [];
  const masked = maskText(text);
  const size = new TextEncoder().encode(masked).length;
  return size > MAX_TEXT ? [] : [{ store, hash, text: masked, size, at }];
}
