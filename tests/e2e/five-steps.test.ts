import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import type { DiagnosisRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { keptRow } from './kept-rows.ts';
import { printed } from './pdf.ts';
import { ageRecords, readSessions } from './session-database.ts';
import { axeViolations, MISTAKES, ownWords, type Preset, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const WALK = ['top', 'product', 'cart', 'customer', 'payment', 'confirm', 'complete'] as const;
const THREE_MONTHS_MS = 92 * 24 * 60 * 60_000;

let store: PracticeStore;
let session: ChromiumSession;
let shop: Page;
let desk: Page;

// One store, one owner, one step after the other: each test goes on where the one before it ended.
beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  shop = await session.context.newPage();
  desk = await session.context.newPage();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

async function open(view: string): Promise<void> {
  await desk.bringToFront();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html?locale=ja#/${view}`);
  await desk.reload();
  await desk.locator('#view').waitFor();
}

const current = () => session.ask('session.current', { store: STORE });

/** Walks through the shop as its owner does: begun and ended on the desk, each page looked at before the next. */
async function walk(preset: Preset): Promise<void> {
  await open(`${STORE}/diagnosis`);
  await desk.locator('[data-action=walk-start]').click();
  await desk.locator('[data-part=live]').waitFor();
  const urls = store.urls(preset);
  await shop.bringToFront();
  for (const [at, step] of WALK.entries()) {
    await shop.goto(urls[step]);
    await expect.poll(async () => (await current())?.pages, { timeout: 10_000 }).toBe(at + 1);
  }
  await desk.bringToFront();
  await desk.locator('[data-action=walk-stop]').click();
  await expect.poll(current).toBeNull();
}

async function expectWellMade(): Promise<void> {
  expect(await axeViolations(desk, AXE)).toEqual([]);
  expect(await ownWords(desk)).not.toMatch(MISTAKES);
}

it('1: the self-check is answered, half of it, and marked as done', async () => {
  await open(`${STORE}/self-check`);
  for (const [question, answer] of Object.entries({
    waf: 'no',
    'admin-second-factor': 'yes',
    'incident-plan': 'partly',
    'card-data-not-held': 'yes',
    backups: 'unknown',
  }))
    await desk.locator(`[data-row="${question}"] input[value=${answer}]`).click();
  await desk.locator('[data-action=done]').click();
  await desk.locator('[data-action=undone]').waitFor();
  await expectWellMade();
});

it('2: the hearing asks about what is missing, and keeps what was said', async () => {
  await open(`${STORE}/hearing`);
  const asked = desk.locator('[data-item="question:incident-plan"]');
  await asked.locator('summary').click();
  await asked.locator('textarea').fill('連絡先だけ決めてあります。');
  await desk.locator('[data-action=hearing-done]').click();
  await expect.poll(async () => (await row())?.done.hearing).toBeTruthy();
  await expectWellMade();
  await desk.reload();
  await asked.locator('summary').click();
  expect(await asked.locator('textarea').inputValue()).toBe('連絡先だけ決めてあります。');
});

it('3: the walk through the shop gathers every page, and contradicts an answer', async () => {
  await walk('before');
  const [walked] = await readSessions(session);
  expect(walked?.pages).toBe(WALK.length);
  expect(walked?.counts.critical).toBeGreaterThan(0);
  await open(`${STORE}/diagnosis/${walked?.id}`);
  await expectWellMade();
  await open(`${STORE}/hearing`);
  await desk.locator('[data-item="question:card-data-not-held"]').waitFor();
});

it('4: the report is made, printed, and says when to look again', async () => {
  await open(`${STORE}/report`);
  await desk.locator('[data-action=make-report]').click();
  await desk.locator('[data-report=report]').waitFor();
  await desk.locator('[data-action=print]').waitFor();
  await expectWellMade();
  const { pages } = await printed(desk, 'five-steps-report');
  const text = pages.flat().join('\n').replace(/\s+/g, '');
  expect(text).toContain('診断結果報告書');
  expect(text).toContain('shop.localhost');
  expect(text).toContain('WAF');
  // To its end: what stands last on the screen stands on paper too, and no page is only a number.
  const end = await desk.locator('.report').evaluate((report) => {
    const words = document.createTreeWalker(report, NodeFilter.SHOW_TEXT);
    let last = '';
    for (let node = words.nextNode(); node; node = words.nextNode())
      last = node.textContent?.trim() || last;
    return last;
  });
  expect(text).toContain(end.replace(/\s+/g, '').slice(0, 12));
  for (const lines of pages) expect(lines.length).toBeGreaterThan(1);
  await open(`${STORE}/follow-up`);
  expect(await desk.locator('[data-due]').getAttribute('data-due')).toBe('later');
});

it('5: three months later, the follow-up says what was mended', async () => {
  await ageRecords(session, THREE_MONTHS_MS);
  await open(`${STORE}/follow-up`);
  expect(await desk.locator('[data-due]').getAttribute('data-due')).toBe('overdue');
  await walk('after');
  await open(`${STORE}/follow-up`);
  const fixed = desk.locator('[data-outcome=fixed]');
  await fixed.waitFor();
  expect(await fixed.textContent()).toContain('カード番号がお店のサーバーへ送られる');
  expect(await desk.locator('[data-outcome=new] li').count()).toBe(0);
  await expectWellMade();
  const { pages } = await printed(desk, 'five-steps-follow-up');
  expect(pages.length).toBeLessThanOrEqual(2);
  await desk.locator('[data-action=make-follow-up]').click();
  await expect.poll(() => desk.locator('[data-action=make-follow-up]').count()).toBe(0);
});

it('all five steps stand in the table of all stores', async () => {
  await open('');
  await desk.locator(`[data-row="${STORE}"]`).waitFor();
  for (const step of ['self-check', 'hearing', 'diagnosis', 'report', 'follow-up'])
    expect(await desk.locator(`[data-bars=steps] [data-bar="${step}"]`).textContent()).toContain(
      '1 / 2',
    );
  await expectWellMade();
});

/** What the table of all stores knows of this one. */
const row = () => keptRow<DiagnosisRow>(session, 'diagnoses', STORE);
