import type { Encoding } from '../../rules/_core/behaviour-facts.ts';

/** A text with how it was wrapped, the outermost first. `raw` stands for what is no disguise (JSON escapes). */
export interface Layer {
  text: string;
  path: Encoding[];
}

/** Texts up to this length are read in every way there is: what skimmers send is short. */
const SHORT = 4096;
/** Known characters that a guessed key must explain; fewer would be met by chance. */
const MIN_CONSTRAINTS = 8;
const MAX_PERIOD = 16;
const MAX_OFFSET = 60;
const ESCAPED: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

const PERIODS = Array.from({ length: MAX_PERIOD + 1 }, (_, period) => period);

const char = (code: number): string => String.fromCharCode(code);
const ROT13 = Uint16Array.from({ length: 128 }, (_, code) =>
  /[a-z]/i.test(char(code)) ? code + ((code & 31) < 14 ? 13 : -13) : code,
);
/** Which characters a run of base64 holds, and one of hex with what stands between its pairs. */
const OF_BASE64 = those(/[\w+/-]/);
const OF_HEX = those(/[\da-f\s,:]/i);

function those(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let code = 0; code < 256; code++) table[code] = +pattern.test(char(code));
  return table;
}

/** A text that may be in another under a key, made ready to be looked for. */
export interface Crib {
  codes: number[];
  /** How it changes over one period, by the period, as `Changes` has it; null where that leaves too little to check. */
  changes: (string | null)[];
  woven: [every: number, RegExp][];
}

export function cribOf(text: string): Crib {
  const own = new Changes(codesOf(text));
  return {
    codes: Array.from(text, (letter) => letter.charCodeAt(0)),
    changes: PERIODS.map((period) => (tells(text, period || 1) ? own.over(period) : null)),
    // A number with other characters after each of its own.
    woven: [2, 3].map((every) => [every, new RegExp([...text].join(`[^]{${every - 1}}`))]),
  };
}

/** Everything that a text may stand for one step further in; `isLast`: it is looked at and not unwrapped again. */
export function unwrap({ text, path }: Layer, cribs: readonly Crib[], isLast: boolean): Layer[] {
  const layers: Layer[] = [];
  const add = (encoding: Encoding, inner: string | null): void => {
    if (inner) layers.push({ text: inner, path: [...path, encoding] });
  };
  if (/%[\da-f]{2}/i.test(text)) add('url', unescaped(text));
  else if (text.includes('\\')) add('raw', unescaped(text));
  const codes = codesOf(text);
  const runs = runsOf(codes, OF_BASE64, 16).map(([start, end]) => text.slice(start, end));
  const starts = text.length > SHORT ? 1 : 4;
  const isUrlSafe = (run: string): boolean => /[-_]/.test(run);
  add('base64url', base64In(runs.filter(isUrlSafe), starts));
  add(
    'base64',
    base64In(
      runs.filter((run) => !isUrlSafe(run)),
      starts,
    ),
  );
  add('hex', hexIn(text, codes));
  add('char-offset', codesIn(text));
  // What was reversed after it was wrapped; of what is inside a wrapping the number alone is looked for.
  if (text.length <= SHORT && path.every((encoding) => encoding === 'url' || encoding === 'raw'))
    add('reversed', textFrom(codes.slice().reverse()));
  // What is under it may be wrapped again; as the last step it changes no digit, and names are looked for in it anyway.
  if (!isLast && text.length <= SHORT && !path.includes('rot13') && /[a-z]{4}/i.test(text))
    add('rot13', textFrom(turned(codes)));
  // Reversed and under a key at once is not looked for: it would double the work.
  if (path.includes('reversed')) return layers;
  const changes = new Changes(codes.subarray(0, SHORT));
  for (const crib of cribs) {
    const found = underKey(text, crib, changes);
    if (found) add(...found);
    for (const [every, pattern] of crib.woven) {
      const at = text.search(pattern);
      if (at >= 0)
        add('interleaved', [...text.slice(at)].filter((_, n) => n % every === 0).join(''));
    }
  }
  return layers;
}

export function reversed(text: string): string {
  return textFrom(codesOf(text).reverse());
}

/** Every letter thirteen places on. */
export function rot13(text: string): string {
  return textFrom(turned(codesOf(text)));
}

function turned(codes: Uint16Array): Uint16Array {
  const other = codes.slice();
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    if (code < 128) other[i] = ROT13[code] as number;
  }
  return other;
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** In one piece: a text joined from characters is slow to search. */
function textFrom(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += SHORT)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + SHORT));
  return text;
}

/** Percent, `\x` and `\u` escapes undone. */
function unescaped(text: string): string {
  try {
    if (!text.includes('\\')) return decodeURIComponent(text);
  } catch {
    // Not UTF-8: byte by byte then.
  }
  return text.replace(
    /(?:%|\\x|\\u00)([\da-f]{2})|\\(.)/gi,
    (_, hex: string | undefined, other: string) =>
      hex ? char(Number.parseInt(hex, 16)) : (ESCAPED[other] ?? other),
  );
}

/**
 * What runs of base64 stand for, all one after another. A run may have something stuck to its front: in short texts it is
 * read from each of its first four characters.
 */
