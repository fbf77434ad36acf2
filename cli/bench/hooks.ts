import type { Page } from 'playwright-core';
import { listenHttp } from '../../tests/practice-store/server.ts';
import type { ChromiumSession } from '../chromium.ts';
import { type Metric, median, metric, rounded, spread } from './metric.ts';

/** Rounds of each call on each of the two pages, in turn. */
const ROUNDS = 31;
/** Calls of one round: enough that the clock's steps do not count. */
const CALLS = 20_000;
/** Microseconds that a hook may add to a call. */
const TARGET = 0.3;

/**
 * Calls that pages make all the time, each on something that is no business of ours: no card field, no sending. The body of a
 * function of `n` (the number of calls) that is run in the page.
 */
const CALLS_OF: Readonly<Record<string, string>> = {
  'JSON.stringify': `const o = { id: 1, name: 'sencha', tags: ['tea'] }; for (let i = 0; i < n; i++) JSON.stringify(o);`,
  btoa: `for (let i = 0; i < n; i++) btoa('fukamushi sencha');`,
  'TextEncoder.encode': `const e = new TextEncoder(); for (let i = 0; i < n; i++) e.encode('fukamushi sencha');`,
  'Storage.setItem': `for (let i = 0; i < n; i++) sessionStorage.setItem('seen', 'sencha');`,
  'input.value': `const f = document.getElementById('q'); let s = ''; for (let i = 0; i < n; i++) s = f.value;`,
  addEventListener: `const b = document.getElementById('b'); const f = () => {}; for (let i = 0; i < n; i++) b.addEventListener('scroll', f);`,
  setAttribute: `const b = document.getElementById('b'); for (let i = 0; i < n; i++) b.setAttribute('data-n', 'x');`,
  'Function.toString': `const f = () => {}; let s = ''; for (let i = 0; i < n; i++) s = f.toString();`,
};

/** What a hook adds to a call, in microseconds: the same loop on an enrolled page and on one that is not, in turn. */
export async function measureHooks(session: ChromiumSession, hooked: string): Promise<Metric[]> {
  const server = await listenHttp(0, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>茶</title><input id="q" value="sencha"><div id="b"></div>');
  });
  const pages: Page[] = [];
  try {
    const open = async (host: string): Promise<Page> => {
      const page = await session.context.newPage();
      pages.push(page);
      await page.goto(`${host}:${server.port}/`, { waitUntil: 'load' });
      return page;
    };
    const bare = await open('http://bare.localhost');
    const watched = await open(hooked);
    const rows: Metric[] = [];
    for (const [name, body] of Object.entries(CALLS_OF))
      rows.push(await measureOne(name, body, bare, watched));
    return rows;
  } finally {
    for (const page of pages) await page.close();
    await server.close();
  }
}

async function measureOne(name: string, body: string, bare: Page, watched: Page): Promise<Metric> {
  const without: number[] = [];
  const withHook: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const pair = [await timed(bare, body), await timed(watched, body)] as const;
    if (round < 0) continue;
    without.push(pair[0]);
    withHook.push(pair[1]);
  }
  const added = withHook.map((each, n) => each - (without[n] ?? Number.NaN));
  return metric(
    `hook.${name}`,
    `a hooked ${name}, beyond the bare call`,
    median(added),
    'µs',
    TARGET,
    `${rounded(median(withHook))} against ${rounded(median(without))} µs; ${spread(added)}`,
  );
}

/** Microseconds a call. */
async function timed(page: Page, body: string): Promise<number> {
  return page.evaluate(
    ([text, count]) => {
      const run = new Function('n', text as string) as (n: number) => void;
      const began = performance.now();
      run(count as number);
      return ((performance.now() - began) * 1000) / (count as number);
    },
    [body, CALLS] as const,
  );
}
