import { describe, expect, it } from 'vitest';
import { SAMPLE_CANARY as canary } from '../../rules/_core/sample-canary.ts';
import type { TypedPart } from './plan.ts';
import { type Choice, choiceFor, type FieldForm, filledParts, keeps, textsFor } from './texts.ts';

const form = (said: Partial<FieldForm> = {}): FieldForm => ({
  type: 'text',
  placeholder: '',
  maxLength: Number.POSITIVE_INFINITY,
  ...said,
});

describe('what is written first', () => {
  it.each<[TypedPart, Partial<FieldForm>, string]>([
    ['pan', {}, '4111110123456781'],
    ['pan-1', {}, '4111'],
    ['pan-4', {}, '6781'],
    ['month', { maxLength: 2 }, '09'],
    ['month', { maxLength: 1 }, '9'],
    ['year', {}, '2031'],
    ['year', { maxLength: 2 }, '31'],
    ['year', { placeholder: 'YY' }, '31'],
    ['year', { placeholder: 'YYYY', maxLength: 4 }, '2031'],
    ['expiry', {}, '09/31'],
    ['expiry', { placeholder: 'MM/YY', maxLength: 5 }, '09/31'],
    ['expiry', { placeholder: 'MM / YY' }, '09 / 31'],
    ['expiry', { placeholder: 'MM-YY' }, '09-31'],
    ['expiry', { placeholder: '月/年' }, '09/31'],
    ['expiry', { placeholder: 'MM/YYYY', maxLength: 7 }, '09/2031'],
    ['expiry', { placeholder: 'YY/MM' }, '31/09'],
    ['expiry', { placeholder: 'YYYY/MM' }, '2031/09'],
    ['expiry', { placeholder: 'MMYY' }, '0931'],
    ['expiry', { maxLength: 4 }, '0931'],
    ['expiry', { maxLength: 7 }, '09/2031'],
    ['expiry', { type: 'month' }, '2031-09'],
    ['phone', {}, '0300123456'],
  ])('%s into %o', (part, said, text) => {
    expect(textsFor(part, canary, form(said))[0]).toBe(text);
  });

  it('is never longer than the field', () => {
    for (const maxLength of [4, 5, 7, 9]) {
      const [first] = textsFor('expiry', canary, form({ maxLength, placeholder: 'MM/YY' }));
      expect(first?.length).toBeLessThanOrEqual(maxLength);
    }
  });
});

describe('what counts as taken', () => {
  it.each<[TypedPart, string, boolean]>([
    ['pan', '4111 1101 2345 6781', true],
    ['pan', '４１１１１１０１２３４５６７８１', true],
    ['pan', '4111 1101 2345 678', false],
    ['pan', '', false],
    ['pan-2', '1101', true],
    ['pan-2', '4111', false],
    ['code', '738', true],
    ['code', '', false],
    ['month', '9', true],
    ['month', '', false],
    ['year', '31', true],
    ['year', '20', false],
    ['expiry', '09 / 31', true],
    ['expiry', '9/31', true],
    ['expiry', '2031-09', true],
    ['expiry', '31/08', false],
    ['holder', 'tenken qrstuvw', true],
    ['phone', '03-0012-3456', true],
    ['phone', '+81 300123456', true],
    ['mail', 'tenken.qrstuvw@example.com', true],
    ['mail', 'tenken', false],
  ])('%s: %s', (part, value, expected) => {
    expect(keeps(part, canary, value)).toBe(expected);
  });
});

describe('which option is chosen', () => {
  const options = (...rows: (string | [text: string, value: string])[]): Choice[] =>
    rows.map((row) => {
      const [text, value] = typeof row === 'string' ? [row, row] : row;
      return { text, value, disabled: text === '--' };
    });

  it.each<[TypedPart, Choice[], number]>([
    ['month', options('--', '08', '09'), 2],
    ['month', options('7月', '8月', '9月'), 2],
    ['month', options('09 - September', '10 - October'), 0],
    ['month', options(['August', '7'], ['September', '8']), 1],
    ['month', options(['', '9']), 0],
    ['year', options('2030', '2031'), 1],
    ['year', options('30年', '31年'), 1],
    ['year', options(['2029年', '3'], ['2031年', '5']), 1],
    ['year', options('2026', '2027'), -1],
    ['expiry', options('08/31', '09/31'), 1],
  ])('%s of %o', (part, choices, index) => {
    expect(choiceFor(part, canary, choices)).toBe(index);
  });
});

describe('which data are filled in', () => {
  it('a number in parts only where every part is', () => {
    const parts = (['pan-1', 'pan-2', 'pan-3', 'pan-4'] as const).map((part) => ({
      part,
      kept: true,
    }));
    expect(filledParts(parts)).toEqual(['pan']);
    expect(filledParts(parts.map((row, n) => ({ ...row, kept: n > 0 })))).toEqual([]);
    expect(filledParts([])).toEqual([]);
  });

  it('an expiry in one field or in both of two', () => {
    expect(filledParts([{ part: 'expiry', kept: true }])).toEqual(['expiry']);
    expect(filledParts([{ part: 'month', kept: true }])).toEqual([]);
    expect(
      filledParts([
        { part: 'month', kept: true },
        { part: 'year', kept: true },
      ]),
    ).toEqual(['expiry']);
  });
});
