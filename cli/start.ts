/**
 * `npm start`: builds the extension, starts the practice store and opens it in an installed browser with the extension
 * loaded. Without a display (or with --headless) it walks the checkout itself and writes what it found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { type PracticeStore, startPracticeStore } from '../tests/practice-store/serve.ts';
import { formatFile } from './audit-report.ts';
import { auditAddress, emptyFile, storeOfUrl } from './audit-run.ts';
import type { AuditFile } from './audit-schema.ts';
import {
  findAnyBrowser,
  type InstalledBrowser,
  needBrowser,
  needJapaneseFont,
} from './browsers.ts';
import { buildIfNeeded } from './build.ts';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import { CHROME_BUILD, ROOT } from './paths.ts';
import { failWith, localeOf } from './terminal.ts';

const PRESETS = ['before', 'after'] as const;
type Preset = (typeof PRESETS)[number];

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    out: { type: 'string' },
    locale: { type: 'string' },
  },
});

await buildIfNeeded();
const store = await startPracticeStore({});
try {
  if (values.headless || !hasDisplay())
    await walkHeadless(store, resolve(values.out ?? join(ROOT, 'out')));
  else await openForPerson(store);
} catch (error) {
  failWith(error instanceof Error ? error.message : String(error));
} finally {
  await store.close();
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function walkHeadless(practice: PracticeStore, out: string): Promise<void> {
  needJapaneseFont();
  mkdirSync(out, { recursive: true });
  const locale = localeOf(values.locale);
  const written: string[] = [];
  for (const preset of PRESETS) {
    const { file, screenshots } = await walk(practice, preset, locale, out);
    const path = join(out, `${preset}.json`);
    writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`);
    written.push(path, ...screenshots);
    if (preset === 'before') console.log(formatFile(file));
    console.log(`\n${summaryOf(preset, file)}\n`);
  }
  console.log(`Written:\n${written.map((path) => `  ${path}`).join('\n')}`);
}

async function walk(
  practice: PracticeStore,
  preset: Preset,
  locale: 'ja' | 'en',
  out: string,
): Promise<{ file: AuditFile; screenshots: string[] }> {
  const { control: _, ...pages } = practice.urls(preset);
  const addresses = Object.values(pages);
  const file = emptyFile(locale);
  const session = await openChromium({
    stores: [...new Set(addresses.map(storeOfUrl))],
    ignoreHttpsErrors: true,
  });
  try {
    const page = await session.context.newPage();
    for (const url of addresses) await auditAddress(session, page, url, file, { locale });
    if (preset !== 'before') return { file, screenshots: [] };
    await page.goto(pages.payment);
    await session.auditPage(page, locale);
    return { file, screenshots: await photographPopup(session, page, out) };
  } finally {
    await session.close();
  }
}

async function photographPopup(
  session: ChromiumSession,
  page: Parameters<ChromiumSession['openPopup']>[0],
  out: string,
): Promise<string[]> {
  const paths: string[] = [];
  for (const locale of ['ja', 'en'] as const) {
    const popup = await session.openPopup(page, locale);
    await popup.locator('main').waitFor();
    const path = join(out, `popup-${locale}.png`);
    await popup.screenshot({ path, fullPage: true });
    await popup.close();
    paths.push(path);
  }
  return paths;
}

function summaryOf(preset: Preset, { pages, failures }: AuditFile): string {
  const findings = pages.flatMap((page) => page.findings);
  const grave = findings.filter(({ severity }) => severity !== 'low' && severity !== 'info').length;
  const failed = failures.length > 0 ? `, ${failures.length} pages could not be audited` : '';
  return `${preset}: ${pages.length} pages, ${findings.length} findings, ${grave} of medium or higher${failed}`;
}

async function openForPerson(practice: PracticeStore): Promise<void> {
  const urls = practice.urls('before');
  const browser =
    findAnyBrowser(['chromium', 'edge', 'firefox', 'chrome']) ??
    needBrowser(['chromium'], 'chromium');
  const closed = await openWith(browser, [urls.control, urls.payment]);
  console.log(`The practice store is open in ${browser.path}.
  Payment page: ${urls.payment}
  Switches:     ${urls.control}
Press the extension's icon on the payment page to audit it. Close the browser or press Ctrl+C to stop.`);
  await Promise.race([closed, new Promise<void>((done) => process.once('SIGINT', () => done()))]);
}

/** Opens addresses in a browser with the extension loaded; resolves to a promise of its end. */
async function openWith(
  { kind, path }: InstalledBrowser,
  urls: readonly string[],
): Promise<Promise<void>> {
  if (kind === 'firefox') {
    const { browser } = await openFirefox({ headless: false, ignoreHttpsErrors: true });
    for (const url of urls) await (await browser.newPage()).goto(url);
    return new Promise((done) => browser.once('disconnected', () => done()));
  }
  if (kind === 'chrome') {
    // Branded Chrome takes extensions through its debugging protocol only.
    const browser = await puppeteer.launch({
      executablePath: path,
      headless: false,
      pipe: true,
      enableExtensions: [CHROME_BUILD],
      acceptInsecureCerts: true,
      args: ['--no-first-run', '--disable-quic'],
    });
    for (const url of urls) await (await browser.newPage()).goto(url);
    return new Promise((done) => browser.once('disconnected', () => done()));
  }
  const { context } = await openChromium({ headless: false, ignoreHttpsErrors: true });
  // What the start itself needed is closed: a person finds the first-run page once, and the store.
  const [blank, ...screens] = context.pages();
  for (const url of urls) await (await context.newPage()).goto(url);
  for (const page of [blank, ...screens.slice(1)]) await page?.close();
  return new Promise((done) => context.once('close', () => done()));
}
