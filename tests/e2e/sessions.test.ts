import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { CHECKOUT_STEPS, type SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { addMorePlaces, JPEG, spreadOf } from './picture.ts';
import { stopServiceWorker } from './service-worker.ts';
import { moveStart, outdate, readSession, readSessions } from './session-database.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const STEPS = ['top', 'product', 'cart', 'customer', 'payment', 'confirm', 'complete'] as const;

let store: PracticeStore;
let session: ChromiumSession;
let shop: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  // Pictures need what a person's click on the icon gives: no test can click there, so all addresses are granted instead.
  session = await openChromium({
    stores: SHOP,
    hosts: ['<all_urls>'],
    ignoreHttpsErrors: true,
  });
  shop = await session.context.newPage();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

// A test that failed leaves its walk to nobody.
afterEach(() => session.ask('session.stop', { store: STORE }).catch(() => undefined));

const current = () => session.ask('session.current', { store: STORE });
const kept = ({ id }: SessionRow) => readSession(session, id);

async function walk(steps: readonly (typeof STEPS)[number][], tab = shop): Promise<void> {
  const urls = store.urls('before');
  for (const step of steps) {
    const before = (await current())?.pages ?? 0;
    await tab.goto(urls[step]);
    // A walker looks at a page before the next: it is audited when it has settled.
    await expect.poll(async () => (await current())?.pages, { timeout: 10_000 }).toBe(before + 1);
  }
}

describe('a walk through the shop', () => {
  let done: SessionRow;

  it('takes in every page as it is opened, in any tab, also past a stopped service worker', async () => {
    const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    await walk(['top', 'product', 'cart']);
    await stopServiceWorker(session);
    await walk(['customer', 'payment']);
    const other = await session.context.newPage();
    await walk(['confirm'], other);
    await other.close();
    await walk(['complete']);
    const ended = await session.ask('session.stop', { store: STORE });
    if (!ended) throw new Error('no session');
    done = ended;
    expect(done.id).toBe(begun.id);
    expect(done.pages).toBe(STEPS.length);
    expect(await current()).toBeNull();
  });

  it('says which step each page is', async () => {
    const { pages } = await kept(done);
    const urls = store.urls('before');
    const stepAt = Object.fromEntries(pages.map(({ page, step }) => [page, step]));
    const expected = ['top', 'product', 'cart', 'shopper', 'payment', 'confirm', 'complete'];
    STEPS.forEach((name, at) => {
      const { origin, pathname } = new URL(urls[name]);
      expect(stepAt[`${origin}${pathname}`], name).toBe(expected[at]);
    });
    expect(done.steps).toEqual([...CHECKOUT_STEPS]);
  });

  it('is one result: each cause once, with all its pages', async () => {
    const { pages, findings } = await kept(done);
    const keys = findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const of = (rule: string) => findings.filter(({ found }) => found?.rule === rule);
    const csp = of('content-security-policy-missing-or-weak');
    const missing = pages.filter((page) =>
      page.findings.some(
        ({ rule, message }) => rule.startsWith('content-security') && message === 'missing',
      ),
    );
    expect(csp.find(({ found }) => found?.message === 'missing')?.pages.sort()).toEqual(
      missing.map(({ page }) => page).sort(),
    );
    expect(missing.length).toBeGreaterThan(1);
    const counted = Object.values(done.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(findings.length);
  });
});

async function openDesk(path: string, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=${locale}#/${STORE}/diagnosis${path}`,
  );
  await desk.locator('#view').waitFor();
  return desk;
}

async function expectAccessible(desk: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await desk.emulateMedia({ colorScheme });
    expect(await axeViolations(desk, AXE)).toEqual([]);
  }
  for (const width of [640, 380]) {
    await desk.setViewportSize({ width, height: 500 });
    expect(await axeViolations(desk, AXE)).toEqual([]);
    const overflow = await desk.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, 'something is wider than the page').toBeLessThanOrEqual(0);
  }
  expect(await ownWords(desk)).not.toMatch(MISTAKES);
}

