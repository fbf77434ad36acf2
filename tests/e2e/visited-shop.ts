/** The practice store and the extension added to it, with a fresh page for each test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import { SHOP } from './support.ts';

export interface VisitedShop {
  store: PracticeStore;
  session: ChromiumSession;
  /** Another one for each test. */
  page: Page;
}

/** To be called once, at the head of a test file; what it gives is there once a test runs. */
export function visitShop(): VisitedShop {
  const visited = {} as VisitedShop;
  beforeAll(async () => {
    visited.store = await startPracticeStore();
    visited.session = await openChromium({ stores: SHOP, ignoreHttpsErrors: true });
  });
  afterAll(async () => {
    await visited.session?.close();
    await visited.store?.close();
  });
  beforeEach(async () => {
    visited.page = await visited.session.context.newPage();
  });
  afterEach(async () => {
    await visited.page.close();
    visited.store.requests.clear();
  });
  return visited;
}