function base64In(runs: readonly string[], starts: number): string {
  let all = '';
  for (const run of runs) {
    const plain = run.replace(/-/g, '+').replace(/_/g, '/');
    for (let start = 0; start < starts; start++) {
      const end = plain.length - +((plain.length - start) % 4 === 1);
      all += `${atob(plain.slice(start, end))}\n`;
    }
  }
  return all;
}

function hexIn(text: string, codes: Uint16Array): string {
  let all = '';
  // Looked for only where it can be: elsewhere the pattern would be tried from every character.
  for (const [start, end] of runsOf(codes, OF_HEX, 24))
    all += fromRuns(text.slice(start, end), /(?:[\da-f]{2}[\s,:]?){12,}/gi, /[\da-f]{2}/gi, 16);
  return all;
}

/** Where some characters stand, `least` of them at least in a row. */
function runsOf(codes: Uint16Array, of: Uint8Array, least: number): [start: number, end: number][] {
  const runs: [number, number][] = [];
  for (let start = 0; start + least <= codes.length; ) {
    // From the far end of where a run would have to reach: most of a text is never looked at.
    let at = start + least - 1;
    while (at >= start && of[codes[at] as number]) at--;
    if (at < start) {
      at = start + least;
      while (of[codes[at] as number]) at++;
      runs.push([start, at]);
    }
    start = at + 1;
  }
  return runs;
}

/** `52,49,49`: character codes written as numbers. */
function codesIn(text: string): string {
  return fromRuns(text, /\d{2,3}(?:\W{1,2}\d{2,3}){11,}/g, /\d+/g, 10);
}

function fromRuns(text: string, runs: RegExp, each: RegExp, radix: number): string {
  let all = '';
  for (const run of text.match(runs) ?? []) {
    for (const code of run.match(each) ?? []) all += char(Number.parseInt(code, radix));
    all += '\n';
  }
  return all;
}

/**
 * How a text changes over one period: what repeats with a key drops out. As text of seven bits each, so that the browser's
 * own search finds where a crib may be.
 */
class Changes {
  readonly #length: number;
  /** The text from its first, second, third and fourth character on, four characters a word: those are compared at once. */
  readonly #from: Uint32Array[];
  readonly #over: string[] = [];

  constructor(codes: Uint16Array) {
    this.#length = codes.length;
    const bytes = new Uint8Array(codes.length + 32);
    bytes.set(codes);
    this.#from = [0, 1, 2, 3].map((start) => {
      const moved = new Uint8Array((bytes.length + 3) & ~3);
      moved.set(bytes.subarray(start));
      return new Uint32Array(moved.buffer);
    });
  }

  /** Period 0: by how much each character differs from the next one. */
  over(period: number): string {
    this.#over[period] ??= this.#read(period);
    return this.#over[period];
  }

  #read(period: number): string {
    const [bare] = this.#from as [Uint32Array];
    const changes = new Uint32Array((this.#length + 3) >> 2);
    if (period) {
      const other = this.#from[period & 3] as Uint32Array;
      const skip = period >> 2;
      for (let i = 0; i < changes.length; i++)
        changes[i] = ((bare[i] as number) ^ (other[i + skip] as number)) & 0x7f7f7f7f;
    } else {
      const bytes = new Uint8Array(bare.buffer);
      const each = new Uint8Array(changes.buffer);
      for (let i = 0; i < each.length; i++)
        each[i] = ((bytes[i] as number) - (bytes[i + 1] as number)) & 0x7f;
    }
    return ascii.decode(
      new Uint8Array(changes.buffer, 0, Math.max(0, this.#length - (period || 1))),
    );
  }
}

const ascii = new TextDecoder();

/**
 * A known text under a key that repeats (XOR), or with every character moved by the same amount. The key must come out the
 * same wherever it repeats, in eight places at least.
 */
function underKey(text: string, crib: Crib, changes: Changes): [Encoding, string] | null {
  for (const period of PERIODS) {
    const wanted = crib.changes[period];
    if (!wanted) continue;
    const all = changes.over(period);
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
      const keys = keysAt(text, at, crib.codes, period);
      if (keys) return [period ? 'xor' : 'char-offset', withoutKeys(text, at, keys, period)];
    }
  }
  return null;
}

const by = (period: number, one: number, two: number): number => (period ? one ^ two : one - two);

/** The key under which `known` stands there; null where it is not the same all along, or does nothing. */
function keysAt(text: string, at: number, known: number[], period: number): number[] | null {
  const all = known.map((code, n) => by(period, text.charCodeAt(at + n), code));
  const keys = all.slice(0, period || 1);
  if (all.some((key, n) => key !== keys[n % keys.length])) return null;
  if (keys.every((n) => n === 0) || (!period && Math.abs(keys[0] ?? 0) > MAX_OFFSET)) return null;
  return keys;
}

function withoutKeys(text: string, at: number, keys: number[], period: number): string {
  const step = keys.length;
  return textFrom(
    codesOf(text).map((code, n) => by(period, code, keys[(((n - at) % step) + step) % step] ?? 0)),
  );
}

/** True where a period leaves enough to check: with `111…` any other repetition would do. */
function tells(known: string, step: number): boolean {
  if (known.length - step < MIN_CONSTRAINTS) return false;
  let differing = 0;
  for (let i = 0; i + step < known.length; i++) differing += +(known[i] !== known[i + step]);
  return differing > 3;
}
