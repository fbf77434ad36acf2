import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { ROOT } from '../../cli/paths.ts';
import type { OutsideCheckRow } from '../../rules/_outside-check/check-row.ts';
import { OUTSIDE_BOUNDS, planOutsideCheck } from '../../rules/_outside-check/plan.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { answer, type OutsideServer, startOutsideServer } from '../support/outside-server.ts';
import { stopServiceWorker } from './service-worker.ts';
import { readSession } from './session-database.ts';
import { axeViolations, enrolByClick, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const OTHER = 'http://127.0.0.1';
const TOKEN = '0123456789abcdef';
const WAIT = { timeout: 20_000 };

const originOf = (store: PracticeStore): string => new URL(store.urls('before').top).origin;
/** In the order in which they came; one that came twice stands there as such. */
const asked = (store: PracticeStore): string[] =>
  store.requests
    .list('shop.localhost')
    .map(({ method, path, count }) => `${method} ${path}${count > 1 ? ` ${count} times` : ''}`);

describe('in Chromium', () => {
  let store: PracticeStore;
  let mended: PracticeStore;
  let server: OutsideServer;
  let hangs = false;
  let session: ChromiumSession;
  let desk: Page;

  beforeAll(async () => {
    store = await startPracticeStore({ preset: 'before' });
    mended = await startPracticeStore({ preset: 'after' });
    server = await startOutsideServer((request, response) => {
      if (hangs && request.url === '/.env') return;
      const login = '<title>Administration</title>';
      // Its picture stands in the page: the browser would ask for one at a moment of its own.
      const page = '<link rel="icon" href="data:,">shop';
      if (request.url === '/') answer(response, 200, page, { 'set-cookie': 'member=1; Path=/' });
      else if (request.url === '/admin/')
        answer(response, 302, '', { location: '/admin/index.php?route=common/login' });
      else if (request.url?.startsWith('/admin/index.php')) answer(response, 200, login);
      else if (request.url === '/install/') answer(response, 302, '', { location: '/' });
      else answer(response, request.method === 'HEAD' ? 405 : 404);
    });
    session = await openChromium({ stores: [...SHOP, OTHER], ignoreHttpsErrors: true });
    await hurry(session);
  });

  afterAll(async () => {
    await session?.close();
    await Promise.all([store?.close(), mended?.close(), server?.close()]);
  });

  // The pace is held by the unit tests; a second for each request would be the whole of this one.
  async function hurry({ context }: ChromiumSession): Promise<void> {
    await context.serviceWorkers()[0]?.evaluate((pace) => {
      const real = globalThis.setTimeout;
      const quick = (done: () => void, ms = 0) => real(done, ms > pace / 2 && ms <= pace ? 0 : ms);
      globalThis.setTimeout = quick as typeof setTimeout;
    }, OUTSIDE_BOUNDS.pace);
  }

  /** What is shown can be used by everybody, and on a narrow screen. */
  async function expectFit(): Promise<void> {
    for (const width of [1280, 380]) {
      await desk.setViewportSize({ width, height: 800 });
      expect(await axeViolations(desk, AXE)).toEqual([]);
      const overflow = await desk.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, 'something is wider than the page').toBeLessThanOrEqual(0);
    }
    await desk.setViewportSize({ width: 1280, height: 800 });
  }

  /** The newest check of a store that has ended. */
  async function ended(of: string, count: number): Promise<OutsideCheckRow> {
    let rows: OutsideCheckRow[] = [];
    await expect
      .poll(async () => {
        rows = await checksOf(session, of);
        return rows.filter(({ endedAt }) => endedAt !== null).length;
      }, WAIT)
      .toBe(count);
    return rows.at(-1) as OutsideCheckRow;
  }

  it('shows the list, sends that and nothing else, and says what is open', async () => {
    const walk = await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    const shop = await session.context.newPage();
    await shop.goto(store.urls('before').top);
    await expect
      .poll(async () => (await session.ask('session.current', { store: STORE }))?.pages, WAIT)
      .toBe(1);
    await session.ask('session.stop', { store: STORE });
    await shop.close();

    desk = await session.context.newPage();
    await desk.goto(
      `chrome-extension://${session.extensionId}/desk.html?locale=ja#/${STORE}/outside`,
    );
    await desk.locator('[data-empty=outside]').waitFor();
    await desk.locator('[name=outside-platform]').selectOption('ec-cube-4');
    store.requests.clear();
    await desk.locator('[data-action=outside-open]').click();
    const listed = await desk
      .locator('[data-request]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-request')));
    expect(listed.length).toBeGreaterThan(15);
    expect(listed.length).toBeLessThanOrEqual(OUTSIDE_BOUNDS.requests);
    expect(await ownWords(desk)).not.toMatch(MISTAKES);
    expect(await desk.evaluate(() => document.activeElement?.id)).toBe('outside-sheet');
    await expectFit();
    expect(asked(store)).toEqual([]);
    await desk.locator('[data-action=outside-yes]').click();

    await desk.locator('[data-part=result]').waitFor();
    expect(asked(store)).toEqual(listed);
    const row = await ended(STORE, 1);
    expect(row).toMatchObject({ stopped: null, sent: listed.length, platform: 'ec-cube-4' });
    const open = await desk
      .locator('tr[data-outcome=exposed]')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-place')));
    expect(open.sort()).toEqual([
      '/.env',
      '/.git/HEAD',
      '/admin/login',
      '/install/step1',
      '/var/log/',
    ]);
    const rules = await desk
      .locator('[data-part=findings] [data-rule]')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-rule')));
    expect(rules.sort()).toEqual([
      'admin-login-exposed',
      'configuration-file-exposed',
      'installer-left-behind',
      'log-or-backup-exposed',
      'source-control-exposed',
    ]);
    expect(await ownWords(desk)).not.toMatch(MISTAKES);

    await expectFit();

    const { pages, findings } = await readSession(session, walk.id);
    const page = pages.find((one) => one.page.endsWith('/#outside-check'));
    expect(page?.title).toBe('外から見える場所');
    const found = findings.map((one) => one.found?.rule);
    for (const rule of rules) expect(found).toContain(rule);
  });

  it('a mended shop is said to be shut, and the earlier result stays', async () => {
    mended.requests.clear();
    const started = await session.ask('outside-check.start', {
      ...{ store: STORE, origin: originOf(mended), platform: 'ec-cube-4', token: TOKEN },
      locale: 'ja',
    });
    expect(started).toEqual({ ok: true });
    const row = await ended(STORE, 2);
    expect(asked(mended)).toEqual(
      planOutsideCheck('ec-cube-4', TOKEN).map(({ method, path }) => `${method} ${path}`),
    );
    const told = Object.fromEntries(row.answers.map(({ path, outcome }) => [path, outcome]));
    for (const path of ['/.env', '/.git/HEAD', '/admin/login'])
      expect(told[path]).toBe('forbidden');
    expect(told['/install/step1']).toBe('not-found');
    await desk.locator(`[data-check="${row.at}"] tr[data-outcome=forbidden]`).first().waitFor();
    expect(await desk.locator('[data-part=findings]').count()).toBe(0);
    await desk.locator('[data-part=earlier] summary').click();
    await desk.locator('[data-action=outside-show]').click();
    await desk.locator('tr[data-outcome=exposed]').first().waitFor();
  });

  it('sends no cookies and one request at a time, and learns where a log-in sends on to', async () => {
    const shop = await session.context.newPage();
    await shop.goto(`${server.origin}/`);
    expect(await shop.evaluate(() => document.cookie)).toBe('member=1');
    server.arrived.length = 0;
    await session.ask('outside-check.start', {
      ...{ store: OTHER, origin: server.origin, platform: 'opencart', token: TOKEN },
      locale: 'en',
    });
    const { answers, sent, stopped } = await ended(OTHER, 1);
    await shop.close();
    expect(stopped).toBeNull();
    expect(server.arrived.length).toBe(sent);
    expect(sent).toBeLessThanOrEqual(OUTSIDE_BOUNDS.requests);
    for (const { headers, atOnce } of server.arrived) {
      expect(headers.cookie ?? headers.referer ?? headers.authorization).toBeUndefined();
      expect(atOnce).toBe(1);
    }
    // Refused once, HEAD is not tried again.
    expect(server.arrived.filter(({ method }) => method === 'HEAD')).toHaveLength(1);
    expect(answers.find(({ path }) => path === '/admin/')).toMatchObject({
      ...{ outcome: 'exposed', status: 200 },
      location: `${server.origin}/admin/index.php`,
    });
    expect(answers.find(({ path }) => path === '/install/')).toMatchObject({
      ...{ outcome: 'redirected', status: 302, location: `${server.origin}/` },
    });
  });

  it('ended by the browser in the middle, it is told so, and what was answered is kept', async () => {
    hangs = true;
    server.arrived.length = 0;
    await session.ask('outside-check.start', {
      ...{ store: OTHER, origin: server.origin, platform: 'opencart', token: TOKEN },
      locale: 'en',
    });
    await expect.poll(() => server.arrived.map(({ path }) => path), WAIT).toContain('/.env');
    await stopServiceWorker(session);
    const sent = server.arrived.length;
    // Any question starts it again.
    await session.ask('store.list', {});
    const row = await ended(OTHER, 2);
    expect(row.stopped).toBe('interrupted');
    expect(row.answers.map(({ path }) => path)).toContain('/admin/');
    expect(server.arrived.length).toBe(sent);
  });

  it('asks no other origin than the store’s, and none that was not added', async () => {
    const of = (store: string, origin: string, platform: string | null = null) =>
      session.ask('outside-check.start', { store, origin, platform, token: TOKEN, locale: 'ja' });
    const elsewhere = 'https://elsewhere.example';
    expect(await of(STORE, elsewhere)).toEqual({ ok: false, reason: 'other-origin' });
    expect(await of(elsewhere, elsewhere)).toEqual({ ok: false, reason: 'not-added' });
    expect(await of(STORE, STORE, 'shopify')).toEqual({ ok: false, reason: 'others-server' });
  });

  it('checks are tidied away when they are old, and go with their store', async () => {
    const row = (await checksOf(session, OTHER)).at(-1);
    if (!row) throw new Error('no check');
    const year = new Date().getUTCFullYear() - 3;
    const kept = await checksOf(session, OTHER);
    await keepOld(session, { ...row, at: row.at.replace(/^\d+/, String(year)) });
    await session.ask('data.set-retention', { years: 1 });
    await session.ask('data.tidy', {});
    expect(await checksOf(session, OTHER)).toEqual(kept);
    await session.ask('store.forget', { store: OTHER });
    expect(await checksOf(session, OTHER)).toEqual([]);
    expect((await checksOf(session, STORE)).length).toBe(2);
  });
});

