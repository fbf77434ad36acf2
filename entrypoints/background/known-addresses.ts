import { hashOf } from './fetch-text.ts';
import { type KnownAddress, withDatabase } from './history.ts';

/** Addresses remembered; those not asked for longest go first. */
const MAX_ADDRESSES = 5000;

/** What the text at an address was when it was last asked for; null where that is not known. */
export async function knownAddress(store: string, url: string): Promise<KnownAddress | null> {
  const address = await hashOf(url);
  const known = await withDatabase((db) => db.get('scriptAddresses', [store, address])).catch(
    () => undefined,
  );
  return known ?? null;
}

export async function rememberAddress({
  url,
  ...rest
}: Omit<KnownAddress, 'usedOn' | 'address'> & { url: string }): Promise<void> {
  const row = { ...rest, address: await hashOf(url) };
  await withDatabase(async (db) => {
    const tx = db.transaction('scriptAddresses', 'readwrite');
    await tx.store.put({ ...row, usedOn: new Date().toISOString().slice(0, 10) });
    const excess = (await tx.store.count()) - MAX_ADDRESSES;
    if (excess > 0) {
      const oldest = await tx.store.index('by-use').getAllKeys(null, excess);
      for (const key of oldest) await tx.store.delete(key);
    }
    await tx.done;
  }).catch(() => undefined);
}
