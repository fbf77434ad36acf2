import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { dryRunPage } from '../../cli/dry-run.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { CARD_FRAMES, readFrames } from './card-frames.ts';
import { SHOP } from './support.ts';

let store: PracticeStore;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

beforeEach(async () => {
  page = await session.context.newPage();
});

afterEach(async () => {
  await page.close();
  store.requests.clear();
});

describe.each(CARD_FRAMES)('card fields in a frame of the shop ($name)', ({ on, filled }) => {
  it.each(['events', 'browser-input'] as const)(
    'a dry run by %s proves the leak, lets nothing out and puts everything back',
    async (way) => {
      await page.goto(store.urls(on).payment, { waitUntil: 'load' });
      const tabId = await session.tabIdOf(page);
      const before = await page.evaluate(readFrames);
      store.requests.clear();
      const outcome =
        way === 'events'
          ? await session.ask('dry-run.start', { tabId, locale: 'ja', way })
          : await dryRunPage(session, page, 'ja');
      expect(outcome).toMatchObject({ ok: true });
      if (!outcome.ok) return;
      expect(outcome.audit.dryRun).toMatchObject({
        way,
        filled,
        pressed: 'button',
        ended: 'done',
        restored: true,
      });
      const leaks = outcome.audit.findings.filter(({ grade }) => grade === 'leak-proven');
      expect(leaks.map(({ rule }) => rule)).toContain('card-data-sent-to-third-party');
      const sent = outcome.audit.dryRun?.timeline.filter(
        ({ host }) => host === 'collect.localhost',
      );
      expect(sent?.length).toBeGreaterThan(0);
      expect(sent?.filter(({ refused, frame }) => !refused || frame === '')).toEqual([]);
      const collected = store.requests.list('collect.localhost');
      expect(collected.filter(({ path }) => !path.endsWith('.js'))).toEqual([]);
      expect(await page.evaluate(readFrames)).toEqual(before);
    },
  );
});
