import type { NotAuditable } from './protocol.ts';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Why an address cannot be audited, as far as the address tells; null where it can be tried. */
export function notAuditable(url: string | undefined): NotAuditable | null {
  if (url === undefined || url === '') return null;
  if (STORES.test(url)) return 'extension-store';
  if (/^file:/.test(url)) return 'file';
  if (!/^https?:/.test(url)) return 'browser-page';
  if (/^https?:\/\/[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return null;
}

/** What a refused injection means. The browsers' sentences differ; both name the cause. */
export function reasonOfError(error: unknown): NotAuditable {
  const text = error instanceof Error ? error.message : String(error);
  if (/error page|chrome-error:|about:neterror|about:certerror/i.test(text)) return 'error-page';
  if (/\bfile:\/\//i.test(text)) return 'file';
  if (/extensions gallery|webstore|addons\.mozilla/i.test(text)) return 'extension-store';
  if (/chrome:\/\/|edge:\/\/|about:|moz-extension/i.test(text)) return 'browser-page';
  if (/permission|cannot access|must request/i.test(text)) return 'no-access';
  return 'no-page';
}

/** `scheme://host` of an address, the unit that a permission is asked for; null where there is none. */
export function storeOf(url: string | undefined): string | null {
  if (!url || !/^https?:/.test(url)) return null;
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}

/** The match pattern of a store. Ports cannot be told apart in patterns of both browsers. */
export function patternOf(store: string): string {
  return `${store}/*`;
}

/** Origin and path of an address, what history files a page under. */
export function pageOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.slice(0, 2048);
}
