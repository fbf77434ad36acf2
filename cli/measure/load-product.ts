import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** What the product can be asked about a page's facts. */
export type Product = typeof import('./product.ts');

/** Loads the rules through vite: they and the catalogue discover their parts by `import.meta.glob`, which Node has not. */
export async function loadProduct(): Promise<Product> {
  const { module } = await runnerImport<Product>(resolve(import.meta.dirname, 'product.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
