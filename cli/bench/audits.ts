import type { CDPSession, Page } from 'playwright-core';
import { startPracticeStore } from '../../tests/practice-store/serve.ts';
import { listenHttp } from '../../tests/practice-store/server.ts';
import type { ChromiumSession } from '../chromium.ts';
import { type Metric, median, metric, spread } from './metric.ts';
import { shopPage } from './pages.ts';

const AUDITS = 31;
const OPENINGS = 21;
const LONG_PAGES = 15;
const MOST_LONG_PAGES = 40;
const LONG_PAGE_ELEMENTS = 12_000;

/** All rules over the `before` payment page, and the popup over the audit that was stored. */
export async function measurePracticeStore(session: ChromiumSession): Promise<Metric[]> {
  const store = await startPracticeStore();
  const page = await session.context.newPage();
  try {
    await page.goto(store.urls('before').payment, { waitUntil: 'load' });
    const rules: number[] = [];
    for (let n = 0; n < AUDITS; n++) rules.push((await audit(session, page)).rules ?? Number.NaN);
    const openings: number[] = [];
    const tabId = await session.tabIdOf(page);
    for (let n = 0; n < OPENINGS; n++) openings.push(await openPopup(session, tabId));
    return [
      metric(
        'rules.before',
        'all rules over the `before` payment page',
        median(rules),
        'ms',
        10,
        spread(rules),
      ),
      metric(
        'popup.shown',
        'popup opened until the stored verdict is painted',
        median(openings),
        'ms',
        100,
        spread(openings),
      ),
    ];
  } finally {
    await page.close();
    await store.close();
  }
}

async function audit(session: ChromiumSession, page: Page): Promise<Record<string, number>> {
  const outcome = await session.auditPage(page);
  if (!outcome.ok) throw new Error(`The page could not be audited: ${outcome.reason}`);
  return outcome.audited.record.timings;
}

async function openPopup(session: ChromiumSession, tabId: number): Promise<number> {
  const popup = await session.context.newPage();
  try {
    await popup.addInitScript(noteFirstVerdict);
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(`chrome-extension://${session.extensionId}/popup.html?tab=${tabId}&locale=ja`);
    const shown = await popup.waitForFunction(
      () => performance.getEntriesByName('verdict-painted')[0]?.startTime,
    );
    return Number(await shown.jsonValue());
  } finally {
    await popup.close();
  }
}

// In the popup, before its own script: marks the moment after the frame that painted the verdict.
function noteFirstVerdict(): void {
  const observer = new MutationObserver(() => {
    if (!document.getElementById('verdict')) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('verdict-painted');
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Audits of freshly loaded pages of 12,000 elements: the longest task that they put on the page's main thread. */
export async function measureLongestTask(session: ChromiumSession): Promise<Metric[]> {
  const server = await listenHttp(0, (_, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(shopPage(LONG_PAGE_ELEMENTS));
  });
  const page = await session.context.newPage();
  try {
    const tasks: LongestTask[] = [];
    const snapshots: number[] = [];
    for (let n = 0; n < MOST_LONG_PAGES && tasks.length < LONG_PAGES; n++) {
      await page.goto(`http://other.localhost:${server.port}/${n}`, { waitUntil: 'load' });
      const cdp = await session.context.newCDPSession(page);
      let snapshot = Number.NaN;
      const task = await longestTaskDuring(cdp, async () => {
        snapshot = (await audit(session, page)).all ?? Number.NaN;
      });
      await cdp.detach();
      // A busy browser can lose a process's part of the trace: one without the snapshot's own tasks says nothing.
      if (task.total < snapshot * 0.9) continue;
      tasks.push(task);
      snapshots.push(snapshot);
    }
    const wall = tasks.map((task) => task.wall);
    const cpu = tasks.map((task) => task.cpu);
    return [
      metric(
        'task.snapshot',
        'snapshot of a fresh page, its first, as the script times itself',
        median(snapshots),
        'ms',
        null,
        spread(snapshots),
      ),
      metric(
        'task.longest',
        'longest task of an audit of that page (processor time)',
        median(cpu),
        'ms',
        10,
        `${spread(cpu)}; by the clock ${metric('', '', median(wall), 'ms', null).value} ms`,
      ),
    ];
  } finally {
    await page.close();
    await server.close();
  }
}

/** Milliseconds on the page's main thread. */
interface LongestTask {
  wall: number;
  cpu: number;
  /** All tasks together, by the clock. */
  total: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Longest main-thread task of the page's renderer, in milliseconds, while something is done. */
async function longestTaskDuring(cdp: CDPSession, work: () => Promise<void>): Promise<LongestTask> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void =>
    void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return longestOf(events);
}

function longestOf(events: readonly TraceEvent[]): LongestTask {
  // The extension has a process of its own; of the others, the page's is the one that had the work.
  const pages = events
    .filter(({ name, args }) => name === 'process_name' && args.name === 'Renderer')
    .map(({ pid }) => pid);
  const byPage = pages.map((page) =>
    events.filter(
      ({ name, pid, tid }) => name === TASK && pid === page && isMain(events, pid, tid),
    ),
  );
  const summed = byPage.map((tasks) => ({
    tasks,
    total: tasks.reduce((sum, { dur }) => sum + (dur ?? 0) / 1000, 0),
  }));
  const { tasks, total } = summed.sort((a, b) => b.total - a.total)[0] ?? { tasks: [], total: 0 };
  const most = (figure: 'dur' | 'tdur'): number =>
    Math.max(0, ...tasks.map((task) => (task[figure] ?? 0) / 1000));
  return { wall: most('dur'), cpu: most('tdur'), total };
}

const TASK = 'ThreadControllerImpl::RunTask';

function isMain(events: readonly TraceEvent[], pid: number, tid: number): boolean {
  return events.some(
    (event) =>
      event.name === 'thread_name' &&
      event.args.name === 'CrRendererMain' &&
      event.pid === pid &&
      event.tid === tid,
  );
}
