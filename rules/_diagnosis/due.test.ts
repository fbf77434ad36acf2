import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, dueState, followUpOf, monthsAfter } from './due.ts';

test.each([
  ['2026-11-24', '2027-02-24'],
  ['2026-11-30', '2027-02-28'],
  ['2027-11-30', '2028-02-29'],
  ['2026-01-31', '2026-04-30'],
  ['2026-10-31', '2027-01-31'],
  ['2026-02-31', ''],
  ['yesterday', ''],
])('the follow-up of a report of %s is due on %s', (day, due) => expect(followUpOf(day)).toBe(due));

test.each([
  ['2026-11-24', '2026-11-24', 'overdue'],
  ['2026-11-23', '2026-11-24', 'overdue'],
  ['2026-11-25', '2026-11-24', 'soon'],
  ['2026-12-08', '2026-11-24', 'soon'],
  ['2026-12-09', '2026-11-24', 'later'],
  ['someday', '2026-11-24', null],
  [null, '2026-11-24', null],
])('due on %s, looked at on %s: %s', (dueOn, today, state) =>
  expect(dueState(dueOn, today)).toBe(state),
);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('months later is a day, later, in the right month, and never longer off than so many months', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 36 }), (from, months) => {
      const to = monthsAfter(from, months);
      expect(to > from).toBe(true);
      const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(monthOf(to) - monthOf(from)).toBe(months);
      expect(daysBetween(from, to)).toBeGreaterThanOrEqual(28 * months);
      expect(daysBetween(to, from)).toBe(-(daysBetween(from, to) ?? 0));
    }),
  );
});
