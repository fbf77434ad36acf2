/** A script store and the extension added to it, with a fresh page for each test. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import type { AuditedPage } from '../../entrypoints/background/protocol.ts';
import { type ScriptStore, STORE, startScriptStore } from './script-store.ts';
import { auditedOf } from './support.ts';

export interface Visited {
  store: ScriptStore;
  session: ChromiumSession;
  /** Another one for each test. */
  page: Page;
  /** Goes to an address and audits what is there. */
  audit: (url: string) => Promise<AuditedPage>;
}

/** To be called once, at the head of a test file; what it gives is there once a test runs. */
export function visitScriptStore(): Visited {
  const visited = {
    audit: async (url) => {
      await visited.page.goto(url);
      return auditedOf(await visited.session.auditPage(visited.page));
    },
  } as Visited;
  beforeAll(async () => {
    visited.store = await startScriptStore();
    visited.session = await openChromium({ stores: [STORE], ignoreHttpsErrors: true });
  });
  afterAll(async () => {
    await visited.session?.close();
    await visited.store?.close();
  });
  beforeEach(async () => {
    visited.page = await visited.session.context.newPage();
  });
  afterEach(() => visited.page.close());
  return visited;
}
