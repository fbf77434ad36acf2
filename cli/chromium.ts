/** Drives the real extension in the system's Chromium. Used by every command and by the end-to-end tests. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type {
  Answers,
  FullAudit,
  Payload,
  ScreenRequest,
} from '../entrypoints/background/protocol.ts';
import { answerOf, sendMessage } from './ask.ts';
import { findCarrier } from './browsers.ts';
import { copyWithAccess } from './extension-copy.ts';
import { CHROME_BUILD } from './paths.ts';

export interface ChromiumOptions {
  /** Stores (`scheme://host`) that the extension may see from the start. */
  stores?: readonly string[];
  /** Other hosts (`scheme://host`) that it may read from, as granted in the desk; no stores. */
  hosts?: readonly string[];
  headless?: boolean;
  ignoreHttpsErrors?: boolean;
  args?: readonly string[];
  locale?: string;
  viewport?: { width: number; height: number };
  /** Lets another driver connect to the browser, on a free port of loopback. */
  debugging?: boolean;
  /** Without the extension, for measuring against. */
  withoutExtension?: boolean;
  /** Folder of an extension to measure against instead of ours. */
  otherExtension?: string;
}

export interface ChromiumSession {
  context: BrowserContext;
  extensionId: string;
  /** A page of the extension's own, through which it is asked. */
  screen: Page;
  /** Asks the background as the popup does. */
  ask: <R extends ScreenRequest>(request: R, payload: Payload<R>) => Promise<Answers[R]>;
  /** The extension's id of the tab that shows a page. */
  tabIdOf: (page: Page) => Promise<number>;
  auditPage: (page: Page, locale?: 'ja' | 'en') => Promise<FullAudit>;
  openPopup: (page: Page, locale?: 'ja' | 'en') => Promise<Page>;
  /** Where another driver can connect to the same browser; only with the option `debugging`. */
  debuggingAddress: () => string;
  close: () => Promise<void>;
}

const QUIET_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

/** Starts Chromium with a fresh profile and, unless told otherwise, the release build of the extension. */
export async function openChromium(options: ChromiumOptions = {}): Promise<ChromiumSession> {
  const profile = mkdtempSync(join(tmpdir(), 'reji-tenken-profile-'));
  const copy =
    options.withoutExtension || options.otherExtension
      ? null
      : copyWithAccess(CHROME_BUILD, [...(options.stores ?? []), ...(options.hosts ?? [])]);
  const extension = options.otherExtension ?? copy?.folder;
  const cleanUp = (): void => {
    copy?.remove();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    const browser = findCarrier();
    // Branded Chrome no longer takes an extension from its command line.
    const loadsLater = browser.kind === 'chrome' && extension !== undefined;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browser.path,
      headless: false,
      ignoreHTTPSErrors: options.ignoreHttpsErrors ?? false,
      ignoreDefaultArgs: ['--disable-extensions'],
      locale: options.locale ?? 'ja-JP',
      viewport: options.viewport ?? { width: 1280, height: 800 },
      args: [
        ...(options.headless === false ? [] : ['--headless=new', '--hide-scrollbars']),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...QUIET_ARGS,
        // Playwright's own option does not reach what a service worker fetches.
        ...(options.ignoreHttpsErrors ? ['--ignore-certificate-errors'] : []),
        ...(loadsLater ? ['--enable-unsafe-extension-debugging'] : []),
        ...(extension && !loadsLater
          ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
          : []),
        ...(options.debugging ? ['--remote-debugging-port=0'] : []),
        ...(options.args ?? []),
      ],
    });
    const close = async (): Promise<void> => {
      await context.close();
      cleanUp();
    };
    if (loadsLater) await loadExtension(context, extension);
    if (!copy) return sessionWithout(context, close);
    const session = await withExtension(context, options.stores ?? [], close).catch(
      async (error: unknown) => {
        await context.close();
        throw error;
      },
    );
    return { ...session, debuggingAddress: () => debuggingAddress(profile) };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

async function loadExtension(context: BrowserContext, path: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be given the extension.');
  const devtools = await browser.newBrowserCDPSession();
  await devtools.send('Extensions.loadUnpacked', { path });
  await devtools.detach();
}

// The browser writes the port it took into its profile.
function debuggingAddress(profile: string): string {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  return `http://127.0.0.1:${port}`;
}

function noAddress(): never {
  throw new Error('This browser was started without a port for other drivers.');
}

function sessionWithout(context: BrowserContext, close: () => Promise<void>): ChromiumSession {
  const none = (): Promise<never> =>
    Promise.reject(new Error('This session runs without the extension.'));
  return {
    context,
    extensionId: '',
    get screen(): never {
      throw new Error('This session runs without the extension.');
    },
    ask: none,
    tabIdOf: none,
    auditPage: none,
    openPopup: none,
    debuggingAddress: noAddress,
    close,
  };
}

async function withExtension(
  context: BrowserContext,
  stores: readonly string[],
  close: () => Promise<void>,
): Promise<ChromiumSession> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const base = `chrome-extension://${extensionId}`;
  // Requests come from a page of the extension's own, as the popup's do.
  const screen = await context.newPage();
  await screen.goto(`${base}/welcome.html`);
  const ask: ChromiumSession['ask'] = async (request, payload) =>
    answerOf(request, await screen.evaluate(sendMessage, { request, payload }));
  for (const origin of stores) await ask('store.add', { origin });
  const tabIdOf = (page: Page): Promise<number> => findTab(screen, page);
  return {
    context,
    extensionId,
    screen,
    ask,
    tabIdOf,
    auditPage: async (page, locale = 'ja') =>
      ask('tab.audit-in-full', { tabId: await tabIdOf(page), locale }),
    openPopup: async (page, locale = 'ja') => {
      const tabId = await tabIdOf(page);
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 380, height: 600 });
      await popup.goto(`${base}/popup.html?tab=${tabId}&locale=${locale}`);
      return popup;
    },
    debuggingAddress: noAddress,
    close,
  };
}

// The address may be hidden from the extension, so the tab is known by a mark that only its own page can be asked for: focus.
async function findTab(screen: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const tabs = await screen.evaluate(async () =>
    (await chrome.tabs.query({ active: true })).map(({ id }) => id),
  );
  const id = tabs.find((tab) => tab !== undefined);
  if (id === undefined) throw new Error('The page has no tab.');
  return id;
}
