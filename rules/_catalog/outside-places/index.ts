import { platforms } from '../platforms/index.ts';
import type { PlaceEntry } from './place.ts';

// Discovered, never registered: a new file in entries/ holds the places of the platform of that name.
const modules = import.meta.glob<readonly PlaceEntry[]>('./entries/*.ts', {
  eager: true,
  import: 'default',
});

const lists: ReadonlyMap<string, readonly PlaceEntry[]> = new Map(
  Object.entries(modules).map(([file, places]) => [file.replace(/^.*\/|\.ts$/g, ''), places]),
);

/** Places that any server can have, and log-ins to try where nobody knows the software. */
const ANY = 'any-server';
const UNKNOWN = 'unknown-software';

/** Every list by its name: a platform's id, or one of the two that belong to none. */
export const placeLists = lists;

/** Platforms that have places of their own, for choosing one of them. */
export const platformsWithPlaces: readonly string[] = [...lists.keys()]
  .filter((id) => platforms.has(id))
  .sort();

/**
 * The places to ask for in a shop on this platform: its own, those of what it runs on, and those of any server. Null: nobody
 * knows the software, and well-known log-ins take the place of its own.
 */
export function placesOf(platform: string | null): PlaceEntry[] {
  const base = platform === null ? undefined : platforms.get(platform)?.on;
  const own = [platform, base].flatMap((id) => (id ? (lists.get(id) ?? []) : []));
  const first = own.length > 0 ? own : (lists.get(UNKNOWN) ?? []);
  const seen = new Set<string>();
  return [...first, ...(lists.get(ANY) ?? [])].filter(({ path }) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

/** Rented software stands on its operator's servers: the owner of a shop there has no leave to give for them. */
export function isOthersServer(platform: string | null): boolean {
  return platform !== null && platforms.get(platform)?.kind === 'asp';
}
