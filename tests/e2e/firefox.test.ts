import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { CARD_FRAMES, readFrames } from './card-frames.ts';
import {
  enrolByClick,
  mediumOrWorse,
  pagesBesidePresets,
  rulesWithout,
  walkFirefox,
  walkOf,
} from './support.ts';

let store: PracticeStore;
let session: FirefoxSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openFirefox({ ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

describe('enrolment in Firefox', () => {
  it('has no access before, asks for one store by a real click, and really gives it back', async () => {
    const page = await session.browser.newPage();
    await page.goto(store.urls('before').payment);
    const tabId = await session.tabIdOf(page);
    expect(await session.ask('tab.audit', { tabId, locale: 'ja' })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    await enrolByClick(session, page);
    expect((await session.ask('store.list', {})).map(({ origin }) => origin)).toEqual([
      'https://shop.localhost',
    ]);
    expect((await session.ask('tab.audit', { tabId, locale: 'ja' })).ok).toBe(true);
    expect(await session.ask('store.remove', { origin: 'https://shop.localhost' })).toEqual({
      removed: true,
    });
    expect(await session.ask('store.list', {})).toEqual([]);
    await page.reload();
    expect(await session.ask('tab.audit', { tabId, locale: 'ja' })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    await page.close();
  });
});

/** Both stores of the practice store, added as a person adds them. */
async function enrolAll(): Promise<void> {
  const { payment, admin } = store.urls('before');
  for (const url of [payment, admin]) {
    const stores = await session.ask('store.list', {});
    const { protocol, hostname } = new URL(url);
    if (stores.some(({ origin }) => origin === `${protocol}//${hostname}`)) continue;
    const page = await session.browser.newPage();
    await page.goto(url);
    await enrolByClick(session, page);
    await page.close();
  }
}

describe('presets in Firefox', () => {
  beforeAll(enrolAll);

  it('"before" and the pages beside it give every rule about the page at least once', async () => {
    const audited = await walkFirefox(session, [
      ...walkOf(store, 'before'),
      ...pagesBesidePresets(store),
    ]);
    const unseen = audited.map(({ facts, record }) => (facts.headers ? '' : record.url));
    expect(unseen.join(''), 'pages whose headers were not seen').toBe('');
    expect(rulesWithout(audited.flatMap(({ record }) => record.findings))).toEqual([]);
    expect(audited.flatMap(({ facts }) => facts.faults)).toEqual([]);
  });

  it('"after" gives nothing of medium or higher', async () => {
    const audited = await walkFirefox(session, walkOf(store, 'after'));
    expect(audited.map(({ record }) => mediumOrWorse(record.findings))).toEqual(
      audited.map(() => []),
    );
  });

  it('audits by itself when a page of an enrolled store has loaded', async () => {
    const page = await session.browser.newPage();
    await page.goto(store.urls('before').payment);
    const tabId = await session.tabIdOf(page);
    await expect
      .poll(
        async () =>
          (await session.ask('tab.status', { tabId, locale: 'en' })).audit?.payment.method,
        { timeout: 10_000 },
      )
      .toBe('passing');
    await page.close();
  });
});

describe('a dry run in Firefox', () => {
  const SKIMMERS = ['token', 'skim-lookalike-xhr', 'skim-storage-flush'] as const;
  let page: Page;
  let tabId: number;
  let screen: Page;

  beforeAll(async () => {
    await enrolAll();
    screen = await session.openExtensionPage('welcome.html', 'main');
  });

  beforeEach(async () => {
    page = await session.browser.newPage();
    await page.goto(store.urls(SKIMMERS).payment);
    tabId = await session.tabIdOf(page);
    store.requests.clear();
  });

  afterEach(() => page.close().catch(() => undefined));

  const start = () => session.ask('dry-run.start', { tabId, locale: 'ja', way: 'events' });
  const collected = () =>
    store.requests.list('collect.localhost').filter(({ path }) => !path.endsWith('.js'));
  const rulesInForce = () =>
    screen.evaluate(async () => (await chrome.declarativeNetRequest.getSessionRules()).length);
  const scripts = () =>
    screen.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
    );
  const running = async () => (await session.ask('dry-run.running', { tabId }))?.step;

  it('proves the leak, lets nothing out and puts everything back', async () => {
    const contents = () =>
      page.evaluate(() => [
        ...[...document.querySelectorAll('input')].map(({ value }) => value),
        ...Object.entries(localStorage),
        ...Object.entries(sessionStorage),
        document.cookie,
      ]);
    const before = await contents();
    const outcome = await start();
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.audit.dryRun).toMatchObject({
      filled: ['pan', 'code', 'expiry', 'holder'],
      pressed: 'button',
      ended: 'done',
      restored: true,
    });
    expect(
      outcome.audit.findings.filter(({ grade }) => grade === 'leak-proven').map(({ rule }) => rule),
    ).toContain('card-data-sent-to-third-party');
    const sent = outcome.audit.dryRun?.timeline.filter(({ action }) => action === 'send') ?? [];
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter(({ refused }) => !refused)).toEqual([]);
    expect(collected()).toEqual([]);
    expect(await contents()).toEqual(before);
    expect(await rulesInForce()).toBe(0);
  });

  it.each(CARD_FRAMES)('goes into a frame of the shop as well ($name)', async ({ on, filled }) => {
    await page.goto(store.urls(on).payment);
    const before = await page.evaluate(readFrames);
    store.requests.clear();
    const outcome = await start();
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.audit.dryRun).toMatchObject({
      filled,
      pressed: 'button',
      ended: 'done',
      restored: true,
    });
    const sent = outcome.audit.dryRun?.timeline.filter(({ host }) => host === 'collect.localhost');
    expect(sent?.length).toBeGreaterThan(0);
    expect(sent?.filter(({ refused, frame }) => !refused || frame === '')).toEqual([]);
    expect(collected()).toEqual([]);
    expect(await page.evaluate(readFrames)).toEqual(before);
    expect(await rulesInForce()).toBe(0);
  });

  it('holds back what hooks of the page do not see: beacons, keepalive, frames, windows, workers', async () => {
    const known = await session.browser.pages();
    const ended = start();
    await expect.poll(running, { timeout: 10_000, interval: 10 }).toBe('typing');
    expect(await rulesInForce()).toBeGreaterThan(0);
    await page.evaluate(sendByEveryWay, `https://collect.localhost:${store.httpsPort}/sealed-`);
    expect(await ended).toMatchObject({ ok: true });
    expect(collected()).toEqual([]);
    // The same, not sealed: that these ways lead to the collector at all.
    await page.evaluate(sendByEveryWay, `https://collect.localhost:${store.httpsPort}/open-`);
    await expect
      .poll(() =>
        collected()
          .map(({ path }) => path)
          .sort(),
      )
      .toEqual(EVERY_WAY.map((way) => `/open-${way}`));
    for (const opened of await session.browser.pages())
      if (!known.includes(opened)) await opened.close();
  });

  it('leaves no rule and no script behind when its tab is closed in the middle', async () => {
    const before = await scripts();
    expect(before.length).toBeGreaterThan(0);
    const ended = start();
    await expect.poll(running, { timeout: 10_000, interval: 10 }).toBe('typing');
    expect(await rulesInForce()).toBeGreaterThan(0);
    await page.close();
    expect(await ended).toEqual({ ok: false, reason: 'page-gone' });
    expect(await rulesInForce()).toBe(0);
    expect(await scripts()).toEqual(before);
    expect(await running()).toBeUndefined();
    expect(collected()).toEqual([]);
  });
});

const EVERY_WAY = [
  'beacon',
  'frame-beacon',
  'frame-keepalive',
  'image',
  'keepalive',
  'window',
  'worker',
];

/** Sends from the page by ways that a page's script has, some of them out of reach of hooks in the page. Runs in the page. */
function sendByEveryWay(base: string): void {
  const frame = document.body.appendChild(document.createElement('iframe'));
  const pristine = frame.contentWindow as (Window & typeof globalThis) | null;
  const post = { method: 'POST', body: 'x', mode: 'no-cors' } as const;
  navigator.sendBeacon(`${base}beacon`, 'x');
  pristine?.navigator.sendBeacon(`${base}frame-beacon`, 'x');
  const later = { ...post, keepalive: true };
  void fetch(`${base}keepalive`, later).catch(() => undefined);
  void pristine?.fetch(`${base}frame-keepalive`, later).catch(() => undefined);
  new Image().src = `${base}image`;
  pristine?.open(`${base}window`);
  const text = `fetch('${base}worker', { method: 'POST', body: 'x', mode: 'no-cors' })`;
  new Worker(URL.createObjectURL(new Blob([text])));
}
