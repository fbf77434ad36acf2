import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsSchema } from '../../cli/findings-schema.ts';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { ROOT } from '../../cli/paths.ts';
import { DESK_VIEWS, PROGRAMME_VIEWS } from '../../components/words/desk/words.ts';
import type { StoreFile } from '../../rules/_diagnosis/store-file.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { printed } from './pdf.ts';
import { axeViolations, enrolByClick, MISTAKES, ownWords } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const WALK = ['customer', 'payment'] as const;
const WAIT = { timeout: 10_000 };

let store: PracticeStore;
let session: FirefoxSession;
let downloads: string;
let shop: Page;
let desk: Page;

// One owner, one step after the other: each test goes on where the one before it ended.
beforeAll(async () => {
  store = await startPracticeStore();
  downloads = mkdtempSync(join(tmpdir(), 'reji-tenken-downloads-'));
  session = await openFirefox({ ignoreHttpsErrors: true, downloads });
  shop = await session.browser.newPage();
  await shop.goto(store.urls('before').top);
  await enrolByClick(session, shop);
  desk = await openDesk('ja');
});

afterAll(async () => {
  await session?.close();
  await store?.close();
  if (downloads) rmSync(downloads, { recursive: true, force: true });
});

const openDesk = (locale: 'ja' | 'en') =>
  session.openExtensionPage(`desk.html?locale=${locale}#/${STORE}/self-check`, '[data-row=waf]');

/** Shows a view, as its tab does, and waits for what stands in it. */
async function open(page: Page, view: string, ready: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);
  await page.waitForSelector(ready);
}

const click = (selector: string) => desk.locator(selector).click();
const current = () => session.ask('session.current', { store: STORE });

it('1: questions of the self-check are answered', async () => {
  await desk.bringToFront();
  for (const [question, answer] of Object.entries({ waf: 'no', 'incident-plan': 'partly' })) {
    await click(`[data-row="${question}"] input[value=${answer}]`);
    await desk.waitForSelector(`[data-row="${question}"] [data-draft=saved]`);
  }
  await click('[data-action=done]');
  await desk.waitForSelector('[data-action=undone]');
});

it('2: what was said in the hearing is kept', async () => {
  const asked = '[data-item="question:incident-plan"]';
  await open(desk, `${STORE}/hearing`, asked);
  await click(`${asked} summary`);
  await desk.locator(`${asked} textarea`).fill('連絡先だけ決めてあります。');
  await desk.waitForSelector(`${asked} [data-draft=saved]`);
});

it('3: a walk through the shop is begun, followed and ended', async () => {
  await open(desk, `${STORE}/diagnosis`, '[data-action=walk-start]');
  await click('[data-action=walk-start]');
  await desk.waitForSelector('[data-part=live]');
  for (const [at, step] of WALK.entries()) {
    await shop.bringToFront();
    await shop.goto(store.urls('before')[step]);
    await expect.poll(async () => (await current())?.pages, WAIT).toBe(at + 1);
  }
  await desk.bringToFront();
  await click('[data-action=walk-stop]');
  await expect.poll(current, WAIT).toBeNull();
});

it('4: the report is made, printed to its end, and saved as files', async () => {
  await open(desk, `${STORE}/report`, '[data-action=make-report]');
  await click('[data-action=make-report]');
  await desk.waitForSelector('[data-report=report]');
  await desk.waitForSelector('[data-action=print]');
  const { pages } = await printed(desk, 'firefox-report');
  const text = pages.flat().join('\n').replace(/\s+/g, '');
  expect(text).toContain('診断結果報告書');
  expect(text).toContain('shop.localhost');
  expect(text).toContain('WAF');
  const end = await desk.$eval('.report', (report) => report.textContent?.trim().slice(-12) ?? '');
  expect(text).toContain(end.replace(/\s+/g, ''));
  for (const lines of pages) expect(lines.length).toBeGreaterThan(1);

  await click('[data-action=save-html]');
  expect(await savedFile('report-', '.html', '</html>')).toContain("default-src 'none'");
  await click('[data-action=save-csv]');
  expect(await savedFile('report-', '.csv', '"')).toContain('"番号"');
  await click('[data-action=save-json]');
  const { findings } = findingsSchema.parse(JSON.parse(await savedFile('report-', '.json', '}')));
  expect(findings.length).toBeGreaterThan(0);
  await click('[data-action=save-store]');
  const file = JSON.parse(await savedFile('store-', '.json', '}')) as StoreFile;
  expect(file.answers.map(({ question }) => question).sort()).toEqual(['incident-plan', 'waf']);
  expect(file.hearings.map(({ text: said }) => said)).toEqual(['連絡先だけ決めてあります。']);
  expect(file.sessions.map(({ pages: seen }) => seen.length)).toEqual([WALK.length]);
});

it('5: the follow-up knows when to look again', async () => {
  await open(desk, `${STORE}/follow-up`, '[data-due]');
  expect(await desk.$eval('[data-due]', (due) => due.getAttribute('data-due'))).toBe('later');
});

// In Chromium both languages are looked at (desk.test.ts): markup and styles are the same.
describe('in ja', () => {
  it('every view can be read by everybody', async () => {
    const page = desk;
    const views = [...DESK_VIEWS.map((view) => `${STORE}/${view}`), ...PROGRAMME_VIEWS];
    const objections: string[] = [];
    const headings = new Set<string>();
    for (const view of views) {
      await open(page, view, 'main');
      // Headings of two views are never the same.
      const heading = () => page.$$eval('#view', ([one]) => one?.textContent ?? '');
      await expect
        .poll(async () => (await heading()) !== '' && !headings.has(await heading()), WAIT)
        .toBe(true);
      headings.add(await heading());
      objections.push(...(await axeViolations(page, AXE)).map((one) => `${view} ${one}`));
      expect(await ownWords(page)).not.toMatch(MISTAKES);
    }
    expect(objections).toEqual([]);
  });
});

/** A file that the browser has saved, once it is whole: its end is there. */
async function savedFile(begin: string, end: string, last: string): Promise<string> {
  const read = () =>
    readdirSync(downloads)
      .filter((name) => name.startsWith(begin) && name.endsWith(end))
      .map((name) => readFileSync(join(downloads, name), 'utf8'));
  await expect
    .poll(() => read().map((text) => text.trimEnd().endsWith(last)), WAIT)
    .toEqual([true]);
  return read()[0] ?? '';
}
