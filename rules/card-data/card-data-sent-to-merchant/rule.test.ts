import { expect, it, test } from 'vitest';
import {
  call,
  canary,
  paymentPage,
  RUN,
  SHAPE,
  SHOP_SCRIPT,
  STRANGER,
  script,
} from '../../_core/behaviour-testing.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const API = 'https://shop.example/api/card';
const on = (calls: Parameters<typeof paymentPage>[0], given: PartialFacts = RUN) =>
  judge(rule, paymentPage(calls, given));
const sends = (
  by: string | ReturnType<typeof script> | null,
  target = API,
  carries = canary('pan'),
) => on([call('fetch', by, { target, carries })]);

test('the test number in a request to the shop proves the passing type', () => {
  expect(sends(SHOP_SCRIPT).findings).toMatchObject([
    { message: 'sent', severity: 'critical', confidence: 'certain', grade: 'leak-proven' },
  ]);
  expect(sends(null, 'https://api.shop.example/pay').messages).toEqual(['sent']);
});

it.each(['/media/logo.jpg', '/skin/a.css', '/wp-content/uploads/2026/x.php', '/favicon.ico'])(
  'calls %s an odd place',
  (path) => {
    expect(sends(SHOP_SCRIPT, `https://shop.example${path}`).messages).toEqual([
      'sent-to-odd-place',
    ]);
  },
);

test('a stranger’s script is named, a wrapper around the shop’s request is not', () => {
  expect(sends(STRANGER).messages).toEqual(['sent-by-third-party']);
  expect(sends(script(STRANGER, [SHOP_SCRIPT])).messages).toEqual(['sent']);
});

test('a token with masked digits and expiry passes, and so does what goes elsewhere', () => {
  expect(sends(SHOP_SCRIPT, API, canary('pan:partial', 'expiry')).verdict).toBe('pass');
  expect(sends(SHOP_SCRIPT, 'https://collect.example/x').verdict).toBe('pass');
});

test('digits of a card’s form are for review unless a card was typed', () => {
  const sent = call('fetch', SHOP_SCRIPT, { target: API, carries: SHAPE });
  const read = call('input.value', SHOP_SCRIPT, { subject: 'pan', carries: SHAPE });
  expect(on([sent], {}).findings).toMatchObject([
    { message: 'number-like', severity: 'medium', confidence: 'tentative', grade: null },
  ]);
  expect(on([read, sent], {}).findings).toMatchObject([
    { message: 'sent', severity: 'critical', confidence: 'firm', grade: null },
  ]);
});

test('a submission that card-number-reaches-merchant tells of is not told twice', () => {
  const action = 'https://shop.example/confirm';
  const submitted = call('form.submit', null, { target: action, carries: canary('pan') });
  const fetched = call('fetch', SHOP_SCRIPT, { target: API, carries: canary('pan') });
  const seen: PartialFacts = { ...RUN, submissions: [{ action, luhnNames: ['card_no'] }] };
  expect(on([submitted]).messages).toEqual(['sent']);
  expect(on([submitted], seen).messages).toEqual([]);
  expect(on([submitted, fetched], seen).messages).toEqual(['sent']);
});

test('without a finding: no card, no record', () => {
  expect(judge(rule, factsOf({ calls: [], recorders: [{}] })).verdict).toBe('not-applicable');
  expect(on([], { recorders: [] })).toMatchObject({
    verdict: 'unknown',
    reason: 'recorder-absent',
  });
});
