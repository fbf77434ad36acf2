import { expect, it } from 'vitest';
import { endedByItself, endOf, isOver } from './session-time.ts';

const startedAt = '2026-11-24T01:00:00.000Z';
const at = (iso: string): number => Date.parse(iso);

it('a walk is over after twelve hours, and not by a clock that was set back', () => {
  expect(isOver({ startedAt }, at('2026-11-24T12:59:59.999Z'))).toBe(false);
  expect(isOver({ startedAt }, at('2026-11-24T13:00:00.000Z'))).toBe(true);
  expect(isOver({ startedAt }, at('2026-11-01T00:00:00.000Z'))).toBe(false);
});

it('one that nobody stopped can be told', () => {
  expect(endedByItself({ startedAt, endedAt: endOf({ startedAt }) })).toBe(true);
  expect(endedByItself({ startedAt, endedAt: '2026-11-24T02:00:00.000Z' })).toBe(false);
  expect(endedByItself({ startedAt, endedAt: null })).toBe(false);
});
