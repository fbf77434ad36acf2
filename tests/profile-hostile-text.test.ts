import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';
import { PROFILE_BOUNDS, PROFILE_VERDICTS } from '../rules/_profile/profile.ts';
import { profileText } from '../rules/_profile/profile-text.ts';

/** Milliseconds for anything up to a megabyte, on a machine that does other things as well. */
const BOUND = 5000;

function holds(text: string): void {
  const began = performance.now();
  const profile = profileText(text);
  expect(performance.now() - began).toBeLessThan(BOUND);
  expect(PROFILE_VERDICTS).toContain(profile.verdict);
  expect(profile.characters).toBe(text.length);
  expect(profile.shape).toMatch(/^[\da-f]{16}$/);
  expect(profile.score).toBeGreaterThanOrEqual(0);
  expect(profile.score).toBeLessThanOrEqual(100);
  expect(profile.signals.length).toBeLessThanOrEqual(PROFILE_BOUNDS.signals);
  for (const { start, end, line, detail, excerpt } of profile.signals) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThan(end);
    expect(line).toBeGreaterThan(0);
    expect(detail.length).toBeLessThanOrEqual(100);
    expect(excerpt.length).toBeLessThanOrEqual(PROFILE_BOUNDS.excerpt);
  }
}

describe('anything is read in bounded time and nothing throws', () => {
  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['closed parentheses', `${'('.repeat(100_000)}1${')'.repeat(100_000)}`],
    ['lists', '['.repeat(100_000)],
    ['functions', 'function f(){'.repeat(20_000)],
    ['arrows', `${'a=>'.repeat(50_000)}1`],
    ['blocks', '{'.repeat(200_000)],
    ['templates', '`${'.repeat(50_000)],
    ['a long sum', `x=${"'a'+".repeat(50_000)}'b'`],
    ['members', `x${'.a'.repeat(50_000)}`],
    ['calls', `f${'()'.repeat(50_000)}`],
    ['conditions', `${'a?b:'.repeat(30_000)}c`],
    ['a megabyte of one string', `var a="${'x'.repeat(1_000_000)}"`],
    ['a megabyte of base64', `eval(atob("${'QUJD'.repeat(250_000)}"))`],
    ['a megabyte of escapes', `var a="${'\\x61'.repeat(250_000)}"`],
    ['regular expressions', 'var a=/(a+)+$/;'.repeat(20_000)],
    ['a script with a bomb', `'${'a'.repeat(5000)}!'.replace(/(a|a)*$/,'')`],
    ['slashes', '/'.repeat(100_000)],
    ['half surrogates', `var a='${'\ud800'.repeat(1000)}card';fetch('\udc00'+document.forms)`],
    ['backslashes', '\\'.repeat(100_000)],
    ['markup in strings', `document.write('${'<img src=x onerror="'.repeat(5000)}')`],
    ['numbers', `var a=[${'104,'.repeat(50_000)}1]`],
    [
      'a turning table',
      `(function(a,b){while(1){try{if(parseInt(a()[0])/parseInt(a()[1])===b)break;else a().push(a().shift())}catch(e){}}})(T,5);function T(){var t=[${"'x',".repeat(5000)}'y'];T=function(){return t};return T()}`,
    ],
  ])('%s', (_, text) => {
    holds(text);
  });

  it('random characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), holds), { numRuns: 150 });
  });

  it('random pieces of code', () => {
    const piece = fc.constantFrom(
      ...[
        '(',
        ')',
        '{',
        '}',
        '[',
        ']',
        '`',
        '${',
        "'",
        '"',
        '/',
        '/*',
        '*/',
        '\\',
        '=>',
        'function ',
        'async ',
      ],
      ...[
        'var a=',
        'a',
        '.value',
        'fetch(',
        'eval(',
        'atob(',
        "'cvv'",
        ';',
        ',',
        '\n',
        'class ',
        'for(',
        '+',
        '1',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => holds(pieces.join(''))),
      { numRuns: 300 },
    );
  });

  it.each([
    'jquery/dist/jquery.min.js',
    'crypto-js/crypto-js.js',
    'inputmask/dist/inputmask.min.js',
  ])(
    '%s, cut, spliced and with characters changed',
    (file) => {
      const text = readFileSync(`${ROOT}node_modules/${file}`, 'utf8').slice(0, 120_000);
      const place = fc.nat({ max: text.length - 1 });
      const changed = fc.tuple(place, place, fc.string({ unit: 'binary', maxLength: 3 }));
      fc.assert(
        fc.property(changed, ([a, b, between]) =>
          holds(text.slice(0, a) + between + text.slice(b)),
        ),
        { numRuns: 8 },
      );
    },
    60_000,
  );
});
