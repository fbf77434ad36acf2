import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ClockWatch, oldBefore, sessionsToForget, watchClock } from './retention.ts';

const DAY = 24 * 60 * 60_000;
const NOW = Date.parse('2026-11-24T06:00:00.000Z');

test('old is what lies before the same day so many years ago; with 0 nothing is', () => {
  expect(oldBefore(0, NOW)).toBeNull();
  expect(oldBefore(3, NOW)).toBe('2023-11-24T06:00:00.000Z');
  expect(oldBefore(1, Date.parse('2028-02-29T00:00:00.000Z'))).toBe('2027-03-01T00:00:00.000Z');
});

const session = (id: string, year: number, ended = true) => ({
  ...{ id, startedAt: `${year}-01-01T00:00:00.000Z` },
  endedAt: ended ? `${year}-01-01T01:00:00.000Z` : null,
});

test('the newest, the one that goes on and those with a report stay, however old', () => {
  const sessions = [session('c', 2021), session('a', 2019), session('b', 2020), session('d', 2022)];
  const before = '2025-01-01T00:00:00.000Z';
  expect(sessionsToForget(sessions, [{ session: 'b' }], before)).toEqual(['a', 'c']);
  expect(sessionsToForget([...sessions, session('e', 2023, false)], [], before)).toEqual([
    ...['a', 'b', 'c'],
  ]);
  expect(sessionsToForget(sessions, [], '2019-06-01T00:00:00.000Z')).toEqual(['a']);
});

const watched = (moments: readonly number[]) => {
  let watch: ClockWatch | null = null;
  let trusted = false;
  for (const now of moments) ({ watch, trusted } = watchClock(watch, now));
  return trusted;
};

test('a clock is trusted after a week without a leap, and not right after one', () => {
  const days = (from: number, many: number) =>
    Array.from({ length: many }, (_, n) => from + n * DAY);
  expect(watched(days(NOW, 1))).toBe(false);
  expect(watched(days(NOW, 8))).toBe(true);
  const ahead = NOW + 4000 * DAY;
  expect(watched([...days(NOW, 8), ahead])).toBe(false);
  expect(watched([...days(NOW, 8), ahead, ...days(NOW + 9 * DAY, 2)])).toBe(false);
  expect(watched([...days(NOW, 8), ...days(ahead, 8)])).toBe(true);
  expect(watched([...days(NOW, 8), NOW - 3 * DAY])).toBe(false);
});

test('nothing recent is ever old', () => {
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 3, 5), fc.integer({ min: 0, max: 364 }), (years, days) => {
      const started = new Date(NOW - days * DAY).toISOString();
      expect(started < (oldBefore(years as 1, NOW) ?? '')).toBe(false);
    }),
  );
});
