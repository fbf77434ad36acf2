import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import type { Finding } from '../../rules/_core/verdict.ts';
import type { Answer, SessionPage, SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { keepRows, keptRows } from './kept-rows.ts';
import { axeViolations, MISTAKES, ownWords, SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const LOCALES = ['ja', 'en'] as const;

let store: PracticeStore;
let session: ChromiumSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  const shop = await session.context.newPage();
  await shop.goto(store.urls('before').payment);
  await session.auditPage(shop);
  await shop.close();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

async function openDesk(hash: string, locale: 'ja' | 'en' = 'ja'): Promise<Page> {
  const desk = await session.context.newPage();
  await desk.goto(`chrome-extension://${session.extensionId}/desk.html?locale=${locale}#/${hash}`);
  await desk.locator('#view').waitFor();
  return desk;
}

const selfCheck = (locale?: 'ja' | 'en') => openDesk(`${STORE}/self-check`, locale);
const rowOf = (desk: Page, question: string): Locator => desk.locator(`[data-row="${question}"]`);
const answerAt = (desk: Page, question: string) =>
  rowOf(desk, question).getAttribute('data-answer');

/** Answers as they are kept, by question. */
async function kept(): Promise<Record<string, Answer>> {
  const rows = await keptRows<Answer>(session, 'answers');
  return Object.fromEntries(rows.map((row) => [row.question, row]));
}

/** Two walks, as `sessions.ts` keeps them: one that ended, and one under way. */
function keepWalks(): Promise<void> {
  const walk = {
    ...{ store: STORE, tabId: null, shots: false, pages: 1, steps: [], outside: [] },
    ...{ counts: { critical: 0, high: 0, medium: 1, low: 0, info: 0 }, platform: null },
    factsVersion: 1,
  };
  const [ended, underWay] = ['2026-11-02T03:00:00.000Z', '2026-11-20T03:00:00.000Z'];
  const finding: Finding = {
    ...{ rule: 'vulnerable-library', message: 'known', values: {}, severity: 'medium' },
    ...{ confidence: 'firm', grade: null, evidence: [], guidelines: [] },
  };
  const page: SessionPage = {
    ...{ session: 'ended', page: `${STORE}/pay`, title: '', at: ended, step: 'payment' },
    payment: { method: 'none', psp: null },
    verdicts: [{ rule: 'vulnerable-library', verdict: 'fail', reason: null }],
    findings: [finding],
  };
  const walks: SessionRow[] = [
    { ...walk, id: 'ended', startedAt: ended, endedAt: ended },
    { ...walk, id: 'under-way', startedAt: underWay, endedAt: null },
  ];
  return keepRows(session, { sessions: walks, sessionPages: [page] });
}

it('proposes what the audit saw; nothing is an answer before it is confirmed, and all of it can be taken back', async () => {
  const desk = await selfCheck();
  const proposed = await desk.locator('[data-action=confirm]').count();
  expect(proposed).toBeGreaterThan(0);
  expect(await answerAt(desk, 'card-data-not-held')).toBe('none');
  expect(await rowOf(desk, 'card-data-not-held').locator('[data-verdict=fail]').count()).not.toBe(
    0,
  );
  expect(await kept()).toEqual({});
  await desk.locator('[data-action=confirm-all]').click();
  await desk.locator('[data-action=undo]').waitFor();
  const confirmed = Object.values(await kept());
  expect(confirmed).toHaveLength(proposed);
  await expect.poll(() => desk.locator('[data-action=confirm]').count()).toBe(0);
  await desk.locator('[data-action=undo]').click();
  await expect.poll(() => desk.locator('[data-action=confirm]').count()).toBe(proposed);
  // The screen shows it before the last of them is kept.
  await expect
    .poll(async () => Object.values(await kept()).filter(({ value }) => value !== null))
    .toEqual([]);
  await desk.close();
});

it('proposes what the last walk that ended saw, where there was one', async () => {
  await keepWalks();
  const desk = await selfCheck();
  expect(await desk.locator('[data-notice=seen]').textContent()).toContain('2026年11月2日 の診断');
  expect(await desk.locator('[data-seen]').count()).toBe(1);
  expect(await rowOf(desk, 'software-patched').locator('.proposal').textContent()).toContain(
    '一部',
  );
  await desk.close();
});

it('keeps an answer, its note and its file; a reload shows them, another desk without one', async () => {
  const desk = await selfCheck();
  const other = await selfCheck('en');
  await desk.bringToFront();
  const waf = rowOf(desk, 'waf');
  await waf.locator('input[value=not-ours]').click();
  await waf.locator('select').selectOption('cart-asp');
  await waf.locator('.proof summary').click();
  await waf.locator('textarea').fill('カート会社に確認中');
  await waf.locator('input[type=text]').fill('契約書.pdf');
  await desk.locator('h2').first().click();
  await expect
    .poll(async () => (await kept()).waf)
    .toMatchObject({
      value: 'not-ours',
      who: 'cart-asp',
      note: 'カート会社に確認中',
      file: '契約書.pdf',
    });
  await expect.poll(() => answerAt(other, 'waf')).toBe('not-ours');
  await desk.reload();
  await desk.locator('#view').waitFor();
  expect(await waf.locator('select').inputValue()).toBe('cart-asp');
  expect(await waf.locator('textarea').inputValue()).toBe('カート会社に確認中');
  expect(await desk.locator('[data-progress]').textContent()).toContain('1 問に回答');
  await other.close();
  await desk.close();
});

it('does not write over what another window answered meanwhile; either can be kept', async () => {
  const desk = await selfCheck();
  const theirs = { value: 'yes', who: null, note: 'あちらで確認', file: '' } as const;
  // A window that this one did not hear of.
  await session.ask('diagnosis.answer', {
    ...theirs,
    store: STORE,
    question: 'backups',
    before: null,
  });
  const backups = rowOf(desk, 'backups');
  await backups.locator('input[value=no]').click();
  await backups.locator('.conflict').waitFor();
  expect(await backups.locator('.conflict').textContent()).toContain('あちらで確認');
  expect((await kept()).backups).toMatchObject(theirs);
  await backups.locator('[data-action=keep-mine]').click();
  await expect.poll(async () => (await kept()).backups?.value).toBe('no');
  await backups.locator('input[value=partly]').click();
  await expect.poll(async () => (await kept()).backups?.value).toBe('partly');
  expect(await backups.locator('.conflict').count()).toBe(0);
  await desk.close();
});

it('works by keyboard: from question to question, and among the answers of one', async () => {
  const desk = await selfCheck();
  await desk.locator('h2').first().click();
  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  const focused = () =>
    desk.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));
  expect(await focused()).toBe('budget-and-people');
  await desk.keyboard.press('Tab');
  await desk.keyboard.press('Space');
  await desk.keyboard.press('ArrowDown');
  expect(await focused()).toBe('budget-and-people');
  await expect.poll(async () => (await kept())['budget-and-people']?.value).toBe('partly');
  await desk.close();
});

