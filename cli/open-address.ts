/** Opens an address in a page, and says in one sentence why that was no page of the shop to audit. */
import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds until a page that does not load is given up. */
const LOAD_MS = 30_000;

/** A document larger than this is no shop's page, in bytes: it would only fill the machine's memory. */
const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** Goes to an address and waits for its load event. Throws a sentence where nothing came that can be audited. */
export async function openAddress(page: Page, url: string, timeout = LOAD_MS): Promise<void> {
  const document = await watchDocument(page);
  try {
    const loaded = page.goto(url, { waitUntil: 'load', timeout });
    loaded.catch(() => undefined);
    // A document that was stopped may never tell that it has loaded.
    const response = await Promise.race([loaded, document.tooLarge]);
    if (document.isTooLarge()) throw new Error('too large');
    const refused = refusal(response?.status() ?? 200);
    if (refused) throw new Error(refused);
  } catch (error) {
    throw new Error(document.isTooLarge() ? TOO_LARGE : sentenceOf(firstLineOf(error), timeout));
  } finally {
    await document.stop();
  }
}

/** Where an address led to a log-in instead of what was asked for; null where it did not. */
export async function loginInstead(page: Page, url: string): Promise<string | null> {
  const [asked, shown] = [new URL(url), new URL(page.url())];
  const isBelow = asked.pathname !== '/' && shown.pathname.startsWith(asked.pathname);
  if (shown.pathname === asked.pathname || isBelow) return null;
  // `:visible` is the driver's; a form that is folded away until it is asked for is on many pages.
  const fields = await page.locator('input[type=password]:visible').count();
  return fields > 0 ? `needs a log-in: the address led to ${shown.origin}${shown.pathname}` : null;
}

/** The first line of what an error says. */
export function firstLineOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

const TOO_LARGE = `the page is larger than ${LARGEST_DOCUMENT / 1024 / 1024} MB and was given up`;

function refusal(status: number): string | null {
  if (status === 401 || status === 407) return `needs a log-in: the shop answered ${status}`;
  if (status === 403 || status === 429) return `the shop refused this browser (${status})`;
  return status >= 500 ? `the shop answered with an error (${status})` : null;
}

function sentenceOf(message: string, timeout: number): string {
  const code = /net::(ERR_\w+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_TOO_MANY_REDIRECTS') return `redirects without end (${code})`;
  if (code === 'ERR_INVALID_AUTH_CREDENTIALS') return `needs a log-in (${code})`;
  if (code.startsWith('ERR_CERT_') || code.startsWith('ERR_SSL_'))
    return `its certificate or encryption is not trusted (${code}); --ignore-https-errors goes on`;
  if (/^page\.goto: Timeout/.test(message)) return `did not load within ${timeout / 1000} s`;
  return message.replace(/^page\.goto: /, '');
}

interface WatchedDocument {
  isTooLarge: () => boolean;
  /** Resolves when the bound is passed. */
  tooLarge: Promise<null>;
  stop: () => Promise<void>;
}

/** Stops a document that grows beyond the bound while it is loaded. */
async function watchDocument(page: Page): Promise<WatchedDocument> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const documents = new Set<string>();
  const { promise: tooLarge, resolve: pass } = deferred<null>();
  let bytes = 0;
  devtools.on('Network.requestWillBeSent', ({ requestId, type }) => {
    if (type === 'Document') documents.add(requestId);
  });
  devtools.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (!documents.has(requestId)) return;
    bytes += dataLength;
    if (bytes <= LARGEST_DOCUMENT) return;
    devtools.send('Page.stopLoading').catch(() => undefined);
    pass(null);
  });
  await devtools.send('Network.enable');
  return {
    isTooLarge: () => bytes > LARGEST_DOCUMENT,
    tooLarge,
    stop: () => devtools.detach().catch(() => undefined),
  };
}

// `Promise.withResolvers` is not in Node 20.
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
