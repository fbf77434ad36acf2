import { expect, test } from 'vitest';
import { formatDay, formatMoment, hostOf, localDay, startOfDay } from '../format.ts';
import { deskWordsOf } from './desk/words.ts';
import { welcomeWordsOf } from './welcome.ts';
import { wordsOf } from './words.ts';

/** Every sentence of a dictionary, functions called with a count or a name. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [1, 3].map((count) => String(value(count, count, count, count)));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentences);
  return [];
}

test.each(['ja', 'en'] as const)('the words in %s accuse nobody and do not shout', (locale) => {
  const words = [wordsOf(locale), welcomeWordsOf(locale), deskWordsOf(locale)];
  for (const sentence of words.flatMap(sentences)) {
    expect(sentence).not.toMatch(/違反|violation|[!！]|\bundefined\b/i);
    expect(sentence.trim()).not.toBe('');
  }
});

test('the Japanese words are Japanese, and the English ones are not', () => {
  const english = [wordsOf('en'), welcomeWordsOf('en'), deskWordsOf('en')].flatMap(sentences);
  expect(english.filter((sentence) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(sentence))).toEqual([]);
});

test('English counts one and many', () => {
  const { verdict } = wordsOf('en');
  expect(verdict.check(1)).toBe('1 point to check on this page');
  expect(verdict.check(2)).toBe('2 points to check on this page');
});

test('days and moments are written in the way of the language', () => {
  const noon = new Date(2026, 10, 22, 9, 5).toISOString();
  expect(formatDay(noon, 'ja')).toBe('2026年11月22日');
  expect(formatDay(noon, 'en')).toBe('22 Nov 2026');
  expect(formatMoment(noon, 'ja')).toBe('2026年11月22日 9:05');
  expect(formatMoment(noon, 'en')).toBe('22 Nov 2026, 09:05');
  expect(formatDay('not a date', 'ja')).toBe('not a date');
});

test('a day of a date field is one of the reader’s own time zone, and begins at midnight there', () => {
  const late = new Date(2026, 10, 2, 23, 59).toISOString();
  expect(localDay(late)).toBe('2026-11-02');
  expect(startOfDay('2026-11-02')).toBe(new Date(2026, 10, 2).toISOString());
  expect(startOfDay('')).toBe('');
});

test('a heading names host and port, or what there is', () => {
  expect(hostOf('http://shop.localhost:8080/pay')).toBe('shop.localhost:8080');
  expect(hostOf('about:blank')).toBe('about:blank');
});
