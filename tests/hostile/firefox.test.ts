import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxSession, openFirefox } from '../../cli/firefox.ts';
import { type HostilePage, PAGES, type PageName } from './pages.ts';
import { type HostileServer, outcomeOf, STORE, startHostileServer, UNHARMED } from './support.ts';

/** The worst of them, in the other browser: its isolated worlds are made quite differently. */
const WORST = [
  'throwing-getters',
  'replaced-built-ins',
  'clobbered',
  'strict-policy',
  'hanging-document',
  'mutating',
] as const;

let server: HostileServer;
let session: FirefoxSession;

beforeAll(async () => {
  server = await startHostileServer();
  session = await openFirefox();
  await enrolByRealRequest(session, STORE);
});

afterAll(async () => {
  await session?.close();
  await server?.close();
});

it.each(WORST)(
  'in Firefox, a page that is "%s" is audited whole and notices nothing',
  async (name) => {
    const hostile: HostilePage = PAGES[name];
    server.reports.length = 0;
    const page = await session.browser.newPage();
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await open(page, name, hostile);
    if (!hostile.mutates) await page.evaluate('noteMutations()');
    const audit = await session.ask('tab.audit-in-full', {
      tabId: await session.tabIdOf(page),
      locale: 'ja',
    });
    expect(outcomeOf(audit)).toEqual(UNHARMED);
    expect(await page.evaluate('seen')).toBe('');
    expect(lines).toEqual([]);
    expect(server.reports).toEqual([]);
    await page.close();
  },
);

async function open(page: Page, name: PageName, { unfinished }: HostilePage): Promise<void> {
  if (!unfinished) {
    await page.goto(server.url(name));
    return;
  }
  // Such a navigation never ends; the page is there all the same.
  page.goto(server.url(name)).catch(() => undefined);
  await page.waitForSelector('[autocomplete="cc-csc"]');
}

interface PagePermissions {
  permissions: { request: (asked: { origins: string[] }) => Promise<boolean> };
}

/**
 * The browser's real request, made from a real click in a page of the extension (answered by a preference of the test
 * profile). The popup opened as a tab cannot be clicked for it: without the toolbar's click it does not know the address.
 */
async function enrolByRealRequest(
  { openExtensionPage, ask }: FirefoxSession,
  store: string,
): Promise<void> {
  const screen = await openExtensionPage('welcome.html', 'main');
  await screen.evaluate((origin) => {
    const button = document.createElement('button');
    button.id = 'ask';
    button.addEventListener('click', () => {
      const { permissions } = (globalThis as unknown as { chrome: PagePermissions }).chrome;
      void permissions.request({ origins: [`${origin}/*`] }).then((granted) => {
        button.dataset.granted = String(granted);
      });
    });
    document.body.prepend(button);
  }, store);
  await screen.click('#ask');
  await screen.waitForSelector('#ask[data-granted="true"]');
  await screen.close();
  expect(await ask('store.add', { origin: store })).toEqual({ added: true });
}
