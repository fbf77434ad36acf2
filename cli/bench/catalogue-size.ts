import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { packCatalogues } from '../pack-catalogues.ts';
import { ROOT } from '../paths.ts';
import { type Metric, metric } from './metric.ts';

/** Bytes that the catalogues of platforms, payment services, advisories and outside places may add to the background. */
export const CATALOGUE_LIMIT = 61_440;

/** Their bytes, in one file and made small as the extension's are. */
export async function catalogueSize(): Promise<number> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [packCatalogues],
    build: {
      write: false,
      target: 'es2023',
      // The format that is made small wholly.
      lib: {
        entry: join(import.meta.dirname, 'catalogue-entry.ts'),
        formats: ['iife'],
        name: 'catalogues',
      },
    },
  })) as Rolldown.RolldownOutput[];
  return Buffer.byteLength(built[0]?.output[0].code ?? '');
}

export async function measureCatalogues(): Promise<Metric[]> {
  const name = 'catalogues of platforms, payment services, advisories, places';
  return [metric('size.catalogues', name, await catalogueSize(), 'B', CATALOGUE_LIMIT, 'minified')];
}