describe('a picture of a page', () => {
  it('shows nothing that was typed, and is taken once the extension was opened on the tab', async () => {
    await shop.goto(store.urls(['passing']).payment);
    const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: true });
    const noShot = async () => (await kept(begun)).pages.map((page) => page.noShot);
    await expect.poll(noShot, { timeout: 10_000 }).toEqual(['not-allowed']);
    const field = shop.locator('input[autocomplete=cc-number], input[name*=card]').first();
    await field.fill(['4111', '1111', '1111', '1111'].join(''));
    const more = await addMorePlaces(shop);
    const boxes = [await field.boundingBox(), ...more];
    await shop.bringToFront();
    const tabId = await session.tabIdOf(shop);
    await session.ask('session.shoot', { tabId });
    await expect.poll(async () => (await kept(begun)).shots.length, { timeout: 10_000 }).toBe(1);
    const [shot] = (await kept(begun)).shots;
    expect(await noShot()).toEqual([undefined]);
    const image = shot?.image ?? '';
    expect(image.length).toBeLessThanOrEqual((200_000 * 4) / 3 + 100);
    for (const box of boxes) {
      if (!box) throw new Error('no place');
      expect(
        await spreadOf(session.screen, image, box),
        'something is to be seen',
      ).toBeLessThanOrEqual(JPEG);
    }
    const whole = { x: 0, y: 0, width: 1280, height: 800 };
    expect(await spreadOf(session.screen, image, whole), 'the picture is empty').toBeGreaterThan(
      60,
    );
    expect(await shop.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await session.ask('session.stop', { store: STORE });
    await session.ask('session.remove', { session: begun.id });
    expect(await kept(begun)).toEqual({ pages: [], findings: [], shots: [] });
  });
});

describe('the popup', () => {
  it('begins a walk, says how far it is, and ends it on the desk', async () => {
    await shop.goto(store.urls('before').top);
    await session.auditPage(shop);
    const popup = await session.openPopup(shop, 'ja');
    await popup.locator('[data-offer=walk] summary').click();
    await popup.locator('[data-action=walk-start]').click();
    await popup.locator('[data-notice=walk]').waitFor();
    await shop.goto(store.urls('before').product);
    await expect.poll(async () => (await current())?.steps).toContain('product');
    await popup.reload();
    expect(await popup.locator('[data-notice=walk]').textContent()).not.toContain('商品、');
    const opened = session.context.waitForEvent('page');
    await popup.locator('[data-action=walk-stop]').click();
    const desk = await opened;
    await desk.locator('[data-part=findings]').waitFor();
    expect(desk.url()).toContain(`#/${STORE}/diagnosis/`);
    await desk.locator('[data-action=remove]').click();
    await desk.locator('[data-action=remove-yes]').click();
    await desk.locator('[data-part=start]').waitFor();
    await desk.close();
    await popup.close();
  });
});

it('a walk that nobody stopped is over after twelve hours, and says so', async () => {
  await shop.goto('about:blank');
  const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: false });
  const startedAt = new Date(Date.now() - 13 * 60 * 60_000).toISOString();
  await moveStart(session, begun.id, startedAt);
  expect(await current()).toBeNull();
  const desk = await openDesk('');
  const row = desk.locator(`tr[data-session="${begun.id}"]`);
  expect(await row.textContent()).toContain('自動で終了');
  await shop.goto(store.urls('before').top);
  await session.auditPage(shop);
  expect((await kept(begun)).pages).toEqual([]);
  await desk.close();
  await session.ask('session.remove', { session: begun.id });
});

