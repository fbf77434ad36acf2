import { resolve } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { runnerImport } from 'vite';
import { listenHttp } from '../../tests/practice-store/server.ts';
import type { ChromiumSession } from '../chromium.ts';
import { IN_PAGE, type InPage, indicatorScript } from './indicator-script.ts';
import { type Metric, metric } from './metric.ts';

const LINES = 1_000_000;
const HOSTS_OF_PAGE = 100;
const LOOKUPS = 11;
const MEMORY = 200_000_000;

interface Imported {
  ms: number;
  /** Milliseconds of the longest stretch in which the page did not have its turn. */
  stood: number;
  hosts: number;
  malformed: number;
  lookups: number[];
}

/** A list of a million lines, read into the database of an ordinary page by the extension's own code, and looked up in. */
export async function measureIndicators(session: ChromiumSession): Promise<Metric[]> {
  const server = await listenHttp(0, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>lists</title>');
  });
  const page = await session.context.newPage();
  try {
    await page.goto(`http://localhost:${server.port}/`);
    await page.evaluate(
      await indicatorScript().then((code) => `${code};globalThis.${IN_PAGE}=${IN_PAGE};`),
    );
    await page.evaluate(makeList, LINES);
    const memory = await watchMemory(page);
    const facts = await factsOfPage();
    const imported = await page.evaluate(importAndLookUp, {
      facts,
      rounds: LOOKUPS,
      name: IN_PAGE,
    });
    return describe(imported, await memory.stop());
  } finally {
    await page.close();
    await server.close();
  }
}

/** Every syntax in turn, one line in a thousand malformed. Runs in the page. */
function makeList(lines: number): void {
  const pieces: string[] = [];
  for (let n = 0; n < lines; n++) {
    const host = `host-${n}.example`;
    const kind = n % 1000 === 999 ? -1 : n % 3;
    if (kind < 0) pieces.push('not a host at all\n');
    else pieces.push([`${host}\n`, `0.0.0.0 ${host}\n`, `||${host}^$third-party\n`][kind] ?? '');
  }
  Object.assign(globalThis, { list: new Blob([pieces.join('')]) });
}

// Runs in the page.
async function importAndLookUp(given: {
  facts: unknown;
  rounds: number;
  name: string;
}): Promise<Imported> {
  const page = globalThis as unknown as Record<string, unknown>;
  const { importIndicators, indicatorHits } = page[given.name] as InPage;
  let stood = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    stood = Math.max(stood, performance.now() - last);
    last = performance.now();
  }, 0);
  const began = performance.now();
  const outcome = await importIndicators(page.list as Blob, { name: 'bench' });
  const ms = performance.now() - began;
  clearInterval(beat);
  if (!outcome.ok) throw new Error(`not imported: ${outcome.reason}`);
  const lookups: number[] = [];
  for (let round = 0; round < given.rounds; round++) {
    const asked = performance.now();
    const hits = await indicatorHits(given.facts as never);
    lookups.push(performance.now() - asked);
    if (hits?.length === 0) throw new Error('nothing was found on the list');
  }
  const { hosts, malformed } = outcome.list;
  return { ms, stood, hosts, malformed, lookups };
}

/** The heap's size while something goes on, beyond what it was before, the most of it. */
async function watchMemory(page: Page): Promise<{ stop: () => Promise<number> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const before = await heapOf(cdp);
  let most = before;
  let going = true;
  const watching = (async () => {
    while (going) most = Math.max(most, await heapOf(cdp));
  })();
  return {
    stop: async () => {
      going = false;
      await watching;
      await cdp.detach();
      return most - before;
    },
  };
}

async function heapOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

function describe({ ms, stood, hosts, malformed, lookups }: Imported, memory: number): Metric[] {
  const middle = [...lookups].sort((a, b) => a - b)[Math.floor(lookups.length / 2)] ?? Number.NaN;
  const kept = `${hosts} hosts kept, ${malformed} lines malformed`;
  return [
    metric('indicators.import', `import of a list of ${LINES} lines`, ms, 'ms', null, kept),
    metric('indicators.memory', 'heap beyond what it was, at most', memory, 'B', MEMORY, 'sampled'),
    metric('indicators.stood', 'longest stretch without a turn for the page', stood, 'ms', null),
    metric(
      'indicators.lookup',
      `${HOSTS_OF_PAGE} hosts of a page looked up in it`,
      middle,
      'ms',
      null,
      `n=${lookups.length}, database opened each time`,
    ),
  ];
}

async function factsOfPage(): Promise<unknown> {
  const { module } = await runnerImport<typeof import('../../rules/_core/testing.ts')>(
    resolve(import.meta.dirname, '../../rules/_core/testing.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module.factsOf({
    requests: Array.from({ length: HOSTS_OF_PAGE }, (_, n) => ({
      url: `https://a${n}.host-${n * 7}.example/x`,
    })),
  });
}
