import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Listening, listenHttp } from '../../tests/practice-store/server.ts';
import { type ChromiumSession, openChromium } from '../chromium.ts';
import { libraries } from './libraries.ts';
import { type Metric, median, metric, spread } from './metric.ts';
import { shopPage, smallScript } from './pages.ts';

const STORE = 'http://shop.localhost';
const ELEMENTS = 3000;
const ROUNDS = 31;
/** Fewer than this say nothing. */
const LEAST_ROUNDS = 15;
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

/** One load in each of the browsers. */
interface Round {
  without: Load;
  /** With an extension that does nothing and has the `webRequest` permission: what the browser takes for that alone. */
  bare: Load;
  withIt: Load;
}

type Browsers = Record<keyof Round, ChromiumSession>;

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

/** Three browsers side by side, one of them with the extension and the store enrolled; loads alternate, and so does who begins. */
export async function measurePageLoad(): Promise<Metric[]> {
  const extension = bareExtension();
  const browsers: Browsers = {
    without: await openChromium({ withoutExtension: true }),
    bare: await openChromium({ otherExtension: extension }),
    withIt: await openChromium({ stores: [STORE] }),
  };
  try {
    const metrics: Metric[] = [];
    for (const loaded of loadPages())
      metrics.push(...describe(loaded, await loadInRounds(loaded, browsers)));
    return metrics;
  } finally {
    for (const session of Object.values(browsers)) await session.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** An extension that has the `webRequest` permission for the store, listens to nothing and runs nothing. */
function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-bare-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'bare', version: '1' },
    ...{ permissions: ['webRequest'], host_permissions: [`${STORE}/*`] },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

const ORDER = ['without', 'bare', 'withIt'] as const;

async function loadInRounds(loaded: LoadPage, browsers: Browsers): Promise<Round[]> {
  const server = await serve(loaded);
  try {
    const url = `${STORE}:${server.port}/shopping/payment`;
    const rounds: Round[] = [];
    for (let n = -WARM_UP; n < 2 * ROUNDS && rounds.length < ROUNDS; n++) {
      const round: Partial<Round> = {};
      for (let turn = 0; turn < ORDER.length; turn++) {
        const who = ORDER[(turn + n + WARM_UP) % ORDER.length] as keyof Round;
        const load = await loadOnce(browsers[who], url);
        if (load) round[who] = load;
      }
      if (n >= 0 && round.withIt) rounds.push(round as Round);
    }
    if (rounds.length < LEAST_ROUNDS) {
      throw new Error(
        `Only ${rounds.length} page loads were audited within ${AFTER_LOAD} ms: this machine is too busy to measure.`,
      );
    }
    return rounds;
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

function describe({ id, name: page }: LoadPage, rounds: readonly Round[]): Metric[] {
  const row = (
    key: string,
    name: string,
    target: number | null,
    figure: keyof Load,
    who: keyof Round,
    against: keyof Round,
  ): Metric => {
    const middle = (side: keyof Round): number =>
      median(rounds.map((round) => round[side][figure]));
    const ratios = rounds.map((round) => round[who][figure] / round[against][figure]);
    return metric(
      `${id}.${key}`,
      `${name} (${page})`,
      middle(who) / middle(against),
      '×',
      target,
      `${middle(who).toFixed(0)} against ${middle(against).toFixed(0)} ms; of rounds: ${spread(ratios)}`,
    );
  };
  return [
    row('load', 'load event with the extension ÷ without', 1.05, 'load', 'withIt', 'without'),
    row(
      'layer',
      'of that, the bare permission `webRequest` ÷ without',
      null,
      'load',
      'bare',
      'without',
    ),
    row('own', 'of that, with the extension ÷ the bare permission', null, 'load', 'withIt', 'bare'),
    row('tasks', 'main-thread task time with ÷ without', 1.15, 'tasks', 'withIt', 'without'),
  ];
}
