import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../paths.ts';

export type Profiler = typeof import('./profiler-entry.ts');

/**
 * Writes the profiler as the extension ships it, in one file and made small, and gives that file's path. Loaded file by file
 * it is slower by a third: every name from another file is then read through a getter, while its parser is one file anyway.
 */
export async function writeProfiler(dir: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'profiler-entry.ts'), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const path = join(dir, 'profiler.mjs');
  writeFileSync(path, built[0]?.output[0].code ?? '');
  return path;
}

export async function loadProfiler(path: string): Promise<Profiler> {
  return (await import(pathToFileURL(path).href)) as Profiler;
}
