import { BOUNDS, type StorageFact } from '../../../rules/_core/facts.ts';
import { holdsCardNumber, maskCardNumbers } from '../../../rules/_core/pan.ts';
import { readNative } from '../dom.ts';
import type { Page } from '../page.ts';

const SECURITY_CODE_KEY = /cvv|cvc|csc|cvn|security[-_ ]?code|card[-_ ]?code|セキュリティコード/i;
const MAX_KEYS = 500;

/** Places that scripts can read back in which a card number or security code lies. Keys only; values are looked at and let go. */
export function collectStorage({ document, window, bounded, cookies }: Page): StorageFact[] {
  const rows: StorageFact[] = [];
  const look = (area: StorageFact['area'], key: string, value: string): void => {
    // Most of what is stored has no three digits in a row, in groups or not: neither a number nor a code of a card.
    if (!/\d[ -]?\d[ -]?\d/.test(value) && key.length < 13) return;
    const luhn = holdsCardNumber(value) || holdsCardNumber(key);
    const securityCode = isSecurityCode(key, value);
    if (!luhn && !securityCode) return;
    rows.push({
      doc: 0,
      area,
      key: maskCardNumbers(key).slice(0, BOUNDS.text),
      luhn,
      securityCode,
    });
  };
  for (const [area, name] of [
    ['local', 'localStorage'],
    ['session', 'sessionStorage'],
  ] as const) {
    for (const [key, value] of entriesOf(window, name)) look(area, key, value);
  }
  for (const [name, value] of cookies()) look('cookie', name, decoded(value));
  const url = new URL(readNative(document, 'URL'));
  for (const [key, value] of url.searchParams) look('url-query', key, value);
  if (url.hash) look('url-fragment', '#', decoded(url.hash));
  look('url-path', '/', decoded(url.pathname));
  return [...bounded('storage', rows)];
}

// A code alone is three or four digits; in stored JSON it stands behind a key that names it.
function isSecurityCode(key: string, value: string): boolean {
  if (SECURITY_CODE_KEY.test(key) && /^\D{0,2}\d{3,4}\D{0,2}$/.test(value)) return true;
  return /"[^"]{0,20}(?:cvv|cvc|csc|cvn|security_?code)[^"]{0,10}"\s*:\s*"?\d{3,4}"?\s*[,}]/i.test(
    value.slice(0, 20_000),
  );
}

function entriesOf(window: Window, name: 'localStorage' | 'sessionStorage'): [string, string][] {
  const entries: [string, string][] = [];
  try {
    const storage = window[name];
    const { key: keyAt, getItem } = Storage.prototype;
    const { length } = storage;
    for (let n = 0; n < length && n < MAX_KEYS; n++) {
      const key = keyAt.call(storage, n) ?? '';
      entries.push([key, (getItem.call(storage, key) ?? '').slice(0, 100_000)]);
    }
  } catch {
    // A document without storage (sandboxed, or storage switched off) has nothing lying there.
  }
  return entries;
}

/** Names of the cookies that page scripts can read, names only. */
export function readableCookieNames({ cookies }: Pick<Page, 'cookies'>): string[] {
  return cookies().map(([name]) => maskCardNumbers(name).slice(0, 100));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
