import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ROOT } from '../paths.ts';

/** Name under which the script's functions stand in the page. */
export const IN_PAGE = 'rejiTenkenIndicators';
export type InPage = typeof import('./indicator-entry.ts');

/** The extension's own code for indicator lists as one script, for a page in which nothing of the extension runs. */
export async function indicatorScript(): Promise<string> {
  const output = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'cli/bench/indicator-entry.ts'),
        formats: ['iife'],
        name: IN_PAGE,
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0]?.code;
  if (!code) throw new Error('vite gave no bundle of cli/bench/indicator-entry.ts');
  return code;
}
