import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const CARD = ['4111', '1111', '1111', '1111'].join('');
const SOON = { timeout: 10_000 };

let store: PracticeStore;
let session: ChromiumSession;
let shop: Page;
let live: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  shop = await session.context.newPage();
  await shop.goto(store.urls(['skim-poll-fields']).payment);
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

const rows = (role: string) => live.locator(`.live-row[data-role=${role}]`);

/** Everything that the window holds, what is not seen included. */
const all = () =>
  live.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll('input')].map(({ value }) => value).join(' '),
  );

async function typeCard(): Promise<void> {
  await shop.bringToFront();
  await shop.locator('[name=cardno]').pressSequentially(CARD);
  await shop.locator('[name=security_code]').pressSequentially('737');
}

it('opens from the popup in a window of its own, and the page keeps its size', async () => {
  const before = shop.viewportSize();
  const inner = await shop.evaluate(() => [innerWidth, innerHeight]);
  const popup = await session.openPopup(shop, 'ja');
  const opened = session.context.waitForEvent('page');
  await popup.locator('[data-action=live]').click();
  live = await opened;
  await live.locator('.live-section').waitFor();
  const kinds = await session.screen.evaluate(async () =>
    (await chrome.windows.getAll({ populate: true }))
      .filter(({ tabs }) => tabs?.some(({ url }) => url?.includes('/timeline.html')))
      .map(({ type }) => type),
  );
  expect(kinds).toEqual(['popup']);
  expect(shop.viewportSize()).toEqual(before);
  expect(await shop.evaluate(() => [innerWidth, innerHeight])).toEqual(inner);
  await popup.close();
});

it('opens from the desk for the page of the store that was looked at last', async () => {
  const desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=ja#/https://shop.localhost/diagnosis`,
  );
  const opened = session.context.waitForEvent('page');
  await desk.locator('[data-action=live]').click();
  const other = await opened;
  expect(new URL(other.url()).search).toBe(new URL(live.url()).search);
  await other.locator('.live-section').waitFor();
  await other.close();
  await desk.close();
});

it('shows field, script and destination as a card is typed, and never what was typed', async () => {
  await typeCard();
  const grave = live.locator('.live-row[data-weight=grave]');
  await expect.poll(() => grave.count(), SOON).toBe(1);
  expect(await rows('read').filter({ hasText: 'カード番号' }).count()).toBeGreaterThan(0);
  const said = await grave.textContent();
  for (const part of ['カード番号', '.js', 'image.src', 'collect.localhost', 'Base64'])
    expect(said).toContain(part);
  expect(await live.locator('[role=status]').textContent()).toContain('collect.localhost');
  const text = await all();
  expect(text).not.toContain(CARD);
  expect(text.replace(/[\s-]/g, '')).not.toContain(CARD);
  expect(text).not.toContain(btoa(`${CARD}:737`).slice(0, 16));
});

it('filters, pauses while it goes on recording, and clears', async () => {
  await live.bringToFront();
  await live.keyboard.press('/');
  await live.keyboard.type('image.src');
  await expect.poll(() => rows('read').count(), SOON).toBe(0);
  expect(await rows('send').count()).toBe(1);
  await live.keyboard.press('Escape');
  await expect.poll(() => rows('read').count(), SOON).toBeGreaterThan(0);
  await live.keyboard.press(' ');
  await live.locator('[data-action=pause][class*=button-main]').waitFor();
  await shop.evaluate(() => navigator.sendBeacon('/while-paused', 'x'));
  await expect
    .poll(() => live.locator('[data-action=pause]').textContent(), SOON)
    .toMatch(/新しい動き [1-9]/);
  expect(await live.locator('.live-row', { hasText: 'sendBeacon' }).count()).toBe(0);
  await live.keyboard.press(' ');
  await live.locator('.live-row', { hasText: 'sendBeacon' }).waitFor();
  await live.locator('[data-action=clear]').click();
  await expect.poll(() => live.locator('.live-row[data-weight=grave]').count(), SOON).toBe(0);
});

it('begins a new section when the page is loaded anew', async () => {
  await shop.reload();
  await typeCard();
  await expect.poll(() => live.locator('.live-section').count(), SOON).toBeGreaterThanOrEqual(1);
  const last = live.locator('.live-section').last();
  await last.locator('.live-row[data-weight=grave]').waitFor();
  expect(await live.locator('.live-row[data-weight=grave]').count()).toBe(1);
});

it.each(['ja', 'en'] as const)(
  'is accessible, narrow and in a hall’s size (%s)',
  async (locale) => {
    await live.bringToFront();
    await live.locator(`[data-locale=${locale}]`).click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await live.emulateMedia({ colorScheme });
      expect(await axeViolations(live, AXE)).toEqual([]);
    }
    for (const [width, size] of [
      [380, 1],
      [1024, 3],
    ] as const) {
      await live.setViewportSize({ width, height: 700 });
      await live.locator(`[data-size="${size}"]`).last().click();
      // Nobody scrolled: the newest row stays in view.
      expect(await live.locator('[data-action=newest]').count()).toBe(0);
      expect(await axeViolations(live, AXE)).toEqual([]);
      const overflow = await live.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, 'something is wider than the window').toBeLessThanOrEqual(0);
    }
    expect(await ownWords(live)).not.toMatch(MISTAKES);
  },
);

it('says what to do where nothing is seen, and when the tab was closed', async () => {
  await shop.goto('about:blank');
  await live.locator('[data-unseen]').waitFor();
  expect(await live.locator('[data-unseen]').getAttribute('data-unseen')).not.toBe('closed');
  await shop.close();
  await live.locator('[data-unseen=closed]').waitFor();
  expect(await live.locator('.live-row[data-weight=grave]').count()).toBe(1);
});
