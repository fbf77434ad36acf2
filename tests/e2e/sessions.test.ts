import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { ROOT } from '../../cli/paths.ts';
import { CHECKOUT_STEPS, type SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { stopServiceWorker } from './service-worker.ts';
import { readSession } from './session-database.ts';
import { SHOP } from './support.ts';

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');
const STORE = 'https://shop.localhost';
const STEPS = ['top', 'product', 'cart', 'customer', 'payment', 'confirm', 'complete'] as const;

let store: PracticeStore;
let session: ChromiumSession;
let shop: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  // Pictures need what a person's click on the icon gives: no test can click there, so all addresses are granted instead.
  session = await openChromium({
    stores: SHOP,
    hosts: ['<all_urls>'],
    ignoreHttpsErrors: true,
  });
  shop = await session.context.newPage();
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

const current = () => session.ask('session.current', { store: STORE });
const kept = ({ id }: SessionRow) => readSession(session, id);

async function walk(steps: readonly (typeof STEPS)[number][]): Promise<void> {
  const urls = store.urls('before');
  for (const step of steps) {
    const before = (await current())?.pages ?? 0;
    await shop.goto(urls[step]);
    // A walker looks at a page before the next: it is audited when it has settled.
    await expect.poll(async () => (await current())?.pages, { timeout: 10_000 }).toBe(before + 1);
  }
}

describe('a walk through the shop', () => {
  let done: SessionRow;

  it('takes in every page as it is opened, also past a stopped service worker', async () => {
    const begun = await session.ask('session.start', { store: STORE, tabId: null, shots: false });
    await walk(['top', 'product', 'cart']);
    await stopServiceWorker(session);
    await walk(['customer', 'payment', 'confirm', 'complete']);
    const ended = await session.ask('session.stop', { store: STORE });
    if (!ended) throw new Error('no session');
    done = ended;
    expect(done.id).toBe(begun.id);
    expect(done.pages).toBe(STEPS.length);
    expect(await current()).toBeNull();
  });

  it('says which step each page is', async () => {
    const { pages } = await kept(done);
    const urls = store.urls('before');
    const stepAt = Object.fromEntries(pages.map(({ page, step }) => [page, step]));
    const expected = ['top', 'product', 'cart', 'shopper', 'payment', 'confirm', 'complete'];
    STEPS.forEach((name, at) => {
      const { origin, pathname } = new URL(urls[name]);
      expect(stepAt[`${origin}${pathname}`], name).toBe(expected[at]);
    });
    expect(done.steps).toEqual([...CHECKOUT_STEPS]);
  });

  it('is one result: each cause once, with all its pages', async () => {
    const { pages, findings } = await kept(done);
    const keys = findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const of = (rule: string) => findings.filter(({ found }) => found?.rule === rule);
    const csp = of('content-security-policy-missing-or-weak');
    const missing = pages.filter((page) =>
      page.findings.some(
        ({ rule, message }) => rule.startsWith('content-security') && message === 'missing',
      ),
    );
    expect(csp.find(({ found }) => found?.message === 'missing')?.pages.sort()).toEqual(
      missing.map(({ page }) => page).sort(),
    );
    expect(missing.length).toBeGreaterThan(1);
    const counted = Object.values(done.counts).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(findings.length);
  });
});
