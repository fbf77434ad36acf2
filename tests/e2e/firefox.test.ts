import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { enrolByClick, mediumOrWorse, rulesWithout, walkFirefox, walkOf } from './support.ts';

let store: PracticeStore;
let session: FirefoxSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openFirefox({ ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

describe('enrolment in Firefox', () => {
  it('has no access before, asks for one store by a real click, and really gives it back', async () => {
    const page = await session.browser.newPage();
    await page.goto(store.urls('before').payment);
    const tabId = await session.tabIdOf(page);
    expect(await session.ask('tab.audit', { tabId, locale: 'ja' })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    await enrolByClick(session, page);
    expect((await session.ask('store.list', {})).map(({ origin }) => origin)).toEqual([
      'https://shop.localhost',
    ]);
    expect((await session.ask('tab.audit', { tabId, locale: 'ja' })).ok).toBe(true);
    expect(await session.ask('store.remove', { origin: 'https://shop.localhost' })).toEqual({
      removed: true,
    });
    expect(await session.ask('store.list', {})).toEqual([]);
    await page.reload();
    expect(await session.ask('tab.audit', { tabId, locale: 'ja' })).toEqual({
      ok: false,
      reason: 'no-access',
    });
    await page.close();
  });
});

describe('presets in Firefox', () => {
  beforeAll(async () => {
    const { payment, admin } = store.urls('before');
    for (const url of [payment, admin]) {
      const page = await session.browser.newPage();
      await page.goto(url);
      await enrolByClick(session, page);
      await page.close();
    }
  });

  it('"before" gives every rule at least once', async () => {
    const audited = await walkFirefox(session, walkOf(store, 'before'));
    const unseen = audited.map(({ facts, record }) => (facts.headers ? '' : record.url));
    expect(unseen.join(''), 'pages whose headers were not seen').toBe('');
    expect(rulesWithout(audited.flatMap(({ record }) => record.findings))).toEqual([]);
    expect(audited.flatMap(({ facts }) => facts.faults)).toEqual([]);
  });

  it('"after" gives nothing of medium or higher', async () => {
    const audited = await walkFirefox(session, walkOf(store, 'after'));
    expect(audited.map(({ record }) => mediumOrWorse(record.findings))).toEqual(
      audited.map(() => []),
    );
  });

  it('audits by itself when a page of an enrolled store has loaded', async () => {
    const page = await session.browser.newPage();
    await page.goto(store.urls('before').payment);
    const tabId = await session.tabIdOf(page);
    await expect
      .poll(
        async () =>
          (await session.ask('tab.status', { tabId, locale: 'en' })).audit?.payment.method,
        { timeout: 10_000 },
      )
      .toBe('passing');
    await page.close();
  });
});
