import { expect, test } from 'vitest';
import { call, canary, RUN, STRANGER } from '../../_core/behaviour-testing.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';
import { text } from './text.ts';

const AWAY = 'https://ads.example/match';
const on = (calls: NonNullable<PartialFacts['calls']>, given: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      fields: [{ type: 'email', name: 'email' }],
      recorders: [{}],
      ...RUN,
      ...given,
      calls,
    }),
  );
const sends = (rest: object = {}) =>
  call('fetch', STRANGER, { target: AWAY, carries: canary('mail'), at: 1000, ...rest });

test('an address sent while it is typed is a low notice, once a host', () => {
  const { findings } = on([sends(), sends({ carries: canary('phone') })]);
  expect(findings).toMatchObject([
    { message: 'sent-early', severity: 'low', values: { host: 'ads.example' }, grade: null },
  ]);
});

test('it is never worded as a skimmer', () => {
  expect(JSON.stringify(text)).not.toMatch(/スキミング|不正|盗|skim|steal|malicious/i);
});

test('after the submission, to the shop or to a payment service it is nothing', () => {
  const submitted = call('form.submit', null, { target: 'https://shop.example/next', at: 800 });
  expect(on([submitted, sends()]).verdict).toBe('pass');
  expect(on([sends({ target: 'https://shop.example/check' })]).verdict).toBe('pass');
  expect(on([sends({ target: 'https://api.stripe.com/v1/tokens' })]).verdict).toBe('pass');
});

test('where card data goes along, the rules on card data say more', () => {
  expect(on([sends({ carries: canary('mail', 'pan') })]).messages).toEqual([]);
});

test('without a finding: nothing asked for, no record', () => {
  expect(on([], { fields: [{ name: 'q', label: '商品を探す' }] }).verdict).toBe('not-applicable');
  expect(on([], { recorders: [] })).toMatchObject({
    verdict: 'unknown',
    reason: 'recorder-absent',
  });
});
