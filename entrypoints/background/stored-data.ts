import type { IDBPDatabase, StoreNames } from 'idb';
import { type Schema, withDatabase } from './history.ts';

/** What is kept, by kinds that a person would name. */
export const KINDS = {
  audits: ['audits'],
  inventory: ['inventory', 'inventoryPages', 'visits', 'inventoryLog'],
  texts: ['scriptTexts', 'profiles', 'scriptAddresses'],
  answers: ['answers', 'hearings'],
  sessions: ['sessions'],
  shots: ['sessionShots'],
  reports: ['reports'],
  outsideChecks: ['outsideChecks'],
  lists: ['indicatorLists', 'libraryData'],
} as const satisfies Record<string, readonly StoreNames<Schema>[]>;
export type Kind = keyof typeof KINDS;

/** What the browser says of the space that is used, in bytes; null where it does not say. */
export interface Space {
  used: number | null;
  free: number | null;
}

/** How many records of each kind there are. Counts only: no record is read. */
export function countKept(): Promise<Record<Kind, number>> {
  return withDatabase(async (db: IDBPDatabase<Schema>) => {
    const kinds = Object.entries(KINDS) as [Kind, readonly StoreNames<Schema>[]][];
    const tx = db.transaction(kinds.flatMap(([, names]) => names));
    const counted = await Promise.all(
      kinds.map(async ([kind, names]) => {
        const counts = await Promise.all(names.map((name) => tx.objectStore(name).count()));
        return [kind, counts.reduce((sum, one) => sum + one, 0)];
      }),
    );
    return Object.fromEntries(counted);
  });
}

export async function spaceUsed(): Promise<Space> {
  const { usage, quota } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (usage === undefined) return { used: null, free: null };
  return { used: usage, free: quota === undefined ? null : Math.max(0, quota - usage) };
}
