import { describe, expect, it } from 'vitest';
import { maskText } from './mask-text.ts';

const NUMBER = ['4111', '1111', '1111', '1111'];

describe('maskText', () => {
  it.each([
    [`var n='${NUMBER.join('')}'`, "var n='[digits]'"],
    [`var n='${NUMBER.join(' ')}'`, "var n='[digits]'"],
    [`var n='${NUMBER.join('-')}'`, "var n='[digits]'"],
    ['tel:090-1234-5678', 'tel:[digits]'],
    ['user={mail:"hanako.hinata+shop@mail.example.co.jp"}', 'user={mail:"[mail]"}'],
    ['order=20261124000123', 'order=[digits]'],
    ['/* jquery@3.7.1 of 2026-11-24 */ x=65535', '/* jquery@3.7.1 of 2026-11-24 */ x=65535'],
    ['カート.合計=1,280', 'カート.合計=1,280'],
  ])('%s → %s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it('takes time in proportion to the length, whatever stands there', () => {
    const timed = (text: string): number => {
      const began = Date.now();
      maskText(text);
      return Date.now() - began;
    };
    for (const part of ['a', '1', '1 ', '@a', 'a.', '11-'])
      expect(timed(part.repeat(100_000)), part).toBeLessThan(1000);
  });
});
