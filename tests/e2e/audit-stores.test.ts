import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditFile } from '../../cli/audit-schema.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { type BadStores, startBadStores } from '../support/bad-stores.ts';
import { comparable } from '../support/comparable-audit.ts';

let store: PracticeStore;
let bad: BadStores;
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  store = await startPracticeStore();
  bad = await startBadStores();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-stores-'));
});

afterAll(async () => {
  await Promise.all([store?.close(), bad?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  status: number | null;
  output: string;
}

// Not the synchronous way: the stores answer from this very process.
function start(args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, args, { cwd: ROOT });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return {
    child,
    ended: new Promise((resolve) => child.on('close', (status) => resolve({ status, output }))),
  };
}

const audit = (...args: string[]) => start(['cli/audit.ts', '--locale', 'en', ...args]);
const readJson = (name: string) => auditFile.parse(JSON.parse(readFileSync(at(name), 'utf8')));
const results = (name: string) =>
  readdirSync(at(name)).filter((file) => !file.startsWith('index') && file.endsWith('.json'));

const paymentOf = (host: string, preset: 'before' | 'after'): string => {
  const { pathname, search } = new URL(store.urls(preset).payment);
  return `https://${host}.localhost:${store.httpsPort}${pathname}${search}`;
};

function list(name: string, urls: readonly string[]): string {
  writeFileSync(at(name), ['url,name', ...urls.map((url) => `"${url}",`)].join('\n'));
  return at(name);
}

it('goes on after every kind of bad store, each a clear failure in bounded time', async () => {
  const kinds = ['loop', 'hang', 'broken', 'closed', 'members', 'huge'] as const;
  const good = `http://s01.localhost:${store.httpPort}/?preset=before`;
  const file = list('bad.csv', [
    ...kinds.map(bad.url),
    paymentOf('s02', 'after'),
    'no address',
    good,
  ]);
  const { ended } = audit(
    ...['--stores', file, '--time-limit', '12', '--parallel', '3'],
    ...['--out', at('bad'), '--json', at('bad.json')],
  );
  expect((await ended).status).toBe(2);
  const { failures, pages, stores } = readJson('bad.json');
  const reasons = Object.fromEntries(failures.map(({ url, reason }) => [url, reason]));
  expect(kinds.map((kind) => reasons[bad.url(kind)])).toEqual([
    expect.stringContaining('redirects without end'),
    'took longer than 12 s',
    'the shop answered with an error (500)',
    expect.stringContaining('needs a log-in'),
    expect.stringContaining('needs a log-in: the address led to http://members.localhost'),
    expect.stringContaining('larger than 10 MB'),
  ]);
  expect(reasons[paymentOf('s02', 'after')]).toMatch(/certificate.*not trusted/);
  expect(reasons['no address']).toMatch(/^line 9 of the list/);
  // What could be seen is kept: the page with the log-in, and the shop at the end.
  expect(pages.map(({ store: of }) => of)).toEqual([bad.url('members'), good]);
  expect(stores).toHaveLength(9);
  expect(results('bad')).toHaveLength(9);
});

it('killed at half and taken up again it gives what runs of one store each give, and parts merge to the same', async () => {
  const urls = [
    ...[paymentOf('s01', 'before'), paymentOf('s02', 'after'), paymentOf('s03', 'after')],
  ];
  const file = list('good.csv', urls);
  const args = ['--stores', file, '--ignore-https-errors', '--out', at('good')];
  const killed = audit(...args, '--parallel', '1');
  await expect
    .poll(() => results('good').length, { timeout: 30_000, interval: 50 })
    .toBeGreaterThan(0);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expect(results('good').length).toBeLessThan(urls.length);
  const [first = ''] = results('good');
  const before = readFileSync(at(join('good', first)), 'utf8');

  const resumed = await audit(...args, '--json', at('good.json')).ended;
  expect(resumed.status, resumed.output).toBe(0);
  expect(readFileSync(at(join('good', first)), 'utf8')).toBe(before);
  const whole = readJson('good.json');
  expect(whole.stores?.map(({ url }) => url)).toEqual(urls);

  const alone = await audit(urls[0] ?? '', '--ignore-https-errors', '--json', at('alone.json'))
    .ended;
  expect(alone.status).toBe(0);
  expect(comparable(readJson('alone.json'))).toEqual(
    comparable({ ...whole, pages: whole.pages.slice(0, 1) }),
  );
  // Another machine's part, without the sites being gone to again.
  const part = await audit(...args, '--shard', '2/2', '--json', at('part.json')).ended;
  expect(part.output).toContain('finished earlier');
  expect(readJson('part.json').stores?.map(({ url }) => url)).toEqual([urls[1]]);
  const merged = await start([
    ...['cli/merge.ts', at('part.json'), at('good'), '--json', at('merged.json')],
  ]).ended;
  expect(merged.status, merged.output).toBe(0);
  expect(comparable(readJson('merged.json'))).toEqual(comparable(whole));
});
