import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditOf, findingOf, pageOf } from './audit-examples.ts';
import { runStores, type StoresRun } from './run-stores.ts';
import type { ListedStore } from './store-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// A line that cannot be used is over without a browser.
const broken = (line: number): ListedStore => ({
  ...{ line, url: `https://s${line}.example/`, name: null, recording: null, profile: null },
  trouble: `line ${line} of the list: no address`,
});

const visit: StoresRun['visit'] = {
  ...{ locale: 'ja', wait: 0, dryRun: false, failedStep: '', profile: null, args: [], files: {} },
  ...{ ignoreHttpsErrors: false, timeLimit: 5 },
};

async function run(stores: readonly ListedStore[], given: Partial<StoresRun> = {}) {
  const told: [string, boolean][] = [];
  const ended = await runStores({
    ...{ stores, visit, out: folder, shard: null, parallel: 2 },
    onStore: ({ url }, _, before) => told.push([url, before]),
    ...given,
  });
  return { ...ended, told };
}

const files = () => readdirSync(folder).filter((name) => !name.startsWith('index'));
const index = (name = 'index.json') => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** As if an earlier run had audited this store. */
function finish(file: string, url: string): void {
  const audit = auditOf({
    stores: [{ url, line: 2, endedAt: '2026-11-01T00:00:00.000Z' }],
    pages: [{ ...pageOf(`${url}pay`, undefined, [findingOf('high')]), store: url }],
  });
  writeFileSync(join(folder, file), JSON.stringify(audit));
}

it('keeps a file for each store and an index, and gives everything in the order of the list', async () => {
  const { file, unwritten } = await run([broken(2), broken(3), broken(4)]);
  expect(unwritten).toBe(false);
  expect(file.failures.map(({ reason }) => reason.slice(0, 6))).toEqual([
    'line 2',
    'line 3',
    'line 4',
  ]);
  expect(files()).toHaveLength(3);
  expect(index().stores.map(({ state }: { state: string }) => state)).toEqual([
    'failed',
    'failed',
    'failed',
  ]);
  expect(
    index()
      .stores.map(({ file: name }: { file: string }) => name)
      .sort(),
  ).toEqual(files().sort());
});

it('takes up what is finished, and tries again what failed or was cut off while it was written', async () => {
  await run([broken(2), broken(3), broken(4)]);
  const [first, second] = index().stores;
  finish(first.file, first.url);
  writeFileSync(join(folder, second.file), '{"schema":"reji-tenken/au');
  const { file, told } = await run([broken(2), broken(3), broken(4)]);
  expect(told).toEqual([
    ['https://s2.example/', true],
    ['https://s3.example/', false],
    ['https://s4.example/', false],
  ]);
  expect(file.pages).toHaveLength(1);
  expect(index().stores[0]).toMatchObject({ state: 'finished', worst: 'high' });
});

it('does not take a result of other options for its own', async () => {
  await run([broken(2)]);
  const [row] = index().stores;
  finish(row.file, row.url);
  const other = { ...visit, dryRun: true };
  expect((await run([broken(2)], { visit: other })).told).toEqual([['https://s2.example/', false]]);
  expect((await run([broken(2)])).told).toEqual([['https://s2.example/', true]]);
});

it('gives each part of a list an index of its own, and an empty part nothing to fail on', async () => {
  await run([broken(2)], { shard: { part: 1, of: 8 } });
  const { file } = await run([], { shard: { part: 2, of: 8 } });
  expect(file).toMatchObject({ stores: [], pages: [], failures: [] });
  expect(index('index-1-of-8.json').stores).toHaveLength(1);
  expect(index('index-2-of-8.json').stores).toEqual([]);
});

it('says where a result could not be written, and goes on', async () => {
  const { file } = await run([broken(2)]);
  const [name = ''] = files();
  rmSync(join(folder, name));
  // A folder of that name stands in the way.
  mkdirSync(join(folder, name, 'inside'), { recursive: true });
  const again = await run([broken(2), broken(3)]);
  expect(again.unwritten).toBe(true);
  expect(again.file.failures).toHaveLength(file.failures.length + 1);
});
