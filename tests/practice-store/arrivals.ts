import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What was told of a card number by what arrived: in plain digits, in base64 (also doubled), or not to be seen. */
export type CardSeen = 'plain' | 'base64' | 'none';

export interface Arrival {
  /** `WS` for a WebSocket frame. */
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Bytes of query and body of the largest such arrival. */
  readonly bytes: number;
  readonly card: CardSeen;
  readonly count: number;
}

const MOST_ROWS = 2000;
const MOST_BYTES = 4 * 1024 * 1024;

/** What reached hosts that should get no card number. What came in is looked at once and dropped; no part of it is kept. */
export class ArrivalLog {
  #rows = new Map<string, Arrival>();

  /** `query` as in the address, with or without its question mark. */
  add(method: string, host: string, path: string, query: string, body: Buffer): void {
    const plain = unpacked(body);
    const card = strongest(cardIn(decoded(query)), cardIn(plain), cardIn(decoded(plain)));
    const key = `${method} ${host}${path} ${card}`;
    const before = this.#rows.get(key);
    if (before === undefined && this.#rows.size >= MOST_ROWS) return;
    const bytes = Math.max(before?.bytes ?? 0, query.length + body.length);
    this.#rows.set(key, { method, host, path, bytes, card, count: (before?.count ?? 0) + 1 });
  }

  list(host?: string): Arrival[] {
    return [...this.#rows.values()].filter((row) => host === undefined || row.host === host);
  }

  clear(): void {
    this.#rows.clear();
  }
}

/** Body of a request; what is longer than 4 MB is left out. */
export async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Analytics libraries compress what they send; a card number must be seen there as well. */
function unpacked(body: Buffer): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body.toString('utf8');
  try {
    return gunzipSync(body).toString('utf8');
  } catch {
    return '';
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

export function cardIn(text: string): CardSeen {
  if (hasCardNumber(text)) return 'plain';
  return hasEncoded(text, 2) ? 'base64' : 'none';
}

function hasEncoded(text: string, depth: number): boolean {
  if (depth === 0) return false;
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
    const inner = decoded(Buffer.from(run, 'base64').toString('latin1'));
    if (hasCardNumber(inner) || hasEncoded(inner, depth - 1)) return true;
  }
  return false;
}

/** 13 to 19 digits of an issuer's range that pass Luhn; times in milliseconds begin with 1 and are left out by that. */
function hasCardNumber(text: string): boolean {
  for (const [run] of text.matchAll(/(?<![\d.])[2-6](?:[ -]?\d){12,18}(?!\d)/g)) {
    if (passesLuhn(run.replace(/\D/g, ''))) return true;
  }
  return false;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

const strongest = (...seen: CardSeen[]): CardSeen =>
  seen.find((card) => card === 'plain') ?? seen.find((card) => card === 'base64') ?? 'none';
