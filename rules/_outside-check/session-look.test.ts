import { expect, test } from 'vitest';
import type { OutsideAnswerFact } from '../_core/outside-facts.ts';
import type { SessionPage } from '../_diagnosis/diagnosis.ts';
import type { OutsideCheckRow } from './check-row.ts';
import { pageAfterCheck } from './session-look.ts';

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

const after = (
  known: SessionPage | undefined,
  answers: Partial<OutsideAnswerFact>[],
): SessionPage => {
  const page = pageAfterCheck('walk', known, check(answers), 'ja');
  if (!page) throw new Error('no page');
  return page;
};
const rulesOf = ({ findings }: SessionPage) => findings.map(({ rule }) => rule);
const verdictOf = ({ verdicts }: SessionPage, rule: string) =>
  verdicts.find((row) => row.rule === rule)?.verdict;
const git = { path: '/.git/HEAD', place: 'source-control', marker: true } as const;

test('a check is a page of its own, judged by the rules about outside checks alone', () => {
  const page = after(undefined, [{}, git]);
  expect([page.page, page.title, page.step]).toEqual([
    ...[`${STORE}/#outside-check`, '外から見える場所', null],
  ]);
  expect(rulesOf(page)).toEqual(['configuration-file-exposed', 'source-control-exposed']);
  expect(page.verdicts.length).toBe(7);
  expect(page.verdicts.filter(({ verdict }) => verdict === 'not-applicable').length).toBe(5);
  expect(pageAfterCheck('walk', undefined, check([]), 'ja')).toBeNull();
});

test('another check is right where it could tell: what is mended goes, what it did not come to stays', () => {
  const first = after(undefined, [{}, git]);
  const second = after(first, [{ outcome: 'forbidden', status: 403 }]);
  expect(rulesOf(second)).toEqual(['source-control-exposed']);
  expect(verdictOf(second, 'configuration-file-exposed')).toBe('pass');
  expect(verdictOf(second, 'source-control-exposed')).toBe('fail');
  const third = after(second, [{ ...git, outcome: 'unclear', marker: null }]);
  expect(rulesOf(third)).toEqual(['source-control-exposed']);
  expect(verdictOf(third, 'source-control-exposed')).toBe('fail');
  expect(verdictOf(third, 'configuration-file-exposed')).toBe('pass');
  expect(rulesOf(after(third, [{ ...git, outcome: 'not-found' }]))).toEqual([]);
});

test('places of another platform’s list say nothing of those that were open', () => {
  const login = { path: '/admin/login', place: 'admin-login' } as const;
  const first = after(undefined, [{ ...login, marker: true }]);
  const other = after(first, [{ ...login, path: '/admin/', outcome: 'not-found', status: 404 }]);
  expect(rulesOf(other)).toEqual(['admin-login-exposed']);
  expect(verdictOf(other, 'admin-login-exposed')).toBe('fail');
});
