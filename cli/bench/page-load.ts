import type { CDPSession, Page } from 'playwright-core';
import { type Listening, listenHttp } from '../../tests/practice-store/server.ts';
import { type ChromiumSession, openChromium } from '../chromium.ts';
import { libraries } from './libraries.ts';
import { type Metric, median, metric, spread } from './metric.ts';
import { shopPage, smallScript } from './pages.ts';

const STORE = 'http://shop.localhost';
const ELEMENTS = 3000;
const PAIRS = 41;
/** Fewer than this say nothing. */
const LEAST_PAIRS = 15;
/** Loads of each browser that are not counted: caches fill, code is compiled. */
const WARM_UP = 3;
/** How long after the load event the page's tasks are still counted, in milliseconds: the audit falls into it. */
const AFTER_LOAD = 1000;

interface Load {
  /** Milliseconds from the start of the navigation to the end of the load event. */
  load: number;
  /** Milliseconds of processor time in tasks of the renderer's main thread until `AFTER_LOAD`. */
  tasks: number;
}

interface Pair {
  without: Load;
  withIt: Load;
}

interface LoadPage {
  id: string;
  name: string;
  /** Path and text of each script, in order. */
  scripts: ReadonlyMap<string, string | Buffer>;
}

const SMALL_SCRIPTS = 200;

function loadPages(): LoadPage[] {
  const small = Array.from({ length: SMALL_SCRIPTS }, (_, n) => n);
  return [
    {
      id: 'page',
      name: '40 libraries',
      scripts: new Map(libraries().map(({ path, text }) => [path, text])),
    },
    {
      id: 'page-200',
      name: `${SMALL_SCRIPTS} scripts`,
      scripts: new Map(small.map((n) => [`/small/${n}.js`, smallScript(n)])),
    },
  ];
}

/** Two browsers side by side, one with the extension and the store enrolled; loads alternate, and so does who begins. */
export async function measurePageLoad(): Promise<Metric[]> {
  const without = await openChromium({ withoutExtension: true });
  const withIt = await openChromium({ stores: [STORE] });
  try {
    const metrics: Metric[] = [];
    for (const loaded of loadPages())
      metrics.push(...describe(loaded, await loadInPairs(loaded, without, withIt)));
    return metrics;
  } finally {
    await withIt.close();
    await without.close();
  }
}

async function loadInPairs(
  loaded: LoadPage,
  without: ChromiumSession,
  withIt: ChromiumSession,
): Promise<Pair[]> {
  const server = await serve(loaded);
  try {
    const url = `${STORE}:${server.port}/shopping/payment`;
    const pairs: Pair[] = [];
    for (let n = -WARM_UP; n < 2 * PAIRS && pairs.length < PAIRS; n++) {
      const first = n % 2 === 0 ? without : withIt;
      const second = first === without ? withIt : without;
      const loads = new Map([[first, await loadOnce(first, url)]]);
      loads.set(second, await loadOnce(second, url));
      const pair = { without: loads.get(without), withIt: loads.get(withIt) };
      if (n >= 0 && pair.without && pair.withIt)
        pairs.push({ without: pair.without, withIt: pair.withIt });
    }
    if (pairs.length < LEAST_PAIRS) {
      throw new Error(
        `Only ${pairs.length} page loads were audited within ${AFTER_LOAD} ms: this machine is too busy to measure.`,
      );
    }
    return pairs;
  } finally {
    await server.close();
  }
}

function serve({ scripts }: LoadPage): Promise<Listening> {
  const tags = [...scripts.keys()].map((path) => `<script src="${path}"></script>`).join('\n');
  const page = shopPage(ELEMENTS, tags);
  return listenHttp(0, (request, response) => {
    const file = scripts.get(request.url ?? '');
    // As a shop serves them: the page anew, its libraries from the cache on a second visit.
    response.writeHead(200, {
      'content-type': file ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      'cache-control': file ? 'max-age=3600' : 'no-store',
    });
    response.end(file ?? page);
  });
}

/** Undefined where the audit did not fall into the measured span: then its cost would be missing. */
async function loadOnce(session: ChromiumSession, url: string): Promise<Load | undefined> {
  const page = await session.context.newPage();
  const cdp = await session.context.newCDPSession(page);
  try {
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    // The measured span itself, the same for both; not a wait for something to happen.
    await page.waitForTimeout(AFTER_LOAD);
    const tasks = await taskTime(cdp);
    if (session.extensionId !== '' && !(await isAudited(session, page))) return undefined;
    const load = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return entry ? entry.loadEventEnd - entry.startTime : Number.NaN;
    });
    return { load, tasks };
  } finally {
    await cdp.detach();
    await page.close();
  }
}

async function taskTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function isAudited(session: ChromiumSession, page: Page): Promise<boolean> {
  const status = await session.ask('tab.status', {
    tabId: await session.tabIdOf(page),
    locale: 'ja',
  });
  return status.audit !== null;
}

function describe({ id, name: page }: LoadPage, pairs: readonly Pair[]): Metric[] {
  const ratio = (figure: keyof Load): number[] =>
    pairs.map((pair) => pair.withIt[figure] / pair.without[figure]);
  const middle = (side: 'without' | 'withIt', figure: keyof Load): number =>
    median(pairs.map((pair) => pair[side][figure]));
  const row = (figure: keyof Load, name: string, target: number): Metric =>
    metric(
      `${id}.${figure}`,
      `${name} (${page})`,
      middle('withIt', figure) / middle('without', figure),
      '×',
      target,
      `${middle('withIt', figure).toFixed(0)} against ${middle('without', figure).toFixed(0)} ms; of pairs: ${spread(ratio(figure))}`,
    );
  return [
    row('load', 'load event with the extension ÷ without', 1.05),
    row('tasks', 'main-thread task time with ÷ without', 1.15),
  ];
}
