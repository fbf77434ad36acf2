import { browser } from 'wxt/browser';
import type { CookieFact } from '../../rules/_core/facts.ts';
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
  if (store && (await hasPermission(store))) {
    const cookies = await browser.cookies.getAll({ url });
    return cookies.slice(0, MAX_COOKIES).map((cookie) => ({
      name: cookie.name.slice(0, 100),
      domain: cookie.domain,
      source: 'store',
      secure: cookie.secure,
      httpOnly: cookie.httpOnly,
      sameSite: SAME_SITE[cookie.sameSite] ?? null,
      session: cookie.session,
    }));
  }
  if (readable.length === 0) return undefined;
  return readable.slice(0, MAX_COOKIES).map((name) => ({
    name,
    domain: '',
    source: 'document',
    secure: null,
    httpOnly: false,
    sameSite: null,
    session: null,
  }));
}
