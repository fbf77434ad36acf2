import { expect, it } from 'vitest';
import { questions } from '../_catalog/questions/index.ts';
import { adviceFrom, byCarrier } from './advice.ts';
import type { SessionFinding } from './diagnosis.ts';
import { pointsOf } from './report-points.ts';
import { sampleAnswer, sampleSessionFinding } from './report-testing.ts';

function advise(
  findings: SessionFinding[],
  { answers = [], build = null }: Partial<Parameters<typeof adviceFrom>[0]> = {},
) {
  const { points } = pointsOf(findings, 'ja', null);
  return adviceFrom({ points, answers, questions, build, locale: 'ja' });
}

const ids = (advice: readonly { id: string }[]) => advice.map(({ id }) => id);

it('what is worth more comes first; of two alike, what is less work', () => {
  const advice = advise([
    sampleSessionFinding('strict-transport-security-missing'),
    sampleSessionFinding('content-security-policy-missing-or-weak'),
    sampleSessionFinding('clickjacking-unprotected'),
    sampleSessionFinding('card-data-sent-to-merchant'),
  ]);
  expect(ids(advice)).toEqual([
    'card-data-sent-to-merchant',
    'clickjacking-unprotected',
    'content-security-policy-missing-or-weak',
    'strict-transport-security-missing',
  ]);
  expect(advice.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(advice.map(({ tier }) => tier)).toEqual(['first', 'next', 'next', 'later']);
});

it('a leak that was seen to happen comes before whatever is only likely', () => {
  const advice = advise([
    sampleSessionFinding('insecure-form-target', { as: { severity: 'critical' } }),
    sampleSessionFinding('card-data-sent-to-third-party', { as: { grade: 'leak-proven' } }),
  ]);
  expect(ids(advice)[0]).toBe('card-data-sent-to-third-party');
});

it('the surer and the more pages, the sooner; cases of one rule are one advice', () => {
  const one = (change: object) =>
    advise([sampleSessionFinding('mixed-active-content', change)])[0]?.effect ?? 0;
  expect(one({})).toBeGreaterThan(one({ as: { confidence: 'tentative' } }));
  expect(
    one({ pages: ['a', 'b', 'c'].map((page) => `https://shop.example/${page}`) }),
  ).toBeGreaterThan(one({}));
  const twice = advise([
    sampleSessionFinding('mixed-active-content', { key: 'a' }),
    sampleSessionFinding('mixed-active-content', { key: 'b' }),
  ]);
  expect(twice).toHaveLength(1);
});

it('a note is no advice', () => {
  expect(advise([sampleSessionFinding('unknown-service-worker')])).toEqual([]);
});

it('answers advise by their weight; yes, no answer and what somebody named sees to do not', () => {
  const answers = [
    sampleAnswer('admin-second-factor', { value: 'no' }),
    sampleAnswer('waf', { value: 'partly' }),
    sampleAnswer('insurance', { value: 'yes' }),
    sampleAnswer('backups', { value: null }),
    sampleAnswer('log-review', { value: 'not-ours', who: 'builder' }),
    sampleAnswer('tamper-checks', { value: 'not-ours', who: null }),
    sampleAnswer('of another version', { value: 'no' }),
  ];
  const advice = advise([], { answers });
  expect(ids(advice)[0]).toBe('admin-second-factor');
  expect(ids(advice).sort()).toEqual(['admin-second-factor', 'tamper-checks', 'waf']);
  expect(advice.every(({ by, owner }) => by.length > 0 && owner[0] !== '')).toBe(true);
});

it('who answers for it is who was named, and who there is in this kind of shop', () => {
  const answers = [sampleAnswer('waf', { value: 'no', who: 'psp' })];
  expect(advise([], { answers })[0]?.by).toEqual(['psp']);
  const findings = [sampleSessionFinding('session-cookie-unprotected')];
  expect(advise(findings)[0]?.by).toEqual(['builder', 'package-vendor']);
  expect(advise(findings, { build: 'cart-asp' })[0]?.by).toEqual(['cart-asp']);
  expect(advise(findings, { build: 'scratch' })[0]?.by).toEqual(['builder']);
});

it('grouped by who begins, nothing is lost and nothing is told twice', () => {
  const advice = advise(
    [sampleSessionFinding('insecure-form-target'), sampleSessionFinding('script-not-approved')],
    { answers: [sampleAnswer('waf')] },
  );
  const groups = byCarrier(advice);
  expect(groups.flatMap((group) => ids(group.advice)).sort()).toEqual(ids(advice).sort());
  expect(groups.find(({ carrier }) => carrier === 'store')?.advice.map(({ id }) => id)).toContain(
    'script-not-approved',
  );
});

it("another tool's result is advice for whoever built the shop", () => {
  const outside = {
    ...{ tool: 'ZAP', rule: '10020', title: 'Missing header', text: 'x', evidence: [] },
    level: 'Medium',
  };
  const advice = advise([{ key: 'zap 1', severity: 'medium', pages: [], found: null, outside }]);
  expect(advice[0]).toMatchObject({ source: 'outside', title: 'Missing header', by: ['builder'] });
});
