import { expect, test } from 'vitest';
import type { OutsideAnswerFact } from '../_core/outside-facts.ts';
import type { OutsideCheckRow } from './check-row.ts';
import { lookOfCheck, withCheck } from './session-look.ts';

const STORE = 'https://shop.example';

function check(answers: Partial<OutsideAnswerFact>[]): OutsideCheckRow {
  return {
    ...{ store: STORE, at: '2026-11-20T01:00:00.000Z', consentAt: '2026-11-20T01:00:00.000Z' },
    ...{ endedAt: '2026-11-20T01:01:00.000Z', origin: STORE, platform: null, requests: [] },
    ...{ sent: answers.length, stopped: null },
    answers: answers.map((answer) => ({
      ...{ doc: 0, path: '/.env', place: 'configuration', outcome: 'exposed', status: 200 },
      ...{ type: '', length: null, marker: null, location: '' },
      ...answer,
    })),
  };
}

const look = (answers: Partial<OutsideAnswerFact>[]) => {
  const made = lookOfCheck(check(answers), 'ja');
  if (!made) throw new Error('no look');
  return made;
};
const git = { path: '/.git/HEAD', place: 'source-control', marker: true } as const;

test('a check is a page of its own, judged by the rules about outside checks alone', () => {
  const { page, title, verdicts, findings, step } = look([{}, git]);
  expect([page, title, step]).toEqual([`${STORE}/#outside-check`, '外から見える場所', null]);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'configuration-file-exposed',
    'source-control-exposed',
  ]);
  expect(verdicts.length).toBe(7);
  expect(verdicts.filter(({ verdict }) => verdict === 'not-applicable').length).toBe(5);
  expect(lookOfCheck(check([]), 'ja')).toBeNull();
});

test('another check is right where it could tell: what is mended goes, what it did not come to stays', () => {
  const first = withCheck('walk', undefined, look([{}, git]));
  const second = withCheck('walk', first, look([{ outcome: 'forbidden', status: 403 }]));
  expect(second.findings.map(({ rule }) => rule)).toEqual(['source-control-exposed']);
  const verdictOf = (rule: string) => second.verdicts.find((row) => row.rule === rule)?.verdict;
  expect(verdictOf('configuration-file-exposed')).toBe('pass');
  expect(verdictOf('source-control-exposed')).toBe('fail');
  const third = withCheck('walk', second, look([{ ...git, outcome: 'unclear', marker: null }]));
  expect(third.findings.map(({ rule }) => rule)).toEqual(['source-control-exposed']);
  const fourth = withCheck('walk', third, look([{ ...git, outcome: 'not-found' }]));
  expect(fourth.findings).toEqual([]);
});
