import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { notAuditable } from '../../entrypoints/background/auditable.ts';
import { type HostilePage, PAGES, type PageName } from './pages.ts';
import {
  type HostileServer,
  outcomeOf,
  STORE,
  startHostileServer,
  UNHARMED,
  watch,
} from './support.ts';

let server: HostileServer;
let session: ChromiumSession;
let page: Page;

beforeAll(async () => {
  server = await startHostileServer();
  session = await openChromium({ stores: [STORE] });
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

beforeEach(async () => {
  page = await session.context.newPage();
  server.reports.length = 0;
});

afterEach(async () => {
  await page.close();
});

/** Some pages never load: what matters is that the payment form has arrived. */
async function open(name: PageName): Promise<void> {
  await page.goto(server.url(name), { waitUntil: 'commit' });
  await page.waitForSelector('[autocomplete="cc-csc"]', { state: 'attached' });
}

describe.each(Object.entries(PAGES) as [PageName, HostilePage][])(
  'a page that is "%s"',
  (name, hostile) => {
    it(`${hostile.does}: is audited whole and notices nothing`, async () => {
      const watched = await watch(page);
      await open(name);
      if (!hostile.mutates) await watched.noteMutations();
      const audit = await session.auditPage(page);
      expect(outcomeOf(audit)).toEqual(UNHARMED);
      expect(await watched.seen()).toBe('');
      expect(watched.lines).toEqual([]);
      expect(server.reports).toEqual([]);
    });
  },
);

describe('what cannot be audited says why', () => {
  it('a PDF, whatever its address', async () => {
    await page.goto(server.pdfUrl, { waitUntil: 'commit' });
    await expect.poll(reason).toBe('pdf');
  });

  // Without the click on the toolbar, which no command can make, the browser keeps these addresses to itself.
  it.each([
    ['file:///home/shop/index.html', 'file'],
    ['about:blank', 'browser-page'],
    ['view-source:https://shop.example/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://addons.mozilla.org/ja/firefox/', 'extension-store'],
  ] as const)('by its address, once that is known: %s', (url, why) => {
    expect(notAuditable(url)).toBe(why);
  });

  it('a file whose address is hidden: no access, and no error', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-file-'));
    writeFileSync(join(folder, 'shop.html'), '<form></form>');
    await page.goto(pathToFileURL(join(folder, 'shop.html')).href);
    expect(await reason()).toBe('no-access');
    rmSync(folder, { recursive: true });
  });

  it('a page of the browser', async () => {
    await page.goto('chrome://version');
    expect(await reason()).toBe('browser-page');
  });

  it('a page of the extension itself', async () => {
    await page.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    expect(await reason()).toBe('browser-page');
  });

  it('a page that did not load', async () => {
    const closed = await startHostileServer();
    await closed.close();
    await page.goto(closed.url('plain')).catch(() => undefined);
    await expect.poll(reason).toBe('error-page');
  });

  it('a shop that was not enrolled', async () => {
    await page.goto(server.url('plain').replace('hostile.', 'other.'));
    expect(await reason()).toBe('no-access');
  });

  async function reason(): Promise<string> {
    const audit = await session.auditPage(page);
    return audit.ok ? 'audited' : audit.reason;
  }
});

describe('history and the service worker', () => {
  const worker = async (): Promise<Worker> =>
    session.context.serviceWorkers()[0] ?? session.context.waitForEvent('serviceworker');

  it('goes on without history where the browser refuses it, and says so', async () => {
    await open('plain');
    // Refused until given back: the audit that starts by itself may well ask before ours does.
    await (await worker()).evaluate(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.assign(globalThis, {
        giveBack: () => {
          IDBFactory.prototype.open = open;
        },
      });
    });
    expect(await kept()).toBe(false);
    await (await worker()).evaluate(() =>
      (globalThis as unknown as { giveBack(): void }).giveBack(),
    );
    expect(await kept()).toBe(true);
  });

  it('keeps a record of a newer shape and shows it as such', async () => {
    await open('plain');
    expect(await kept()).toBe(true);
    await (await worker()).evaluate(
      (url) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('reji-tenken');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const writing = db.transaction('audits', 'readwrite');
            const cursor = writing
              .objectStore('audits')
              .index('by-page')
              .openCursor(IDBKeyRange.bound([url], [url, []]));
            cursor.onsuccess = () => {
              const known = cursor.result?.value as { schema: number };
              writing
                .objectStore('audits')
                .add({ ...known, schema: 99, at: '2099-01-01T00:00:00.000Z', findings: 'other' });
            };
            writing.oncomplete = () => {
              db.close();
              resolve();
            };
          };
        }),
      server.url('plain'),
    );
    const history = await session.ask('history.list', { page: server.url('plain') });
    expect(history[0]).toEqual({
      at: '2099-01-01T00:00:00.000Z',
      findings: 0,
      worst: null,
      known: false,
    });
    expect(history.length).toBeGreaterThan(1);
    expect(history.slice(1).every(({ known }) => known)).toBe(true);
  });

  it('has the audit of a tab still after the service worker was killed', async () => {
    await open('plain');
    const tabId = await session.tabIdOf(page);
    expect(await kept()).toBe(true);
    await killServiceWorker();
    const status = await session.ask('tab.status', { tabId, locale: 'ja' });
    expect(status.audit?.payment.isPaymentPage).toBe(true);
  });

  it('goes on without history where a newer version left its database', async () => {
    await open('plain');
    await (await worker()).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('reji-tenken', 99);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
    );
    expect(await kept()).toBe(false);
    expect(await session.ask('history.list', { page: server.url('plain') })).toEqual([]);
  });

  async function kept(): Promise<boolean> {
    const audit = await session.auditPage(page);
    if (!audit.ok) throw new Error(`not audited: ${audit.reason}`);
    return audit.audited.kept;
  }

  async function killServiceWorker(): Promise<void> {
    const screen = await session.context.newPage();
    await screen.goto(`chrome-extension://${session.extensionId}/welcome.html`);
    const cdp = await session.context.newCDPSession(screen);
    const stopped = new Promise<void>((resolve) => {
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await stopped;
    await screen.close();
  }
});
