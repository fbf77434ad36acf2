import { expect, it, vi } from 'vitest';
import { isDue } from './reminders.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const NOW = Date.parse('2026-11-24T06:00:00.000Z');

it.each([
  ['never looked at', null, 7, false],
  ['six days ago', '2026-11-18T06:00:00.000Z', 7, false],
  ['seven days ago', '2026-11-17T06:00:00.000Z', 7, true],
  ['a year ago, switched off', '2025-11-24T06:00:00.000Z', 0, false],
  ['a day ago, every day', '2026-11-23T06:00:00.000Z', 1, true],
  ['ahead, because the clock was set back', '2027-01-01T00:00:00.000Z', 7, false],
  ['no date at all', 'yesterday', 7, false],
])('%s', (_, lastVisit, days, due) => {
  expect(isDue(lastVisit, days, NOW)).toBe(due);
});