it('is marked as done, half-finished, and that is taken back', async () => {
  const desk = await selfCheck();
  await desk.locator('[data-action=done]').click();
  await desk.locator('[data-done]').waitFor();
  await desk.reload();
  await desk.locator('[data-action=undone]').click();
  await desk.locator('[data-action=done]').waitFor();
  await desk.close();
});

it.each(LOCALES)(
  'the self-check and the coverage map are clean and complete (%s)',
  async (locale) => {
    const desk = await selfCheck(locale);
    for (const details of await desk.locator('.question details').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await axeViolations(desk, AXE)).toEqual([]);
    expect(await ownWords(desk)).not.toMatch(MISTAKES);
    await desk.close();
    const map = await openDesk('coverage', locale);
    expect(await axeViolations(map, AXE)).toEqual([]);
    expect(await ownWords(map)).not.toMatch(MISTAKES);
    const all = await map.locator('[data-row]').count();
    expect(all).toBeGreaterThan(50);
    expect(await map.locator('[data-reach=none]').count()).toBe(0);
    await map.locator('input[type=search]').fill('3-D');
    await expect.poll(() => map.locator('[data-row]').count()).toBeLessThan(all);
    expect(await map.locator('[data-row="CCSG-3DS"]').count()).toBe(1);
    await map.close();
  },
);
