import { type Browser, browser } from 'wxt/browser';
import { patternOf } from './auditable.ts';

interface SentOn {
  status: number;
  location: string;
}

/** How long the browser's word of an answer may be later than the answer, in milliseconds. */
const LATE_MS = 600;

/**
 * Watches what the store's server sends on to in answers to requests of the extension's own: `fetch` hides it. Tabs' requests are
 * none of them. To be ended with the check.
 */
export function watchRedirects(store: string): {
  sentOn: (url: string) => Promise<SentOn | null>;
  end: () => void;
} {
  const seen = new Map<string, SentOn>();
  const waiting = new Set<() => void>();
  const onHeaders = (details: Browser.webRequest.OnHeadersReceivedDetails): undefined => {
    if (details.tabId >= 0) return;
    const header = details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location');
    seen.set(details.url, { status: details.statusCode, location: header?.value ?? '' });
    for (const go of waiting) go();
  };
  browser.webRequest.onHeadersReceived.addListener(
    onHeaders,
    { urls: [patternOf(store)], types: ['xmlhttprequest', 'other'] },
    ['responseHeaders'],
  );
  return {
    sentOn: async (url) => {
      const until = Date.now() + LATE_MS;
      while (!seen.has(url) && Date.now() < until) {
        await new Promise<void>((resolve) => {
          const go = (): void => {
            clearTimeout(timer);
            waiting.delete(go);
            resolve();
          };
          const timer = setTimeout(go, until - Date.now());
          waiting.add(go);
        });
      }
      return seen.get(url) ?? null;
    },
    end: () => browser.webRequest.onHeadersReceived.removeListener(onHeaders),
  };
}
