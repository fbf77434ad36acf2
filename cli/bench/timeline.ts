import type { Page } from 'playwright-core';
import { listenHttp } from '../../tests/practice-store/server.ts';
import type { ChromiumSession } from '../chromium.ts';
import { type Metric, metric, rounded } from './metric.ts';

const EVENTS_PER_SECOND = 500;
const SECONDS = 3;
/** Thirty frames a second. */
const SLOWEST_MS = 1000 / 30;

/**
 * The live time line while a page of an enrolled store makes 500 calls a second for three seconds, each another kind than all
 * before, so that each is a row: through recorder, witness and tail, in a window of its own. Frames are counted in that window.
 */
export async function measureTimeline(session: ChromiumSession, store: string): Promise<Metric[]> {
  const server = await listenHttp(0, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>茶</title><p>茶</p>');
  });
  const shop = await session.context.newPage();
  let live: Page | undefined;
  try {
    await shop.goto(`${store}:${server.port}/`, { waitUntil: 'load' });
    live = await openWindow(session, await session.tabIdOf(shop));
    await live.locator('.live-section').waitFor();
    const counting = live.evaluate(countFrames, (SECONDS + 1) * 1000);
    await shop.evaluate(makeCalls, { each: EVENTS_PER_SECOND, seconds: SECONDS });
    const frames = await counting;
    const drawn = await live.locator('.live-row').count();
    const told = await live.evaluate(() => document.querySelector('.live-hint')?.textContent ?? '');
    return [
      metric(
        'timeline.frame',
        'a frame of the live time line at 500 events a second, over its slowest second',
        frames.slowest,
        'ms',
        SLOWEST_MS,
        `${rounded(1000 / frames.slowest)} frames a second (all: ${rounded(1000 / frames.mean)}); longest frame ${rounded(frames.longest)} ms; ${drawn} rows drawn; ${told}`,
      ),
    ];
  } finally {
    await live?.close();
    await shop.close();
    await server.close();
  }
}

async function openWindow(session: ChromiumSession, tabId: number): Promise<Page> {
  const opened = session.context.waitForEvent('page');
  await session.screen.evaluate(
    async (url) =>
      void (await chrome.windows.create({ url, type: 'popup', width: 640, height: 760 })),
    `chrome-extension://${session.extensionId}/timeline.html?tab=${tabId}&locale=en`,
  );
  return opened;
}

// In the page. The attribute of an element that is not in the document: recorded, and nothing is loaded.
function makeCalls({ each, seconds }: { each: number; seconds: number }): Promise<void> {
  const began = performance.now();
  let made = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(each * seconds, ((performance.now() - began) / 1000) * each);
      for (; made < due; made++)
        document.createElement('link').setAttribute('href', `https://h${made}.example/a.css`);
      if (made < each * seconds) return;
      clearInterval(timer);
      resolve();
    }, 10);
  });
}

/** In the window: milliseconds a frame, over all and over the slowest second. */
function countFrames(ms: number): Promise<{ mean: number; slowest: number; longest: number }> {
  return new Promise((resolve) => {
    const times: number[] = [];
    const frame = (now: number): void => {
      times.push(now);
      const [first = now] = times;
      if (now - first < ms) requestAnimationFrame(frame);
      else resolve(figuresOf(times));
    };
    requestAnimationFrame(frame);

    function figuresOf(all: readonly number[]): { mean: number; slowest: number; longest: number } {
      const gaps = all.slice(1).map((time, at) => time - (all[at] ?? time));
      let slowest = 0;
      all.forEach((from, at) => {
        const inSecond = all.slice(at + 1).filter((time) => time - from <= 1000);
        // What is left of the end is no second.
        if ((all.at(-1) ?? 0) - from >= 1000)
          slowest = Math.max(slowest, 1000 / Math.max(1, inSecond.length));
      });
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
      return { mean, slowest, longest: Math.max(...gaps) };
    }
  });
}
