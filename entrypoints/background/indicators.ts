import type { IDBPDatabase } from 'idb';
import type { Facts } from '../../rules/_core/facts.ts';
import type { IndicatorHitFact } from '../../rules/_core/script-facts.ts';
import { bucketOf, standingIn } from '../../rules/_indicators/buckets.ts';
import { hostAndParents } from '../../rules/_indicators/host-name.ts';
import { namedHosts } from '../../rules/_indicators/named-hosts.ts';
import { type KeptIndicatorList, type Schema, withDatabase } from './history.ts';
import type { IndicatorList } from './protocol.ts';

/** The owner's lists, the first imported first; an empty list where the database cannot be read. */
export async function listIndicators(): Promise<IndicatorList[]> {
  const kept = await withDatabase((db) => db.getAll('indicatorLists')).catch(() => []);
  return kept
    .sort((a, b) => a.importedAt.localeCompare(b.importedAt))
    .map(({ buckets: _, ...list }) => list);
}

export async function removeIndicators({ name }: { name: string }): Promise<null> {
  await withDatabase(async (db) => {
    const tx = db.transaction(['indicatorLists', 'indicatorBuckets'], 'readwrite');
    await Promise.all([
      tx.objectStore('indicatorLists').delete(name),
      tx.objectStore('indicatorBuckets').delete(bucketsOf(name)),
      tx.done,
    ]);
  });
  return null;
}

/** All buckets of a list. */
export function bucketsOf(name: string): IDBKeyRange {
  return IDBKeyRange.bound([name, 0], [name, Number.MAX_SAFE_INTEGER]);
}

/**
 * Hosts of a page that stand, themselves or a domain above them, on one of the owner's lists; null where there is no list, or
 * none can be read. Reads only the buckets in which they could be.
 */
export async function indicatorHits(facts: Facts): Promise<IndicatorHitFact[] | null> {
  return withDatabase(async (db) => {
    const lists = await db.getAll('indicatorLists');
    if (lists.length === 0) return null;
    const named = namedHosts(facts);
    const hosts = [...new Set(named.map(({ host }) => host))];
    const hits: IndicatorHitFact[] = [];
    for (const list of lists) {
      const entries = await entriesOf(db, list, hosts);
      for (const row of named) {
        const entry = entries.get(row.host);
        if (entry !== undefined) hits.push({ ...row, entry, list: list.name });
      }
    }
    return hits;
  }).catch(() => null);
}

/** For each host that the list names and does not except: the entry that names it. */
async function entriesOf(
  db: IDBPDatabase<Schema>,
  { name, buckets }: KeptIndicatorList,
  hosts: readonly string[],
): Promise<Map<string, string>> {
  const names = new Map(hosts.map((host) => [host, hostAndParents(host)]));
  const wanted = new Set([...names.values()].flat().map((each) => bucketOf(each, buckets)));
  const { store, done } = db.transaction('indicatorBuckets');
  const read = [...wanted].map(
    async (bucket) => [bucket, (await store.get([name, bucket]))?.text] as const,
  );
  const texts = new Map(await Promise.all(read));
  await done;
  const entries = new Map<string, string>();
  for (const [host, candidates] of names) {
    const standings = candidates.map((each) =>
      standingIn(texts.get(bucketOf(each, buckets)), each),
    );
    const at = standings.indexOf('named');
    // As in blockers, what is excepted is so whatever else the list says.
    if (at >= 0 && !standings.includes('excepted')) entries.set(host, candidates[at] ?? host);
  }
  return entries;
}
