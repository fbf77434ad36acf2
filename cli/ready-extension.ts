import { existsSync } from 'node:fs';
import { ROOT } from './paths.ts';

/** Sees to it that the extension's release build is there: built where the sources are, part of the package elsewhere. */
export async function readyExtension(): Promise<void> {
  if (existsSync(`${ROOT}wxt.config.ts`)) await (await import('./build.ts')).buildIfNeeded();
}
