import { bitOfName, bitsOfString, HIT } from './hits.ts';

/**
 * One linear pass over a text, without a parser and without backtracking: tokens, blocks, escapes and the shape. It reads
 * anything, code or not: what it cannot tell it takes for a sign.
 */
export interface Scan {
  /** Hexadecimal, 16 digits; see `ScriptProfile.shape`. */
  shape: string;
  tokens: number;
  /** Pairs of braces in the order in which they open; `close` is -1 where one stays open. */
  blocks: Blocks;
  /** Printable ASCII characters written as escapes, and the characters that these escapes take up. */
  escaped: number;
  escapeLength: number;
  /** Characters that are no white space. */
  solid: number;
  /** Names such as `_0x3fa2c1`. */
  hexNames: number;
  names: number;
  /** Where escapes stand close together: begin and end of each string that is mostly escapes, a few only. */
  escapedStrings: [start: number, end: number][];
  /** Strings of 200 characters or more without a space: data rather than words. */
  blobs: [start: number, end: number][];
  comments: [start: number, end: number][];
  signs: number;
  /** Telling words in the order of the text: place and bits (`HIT`) of each. */
  hits: { at: number[]; bits: number[] };
}

export interface Blocks {
  open: number[];
  close: number[];
  parent: number[];
}

const MOST_MARKS = 200;
const MOST_HITS = 200_000;
/** Of so many names such as `_0x3fa2c1`, one is a telling word. */
const HEX_NAMES = 8;
const ID = new Uint8Array(128);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$') {
  ID[sign.charCodeAt(0)] = 1;
}
for (const digit of '0123456789') ID[digit.charCodeAt(0)] = 2;

/** Words after which a slash begins a regular expression. */
const BEFORE_REGEX = new Set(
  'return typeof instanceof in of new delete void throw case do else yield await'.split(' '),
);

const REGEX_HASHES = new Set([...BEFORE_REGEX].map(hashOf));

/** As names are summed up while they are read. */
function hashOf(name: string): number {
  let hash = 0;
  for (const sign of name) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
  return hash;
}

export function scan(text: string): Scan {
  const lexer = new Lexer(text);
  lexer.run();
  return lexer.result();
}

class Lexer {
  private readonly text: string;
  private at = 0;
  private h1 = 0x811c9dc5;
  private h2 = 0x9747b28c;
  private tokens = 0;
  private signs = 0;
  private escaped = 0;
  private escapeLength = 0;
  private space = 0;
  private hexNames = 0;
  private names = 0;
  private regexMayFollow = true;
  private readonly escapedStrings: [number, number][] = [];
  private readonly blobs: [number, number][] = [];
  private readonly comments: [number, number][] = [];
  private readonly hitAt: number[] = [];
  private readonly hitBits: number[] = [];
  private readonly open: number[] = [];
  private readonly close: number[] = [];
  private readonly parent: number[] = [];
  private block = -1;
  /** Depths of braces at which a template goes on. */
  private readonly templates: number[] = [];
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  run(): void {
    const { text } = this;
    const { length } = text;
    while (this.at < length) {
      const code = text.charCodeAt(this.at);
      if (code <= 32 || code === 0xfeff || code === 0x2028 || code === 0xa0) {
        this.at++;
        this.space++;
      } else if (code > 127 || ID[code] === 1 || code === 92) this.name();
      else if (ID[code] === 2) this.number();
      else if (code === 34 || code === 39) this.string(code);
      else if (code === 96) this.template();
      else if (code === 47) this.slash();
      else this.sign(code);
    }
  }

