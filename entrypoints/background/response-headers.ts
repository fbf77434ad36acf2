import { type Browser, browser } from 'wxt/browser';
import type { HeaderFact } from '../../rules/_core/facts.ts';
import { shapeUrl } from '../../rules/_core/url.ts';

// Only headers that a rule can say something about; Set-Cookie is not among them, the cookie store tells flags without values.
const KEPT: ReadonlySet<string> = new Set([
  'content-security-policy',
  'content-security-policy-report-only',
  'content-type',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'server',
  'strict-transport-security',
  'x-content-type-options',
  'x-debug-token',
  'x-frame-options',
  'x-powered-by',
]);
const MAX_VALUE = 16_384;
const MAX_ROWS = 60;

type Seen = Browser.webRequest.OnHeadersReceivedDetails;

/**
 * Watches the documents that the extension may see: those of enrolled stores. To be called once, when the background starts.
 */
export function watchResponseHeaders(): void {
  browser.webRequest.onHeadersReceived.addListener(
    onHeaders,
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame', 'sub_frame'] },
    ['responseHeaders'],
  );
}

/** A permission was granted. Chromium refuses a listener for good while there is no host it could be for: it is added anew. */
export function watchGrantedToo(): void {
  // Firefox asks at each request; a listener taken away and added again there loses requests.
  if (import.meta.env.FIREFOX) return;
  browser.webRequest.onHeadersReceived.removeListener(onHeaders);
  watchResponseHeaders();
}

function onHeaders(details: Seen): undefined {
  void remember(details);
}

// One write after the other: two documents of one page arrive at once.
let queue: Promise<void> = Promise.resolve();

function remember(details: Seen): Promise<void> {
  if (details.tabId < 0) return queue;
  const row = toFact(details);
  queue = queue
    .then(async () => {
      const rows = (await rowsOf(details.tabId)).filter(
        (known) => !(known.url === row.url && known.frameId === row.frameId),
      );
      await browser.storage.session.set({
        [keyOf(details.tabId)]: [...rows, row].slice(-MAX_ROWS),
      });
    })
    .catch(() => undefined)
    .then(() => {
      for (const go of waiting) go();
    });
  return queue;
}

function toFact(details: Seen): HeaderFact {
  const headers: Record<string, string[]> = {};
  for (const { name, value } of details.responseHeaders ?? []) {
    const key = name.toLowerCase();
    if (KEPT.has(key) && value !== undefined)
      headers[key] = [...(headers[key] ?? []), value.slice(0, MAX_VALUE)];
  }
  return {
    url: shapeUrl(details.url),
    frameId: details.frameId,
    status: details.statusCode,
    headers,
  };
}

/** How long an audit waits for headers that are still on their way, in milliseconds. */
const ON_THEIR_WAY_MS = 600;

/**
 * Headers of a tab's documents by their addresses; undefined where those of the top document were not seen. The browser
 * tells of headers and of a loaded page by different ways: what may be seen and is not there yet is waited for a moment.
 */
export async function headersOf(
  tabId: number,
  urls: readonly string[],
  maySee: boolean,
): Promise<HeaderFact[] | undefined> {
  const until = Date.now() + (maySee ? ON_THEIR_WAY_MS : 0);
  for (;;) {
    const arrival = nextArrival(until - Date.now());
    await queue;
    const rows = (await rowsOf(tabId)).filter((row) => urls.includes(row.url));
    if (rows.some((row) => row.frameId === 0 && row.url === urls[0])) return rows;
    if (Date.now() >= until) return undefined;
    await arrival;
  }
}

const waiting = new Set<() => void>();

function nextArrival(atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      waiting.delete(go);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(go, Math.max(0, atMost));
    waiting.add(go);
  });
}

export async function forgetHeaders(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function rowsOf(tabId: number): Promise<HeaderFact[]> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as HeaderFact[] | undefined) ?? [];
}

function keyOf(tabId: number): string {
  return `headers:${tabId}`;
}
