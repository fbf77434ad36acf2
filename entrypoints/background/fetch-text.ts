import { PROFILE_BOUNDS } from '../../rules/_profile/profile.ts';

/** Bytes after which a text is given up: characters of Japanese take three. */
const MAX_BYTES = PROFILE_BOUNDS.characters * 1.5;
/** Milliseconds for one text. */
const TIME_MS = 10_000;

/** What came of asking for a script's text. */
export type Fetched =
  | { state: 'read'; text: string; hash: string }
  | { state: 'not-available' }
  | { state: 'too-large' };

export interface Asked {
  url: string;
  /** Encoding of the page, which scripts without one of their own share. */
  charset: string;
  cache: 'default' | 'no-store';
  signal: AbortSignal;
}

/**
 * Asks for a script as a page of ours: without cookies, without saying for which page. What its server does not let every site
 * read is not available, unless the owner granted its host. Rejects only where `signal` says so.
 */
export async function fetchText({ url, charset, cache, signal }: Asked): Promise<Fetched> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(TIME_MS)]);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      mode: 'cors',
      cache,
      signal: limit,
    });
    // What is sent with an error is not what the page runs.
    if (!response.ok || !response.body) return { state: 'not-available' };
    const bytes = await readBounded(response.body);
    if (!bytes) return { state: 'too-large' };
    const text = decode(bytes, charsetOf(response) ?? charset);
    if (text.length > PROFILE_BOUNDS.characters) return { state: 'too-large' };
    return { state: 'read', text, hash: await hashOf(text) };
  } catch {
    signal.throwIfAborted();
    return { state: 'not-available' };
  }
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Null where it is too long; then no more of it is asked for. */
async function readBounded(body: ReadableStream<Uint8Array>): Promise<Uint8Array | null> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function charsetOf(response: Response): string | null {
  const type = response.headers.get('content-type') ?? '';
  return /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null;
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // An encoding that nobody knows is taken for UTF-8.
    return new TextDecoder().decode(bytes);
  }
}
