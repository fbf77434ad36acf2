import { type Browser, browser } from 'wxt/browser';
import type { HeaderFact } from '../../rules/_core/browser-facts.ts';
import { originOf, shapeUrl } from '../../rules/_core/url.ts';

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

/** Headers and when they arrived, in milliseconds since 1970. */
interface Row extends HeaderFact {
  at: number;
}

/** A document in front: its present address and when it was loaded (`performance.timeOrigin`). */
export interface TopDocument {
  url: string;
  loadedAt: number;
}

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
  const row = toRow(details);
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

function toRow(details: Seen): Row {
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
    at: details.timeStamp,
  };
}

/** How long an audit waits for headers that are still on their way, in milliseconds. */
const ON_THEIR_WAY_MS = 600;

/**
 * Headers of a tab's documents by their addresses; undefined where those of the top document were not seen. The browser
 * tells of headers and of a loaded page by different ways: what may be seen and is not there yet is waited for a moment.
 * A page that changed its own address since (`history.pushState`) is found by the time at which it was loaded.
 */
export async function headersOf(
  tabId: number,
  top: TopDocument,
  frames: readonly string[],
  maySee: boolean,
): Promise<HeaderFact[] | undefined> {
  const until = Date.now() + (maySee ? ON_THEIR_WAY_MS : 0);
  for (;;) {
    const arrival = nextArrival(until - Date.now());
    await queue;
    const rows = await rowsOf(tabId);
    const late = Date.now() >= until;
    const own =
      rows.find((row) => row.frameId === 0 && row.url === top.url) ??
      (late ? servedFor(rows, top) : undefined);
    if (own)
      return [own, ...rows.filter((row) => row !== own && frames.includes(row.url))].map(toFact);
    if (late) return undefined;
    await arrival;
  }
}

/** The browser's two clocks may differ by this much, in milliseconds. */
const CLOCKS_MS = 500;

/** What the server sent for a document that has another address by now: it can only have moved within its origin. */
function servedFor(rows: readonly Row[], top: TopDocument): Row | undefined {
  return rows.find(
    (row) =>
      row.frameId === 0 &&
      row.at >= top.loadedAt - CLOCKS_MS &&
      originOf(row.url) === originOf(top.url) &&
      !isRedirect(row.status),
  );
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304;
}

function toFact({ url, frameId, status, headers }: Row): HeaderFact {
  return { url, frameId, status, headers };
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

async function rowsOf(tabId: number): Promise<Row[]> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as Row[] | undefined) ?? [];
}

function keyOf(tabId: number): string {
  return `headers:${tabId}`;
}
