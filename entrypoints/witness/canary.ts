import type { Carried, DataPart, Encoding } from '../../rules/_core/behaviour-facts.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import { type Crib, cribOf, type Layer, reversed, rot13, unwrap } from './decode.ts';

export type { Canary };

const MAX_DEPTH = 3;
/** Characters looked at for one value, all layers together. */
const MAX_WORK = 262_144;
/** Short parts count only this near to the number. */
const NEAR = 1000;

interface Search {
  cribs: Crib[];
  long: [DataPart, Encoding, RegExp][];
  partial: RegExp;
  code: RegExp;
  codeAlone: RegExp;
  expiry: RegExp;
  expiryAlone: RegExp;
  month: RegExp;
  year: RegExp;
}

let prepared: { canary: Canary; search: Search } | undefined;

/**
 * Which parts of the test data stand in a value and how they are wrapped, each part once. What was wrapped several times has
 * the name of its outermost wrapping.
 */
export function matchCanary(value: string, canary: Canary): Carried[] {
  if (prepared?.canary !== canary) prepared = { canary, search: searchFor(canary) };
  const { search } = prepared;
  const found = new Map<DataPart, Encoding>();
  const seen = new Set<string>();
  let layers: Layer[] = [{ text: value, path: [] }];
  let work = 0;
  for (let depth = 0; depth <= MAX_DEPTH && !found.has('pan'); depth++) {
    const inner: Layer[] = [];
    for (const layer of layers) {
      work += layer.text.length;
      if (work > MAX_WORK || seen.has(layer.text)) continue;
      seen.add(layer.text);
      look(layer, search, found);
      if (depth < MAX_DEPTH && !found.has('pan'))
        inner.push(...unwrap(layer, search.cribs, depth === MAX_DEPTH - 1));
    }
    layers = inner;
  }
  // Three digits alone are noise, unless they are all there is or a name says what they are.
  if (search.codeAlone.test(value)) note(found, 'code', 'raw');
  if (search.expiryAlone.test(value)) note(found, 'expiry', 'raw');
  return [...found].map(([part, encoding]) => ({ part, encoding, canary: true }));
}

function note(found: Map<DataPart, Encoding>, part: DataPart, encoding: Encoding): void {
  if (!found.has(part)) found.set(part, encoding);
}

function look({ text, path }: Layer, search: Search, found: Map<DataPart, Encoding>): void {
  for (const [part, encoding, pattern] of search.long) {
    if (found.has(part)) continue;
    const at = text.search(pattern);
    if (at < 0) continue;
    found.set(part, nameOf([...path, encoding]));
    if (part === 'pan') lookNear(text, at, path, search, found);
  }
  const at = found.has('pan') ? -1 : text.search(search.partial);
  if (at >= 0 && lookNear(text, at, path, search, found)) found.set('pan', 'partial');
}

/** True where the whole expiry date is near. */
function lookNear(
  text: string,
  at: number,
  path: Encoding[],
  { expiry, month, year, code }: Search,
  found: Map<DataPart, Encoding>,
): boolean {
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR);
  const dated = expiry.test(near) || (month.test(near) && year.test(near));
  if (!dated && !found.has('pan')) return false;
  if (dated) note(found, 'expiry', nameOf(path));
  if (code.test(near)) note(found, 'code', nameOf(path));
  return dated;
}

function nameOf(path: Encoding[]): Encoding {
  // What is under a key is no text: something else has to be around it, and says less.
  if (path.includes('xor')) return 'xor';
  if (path.filter((encoding) => encoding.startsWith('base64')).length > 1) return 'base64-twice';
  const disguise = path.find((encoding) => encoding !== 'url' && encoding !== 'raw');
  return disguise ?? (path.includes('url') ? 'url' : 'raw');
}

function searchFor({ pan, code, month, year, holder, name, mail, phone }: Canary): Search {
  const digits = [...pan];
  const long: Search['long'] = [];
  const add = (part: DataPart, encoding: Encoding, pattern: string, flags = ''): void => {
    if (pattern.length > 3) long.push([part, encoding, new RegExp(pattern, flags)]);
  };
  add('pan', 'raw', pan);
  add('pan', 'reversed', reversed(pan));
  for (let by = 1; by < 10; by++)
    add('pan', 'rot13', digits.map((digit) => (+digit + by) % 10).join(''));
  add('pan', 'spaced', digits.join('[\\W_]{0,3}'));
  // One field for each group of four.
  add('pan', 'spaced', (pan.match(/.{1,4}/g) ?? []).join('[^]{1,24}?'));
  for (const [part, text] of [
    ['holder', holder],
    ['name', name],
    ['mail', mail],
  ] as const) {
    // Letters without case are found much faster where none is asked for.
    const flags = text.toLowerCase() === text.toUpperCase() ? '' : 'i';
    for (const written of new Set([text, utf8(text)])) add(part, 'raw', loose(written), flags);
    if (/[a-z]{2}/i.test(text)) add(part, 'rot13', loose(rot13(text)), flags);
  }
  add('phone', 'raw', [...phone.replace(/\D/g, '').replace(/^0/, '')].join('[\\W_]{0,2}'));
  const m = `0?${+month}`;
  const y = `(?:20)?${year.slice(-2)}`;
  const both = `${m}\\W{0,3}${y}|${y}\\W{0,3}${m}`;
  const alone = (text: string): RegExp => new RegExp(`(?<!\\d)(?:${text})(?!\\d)`);
  return {
    cribs: [cribOf(pan), cribOf(mail)],
    long,
    partial: alone(`${pan.slice(0, 6)}(?!\\d)[^]{0,80}?(?<!\\d)${pan.slice(-4)}`),
    code: alone(code),
    codeAlone: new RegExp(
      `^${code}$|(?:cv[vcn]|csc|cid|code|security)[\\w-]*["'\\]]*\\s*[=:]\\s*["']?${code}(?!\\d)`,
      'i',
    ),
    expiry: alone(both),
    expiryAlone: new RegExp(`^(?:${both})$`),
    month: alone(m),
    year: alone(y),
  };
}

/** A text in any case, its gaps as they come. */
function loose(text: string): string {
  return text
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '[\\s+]*');
}

/** The bytes of a text as base64 and hex give them back. */
function utf8(text: string): string {
  return encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
