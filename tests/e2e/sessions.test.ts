import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { CHECKOUT_STEPS, type SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { stopServiceWorker } from './service-worker.ts';
import { readSession, readSessions } from './session-database.ts';
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

const current = () => session.ask('session.current', { store: STORE });
const kept = ({ id }: SessionRow) => readSession(session, id);

async function walk(steps: readonly (typeof STEPS)[number][]): Promise<void> {
  const urls = store.urls('before');
  for (const step of steps) {
    const before = (await current())?.pages ?? 0;
    await shop.goto(urls[step]);
    // A walker looks at a page before the next: it is audited when it has settled.
    await expect.poll(async () => (await current())?.pages, { timeout: 10_000 }).toBe(before + 1);
  }
}

describe('a walk through the shop', () => {
  let done: SessionRow;

  it('takes in every page as it is opened, also past a stopped service worker', async () => {
    const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    await walk(['top', 'product', 'cart']);
    await stopServiceWorker(session);
    await walk(['customer', 'payment', 'confirm', 'complete']);
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
    const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: true });
    const url = store.urls(['passing']).payment;
    await shop.goto(url);
    const noShot = async () => (await kept(begun)).pages.map((page) => page.noShot);
    await expect.poll(noShot, { timeout: 10_000 }).toEqual(['not-allowed']);
    const field = shop.locator('input[autocomplete=cc-number], input[name*=card]').first();
    await field.fill(['4111', '1111', '1111', '1111'].join(''));
    const box = await field.boundingBox();
    if (!box) throw new Error('no field');
    await shop.bringToFront();
    const tabId = await session.tabIdOf(shop);
    await session.ask('session.shoot', { tabId });
    await expect.poll(async () => (await kept(begun)).shots.length, { timeout: 10_000 }).toBe(1);
    const [shot] = (await kept(begun)).shots;
    expect(await noShot()).toEqual([undefined]);
    const image = shot?.image ?? '';
    expect(image.length).toBeLessThanOrEqual((200_000 * 4) / 3 + 100);
    const { field: inField, page } = await spreadOf(image, box);
    expect(inField, 'the field shows something').toBeLessThanOrEqual(6);
    expect(page, 'the picture shows nothing at all').toBeGreaterThan(60);
    expect(await shop.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await session.ask('session.stop', { store: STORE });
    await session.ask('session.remove', { session: begun.id });
    expect(await kept(begun)).toEqual({ pages: [], findings: [], shots: [] });
  });

  /** How far the brightness of pixels spreads, within a box of the window and in the whole picture. */
  function spreadOf(
    image: string,
    box: { x: number; y: number; width: number; height: number },
  ): Promise<{ field: number; page: number }> {
    const viewport = shop.viewportSize();
    return session.screen.evaluate(
      async ([url, { x, y, width, height }, wide]) => {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const scale = bitmap.width / wide;
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(bitmap, 0, 0);
        const spread = (left: number, top: number, across: number, down: number): number => {
          const { data } = context.getImageData(left, top, across, down);
          let [least, most] = [255, 0];
          for (let at = 0; at < data.length; at += 4) {
            const light = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
            least = Math.min(least, light);
            most = Math.max(most, light);
          }
          return most - least;
        };
        return {
          field: spread(x * scale, y * scale, width * scale, height * scale),
          page: spread(0, 0, bitmap.width, bitmap.height),
        };
      },
      [image, box, viewport?.width ?? 1280] as const,
    );
  }
});

describe('the desk', () => {
  it('follows a walk while it goes on, and says what to see next', async () => {
    const desk = await openDesk('');
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
    const admin = desk.locator('[data-page$="/shopping/customer"] select');
    await admin.selectOption('cart');
    await expect
      .poll(async () => (await current())?.steps ?? (await lastSession()).steps)
      .not.toContain('shopper');
    await admin.selectOption('shopper');
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