describe('the desk', () => {
  it('follows a walk while it goes on, and says what to see next', async () => {
    const desk = await openDesk('');
    await shop.goto('about:blank');
    await desk.locator('[data-action=walk-start]').click();
    await desk.locator('[data-part=live]').waitFor();
    await shop.goto(store.urls('before').product);
    await desk.locator('[data-step=product][data-seen=yes]').waitFor();
    expect(await desk.locator('[data-next]').getAttribute('data-next')).toBe('cart');
    await desk.locator('[data-action=walk-stop]').click();
    await desk.locator('[data-part=findings]').waitFor();
    expect(await desk.locator('[role=status]').first().textContent()).toContain('1 画面');
    await desk.locator('[data-action=remove]').click();
    await desk.locator('[data-action=remove-yes]').click();
    await expect.poll(() => desk.locator('tr[data-session]').count()).toBe(1);
    await desk.close();
  });

  it('opens a walk by keyboard, searches it, and corrects a step', async () => {
    const desk = await openDesk('');
    await desk.keyboard.press('j');
    await desk.keyboard.press('Enter');
    const rows = desk.locator('.session-findings > li');
    await rows.first().waitFor();
    const all = await rows.count();
    await desk.keyboard.press('/');
    await desk.keyboard.type('cookie');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(await rows.count()).toBeGreaterThan(0);
    await desk.keyboard.press('Escape');
    await expect.poll(() => rows.count()).toBe(all);
    const shopper = desk.locator('[data-page$="/shopping/customer"] select');
    await shopper.selectOption('cart');
    await expect.poll(async () => (await lastSession()).steps).not.toContain('shopper');
    await shopper.selectOption('shopper');
    await expect.poll(async () => (await lastSession()).steps).toContain('shopper');
    await desk.close();
  });

  it('takes results of another tool, once however often, and says where a file is wrong', async () => {
    const { id } = await lastSession();
    const desk = await openDesk(`/${id}`);
    const attach = (name: string, data: string) =>
      desk.locator('input[name=attach]').setInputFiles({
        ...{ name, mimeType: 'application/json' },
        buffer: Buffer.from(data),
      });
    const results = [
      { ruleId: 'X1', level: 'error', message: { text: '<img src=x onerror=alert(1)>' } },
    ];
    const sarif = JSON.stringify({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'Scanner' } }, results }],
    });
    const theirs = desk.locator('.session-findings > li[data-source=theirs]');
    await attach('scan.sarif', sarif);
    await expect.poll(() => theirs.count()).toBe(1);
    await attach('scan.sarif', sarif);
    await desk.locator('.said', { hasText: '置き換え' }).waitFor();
    expect(await theirs.count()).toBe(1);
    await attach('broken.json', sarif.slice(0, 60));
    await desk.locator('[data-refused=cut-off]').waitFor();
    await attach('other.json', sarif.replace('"error"', '"fatal"'));
    await desk
      .locator('[data-refused=wrong-shape]', { hasText: 'runs[0].results[0].level' })
      .waitFor();
    await theirs.locator('summary').click();
    expect(await theirs.locator('.as-written').textContent()).toBe('<img src=x onerror=alert(1)>');
    await desk.locator('[data-action=detach]').click();
    await expect.poll(() => theirs.count()).toBe(0);
    await desk.close();
  });

  it.each(['ja', 'en'] as const)('is accessible in %s', async (locale) => {
    const list = await openDesk('', locale);
    await expectAccessible(list);
    await list.close();
    const one = await openDesk(`/${(await lastSession()).id}`, locale);
    await one.locator('.session-findings summary').first().click();
    await one.locator('.session-findings .parts').waitFor();
    await expectAccessible(one);
    await one.close();
  });

  async function lastSession(): Promise<SessionRow> {
    const [row] = await readSessions(session);
    if (!row) throw new Error('no session');
    return row;
  }
});

// The last: nothing can be kept after it.
it('a page that cannot be taken in is told at once, and what was seen before is still there', async () => {
  await shop.goto(store.urls('before').top);
  await session.ask('session.start', { store: STORE, tabId: null, shots: false });
  await expect.poll(async () => (await current())?.pages).toBe(1);
  await outdate(session);
  await shop.goto(store.urls('before').product);
  const tabId = await session.tabIdOf(shop);
  const status = async () => (await session.ask('tab.status', { tabId, locale: 'ja' })).session;
  await expect
    .poll(status, { timeout: 10_000 })
    .toMatchObject({ trouble: 'VersionError', pages: 1 });
  const popup = await session.openPopup(shop, 'ja');
  expect(await popup.locator('[data-walk-trouble]').textContent()).toContain('残っています');
  await popup.close();
});
