/** Drives the real extension in the system's Firefox over WebDriver BiDi. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import type { Answers, Payload, ScreenRequest } from '../entrypoints/background/protocol.ts';
import { answerOf, sendMessage } from './ask.ts';
import { needBrowser } from './browsers.ts';
import { FIREFOX_BUILD } from './paths.ts';

const ADDON_ID = 'reji-tenken@reji-tenken.example';
/** A fixed one, so that the extension's pages have an address that is known. */
const UUID = '4d1f6a52-0b51-4c39-9c0e-7e11c0de7e57';

export const FIREFOX_BASE = `moz-extension://${UUID}`;

export interface FirefoxSession {
  browser: Browser;
  /** Opens one of the extension's pages; such navigations never report that they loaded. */
  openExtensionPage: (path: string, ready: string) => Promise<Page>;
  ask: <R extends ScreenRequest>(request: R, payload: Payload<R>) => Promise<Answers[R]>;
  tabIdOf: (page: Page) => Promise<number>;
  close: () => Promise<void>;
}

export interface FirefoxOptions {
  headless?: boolean;
  ignoreHttpsErrors?: boolean;
  locale?: string;
  /** Folder that files are saved to, without asking. */
  downloads?: string;
  /** What an organisation sets for the extension in all its browsers. */
  organisation?: Record<string, unknown>;
}

/** Starts Firefox with a fresh profile and the release build. Nothing is granted: permissions are asked for really. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxSession> {
  const profile = mkdtempSync(join(tmpdir(), 'reji-tenken-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser(['firefox'], 'firefox').path,
    headless: options.headless ?? true,
    // As in Chromium: what lies below the fold cannot be asked what covers it.
    defaultViewport: { width: 1280, height: 800 },
    acceptInsecureCerts: options.ignoreHttpsErrors ?? false,
    userDataDir: profile,
    ...(options.organisation && {
      env: { ...process.env, HOME: homeWith(profile, options.organisation) },
    }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      // Answers the real prompt of permissions.request, made from a real click.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': options.locale ?? 'ja',
      'intl.accept_languages': `${options.locale ?? 'ja'}, en`,
      'app.normandy.enabled': false,
      'app.update.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'browser.safebrowsing.malware.enabled': false,
      'browser.safebrowsing.phishing.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'toolkit.telemetry.server': '',
      ...(options.downloads !== undefined && {
        'browser.download.folderList': 2,
        'browser.download.dir': options.downloads,
      }),
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    await browser.installExtension(FIREFOX_BUILD);
    const openExtensionPage = (path: string, ready: string): Promise<Page> =>
      openPage(browser, `${FIREFOX_BASE}/${path}`, ready);
    const screen = await openExtensionPage('welcome.html', 'main');
    return {
      browser,
      openExtensionPage,
      ask: async (request, payload) =>
        answerOf(request, await screen.evaluate(sendMessage, { request, payload })),
      tabIdOf: (page) => findTab(screen, page),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

// Firefox looks for an organisation's settings in the home directory: one of its own, inside the profile.
function homeWith(profile: string, data: Record<string, unknown>): string {
  const home = join(profile, 'home');
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = {
    name: ADDON_ID,
    description: 'Set by the organisation',
    type: 'storage',
    data,
  };
  writeFileSync(join(folder, `${ADDON_ID}.json`), JSON.stringify(manifest));
  return home;
}

// A busy browser may leave its driver with the empty document that a tab begins with, for good. That fails at once, and then
// another tab is opened; a page that does not come in time is a fault of ours.
async function openPage(browser: Browser, url: string, ready: string): Promise<Page> {
  for (let tabs = 1; ; tabs++) {
    const page = await browser.newPage();
    // Never resolves for such an address; the page is there all the same.
    page.goto(url).catch(() => undefined);
    try {
      await page.waitForSelector(ready);
      return page;
    } catch (error) {
      if (error instanceof TimeoutError || tabs === 5) throw error;
      await page.close();
    }
  }
}

async function findTab(screen: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await screen.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (id === undefined) throw new Error('The page has no tab.');
  return id;
}
