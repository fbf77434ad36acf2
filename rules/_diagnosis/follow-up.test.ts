import { expect, test } from 'vitest';
import type { ReportRow, SessionRow } from './diagnosis.ts';
import { followUpPair, storeEvents } from './follow-up.ts';
import { sampleReport, sampleSession } from './testing.ts';

const [spring, summer, autumn] = ['2026-03-01', '2026-06-01', '2026-09-01'].map((day) =>
  sampleSession(day, { startedAt: `${day}T01:00:00.000Z`, endedAt: `${day}T02:00:00.000Z` }),
) as [SessionRow, SessionRow, SessionRow];
const going = sampleSession('now', { startedAt: '2026-10-01T01:00:00.000Z', endedAt: null });
const first = sampleReport(spring.id, { at: '2026-03-02T00:00:00.000Z' });
const second: ReportRow = sampleReport(autumn.id, {
  ...{ at: '2026-09-02T00:00:00.000Z', kind: 'follow-up', follows: first.at },
});

const ids = ({ before, after, made }: ReturnType<typeof followUpPair>) => [
  ...[before?.id, after?.id, made?.at],
];

test.each<[string, ReportRow[], SessionRow[], unknown[]]>([
  ['no report was made', [], [spring, summer], [undefined, undefined, undefined]],
  ['nothing is newer', [first], [spring], [spring.id, undefined, undefined]],
  ['one goes on', [first], [spring, going], [spring.id, undefined, undefined]],
  ['two are newer', [first], [autumn, summer, spring], [spring.id, autumn.id, undefined]],
  ['its session is gone', [first], [summer], [undefined, undefined, undefined]],
  ['a follow-up was made', [first, second], [autumn, spring], [spring.id, autumn.id, second.at]],
  ['its first session is gone', [second], [autumn], [autumn.id, undefined, undefined]],
])('where %s', (_, reports, sessions, pair) =>
  expect(ids(followUpPair(reports, sessions))).toEqual(pair),
);

test('a clock set back makes no session newer than itself', () => {
  const early = { ...summer, startedAt: '2020-01-01T00:00:00.000Z' };
  expect(followUpPair([first], [spring, early]).after).toBeNull();
});

test('what happened is told with the latest first, and what is due among it', () => {
  const events = storeEvents([spring, autumn], [first], '2026-06-02');
  expect(events.map(({ what }) => what)).toEqual(['session', 'due', 'report', 'session']);
});
