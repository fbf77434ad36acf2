/** Profiles texts in a thread of its own, which the caller may end; see profile-runner.ts. */
import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

type Product = typeof import('./profile-product.ts');

const { module } = await runnerImport<Product>(resolve(import.meta.dirname, 'profile-product.ts'), {
  configFile: false,
  logLevel: 'error',
});

parentPort?.on('message', (text: string) => {
  const began = performance.now();
  const { verdict, reason, signals } = module.profileText(text);
  parentPort?.postMessage({ verdict, reason, signals, ms: performance.now() - began });
});
parentPort?.postMessage('ready');
