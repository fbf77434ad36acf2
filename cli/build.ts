/** `npm run build`: release builds for both browsers. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './paths.ts';

const SOURCES = [
  'entrypoints',
  'components',
  'rules',
  'public',
  'wxt.config.ts',
  'cli/build.ts',
  'cli/pack-catalogues.ts',
  'package-lock.json',
];

/** Builds both browsers' extensions anew. */
export async function buildAll(): Promise<void> {
  const { NODE_ENV } = process.env;
  // It outranks `mode`: a build asked for from within a test would ship each element with its source file's path.
  process.env.NODE_ENV = 'production';
  try {
    for (const browser of ['chrome', 'firefox'] as const)
      await build({ root: ROOT, browser, manifestVersion: 3, mode: 'production' });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Builds only where a source is newer than the builds. */
export async function buildIfNeeded(): Promise<void> {
  const builds = [CHROME_BUILD, FIREFOX_BUILD].map((folder) => join(folder, 'manifest.json'));
  const built = builds.every((file) => existsSync(file))
    ? Math.min(...builds.map((file) => statSync(file).mtimeMs))
    : 0;
  if (built > Math.max(...SOURCES.map((source) => newest(join(ROOT, source))))) return;
  await buildAll();
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (import.meta.main) await buildAll();
