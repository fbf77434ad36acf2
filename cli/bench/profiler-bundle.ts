import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../paths.ts';

export type Profiler = typeof import('./profiler-entry.ts');

/**
 * Writes a script of the bench with the profiler in it as the extension ships that, in one file and made small, and gives that
 * file's path. Loaded file by file the profiler is slower by a third: every name of another file is then read through a getter,
 * while its parser is one file anyway.
 */
export async function writeBundle(name: string, dir: string): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, `${name}.ts`), formats: ['es'] },
      rolldownOptions: { external: [/^node:/] },
    },
  })) as Rolldown.RolldownOutput[];
  const path = join(dir, `${name}.mjs`);
  writeFileSync(path, built[0]?.output[0].code ?? '');
  return path;
}

export async function loadProfiler(dir: string): Promise<Profiler> {
  const path = await writeBundle('profiler-entry', dir);
  return (await import(pathToFileURL(path).href)) as Profiler;
}
