import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { listenHttp } from '../../tests/practice-store/server.ts';
import type { ChromiumSession } from '../chromium.ts';
import { CHROME_BUILD } from '../paths.ts';
import { type Metric, median, metric, rounded, spread, table } from './metric.ts';
import { shopPage } from './pages.ts';

const SIZES = [1000, 3000, 12_000, 30_000, 100_000] as const;
const ROUNDS = 31;
const TARGET_SIZE = 12_000;

interface SideBySide {
  elements: number;
  selectors: string[];
  bare: number[];
  walk: number[];
  whole: number[];
}

export interface SnapshotResult {
  metrics: Metric[];
  /** Median milliseconds by size of page. */
  linear: { elements: number; snapshotMs: number; queriesMs: number; usPerElement: number }[];
  selectors: string[];
}

/**
 * The built snapshot script beside the bare queries it makes, in turn, in one isolated world of one page. The queries are
 * not written down here: the first snapshot's own calls on the document are recorded and repeated, each selector once.
 */
export async function measureSnapshot(session: ChromiumSession): Promise<SnapshotResult> {
  const server = await listenHttp(0, (request, response) => {
    // Cross-origin isolation gives timers of 5 µs instead of 100 µs.
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(shopPage(Number(request.url?.slice(1)) || 1000));
  });
  const page = await session.context.newPage();
  try {
    const source = readFileSync(join(CHROME_BUILD, 'snapshot.js'), 'utf8');
    const results: SideBySide[] = [];
    for (const size of SIZES) {
      await page.goto(`http://localhost:${server.port}/${size}`, { waitUntil: 'load' });
      results.push(await sideBySide(page, source));
    }
    return describe(results);
  } finally {
    await page.close();
    await server.close();
  }
}

async function sideBySide(page: Page, source: string): Promise<SideBySide> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const contextId = await isolatedWorld(cdp);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: `(${inPage})(() => { ${asFunctionBody(source)} }, ${ROUNDS})`,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as SideBySide;
  } finally {
    await cdp.detach();
  }
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });
  return world.executionContextId;
}

// The built file ends in the expression that executeScript answers with.
function asFunctionBody(source: string): string {
  const body = source.replace(/\bsnapshot;\s*$/, 'return snapshot;');
  if (body === source) throw new Error('snapshot.js does not end in its result as it used to.');
  return body;
}

interface Timed {
  timings: Record<string, number>;
}

// Runs in the page's isolated world: nothing from outside is in its scope.
async function inPage(run: () => Promise<string>, rounds: number): Promise<SideBySide> {
  const calls: { root: Document | DocumentFragment; selector: string }[] = [];
  const seen = new Set<string>();
  const natives = [Document.prototype, DocumentFragment.prototype].map((prototype) => {
    const native = prototype.querySelectorAll;
    prototype.querySelectorAll = function (this: Document | DocumentFragment, selector: string) {
      if (!seen.has(selector)) calls.push({ root: this, selector });
      seen.add(selector);
      return native.call(this, selector);
    };
    return { prototype, native };
  });
  await run();
  for (const { prototype, native } of natives) prototype.querySelectorAll = native;
  const result: SideBySide = {
    elements: document.querySelectorAll('*').length,
    selectors: [...seen],
    bare: [],
    walk: [],
    whole: [],
  };
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    for (const { root, selector } of calls) root.querySelectorAll(selector);
    const queried = performance.now();
    for (const element of document.querySelectorAll('*'))
      if (element.shadowRoot) result.elements += 0;
    const walked = performance.now();
    // The script's own sum: it works in several tasks, between which the page has its turn.
    const { timings } = JSON.parse(await run()) as Timed;
    result.whole.push(timings.all ?? Number.NaN);
    result.walk.push(walked - queried);
    result.bare.push(queried - began);
  }
  return result;
}

function describe(results: readonly SideBySide[]): SnapshotResult {
  const linear = results.map(({ elements, bare, whole }) => ({
    elements,
    snapshotMs: rounded(median(whole)),
    queriesMs: rounded(median(bare)),
    usPerElement: rounded((median(whole) * 1000) / elements),
  }));
  const target = results[SIZES.indexOf(TARGET_SIZE)];
  if (!target) throw new Error('No page of the target size was measured.');
  const ratios = target.whole.map((ms, n) => ms / (target.bare[n] ?? Number.NaN));
  const perElement = linear.map(({ usPerElement }) => usPerElement);
  const smallest = perElement[0] ?? Number.NaN;
  return {
    metrics: [
      metric(
        'snapshot.queries',
        `bare queries, ${target.elements} elements`,
        median(target.bare),
        'ms',
        null,
        `${target.selectors.length} selectors`,
      ),
      metric(
        'snapshot.walk',
        'the walk for shadow roots alone',
        median(target.walk),
        'ms',
        null,
        'one * query and shadowRoot of each',
      ),
      metric(
        'snapshot.whole',
        'snapshot of the same page',
        median(target.whole),
        'ms',
        null,
        spread(target.whole),
      ),
      metric('snapshot.ratio', 'snapshot ÷ bare queries', median(ratios), '×', 3, spread(ratios)),
      metric(
        'snapshot.linear',
        'time per element, largest page ÷ smallest',
        (perElement.at(-1) ?? Number.NaN) / smallest,
        '×',
        null,
        'about 1 or less: linear',
      ),
    ],
    linear,
    selectors: target.selectors,
  };
}

export function formatLinear(linear: SnapshotResult['linear']): string {
  return table([
    ['elements', 'snapshot ms', 'bare queries ms', 'µs an element'],
    ...linear.map((row) =>
      [row.elements, row.snapshotMs, row.queriesMs, row.usPerElement].map(String),
    ),
  ]);
}
