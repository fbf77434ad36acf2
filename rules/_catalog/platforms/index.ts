import type { Platform, PlatformEntry } from './platform.ts';

// Discovered, never registered: a new file in entries/ is a new platform, its name the id.
const modules = import.meta.glob<PlatformEntry>('./entries/*.ts', {
  eager: true,
  import: 'default',
});

/** Every platform of the catalogue by id (`ec-cube-4`). */
export const platforms: ReadonlyMap<string, Platform> = new Map(
  Object.entries(modules)
    .map(([file, entry]): Platform => ({ id: file.replace(/^.*\/|\.ts$/g, ''), ...entry }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((platform) => [platform.id, platform]),
);
