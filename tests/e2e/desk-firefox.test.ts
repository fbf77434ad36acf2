import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { localDay } from '../../components/format.ts';
import { DESK_VIEWS, PROGRAMME_VIEWS } from '../../components/words/desk/words.ts';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import type { SwitchId } from '../practice-store/switches.ts';
import { auditedOf, enrolByClick } from './support.ts';

const STORE = 'https://shop.localhost';
/** A shop with a payment company's script, a tag manager that puts in others, and a chat. */
const SHOP: readonly SwitchId[] = ['token', 'tag-manager-snippet', 'chat-widget'];
/** The same after somebody was at it: one script more, and one header less. */
const CHANGED: readonly SwitchId[] = [...SHOP, 'skim-inline-loader', 'frame-protection-missing'];

let store: PracticeStore;
let session: FirefoxSession;
let downloads: string;
let page: Page;
let desk: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  downloads = mkdtempSync(join(tmpdir(), 'reji-tenken-downloads-'));
  session = await openFirefox({ ignoreHttpsErrors: true, downloads });
  page = await session.browser.newPage();
  await page.goto(store.urls(SHOP).payment);
  await enrolByClick(session, page);
  await visit(SHOP);
  desk = await session.openExtensionPage(
    `desk.html?locale=ja#/${STORE}/scripts`,
    'tr[data-row] .row-open',
  );
});

afterAll(async () => {
  await session?.close();
  await store?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
});

async function visit(switches: readonly SwitchId[]): Promise<void> {
  await page.goto(store.urls(switches).payment);
  const tabId = await session.tabIdOf(page);
  auditedOf(await session.ask('tab.audit-in-full', { tabId, locale: 'ja' }));
}

const inventory = () => session.ask('inventory.read', { store: STORE });
const rows = async (): Promise<InventoryRow[]> => (await inventory()).rows;
const click = (selector: string) => desk.locator(selector).click();
const shownRows = () => desk.$$eval('tr[data-row]', (all) => all.length);
const textOf = (selector: string) => desk.$eval(selector, ({ textContent }) => textContent ?? '');

async function sign(): Promise<void> {
  await desk.locator('#approve-by').fill('店長');
  await desk.locator('#approve-reason').fill('お支払いに必要');
  await click('[data-action=approve]');
  await desk.waitForSelector('[data-action=undo]');
}

