import { cookiePairs } from '../snapshot/dom.ts';

const setCookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set;
const GONE = 'expires=Thu, 01 Jan 1970 00:00:00 GMT';
const MAX_SCOPES = 24;

type Cookies = ReadonlyMap<string, string>;

/**
 * Remembers the cookies that scripts can read; the function returned puts back those that differ and tells whether all are as
 * before. A script sees neither path, domain nor expiry of a cookie: a new one is expired wherever it may have been set, a
 * changed one is written back and then lasts as long as the browser session.
 */
export function keepCookies(document: Document, location: Location): () => boolean {
  const before = read(document);
  return () => {
    const now = read(document);
    for (const name of now.keys()) if (!before.has(name)) expire(document, location, name);
    for (const [name, value] of before)
      if (now.get(name) !== value) writeBack(document, location, name, value);
    return same(before, read(document));
  };
}

/** Value by name; the values of one name that several paths hold are joined. */
function read(document: Document): Cookies {
  const cookies = new Map<string, string>();
  for (const [name, value] of cookiePairs(document)) {
    const other = cookies.get(name);
    cookies.set(name, other === undefined ? value : `${other}\n${value}`);
  }
  return cookies;
}

function same(one: Cookies, other: Cookies): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function expire(document: Document, location: Location, name: string): void {
  for (const scope of scopesOf(location)) {
    if (!read(document).has(name)) return;
    write(document, `${name}=; ${GONE}${scope}`);
  }
}

function writeBack(document: Document, location: Location, name: string, value: string): void {
  // Two cookies of one name cannot be told apart from here.
  if (value.includes('\n')) return;
  for (const scope of scopesOf(location)) {
    write(document, `${name}=${value}${scope}`);
    const now = read(document).get(name);
    if (now === value) return;
    // It lies beside the changed one, not over it: this was not where that was set.
    if (now?.includes('\n')) write(document, `${name}=; ${GONE}${scope}`);
  }
}

function write(document: Document, cookie: string): void {
  try {
    setCookie?.call(document, cookie);
  } catch {
    // Sandboxed documents refuse; they have no cookies either.
  }
}

/** Paths and domains that a script of this page can set cookies for, the commonest first. */
function scopesOf({ hostname, pathname, protocol }: Location): string[] {
  const secure = protocol === 'https:' ? '; secure' : '';
  const paths = ['/'];
  const steps = pathname.split('/').slice(1);
  for (let n = 1; n <= Math.min(steps.length, 4); n++) {
    const path = `/${steps.slice(0, n).join('/')}`;
    if (n < steps.length) paths.push(`${path}/`);
    if (path !== '/') paths.push(path);
  }
  const labels = hostname.split('.');
  const domains = [''];
  for (let n = 0; n < labels.length - 1; n++) domains.push(`; domain=${labels.slice(n).join('.')}`);
  const scopes = paths.flatMap((path) =>
    domains.map((domain) => `; path=${path}${domain}${secure}`),
  );
  // A partitioned cookie is another one than the same without the word.
  const partitioned = secure ? [`; path=/${secure}; partitioned`] : [];
  return [...scopes.slice(0, MAX_SCOPES), ...partitioned];
}
