import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page as Tab } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { DocumentSnapshot, Facts } from '../../rules/_core/facts.ts';
import { mergeSnapshots } from '../../rules/_core/merge.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE_TIMEOUT = 30_000;
/**
 * A shopper's page is laid out, and its scripts have asked for the origin's storage, long before it is audited; here its
 * scripts were removed. The first look at storage waits for another process, whoever takes it.
 */
const SETTLE = `document.documentElement.getBoundingClientRect();
  try { void (localStorage.length + sessionStorage.length); } catch {}`;

/** A stored page and the address it was read at. */
export interface StoredPage {
  file: string;
  url: string;
}

export interface MeasuredPage {
  facts: Facts;
  /** Milliseconds of one snapshot, on a page that is laid out already. */
  ms: number;
}

/** Real Chromium that shows stored pages at their own addresses; nothing reaches the network. */
export interface PageReader {
  read: (page: StoredPage) => Promise<MeasuredPage>;
  close: () => Promise<void>;
}

/** Starts Chromium for the pages of a directory; the extension's own snapshot code runs in them. */
export async function openPages(dir: string, executablePath: string): Promise<PageReader> {
  const script = await snapshotScript();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  // The pages' own scripts are not part of the data; those left over must not change what is measured.
  const context = await browser.newContext({ javaScriptEnabled: false });
  return {
    read: (page) => readPage(context, dir, page, script),
    close: () => browser.close(),
  };
}

async function snapshotScript(): Promise<string> {
  const output = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'entrypoints/snapshot/take.ts'),
        formats: ['iife'],
        name: 'rejiTenkenMeasure',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0]?.code;
  if (!code) throw new Error('vite gave no bundle of entrypoints/snapshot/take.ts');
  return code;
}

async function readPage(
  context: BrowserContext,
  dir: string,
  page: StoredPage,
  script: string,
): Promise<MeasuredPage> {
  const tab = await context.newPage();
  try {
    await serveOnly(tab, dir, page);
    await tab.goto(page.url, { waitUntil: 'networkidle', timeout: PAGE_TIMEOUT });
    await tab.evaluate(SETTLE);
    const { snapshot, ms } = await tab.evaluate<{ snapshot: DocumentSnapshot; ms: number }>(
      `(() => { ${script}; const began = performance.now();
        const snapshot = rejiTenkenMeasure.takeSnapshot(document, window);
        return { snapshot, ms: performance.now() - began }; })()`,
    );
    const facts = mergeSnapshots([{ snapshot, frameId: 0, parentFrameId: -1 }]);
    return { facts, ms };
  } finally {
    await tab.close();
  }
}

/** The page itself at its address, empty documents in its frames, and nothing else. */
async function serveOnly(tab: Tab, dir: string, page: StoredPage): Promise<void> {
  const body = readFileSync(join(dir, page.file));
  let served = false;
  await tab.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort();
    if (request.frame().parentFrame()) {
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    }
    // A page that refreshes itself would leave its own address.
    if (served) return route.fulfill({ status: 204 });
    served = true;
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
}

/** Parses `truth.json` of a directory; null where there is none. */
export function readTruth(dir: string): unknown {
  const file = join(dir, 'truth.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The address of a stored page whose own is not known. */
export function placeholderUrl(file: string): string {
  return `https://shop.example/${encodeURIComponent(file)}`;
}