describe('the desk in Firefox', () => {
  it('lists what the payment page runs', async () => {
    const all = await rows();
    expect(all.length).toBeGreaterThan(3);
    await expect.poll(shownRows).toBe(all.length);
  });

  it('approves all of one company in one act, which can be undone', async () => {
    const vendor = (await rows()).find((row) => row.vendor !== null)?.vendor ?? '';
    const approved = async () =>
      (await rows()).filter(({ approval }) => approval !== null).map((row) => row.vendor);
    const ofVendor = (await rows()).filter((row) => row.vendor === vendor).map(() => vendor);
    expect(ofVendor.length).toBeGreaterThan(0);
    await desk.bringToFront();
    await desk.select('select[name=vendor]', vendor);
    await expect.poll(shownRows).toBe(ofVendor.length);
    await click('[data-action=approve-vendor]');
    await sign();
    expect(await approved()).toEqual(ofVendor);
    await click('[data-action=undo]');
    await expect.poll(approved).toEqual([]);
    await click('[data-action=approve-vendor]');
    await sign();
    expect(await approved()).toEqual(ofVendor);
  });

  it('approves what is ticked, and the headers of a page', async () => {
    await desk.select('select[name=vendor]', '');
    await click('[data-action=select-all]');
    await click('[data-action=approve-selected]');
    await sign();
    const all = await rows();
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 'approved'));
    await click('[data-view=headers]');
    await click('[data-action=approve-headers]');
    await sign();
    const { pages } = await inventory();
    expect(pages.map((each) => each.approved?.by)).toEqual(['店長']);
  });

  it('shows a script that came and a header that went, while it is open', async () => {
    await click('[data-view=scripts]');
    await desk.waitForSelector('tr[data-row]');
    await visit(CHANGED);
    await desk.bringToFront();
    await desk.waitForSelector('tr[data-row] [data-status=unapproved]');
    expect(await textOf('tr[data-row]:has([data-status=unapproved])')).toContain('新しく現れた');
    await click('[data-view=headers]');
    await desk.waitForSelector('[data-header="x-frame-options"] [data-status=changed]');
    await click('[data-view=log]');
    await expect.poll(() => textOf('main')).toContain('x-frame-options');
  });

  it('approves what changed since a day as one act', async () => {
    await click('[data-view=scripts]');
    await click('[data-action=approve-changed]');
    await desk.waitForSelector('#release-since');
    const included = () => desk.$$eval('.approved-things li', (all) => all.length);
    const before = await included();
    expect(before).toBeGreaterThan(1);
    await desk.locator('#release-since').fill('2199-01-01');
    await expect.poll(included).toBe(0);
    await desk.locator('#release-since').fill(localDay(new Date().toISOString()));
    await expect.poll(included).toBe(before);
    await sign();
    const { rows: all, pages } = await inventory();
    expect(all.map(({ changes }) => changes)).toEqual(all.map(() => []));
    expect(pages.map((each) => each.approved?.headers['x-frame-options'])).toEqual([null]);
  });

  it('makes a policy of what was approved, to be copied', async () => {
    await click('[data-view=policy]');
    await desk.waitForSelector('[data-policy=enforcing] .policy-text');
    const policy = await textOf('[data-policy=enforcing] .policy-text');
    expect(policy).toMatch(/^Content-Security-Policy: .*script-src [^;]*psp\.localhost/);
    expect(await textOf('[data-policy=reportOnly] .policy-text')).toContain('Report-Only: ');
    await click('[data-policy=enforcing] button');
    await expect.poll(() => textOf('[data-policy=enforcing]')).toContain('コピーしました');
  });

  it('saves the inventory and the change log as files', async () => {
    await click('[data-view=export]');
    await click('[data-action=csv]');
    const scripts = await savedFile('scripts-');
    const all = await rows();
    expect(scripts.split('\r\n').filter(Boolean)).toHaveLength(all.length + 1);
    expect(scripts).toContain('店長');
    await click('[data-action=log-csv]');
    expect(await savedFile('changes-')).toContain('x-frame-options');
  });
});

describe('every view of the desk', () => {
  const views = [
    ...DESK_VIEWS.map((view) => `#/${STORE}/${view}`),
    ...PROGRAMME_VIEWS.map((view) => `#/${view}`),
  ];

  it('opens, each with a heading of its own, and nothing goes wrong', async () => {
    const heading = () => desk.$eval('main', (main) => main.querySelector('#view')?.textContent);
    const headings = new Set([await heading()]);
    for (const view of [...views, views[0] ?? '']) {
      const before = await heading();
      await desk.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await expect
        .poll(
          async () => {
            const now = await heading();
            return now !== undefined && now !== before;
          },
          { timeout: 10_000 },
        )
        .toBe(true);
      headings.add(await heading());
      expect(await desk.$$eval('[data-trouble]', (all) => all.length), view).toBe(0);
    }
    expect(headings.size).toBe(views.length);
  });

  it('gathers a walk through the shop into one result', async () => {
    await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    await visit(CHANGED);
    await expect
      .poll(async () => (await session.ask('session.current', { store: STORE }))?.pages, {
        timeout: 10_000,
      })
      .toBe(1);
    const ended = await session.ask('session.stop', { store: STORE });
    await desk.evaluate((hash) => {
      location.hash = hash;
    }, `#/${STORE}/diagnosis/${ended?.id}`);
    await desk.waitForSelector('li[data-rule="third-party-script-on-payment-page"]');
    expect(await desk.$$eval('[data-trouble]', (all) => all.length)).toBe(0);
  });
});

/** The file that the browser has saved, once it is whole. */
async function savedFile(begin: string): Promise<string> {
  const find = () =>
    readdirSync(downloads).filter((name) => name.startsWith(begin) && name.endsWith('.csv'));
  const read = () => find().map((name) => readFileSync(join(downloads, name), 'utf8'));
  await expect.poll(read).toEqual([expect.stringMatching(/\r\n/)]);
  return read()[0] ?? '';
}
