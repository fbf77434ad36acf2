import type { RawAnswer } from '../../rules/_outside-check/judge.ts';
import { OUTSIDE_BOUNDS } from '../../rules/_outside-check/plan.ts';

/** One request of the outside check. */
export interface OutsideQuestion {
  method: 'HEAD' | 'GET';
  url: string;
  /** Looked for in the first bytes of an answer to GET. */
  marks: readonly RegExp[];
}

export interface AskOptions {
  fetch: typeof fetch;
  /** Milliseconds for the whole of an answer. */
  wait: number;
  /** The check was stopped: what is under way is called off. */
  signal: AbortSignal;
  /** What the browser saw of an answer that sends on: it hides that from `fetch`. Null where it saw nothing. */
  sentOn: (url: string) => Promise<{ status: number; location: string } | null>;
}

const NO_ANSWER: RawAnswer = { status: null, type: '', length: null, location: '', marks: [] };

/**
 * Asks the shop's own server as a visitor without an account: no cookies, no referrer, nothing sent on is followed. Of an
 * answer to GET at most 512 bytes are read, whatever the server sends, and only the marks in them are told. Never throws.
 */
export async function askOutside(
  question: OutsideQuestion,
  options: AskOptions,
): Promise<RawAnswer> {
  const limit = new AbortController();
  const end = () => limit.abort();
  const timer = setTimeout(end, options.wait);
  options.signal.addEventListener('abort', end);
  try {
    return options.signal.aborted ? NO_ANSWER : await askNow(question, options, limit.signal);
  } catch {
    return NO_ANSWER;
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', end);
    // What is left of a body that nobody reads is not waited for.
    end();
  }
}

async function askNow(
  { method, url, marks }: OutsideQuestion,
  { fetch, sentOn }: AskOptions,
  signal: AbortSignal,
): Promise<RawAnswer> {
  const response = await fetch(url, {
    method,
    credentials: 'omit',
    redirect: 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
    ...(method === 'GET' && { headers: { range: `bytes=0-${OUTSIDE_BOUNDS.bytes - 1}` } }),
  });
  if (response.type === 'opaqueredirect') {
    const seen = await sentOn(url);
    // That it sends on is certain, even where the browser did not tell where to.
    return seen
      ? { ...NO_ANSWER, ...seen, location: absolute(seen.location, url) }
      : { ...NO_ANSWER, status: 302 };
  }
  const text = method === 'GET' && marks.length > 0 ? await beginningOf(response) : '';
  return {
    status: response.status,
    type: (response.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '',
    length: lengthOf(response.headers),
    location: absolute(response.headers.get('location') ?? '', url),
    marks: marks.filter((mark) => mark.test(text)).map(({ source }) => source),
  };
}

/** A server that does not know ranges sends everything: after so many bytes nothing more is read. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const bytes = new Uint8Array(OUTSIDE_BOUNDS.bytes);
  let read = 0;
  while (read < bytes.length) {
    const { done, value } = await reader.read();
    if (done) break;
    const some = value.subarray(0, bytes.length - read);
    bytes.set(some, read);
    read += some.length;
  }
  reader.cancel().catch(() => undefined);
  return new TextDecoder().decode(bytes.subarray(0, read));
}

/** Of a part, the whole's length. */
function lengthOf(headers: Headers): number | null {
  const whole = /\/(\d{1,15})$/.exec(headers.get('content-range') ?? '')?.[1];
  const said = whole ?? headers.get('content-length');
  return said !== null && /^\d{1,15}$/.test(said) ? Number(said) : null;
}

function absolute(location: string, base: string): string {
  if (location === '' || !URL.canParse(location, base)) return '';
  return new URL(location, base).href.slice(0, 4096);
}
