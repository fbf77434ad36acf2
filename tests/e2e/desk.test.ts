import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { localDay } from '../../components/format.ts';
import { DESK_VIEWS } from '../../components/words/desk/words.ts';
import { isOpen } from '../../rules/_inventory/changes.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';

let store: PracticeStore;
let session: ChromiumSession;
let shopPage: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  shopPage = await session.context.newPage();
  await visit([]);
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

async function visit(switches: Parameters<PracticeStore['urls']>[0]): Promise<void> {
  await shopPage.goto(store.urls(switches).payment);
  await session.auditPage(shopPage);
}

async function openDesk(view: string, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(
    `chrome-extension://${session.extensionId}/desk.html?locale=${locale}#/${STORE}/${view}`,
  );
  await desk.locator('#view').waitFor();
  return desk;
}

const inventory = () => session.ask('inventory.read', { store: STORE });

async function approveAll(desk: Page): Promise<void> {
  await desk.locator('[data-action=select-all]').click();
  await desk.locator('[data-action=approve-selected]').click();
  await desk.locator('#approve-by').fill('店長');
  await desk.locator('#approve-reason').fill('お支払いに必要');
  await desk.locator('[data-action=approve]').click();
  await desk.locator('[data-action=undo]').waitFor();
}

describe('before anything is approved', () => {
  it('lists what the payment page runs, and approves all of it in one act that can be undone', async () => {
    const desk = await openDesk('scripts');
    const { rows } = await inventory();
    expect(rows.length).toBeGreaterThan(0);
    await expect.poll(() => desk.locator('tr[data-row]').count()).toBe(rows.length);
    await approveAll(desk);
    const approved = async () => (await inventory()).rows.every((row) => row.approval !== null);
    expect(await approved()).toBe(true);
    await desk.locator('[data-action=undo]').click();
    await expect.poll(approved).toBe(false);
    await approveAll(desk);
    expect((await inventory()).rows.map(({ status }) => status)).toEqual(
      rows.map(() => 'approved'),
    );
    await desk.close();
  });

  it('asks for the name each time unless it is to be remembered', async () => {
    const kept = await session.screen.evaluate(() => chrome.storage.local.get(null));
    expect(Object.keys(kept)).not.toContain('approver');
  });
});

describe('when the page runs one more script', () => {
  it('shows it as new while the desk is open, and the popup says so', async () => {
    const desk = await openDesk('scripts');
    const open = desk.locator('tr[data-row]:has([data-status=unapproved])');
    expect(await open.count()).toBe(0);
    await visit(['skim-inline-loader']);
    await desk.bringToFront();
    await expect.poll(() => open.count(), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await open.first().textContent()).toContain('新しく現れた');
    const popup = await session.openPopup(shopPage, 'ja');
    await popup.locator('[data-rule="script-not-approved"]').waitFor();
    await popup.close();
    await desk.close();
  });

  it('is opened from the popup of its store', async () => {
    const popup = await session.openPopup(shopPage, 'ja');
    const opened = session.context.waitForEvent('page');
    await popup.locator('[data-action=desk]').click();
    const desk = await opened;
    await desk.locator('tr[data-row]').first().waitFor();
    expect(desk.url()).toContain(`desk.html#/${STORE}/scripts`);
    await desk.close();
    await popup.close();
  });
});

