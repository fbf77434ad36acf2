import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

let store: PracticeStore;
let session: ChromiumSession;
let shopPage: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  shopPage = await session.context.newPage();
  await shopPage.goto(store.urls('before').payment);
  await session.auditPage(shopPage);
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

async function openPopup(locale: 'ja' | 'en'): Promise<Page> {
  const popup = await session.openPopup(shopPage, locale);
  await popup.locator('main[data-state=ready]').waitFor();
  return popup;
}

describe.each(['ja', 'en'] as const)('popup in %s', (locale) => {
  it.each(['light', 'dark'] as const)(
    'is accessible in %s, open and closed, and at 200 % zoom',
    async (colorScheme) => {
      const popup = await openPopup(locale);
      await popup.emulateMedia({ colorScheme });
      expect(await axeViolations(popup, AXE)).toEqual([]);
      await popup.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await axeViolations(popup, AXE)).toEqual([]);
      // Zooming by two leaves half the pixels to lay out in.
      await popup.setViewportSize({ width: 190, height: 300 });
      expect(await axeViolations(popup, AXE)).toEqual([]);
      const overflow = await popup.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, 'something is wider than the popup').toBeLessThanOrEqual(0);
      await popup.close();
    },
  );

  it('says what was seen, why, what to do and where it is written, in this order', async () => {
    const popup = await openPopup(locale);
    const point = popup.locator('[data-rule="card-number-reaches-merchant"]');
    await point.locator('summary').click();
    const parts = await point
      .locator('[data-part]')
      .evaluateAll((all) => all.map((part) => part.getAttribute('data-part')));
    expect(parts).toEqual(['seen', 'why', 'todo', 'guidelines']);
    expect(await ownWords(popup)).not.toMatch(MISTAKES);
    await popup.close();
  });
});

it('shows the element in the page and takes the outline away again', async () => {
  const popup = await openPopup('ja');
  const outlines = () =>
    shopPage.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length);
  const before = await outlines();
  const point = popup.locator('[data-rule="card-number-reaches-merchant"]');
  await point.locator('summary').click();
  await point
    .getByRole('button', { name: /画面で示す/ })
    .first()
    .click();
  await expect.poll(outlines).toBe(before + 1);
  await shopPage.bringToFront();
  await shopPage.keyboard.press('Escape');
  await expect.poll(outlines).toBe(before);
  await popup.close();
});

it('works by keyboard alone', async () => {
  const popup = await openPopup('ja');
  await popup.keyboard.press('Tab');
  const opened = () => popup.locator('details.point[open]').count();
  for (let n = 0; n < 12 && (await opened()) === 0; n++) {
    const onPoint = await popup.evaluate(
      () => document.activeElement?.parentElement?.matches('details.point') ?? false,
    );
    await popup.keyboard.press(onPoint ? 'Enter' : 'Tab');
  }
  expect(await opened()).toBe(1);
  await popup.close();
});

it('speaks the other language at once and remembers it', async () => {
  const popup = await openPopup('ja');
  await popup.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => popup.locator('main').textContent()).toMatch(/Critical/i);
  await popup.close();
});

it('lists stores, asks once before removing one, and says so', async () => {
  const popup = await openPopup('ja');
  await popup.getByRole('button', { name: '登録した店舗' }).click();
  await popup.locator('[data-store="http://shop.localhost"]').waitFor();
  expect(await axeViolations(popup, AXE)).toEqual([]);
  await popup.close();
});

it('says why it cannot audit a page of the browser', async () => {
  const page = await session.context.newPage();
  await page.goto('chrome://version/');
  const popup = await session.openPopup(page, 'ja');
  // The browser keeps such an address to itself; trying is how one learns of it.
  await popup.locator('[data-action=audit]').click();
  await popup.locator('main[data-state=ready] [data-refusal="browser-page"]').waitFor();
  expect(await axeViolations(popup, AXE)).toEqual([]);
  await popup.close();
  await page.close();
});

it.each(['ja', 'en'] as const)('the first-run page is accessible in %s', async (locale) => {
  const page = await session.context.newPage();
  await page.goto(`chrome-extension://${session.extensionId}/welcome.html?locale=${locale}`);
  await page.locator('main').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeViolations(page, AXE)).toEqual([]);
  }
  await page.close();
});