/** Writes a check of three years ago. */
function keepOld({ screen }: ChromiumSession, row: OutsideCheckRow): Promise<void> {
  return screen.evaluate(
    (old) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('reji-tenken');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('outsideChecks', 'readwrite');
          tx.objectStore('outsideChecks').put(old);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    row,
  );
}

function checksOf({ screen }: ChromiumSession, store: string): Promise<OutsideCheckRow[]> {
  return screen.evaluate(async (of) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('reji-tenken'));
    const range = IDBKeyRange.bound([of], [of, []]);
    const rows = await done(
      db.transaction('outsideChecks').objectStore('outsideChecks').getAll(range),
    );
    db.close();
    return rows;
  }, store);
}

describe('in Firefox', () => {
  let store: PracticeStore;
  let session: FirefoxSession;

  beforeAll(async () => {
    store = await startPracticeStore({ preset: 'before' });
    session = await openFirefox({ ignoreHttpsErrors: true });
  });

  afterAll(async () => {
    await session?.close();
    await store?.close();
  });

  it('sends what was listed, stops when told to, and keeps what was answered', async () => {
    const page = await session.browser.newPage();
    await page.goto(store.urls('before').top);
    await enrolByClick(session, page);
    const tabId = await session.tabIdOf(page);
    await session.ask('tab.audit', { tabId, locale: 'ja' });
    await page.close();
    const desk = await session.openExtensionPage(
      `desk.html?locale=en#/${STORE}/outside`,
      '[data-empty=outside]',
    );
    await desk.select('[name=outside-platform]', 'ec-cube-4');
    store.requests.clear();
    await desk.locator('[data-action=outside-open]').click();
    await desk.waitForSelector('[data-request]');
    const listed = await desk.$$eval('[data-request]', (rows) =>
      rows.map((row) => row.getAttribute('data-request')),
    );
    await desk.locator('[data-action=outside-yes]').click();
    // The log-in stands sixth.
    await expect.poll(() => asked(store).length, WAIT).toBeGreaterThanOrEqual(6);
    await desk.locator('[data-action=outside-stop]').click();
    await desk.waitForSelector('[data-notice=outside-by-hand]');
    const sent = asked(store);
    expect(sent).toEqual(listed.slice(0, sent.length));
    expect(sent.length).toBeLessThan(listed.length);
    const outcomes = await desk.$$eval('tr[data-place]', (rows) =>
      rows.map((row) => `${row.getAttribute('data-place')} ${row.getAttribute('data-outcome')}`),
    );
    expect(outcomes).toContain('/admin/login exposed');
  });
});
