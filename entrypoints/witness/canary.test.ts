import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../rules/_core/behaviour-facts.ts';
import { passesLuhn } from '../../rules/_core/pan.ts';
import { type Canary, matchCanary } from './canary.ts';
import { matchShape } from './shape.ts';

/** Repeatable numbers in [0, 1): mulberry32. */
function randomOf(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const random = randomOf(20261122);
const below = (n: number): number => Math.floor(random() * n);
const pick = (letters: string, length: number): string =>
  Array.from({ length }, () => letters[below(letters.length)]).join('');
const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function canaryOf(): Canary {
  const front = `${['4539', '411111', '555555', '2223', '353011'][below(5)]}`;
  const body = front + pick(DIGITS, 15 - front.length);
  const check = [...DIGITS].find((digit) => passesLuhn(body + digit)) ?? '';
  const who = `${pick(LETTERS, 6)} ${pick(LETTERS, 8)}`;
  return {
    pan: body + check,
    code: String(100 + below(900)),
    month: String(1 + below(12)).padStart(2, '0'),
    year: String(2027 + below(8)),
    holder: who.toUpperCase(),
    name: '山田 花子',
    mail: `${pick(LETTERS, 10)}@${pick(LETTERS, 8)}.example`,
    phone: `090-${pick(DIGITS, 4)}-${pick(DIGITS, 4)}`,
  };
}

const asJson = (c: Canary): string =>
  JSON.stringify({ id: pick(LETTERS, below(9)), n: c.pan, mail: c.mail, m: c.month, y: c.year });
const b64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const shift = (text: string, by: number): string =>
  text.replace(/[\s\S]/g, (c) => String.fromCharCode(c.charCodeAt(0) + by));
const back = (text: string): string => [...text].reverse().join('');
const xor = (text: string, key: string): string =>
  text.replace(/[\s\S]/g, (c: string, at: number) =>
    String.fromCharCode(c.charCodeAt(0) ^ key.charCodeAt(at % key.length)),
  );
const weave = (text: string, n: number): string =>
  text.replace(/[\s\S]/g, (c) => c + pick(`${LETTERS}${DIGITS}`, n - 1));
const padded = (text: string): string => pick(LETTERS, below(40)) + text + pick(LETTERS, below(40));
const offset = (): number => (1 + below(60)) * (random() < 0.5 ? -1 : 1);
/** The low half must not be 0: such a key moves all digits by the same amount, which has another name. */
const keyOf = (length: number): string =>
  String.fromCharCode(...Array.from({ length }, () => 16 * below(8) + 1 + below(15)));

const WAYS: [name: string, encodings: Encoding[], wrap: (c: Canary) => string][] = [
  ['alone', ['raw'], (c) => c.pan],
  ['in JSON', ['raw'], asJson],
  ['spaced', ['spaced'], (c) => `n=${c.pan.replace(/\d{4}(?=\d)/g, '$& ')}&m=${c.month}`],
  ['hyphens', ['spaced'], (c) => c.pan.replace(/\d{4}(?=\d)/g, '$&-')],
  [
    'four fields',
    ['spaced'],
    (c) => (c.pan.match(/.{4}/g) ?? []).map((p, n) => `no${n}=${p}`).join('&'),
  ],
  ['digits as a list', ['spaced'], (c) => JSON.stringify([...c.pan])],
  ['url', ['url'], (c) => encodeURIComponent(asJson(c)).replace(/\d/g, (d) => `%3${d}`)],
  ['url twice', ['url'], (c) => encodeURIComponent(c.pan.replace(/\d/g, (d) => `%3${d}`))],
  ['url, spaced', ['spaced', 'url'], (c) => encodeURIComponent(c.pan.replace(/\d{4}/g, '$& '))],
  ['base64 at an alignment', ['base64'], (c) => `d=${b64(padded(c.pan))}`],
  ['base64 of JSON', ['base64'], (c) => b64(asJson(c))],
  ['base64 with a letter stuck to it', ['base64'], (c) => `x${b64(asJson(c))}`],
  ['base64, url', ['base64'], (c) => `d=${encodeURIComponent(b64(asJson(c)))}`],
  ['base64 twice', ['base64-twice'], (c) => `{"d":"${b64(b64(asJson(c)))}"}`],
  ['base64 in JSON in base64', ['base64-twice'], (c) => b64(`{"d":"${b64(asJson(c))}"}`)],
  ['base64url', ['base64url'], (c) => b64(`ÿ¿ÿ${c.pan}`).replace(/\+/g, '-').replace(/\//g, '_')],
  ['hex', ['hex'], (c) => Buffer.from(asJson(c)).toString('hex')],
  ['HEX', ['hex'], (c) => `d=${Buffer.from(asJson(c)).toString('hex').toUpperCase()}`],
  ['JSON escapes', ['raw'], (c) => `"${c.pan.replace(/\d/g, (d) => `\\u003${d}`)}"`],
  [
    'digits rotated',
    ['rot13', 'char-offset'],
    (c) => padded(c.pan.replace(/\d/g, (d) => `${(+d + 5) % 10}`)),
  ],
  ['reversed', ['reversed'], (c) => padded(back(c.pan))],
  ['base64, reversed', ['reversed'], (c) => back(b64(asJson(c)))],
  [
    'moved',
    ['char-offset', 'xor', 'rot13'],
    (c) => shift(`${' '.repeat(8)}${c.pan}`, 1 + below(60)),
  ],
  ['moved JSON', ['char-offset', 'xor', 'rot13'], (c) => shift(asJson(c), Math.max(-34, offset()))],
  ['character codes', ['char-offset'], (c) => Array.from(c.pan, (d) => d.charCodeAt(0)).join()],
  ['xor, short key, base64', ['xor'], (c) => b64(xor(c.pan, keyOf(1 + below(7))))],
  ['xor of JSON, base64', ['xor'], (c) => b64(xor(asJson(c), keyOf(1 + below(16))))],
  ['xor of JSON, hex', ['xor'], (c) => Buffer.from(xor(asJson(c), keyOf(3))).toString('hex')],
  ['every second', ['interleaved'], (c) => weave(c.pan, 2)],
  ['every third', ['interleaved'], (c) => weave(c.pan, 3)],
  [
    'partial',
    ['partial'],
    (c) => `b=${c.pan.slice(0, 6)}&l=${c.pan.slice(-4)}&e=${c.month}/${c.year}`,
  ],
];

describe('matchCanary', () => {
  it.each(WAYS)('tells the number: %s', (_, encodings, wrap) => {
    for (let n = 0; n < 60; n++) {
      const canary = canaryOf();
      const value = wrap(canary);
      const pan = matchCanary(value, canary).find(({ part }) => part === 'pan');
      expect(encodings, `${value} (${canary.pan})`).toContain(pan?.encoding);
      expect(matchCanary(value, canaryOf()).filter(({ part }) => part === 'pan')).toEqual([]);
    }
  });

  const person = (c: Canary): string => `h=${c.holder}&t=${c.phone}&m=${c.mail}&n=${c.name}`;
  const PERSON: typeof WAYS = [
    ['raw', ['raw'], person],
    ['form', ['url', 'raw'], (c) => new URLSearchParams(person(c)).toString().replace(/%3D/g, '=')],
    ['url', ['url', 'raw'], (c) => encodeURIComponent(person(c))],
    ['base64', ['base64'], (c) => Buffer.from(person(c)).toString('base64')],
    ['hex', ['hex'], (c) => Buffer.from(person(c)).toString('hex')],
  ];
  it.each(PERSON)('tells holder, name, mail and telephone: %s', (_, encodings, wrap) => {
    for (let n = 0; n < 20; n++) {
      const canary = canaryOf();
      const found = matchCanary(wrap(canary), canary);
      expect(new Set(found.map(({ part }) => part))).toEqual(
        new Set(['holder', 'name', 'mail', 'phone']),
      );
      for (const { encoding } of found) expect(encodings).toContain(encoding);
    }
  });

  it('tells letters rotated by thirteen', () => {
    const canary = { ...canaryOf(), mail: 'hanako@shop.example' };
    expect(matchCanary('unanxb@fubc.rknzcyr', canary)).toEqual([
      { part: 'mail', encoding: 'rot13', canary: true },
    ]);
  });

  const fixed: Canary = { ...canaryOf(), code: '713', month: '09', year: '2031' };
  it.each([
    [`{"n":"${fixed.pan}","c":"713","e":"09/31"}`, ['code', 'expiry', 'pan']],
    [b64(`{"n":"${fixed.pan}","c":713,"mm":"9","yy":"2031"}`), ['code', 'expiry', 'pan']],
    [`n=${fixed.pan}&c=7130`, ['pan']],
    ['713', ['code']],
    ['{"cvv":"713"}', ['code']],
    ['cardCvc=713&x=1', ['code']],
    ['{"width":713}', []],
    ['09/31', ['expiry']],
    ['0931', ['expiry']],
    ['09', []],
    ['2031', []],
    ['sent 09/31 at 713', []],
    [`first ${fixed.pan.slice(0, 6)} only`, []],
    [`b=${fixed.pan.slice(0, 6)}&l=${fixed.pan.slice(-4)}`, []],
  ])('short parts count only beside a number: %s', (value, parts) => {
    expect(
      matchCanary(value, fixed)
        .map(({ part }) => part)
        .sort(),
    ).toEqual(parts);
  });

  const NOISE: [string, () => string][] = [
    ['bytes', () => String.fromCharCode(...Array.from({ length: 65_536 }, () => below(256)))],
    ['digits', () => pick(DIGITS, 65_536)],
    ['hex', () => pick('0123456789abcdef', 65_536)],
    ['base64', () => pick(`${LETTERS}${LETTERS.toUpperCase()}${DIGITS}+/`, 65_536)],
    ['few characters', () => pick('01', 4000)],
    ['one character', () => 'a'.repeat(65_536)],
    ['numbers', () => JSON.stringify(Array.from({ length: 6000 }, () => below(100_000)))],
    ['codes', () => Array.from({ length: 6000 }, () => below(256)).join()],
    ['code', () => `${fixedCode}\n`.repeat(200)],
    [
      'analytics',
      () =>
        JSON.stringify(
          Array.from({ length: 300 }, () => ({
            event: pick(LETTERS, 8),
            time: 1_790_000_000_000 + below(1e9),
            id: `${pick(DIGITS, 10)}.${pick(DIGITS, 10)}`,
            url: `https://shop.example/checkout?x=${pick(LETTERS, 20)}%20${pick(DIGITS, 3)}`,
            size: [below(2000), below(2000)],
            bin: '411111',
          })),
        ),
    ],
  ];
  const fixedCode =
    'function t(e,n){var r=e.length,o=0x3f1c;for(;r--;)o=o<<5^e[r]^0x1a,n["\\x66\\x6f"]=atob("Zm9vYmFyYmF6cXV4cXV1eA==");return/\\d{13,19}/.test(o+"4111")}';
  it.each(NOISE)('finds nothing in %s', (_, noise) => {
    for (let n = 0; n < 8; n++) expect(matchCanary(noise(), canaryOf())).toEqual([]);
  });

  it('finds the number at the end of a long value, and soon', () => {
    const canary = canaryOf();
    expect(matchCanary(pick(LETTERS, 65_000) + canary.pan, canary)[0]?.encoding).toBe('raw');
    expect(matchCanary(b64(pick(LETTERS, 48_000) + canary.pan), canary)[0]?.encoding).toBe(
      'base64',
    );
  });
});

describe('matchShape', () => {
  const shapes: [string, Encoding | null][] = [
    ['{"n":"4111111111111111"}', 'raw'],
    ['n=4111 1111 1111 1111', 'spaced'],
    ['n=4111%201111%201111%201111', 'url'],
    [b64('{"card":"5555555555554444"}'), 'base64'],
    ['1790000000000', null],
    ['4111111111111112', null],
    ['fb.1.1790000000000.1098115397', null],
    ['', null],
  ];
  it.each(shapes)('%s', (value, encoding) => {
    expect(matchShape(value)).toEqual(encoding ? [{ part: 'pan', encoding, canary: false }] : []);
  });

  it('finds nothing in random bytes and base64', () => {
    for (let n = 0; n < 20; n++) {
      expect(matchShape(b64(pick(LETTERS, 40_000)))).toEqual([]);
      expect(matchShape(pick('0123456789abcdef-', 30))).toEqual([]);
    }
  });
});