  result(): Scan {
    const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, '0');
    return {
      shape: hex(this.h1) + hex(this.h2),
      tokens: this.tokens,
      blocks: { open: this.open, close: this.close, parent: this.parent },
      escaped: this.escaped,
      escapeLength: this.escapeLength,
      solid: this.text.length - this.space,
      hexNames: this.hexNames,
      names: this.names,
      escapedStrings: this.escapedStrings,
      blobs: this.blobs,
      comments: this.comments,
      signs: this.signs,
      hits: { at: this.hitAt, bits: this.hitBits },
    };
  }

  private mix(code: number): void {
    this.h1 = Math.imul(this.h1 ^ code, 0x01000193);
    this.h2 = Math.imul((this.h2 ^ code) + (this.h2 >>> 15), 0x85ebca6b);
  }

  private name(): void {
    const { text } = this;
    const begin = this.at;
    let at = begin;
    let hash = 0;
    let code = text.charCodeAt(at);
    while (code > 127 ? code !== 0xfeff && code !== 0x2028 : (ID[code] ?? 0) > 0 || code === 92) {
      hash = (Math.imul(hash, 31) + code) | 0;
      if (code === 92) at = this.escape(at);
      else at++;
      code = text.charCodeAt(at);
    }
    if (at === begin) at++;
    this.mix(hash);
    if (at - begin > 2) this.hit(begin, bitOfName(text, begin, at, hash));
    this.tokens++;
    this.names++;
    this.at = at;
    const length = at - begin;
    if (text.charCodeAt(begin) === 95 && text.charCodeAt(begin + 1) === 48 && length > 5) {
      if (text.charCodeAt(begin + 2) === 120 && ++this.hexNames % HEX_NAMES === 0) {
        // Code of an obfuscator's within a library that is none.
        this.hit(begin, HIT.decode | HIT.run);
      }
    }
    this.regexMayFollow = REGEX_HASHES.has(hash) && BEFORE_REGEX.has(text.slice(begin, at));
  }

  private hit(at: number, bits: number): void {
    if (bits === 0 || this.hitAt.length >= MOST_HITS) return;
    this.hitAt.push(at);
    this.hitBits.push(bits);
  }

  private number(): void {
    const { text } = this;
    let code = text.charCodeAt(this.at);
    while (code < 128 && ((ID[code] ?? 0) > 0 || code === 46)) code = text.charCodeAt(++this.at);
    this.literal(2);
  }

  private literal(kind: number): void {
    this.mix(kind);
    this.tokens++;
    this.regexMayFollow = false;
  }

  private string(quote: number): void {
    const { text } = this;
    const begin = this.at;
    const before = this.escapeLength;
    let at = begin + 1;
    let spaces = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote || code === 10) break;
      if (code === 92) at = this.escape(at) - 1;
      else if (code === 32) spaces++;
    }
    this.at = Math.min(at + 1, text.length);
    this.mark(begin, this.escapeLength - before, spaces);
    this.literal(3);
  }

  private mark(begin: number, escapes: number, spaces: number): void {
    const length = this.at - begin;
    if (length > 4 && length < 300) {
      this.hit(begin, bitsOfString(this.text.slice(begin + 1, this.at - 1)));
    }
    if (escapes * 2 > length && escapes >= 12 && this.escapedStrings.length < MOST_MARKS) {
      this.escapedStrings.push([begin, this.at]);
    }
    if (length >= 200 && spaces * 50 < length && this.blobs.length < MOST_MARKS) {
      this.blobs.push([begin, this.at]);
    }
  }

  /** Steps over an escape at a backslash and counts it where it stands for a printable ASCII character. */
  private escape(at: number): number {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    let end = at + 2;
    let value = -1;
    if (next === 120) {
      end = at + 4;
      value = Number.parseInt(text.slice(at + 2, end), 16);
    } else if (next === 117) {
      const braced = text.charCodeAt(at + 2) === 123;
      const close = braced ? text.indexOf('}', at + 3) : at + 6;
      end = braced && (close < 0 || close > at + 11) ? at + 3 : braced ? close + 1 : close;
      value = Number.parseInt(text.slice(braced ? at + 3 : at + 2, braced ? end - 1 : end), 16);
    } else if (next >= 48 && next <= 55) {
      while (end < at + 4 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 55) end++;
      value = end > at + 2 ? Number.parseInt(text.slice(at + 1, end), 8) : -1;
    }
    if (value >= 32 && value < 127) {
      this.escaped++;
      this.escapeLength += end - at;
    }
    return end;
  }

  private template(): void {
    const { text } = this;
    const begin = this.at;
    const before = this.escapeLength;
    let at = begin + 1;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 96) break;
      if (code === 92) at = this.escape(at) - 1;
      else if (code === 36 && text.charCodeAt(at + 1) === 123) {
        this.at = at + 2;
        this.literal(4);
        this.templates.push(this.depth);
        this.depth++;
        this.regexMayFollow = true;
        return;
      }
    }
    this.at = Math.min(at + 1, text.length);
    this.mark(begin, this.escapeLength - before, 0);
    this.literal(4);
  }

  private slash(): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (next === 47) this.comment(this.text.indexOf('\n', this.at));
    else if (next === 42) {
      const end = this.text.indexOf('*/', this.at + 2);
      this.comment(end < 0 ? end : end + 2);
    } else if (!this.regexMayFollow || !this.regex()) this.sign(47);
  }

  private comment(end: number): void {
    const begin = this.at;
    this.at = end < 0 ? this.text.length : end;
    this.space += this.at - begin;
    if (this.comments.length < MOST_MARKS) this.comments.push([begin, this.at]);
  }

  /** Steps over a regular expression that ends on its line; false where there is none. */
  private regex(): boolean {
    const { text } = this;
    let inClass = false;
    // A line of a megabyte with slashes in it would be read again from every slash.
    const most = Math.min(text.length, this.at + 5000);
    for (let at = this.at + 1; at < most; at++) {
      const code = text.charCodeAt(at);
      if (code === 10) return false;
      if (code === 92) at++;
      else if (code === 91) inClass = true;
      else if (code === 93) inClass = false;
      else if (code === 47 && !inClass) {
        this.hit(this.at, at - this.at < 300 ? bitsOfString(text.slice(this.at + 1, at)) : 0);
        this.at = at + 1;
        while ((ID[text.charCodeAt(this.at)] ?? 0) === 1) this.at++;
        this.literal(5);
        return true;
      }
    }
    return false;
  }

  private sign(code: number): void {
    this.mix(code);
    this.tokens++;
    this.signs++;
    this.at++;
    if (code === 123) this.opens();
    else if (code === 125) this.closes();
    else this.regexMayFollow = code !== 41 && code !== 93;
  }

  private opens(): void {
    this.open.push(this.at - 1);
    this.close.push(-1);
    this.parent.push(this.block);
    this.block = this.open.length - 1;
    this.depth++;
    this.regexMayFollow = true;
  }

  private closes(): void {
    this.regexMayFollow = true;
    if (this.depth > 0) this.depth--;
    if (this.templates.length > 0 && this.templates.at(-1) === this.depth) {
      this.templates.pop();
      // The rest of the template reads like one that begins here.
      this.at--;
      this.template();
      return;
    }
    if (this.block < 0) return;
    this.close[this.block] = this.at;
    this.block = this.parent[this.block] ?? -1;
  }
}
