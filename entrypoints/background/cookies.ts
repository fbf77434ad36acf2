import { browser } from 'wxt/browser';
import type { CookieFact } from '../../rules/_core/browser-facts.ts';
import { storeOf } from './auditable.ts';
import { hasPermission } from './enrolment.ts';

const MAX_COOKIES = 300;
const SAME_SITE: Record<string, CookieFact['sameSite']> = {
  strict: 'strict',
  lax: 'lax',
  no_restriction: 'none',
  unspecified: 'unspecified',
};

/**
 * Names and flags of a page's cookies; their values are dropped here and go nowhere. Without the store's permission only
 * the names that page scripts can read are known; undefined where not even those are.
 */
export async function cookiesOf(
  url: string,
  readable: readonly string[],
): Promise<CookieFact[] | undefined> {
  const store = storeOf(url);
  const granted = store !== null && (await hasPermission(store));
  if (!granted && readable.length === 0) return undefined;
  const stored = granted ? await storedCookies(url) : [];
  const known = new Set(stored.map(({ name }) => name));
  // Chromium files a cookie without Secure under http, and keeps it from whoever may see the https origin alone: one that
  // scripts can read and that is not among those shown has neither Secure nor HttpOnly.
  const secure = granted && url.startsWith('https:') ? false : null;
  const others = readable.filter((name) => !known.has(name));
  return [...stored, ...others.map((name) => readableCookie(name, secure))].slice(0, MAX_COOKIES);
}

async function storedCookies(url: string): Promise<CookieFact[]> {
  const cookies = await browser.cookies.getAll({ url });
  return cookies.map((cookie) => ({
    name: cookie.name.slice(0, 100),
    domain: cookie.domain,
    source: 'store',
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: SAME_SITE[cookie.sameSite] ?? null,
    session: cookie.session,
  }));
}

function readableCookie(name: string, secure: false | null): CookieFact {
  return {
    name,
    domain: '',
    source: 'document',
    secure,
    httpOnly: false,
    sameSite: null,
    session: null,
  };
}
