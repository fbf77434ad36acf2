/**
 * Frozen inputs: the facts of the practice store's payment pages. A new rule changes nothing here; a collector that reads
 * something else does. After a wanted change: UPDATE_GOLDEN=1 npx vitest run --config tests/e2e/vitest.config.ts golden
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type Facts, type TableName, WITNESS_TABLES } from '../../rules/_core/facts.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { SHOP, walkChromium } from './support.ts';

const GOLDEN = new URL('facts.golden.json', import.meta.url);

let store: PracticeStore;
let session: ChromiumSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

// What is made of texts is the profiler's and the inventory's own to test.
const OF_TEXTS = [
  'scriptProfiles',
  'vulnerableLibraries',
  'indicatorHits',
  'inventory',
  'pageChanges',
] as const satisfies readonly TableName[];

// Ports and nonces differ from run to run, and so does when a script did something: the collectors' tables alone are frozen.
function stable(facts: Facts): unknown {
  const told: ReadonlySet<string> = new Set([...WITNESS_TABLES, ...OF_TEXTS]);
  const text = JSON.stringify(facts, (key, value) => (told.has(key) ? undefined : value))
    .replaceAll(`:${store.httpPort}`, ':HTTP')
    .replaceAll(`:${store.httpsPort}`, ':HTTPS')
    .replace(/'nonce-[^']+'/g, "'nonce-…'");
  return JSON.parse(text);
}

it('the collectors read what they read before', async () => {
  const urls = (['before', 'after'] as const).map((preset) => store.urls(preset).payment);
  const [before, after] = (await walkChromium(session, urls)).map(({ facts }) => stable(facts));
  const read = { before, after };
  if (process.env.UPDATE_GOLDEN) {
    writeFileSync(GOLDEN, `${JSON.stringify(read, null, 1)}\n`);
  }
  expect(read).toEqual(JSON.parse(readFileSync(GOLDEN, 'utf8')));
});
