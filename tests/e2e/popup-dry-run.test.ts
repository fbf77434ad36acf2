import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import type { SwitchId } from '../practice-store/switches.ts';
import { axeViolations, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
/** Where screenshots go, for whoever wants to look; none without it. */
const SHOTS = process.env.POPUP_SHOTS;
const SKIMMERS: readonly SwitchId[] = ['token', 'skim-lookalike-xhr', 'skim-storage-flush'];

let store: PracticeStore;
let session: ChromiumSession;
let shop: Page;
let popup: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  if (SHOTS) mkdirSync(SHOTS, { recursive: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

beforeEach(async () => {
  shop = await session.context.newPage();
});

afterEach(async () => {
  await popup?.close();
  await shop?.close();
  store.requests.clear();
});

async function openOn(url: string, locale: 'ja' | 'en' = 'ja'): Promise<void> {
  await shop.goto(url, { waitUntil: 'load' });
  await session.auditPage(shop);
  popup = await session.openPopup(shop, locale);
  await popup.locator('main[data-state=ready]').waitFor();
}

const fields = () =>
  shop.evaluate(() => [...document.querySelectorAll('input')].map(({ value }) => value));
const rulesInForce = () =>
  session.screen.evaluate(
    async () => (await chrome.declarativeNetRequest.getSessionRules()).length,
  );
const collected = () =>
  store.requests.list('collect.localhost').filter(({ path }) => !path.endsWith('.js'));
const part = (name: string) => popup.locator(`[data-dry-run="${name}"]`);
const press = (action: string) => popup.locator(`[data-action="${action}"]`).click();

/** What is wrong with the screen as it stands: in both colours, at its own width and zoomed by two. */
async function faults(name: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme });
    found.push(...(await axeViolations(popup, AXE)));
    await shoot(`${name}-${colorScheme}`);
  }
  await popup.emulateMedia({ colorScheme: 'light' });
  // Zooming by two leaves half the pixels to lay out in.
  await popup.setViewportSize({ width: 190, height: 300 });
  found.push(...(await axeViolations(popup, AXE)));
  await shoot(`${name}-zoomed`);
  const tooWide = await popup.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  if (tooWide > 0) found.push(`${tooWide} px wider than the popup`);
  const covered = await popup.evaluate(coveredByFoot);
  if (covered > 0.5) found.push(`${Math.round(covered * 100)} % of the popup under its foot`);
  await popup.setViewportSize({ width: 380, height: 600 });
  const text = await popup.evaluate(wordsOfPopup);
  return [...found, ...(/違反|violation|\{\w+\}|undefined|NaN/.exec(text) ?? [])];
}

/** What the popup says, without the code that it quotes: that may have braces of its own. Runs in the page. */
function wordsOfPopup(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const code of body.querySelectorAll('code')) code.remove();
  return body.textContent ?? '';
}

/** The part of the window's height that the foot takes while the page is at its top. Runs in the page. */
function coveredByFoot(): number {
  scrollTo(0, 0);
  let covered = 0;
  for (let y = 0; y < innerHeight; y++)
    if (document.elementFromPoint(innerWidth / 2, y)?.closest('.foot')) covered++;
  return covered / innerHeight;
}

async function shoot(name: string): Promise<void> {
  if (SHOTS) await popup.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

describe.each(['ja', 'en'] as const)('a dry run from the popup in %s', (locale) => {
  it('says what it will do, does it, and shows what was tried', async () => {
    await openOn(store.urls(SKIMMERS).payment, locale);
    const before = await fields();
    store.requests.clear();
    await press('dry-run');
    await part('sheet').waitFor();
    const focused = () => popup.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('dry-run');
    expect(await faults(`sheet-${locale}`)).toEqual([]);
    expect(await rulesInForce(), 'sealed before it was started').toBe(0);
    expect(await fields()).toEqual(before);

    await press('dry-run-start');
    await part('progress').waitFor();
    await expect.poll(rulesInForce).toBeGreaterThan(0);
    expect(await axeViolations(popup, AXE)).toEqual([]);
    await shoot(`progress-${locale}`);
    // The popup is a tab here: a real one leaves the page in sight.
    await shop.bringToFront();
    await part('result').waitFor({ timeout: 30_000 });
    await popup.bringToFront();
    await part('result').locator('[data-list=timeline] summary').click();
    expect(await faults(`result-${locale}`)).toEqual([]);

    const sends = part('result').locator('[data-action-role=send]');
    expect(await sends.count()).toBeGreaterThan(0);
    const refused = await sends.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('data-refused')),
    );
    expect(refused).toEqual(refused.map(() => 'true'));
    expect(await sends.allTextContents()).toContainEqual(
      expect.stringContaining('collect.localhost'),
    );
    const leak = popup.locator('[data-rule="card-data-sent-to-third-party"]').first();
    expect(await leak.count()).toBe(1);
    expect(collected()).toEqual([]);
    expect(await fields()).toEqual(before);
    expect(await rulesInForce()).toBe(0);
  });
});

it('does nothing when one goes back from the sheet', async () => {
  await openOn(store.urls(SKIMMERS).payment);
  const before = await fields();
  await press('dry-run');
  await part('sheet').waitFor();
  await press('dry-run-back');
  await part('sheet').waitFor({ state: 'detached' });
  expect(await fields()).toEqual(before);
  expect(await rulesInForce()).toBe(0);
  expect(await popup.locator('[data-action=dry-run]').count()).toBe(1);
});

it('puts everything back when it is stopped in the middle', async () => {
  await openOn(store.urls(SKIMMERS).payment);
  const before = await fields();
  store.requests.clear();
  await press('dry-run');
  await press('dry-run-start');
  await popup.locator('li[data-step=waiting][aria-current=step]').waitFor({ timeout: 20_000 });
  await press('dry-run-stop');
  await part('progress').waitFor({ state: 'detached' });
  expect(await faults('stopped-ja')).toEqual([]);
  expect(await part('result').textContent()).toContain('途中でやめました');
  expect(await fields()).toEqual(before);
  expect(await rulesInForce()).toBe(0);
  expect(collected()).toEqual([]);
});

it.each(['ja', 'en'] as const)(
  'says in %s why it cannot start where there is no field for the test number',
  async (locale) => {
    await openOn(store.urls('after').payment, locale);
    await press('dry-run');
    await popup.locator('[data-unready="no-card-fields"]').waitFor();
    expect(await popup.locator('[data-action=dry-run]').getAttribute('aria-disabled')).toBe('true');
    expect(await part('sheet').count()).toBe(0);
    expect(await faults(`no-fields-${locale}`)).toEqual([]);
  },
);

// Last: nothing adds the store again.
it('is offered for stores that were added only, and says so', async () => {
  await session.ask('store.remove', { origin: 'https://shop.localhost' });
  await openOn(store.urls(SKIMMERS).payment);
  expect(await popup.locator('[data-unready="not-enrolled"]').count()).toBe(1);
  // As a person does who presses it all the same.
  await popup.locator('[data-action=dry-run]').click({ force: true });
  expect(await part('sheet').count()).toBe(0);
  expect(await faults('not-enrolled-ja')).toEqual([]);
});
