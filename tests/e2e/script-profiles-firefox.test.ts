import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import type { ScriptProfileFact } from '../../rules/_core/script-facts.ts';
import { CLOSED, type ScriptStore, STORE, startScriptStore } from './script-store.ts';
import { auditedOf, enrolByClick } from './support.ts';

let store: ScriptStore;
let session: FirefoxSession;
let page: Page;
let tabId: number;

beforeAll(async () => {
  store = await startScriptStore();
  session = await openFirefox({ ignoreHttpsErrors: true });
  page = await session.browser.newPage();
  await page.goto(store.steady);
  await enrolByClick(session, page);
});

beforeEach(async () => {
  await page.goto(store.steady);
  tabId = await session.tabIdOf(page);
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

const audit = async () =>
  auditedOf(await session.ask('tab.audit-in-full', { tabId, locale: 'ja' }));
const scripts = async (): Promise<ScriptProfileFact[]> =>
  (await audit()).facts.scriptProfiles ?? [];

describe('the scripts of a payment page in Firefox', () => {
  it('are read by the background page itself and profiled in its own worker', async () => {
    const told = (await scripts()).map(({ kind, url, text, profile }) =>
      [kind, new URL(url).pathname.slice(0, 12), text, profile ? 'profiled' : '-'].join(' '),
    );
    expect(told).toEqual([
      'inline /payment read profiled',
      'inline /payment read profiled',
      'inline /payment read profiled',
      'external /inserted.js read profiled',
      'external /own.js read profiled',
      'external /text.js read profiled',
      'external /closed.js not-available -',
      'external text/javascr read profiled',
      'external /gone.js read profiled',
      'worker /worker.js read profiled',
      'evaluated /payment evaluated -',
    ]);
  });

  it('are profiled once: at the second visit nobody is asked', async () => {
    const { record } = await audit();
    expect(record.timings.profiler).toBe(0);
    expect(record.timings.scripts).toBeGreaterThan(0);
  });

  it('are seen by the inventory, visit by visit', async () => {
    const visits = async () =>
      (await session.ask('inventory.read', { store: STORE })).visits.length;
    const before = await visits();
    await audit();
    expect(await visits()).toBeGreaterThan(before);
    const { rows } = await session.ask('inventory.read', { store: STORE });
    expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'unapproved'));
  });

  it('are read with a host’s own leave once it was given in the desk, by a real click', async () => {
    await audit();
    const key = (await rowOfClosed())?.key ?? '';
    const desk = await session.openExtensionPage(
      `desk.html?locale=ja#/${STORE}/scripts`,
      'tr[data-row] .row-open',
    );
    await desk.locator(`tr[data-row="${key}"] .row-open`).click();
    await desk.locator('[data-notice=grant] [data-action=grant]').click();
    await desk.waitForSelector('[data-notice=grant]', { hidden: true });
    expect(await session.ask('hosts.granted', { store: STORE })).toEqual([CLOSED]);
    await page.bringToFront();
    await page.reload();
    const closed = (await scripts()).find(({ url }) => url.endsWith('/closed.js'));
    expect(closed).toMatchObject({ text: 'read', profile: { verdict: 'clean' } });
    expect(await rowOfClosed()).toMatchObject({ text: 'read', verdict: 'clean' });
    // The desk shows it by itself, in the details that are open still.
    await desk.bringToFront();
    await expect
      .poll(() => desk.$eval('[data-details]', ({ textContent }) => textContent))
      .toContain(closed?.hash?.slice(0, 12));
    await desk.close();
  });
});

const rowOfClosed = async () =>
  (await session.ask('inventory.read', { store: STORE })).rows.find(({ url }) =>
    url.endsWith('/closed.js'),
  );