describe('a release', () => {
  it('is approved as one act since a day, by keyboard, and undone', async () => {
    const desk = await openDesk('scripts');
    const openRows = async () => (await inventory()).rows.filter(isOpen).map(({ key }) => key);
    const before = await openRows();
    expect(before.length).toBeGreaterThan(0);
    const button = desk.locator('[data-action=approve-changed]');
    await button.press('Enter');
    const included = desk.locator('.approved-things li');
    // What came today, after all else was approved today.
    const today = localDay(new Date().toISOString());
    expect(await desk.locator('#release-since').inputValue()).toBe(today);
    expect(await included.count()).toBe(before.length);
    await desk.keyboard.press('Escape');
    await desk.locator('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await desk.keyboard.press('Enter');
    // A day on which nothing has changed yet: nothing is approved.
    await desk.locator('#release-since').fill('2199-01-01');
    await desk.locator('#approve-by').fill('店長');
    await desk.locator('#approve-reason').fill('定期更新 No.12');
    expect(await included.count()).toBe(0);
    await desk.locator('#approve-by').press('Enter');
    expect(await openRows()).toEqual(before);
    await desk.locator('#release-since').fill(today);
    expect(await included.count()).toBe(before.length);
    await desk.locator('#approve-by').press('Enter');
    await desk.locator('[data-action=undo]').waitFor();
    expect(await openRows()).toEqual([]);
    const { rows, log } = await inventory();
    expect(log.at(-1)).toMatchObject({ what: 'approved', reason: '定期更新 No.12', keys: before });
    expect(rows.find(({ key }) => key === before[0])?.approval).toMatchObject({ by: '店長' });
    await desk.locator('[data-action=undo]').click();
    await expect.poll(openRows).toEqual(before);
    await desk.close();
  });
});

describe('the reason of a script', () => {
  it('is saved by itself, and of two desks neither loses what the other wrote', async () => {
    const [one, two] = [await openDesk('scripts'), await openDesk('scripts')];
    const write = async (desk: Page, text: string) => {
      await desk.bringToFront();
      const cell = desk.locator('tr[data-row] .reason').first();
      await cell.locator('.reason-text').click();
      await cell.locator('textarea').fill(text);
      return cell;
    };
    const mine = await write(two, 'ここで書いた理由');
    await write(one, '先に書いた理由');
    await one.keyboard.press('Escape');
    await expect.poll(() => one.locator('.reason[data-reason=saved]').count()).toBe(1);
    await mine.locator('[data-action=keep-mine]').waitFor();
    expect(await mine.textContent()).toContain('先に書いた理由');
    expect(await mine.locator('textarea').inputValue()).toBe('ここで書いた理由');
    await mine.locator('[data-action=keep-mine]').click();
    await expect
      .poll(async () => (await inventory()).rows.map(({ reason }) => reason))
      .toContain('ここで書いた理由');
    await one.close();
    await two.close();
  });
});

it('works by keyboard alone: moves, opens, closes, ticks, searches, lists its keys', async () => {
  const desk = await openDesk('scripts');
  await desk.keyboard.press('?');
  await desk.locator('dialog[data-modal=keys]').waitFor();
  await desk.keyboard.press('Escape');
  await desk.locator('dialog').waitFor({ state: 'detached' });
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  await desk.keyboard.press('k');
  await desk.keyboard.press('x');
  expect(await desk.locator('tr[data-row] input:checked').count()).toBe(1);
  await desk.keyboard.press('Enter');
  await desk.locator('[data-details]').waitFor();
  const focused = () => desk.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('details');
  await desk.keyboard.press('Escape');
  await desk.locator('[data-details]').waitFor({ state: 'detached' });
  const onRow = () => desk.evaluate(() => document.activeElement?.matches('[data-opens]'));
  await expect.poll(onRow).toBe(true);
  await desk.keyboard.press('/');
  await desk.keyboard.type('no such script');
  await expect.poll(() => desk.locator('tr[data-row]').count()).toBe(0);
  await desk.close();
});

describe.each(['ja', 'en'] as const)('in %s', (locale) => {
  it.each(DESK_VIEWS)('%s is accessible in light, in dark and at twice the size', async (view) => {
    const desk = await openDesk(view, locale);
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      expect(await axeViolations(desk, AXE)).toEqual([]);
    }
    // Zooming by two leaves half the pixels to lay out in.
    for (const width of [640, 380]) {
      await desk.setViewportSize({ width, height: 400 });
      expect(await axeViolations(desk, AXE)).toEqual([]);
      const overflow = await desk.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow, 'something is wider than the page').toBeLessThanOrEqual(0);
    }
    expect(await ownWords(desk)).not.toMatch(MISTAKES);
    await desk.close();
  });

  it('details and the dialogs that approve are accessible', async () => {
    const desk = await openDesk('scripts', locale);
    await desk.locator('[data-opens]').first().click();
    await desk.locator('[data-details]').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      expect(await axeViolations(desk, AXE)).toEqual([]);
    }
    await desk.keyboard.press('Escape');
    await desk.locator('[data-action=select-all]').click();
    await desk.locator('[data-action=approve-selected]').click();
    await desk.locator('#approve-by').waitFor();
    expect(await axeViolations(desk, AXE)).toEqual([]);
    await desk.locator('#approve-reason').fill('');
    await desk.locator('[data-action=approve]').click();
    expect(await desk.locator('dialog [role=alert]').count()).toBe(2);
    await desk.keyboard.press('Escape');
    await desk.locator('[data-action=approve-changed]').click();
    await desk.locator('#release-since').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      expect(await axeViolations(desk, AXE)).toEqual([]);
    }
    await desk.close();
  });
});

it('forgets the inventory after asking once', async () => {
  const desk = await openDesk('settings');
  await desk.locator('[data-action=forget]').click();
  await desk.locator('[data-action=forget-no]').click();
  expect((await inventory()).rows.length).toBeGreaterThan(0);
  await desk.locator('[data-action=forget]').click();
  await desk.locator('[data-action=forget-yes]').click();
  await expect.poll(async () => (await inventory()).rows.length).toBe(0);
  await desk.locator('[data-view=inventory]').click();
  await desk.locator('.empty .steps').waitFor();
  await desk.close();
});
