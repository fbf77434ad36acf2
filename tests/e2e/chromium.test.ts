import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import {
  auditedOf,
  mediumOrWorse,
  pagesBesidePresets,
  rulesWithout,
  SHOP,
  walkChromium,
  walkOf,
} from './support.ts';

let store: PracticeStore;
let session: ChromiumSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

describe('presets in Chromium', () => {
  it('"before" and the pages beside it give every rule about the page at least once', async () => {
    const audited = await walkChromium(session, [
      ...walkOf(store, 'before'),
      ...pagesBesidePresets(store),
    ]);
    const findings = audited.flatMap(({ record }) => record.findings);
    expect(rulesWithout(findings)).toEqual([]);
    const errors = audited.flatMap(({ record }) =>
      record.verdicts.filter(({ verdict }) => verdict === 'error'),
    );
    expect(errors).toEqual([]);
    expect(audited.flatMap(({ facts }) => facts.faults)).toEqual([]);
  });

  it('"after" gives nothing of medium or higher', async () => {
    const audited = await walkChromium(session, walkOf(store, 'after'));
    expect(audited.map(({ record }) => mediumOrWorse(record.findings))).toEqual(
      audited.map(() => []),
    );
  });
});

describe.each([
  ['redirect', 'redirect'],
  ['psp-frame', 'hosted-frame'],
  ['token', 'token'],
  ['token-named', 'token'],
  ['passing', 'passing'],
] as const)('payment by %s', (payment, method) => {
  it(`is told as ${method}`, async () => {
    const page = await session.context.newPage();
    await page.goto(store.urls([payment]).payment);
    const { record } = auditedOf(await session.auditPage(page));
    expect(record.payment.method).toBe(method);
    await page.close();
  });
});

it('knows the passing type for certain once the form was seen to send a card number', async () => {
  const page = await session.context.newPage();
  await page.goto(store.urls(['passing']).payment);
  const before = auditedOf(await session.auditPage(page)).record;
  expect(before.payment.confidence).not.toBe('certain');
  const history = async () => session.ask('history.list', { page: before.page });
  const audits = (await history()).length;
  await numberField(page).fill('4111 1111 1111 1111');
  await page.getByRole('row', { name: 'カード名義' }).getByRole('textbox').fill('HANAKO HINATA');
  await page.getByRole('row', { name: 'セキュリティコード' }).getByRole('textbox').fill('123');
  await page.getByRole('button', { name: '確認画面へ' }).click();
  await page.waitForURL(/confirm/);
  await expect.poll(async () => (await history()).length).toBeGreaterThan(audits);
  const status = await session.ask('history.list', { page: before.page });
  expect(status[0]?.worst).toBe('critical');
  await page.close();
});

it('audits again by itself when card fields appear late, and shows the count on the badge', async () => {
  const page = await session.context.newPage();
  await page.goto(store.urls(['passing', 'late-fields']).payment);
  const tabId = await session.tabIdOf(page);
  const method = async () =>
    (await session.ask('tab.status', { tabId, locale: 'ja' })).audit?.payment.method;
  await expect.poll(method).toBeDefined();
  expect(await method()).not.toBe('passing');
  await page.getByRole('button', { name: /カード.*入力/ }).click();
  await numberField(page).waitFor();
  await expect.poll(method).toBe('passing');
  const worker = session.context.serviceWorkers()[0];
  const badge = await worker?.evaluate(
    (id) => (globalThis as unknown as { chrome: Badge }).chrome.action.getBadgeText({ tabId: id }),
    tabId,
  );
  expect(Number(badge)).toBeGreaterThan(0);
  await page.close();
});

function numberField(page: Page): Locator {
  return page.getByRole('row', { name: 'カード番号' }).getByRole('textbox');
}

interface Badge {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

it('sees nothing without being allowed to', async () => {
  const stranger = await openChromium({ ignoreHttpsErrors: true });
  try {
    const page = await stranger.context.newPage();
    await page.goto(store.urls('before').payment);
    expect(await stranger.auditPage(page)).toEqual({ ok: false, reason: 'no-access' });
    expect(await stranger.ask('store.add', { origin: 'https://shop.localhost' })).toEqual({
      added: false,
    });
  } finally {
    await stranger.close();
  }
});

it('opens the first-run page once', async () => {
  const fresh = await openChromium({});
  try {
    const shown = () =>
      fresh.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
    // One is the first run's, one was opened by this session itself to ask through.
    await expect.poll(shown).toBe(2);
  } finally {
    await fresh.close();
  }
});
