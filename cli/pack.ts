/**
 * `npm pack` runs this first: the extension's release build, and `dist/` with the commands as plain JavaScript and everything that
 * they import in it, so that the package needs no other one and nothing is fetched when it is installed.
 */
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildIfNeeded } from './build.ts';
import { ROOT } from './paths.ts';

const DIST = join(ROOT, 'dist');
const DRIVER = join(ROOT, 'node_modules/playwright-core');

/** Parts of the driver that only its own tools use. */
const LEFT_OUT = ['/types/', '/bin/', '/lib/vite/', '/lib/tools/'];

/** Writes `dist/` anew. */
export async function buildCommand(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: ['wxt', 'playwright-core'] },
    build: {
      ssr: true,
      outDir: DIST,
      target: 'node20',
      minify: false,
      license: { fileName: 'LICENSES.md' },
      rolldownOptions: {
        input: join(ROOT, 'cli/reji-tenken.ts'),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // It looks for files beside itself, and goes along as it is.
          paths: { 'playwright-core': './vendor/playwright-core/index.mjs' },
        },
      },
    },
  });
  cpSync(DRIVER, join(DIST, 'vendor/playwright-core'), {
    recursive: true,
    dereference: true,
    filter: (path) => !LEFT_OUT.some((part) => `${path}/`.includes(`playwright-core${part}`)),
  });
  chmodSync(join(DIST, 'reji-tenken.js'), 0o755);
}

if (import.meta.main) {
  await buildIfNeeded();
  await buildCommand();
}
