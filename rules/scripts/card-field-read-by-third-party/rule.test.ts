import { expect, test } from 'vitest';
import {
  call,
  canary,
  paymentPage,
  RUN,
  SHOP_SCRIPT,
  STRANGER,
  script,
} from '../../_core/behaviour-testing.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (calls: Parameters<typeof paymentPage>[0], given: PartialFacts = RUN) =>
  judge(rule, paymentPage(calls, given));
const filled = { subject: 'pan', carries: canary('pan'), size: 16 } as const;
const MASK = 'https://cdn.jsdelivr.net/npm/inputmask@5/dist/inputmask.min.js';

test('a stranger that reads a filled field is for review, never more', () => {
  expect(on([call('input.value', STRANGER, filled)]).findings).toMatchObject([
    { message: 'read', severity: 'medium', confidence: 'tentative', grade: 'armed' },
  ]);
});

test('looking at an empty field and listening are low', () => {
  expect(on([call('input.value', STRANGER, { subject: 'pan' })]).findings).toMatchObject([
    { message: 'looked-at', severity: 'low' },
  ]);
  expect(on([call('addEventListener', STRANGER, { subject: 'code' })]).findings).toMatchObject([
    { message: 'listened', severity: 'low' },
  ]);
});

test('known vendors, libraries and wrappers around the shop’s code are low', () => {
  for (const by of [
    script('https://static.hotjar.com/c/hotjar.js'),
    script(MASK),
    script(STRANGER, [SHOP_SCRIPT]),
  ]) {
    expect(on([call('input.value', by, filled)]).findings, by.url).toMatchObject([
      { message: 'read', severity: 'low' },
    ]);
  }
});

test('the shop, its calls through a library, and payment services are left alone', () => {
  for (const by of [
    script(SHOP_SCRIPT),
    script(MASK, [SHOP_SCRIPT]),
    script('https://js.stripe.com/v3/'),
    null,
  ]) {
    expect(on([call('input.value', by, filled)]).verdict, by?.url).toBe('pass');
  }
});

test('listeners on the whole document are nobody’s concern', () => {
  expect(on([call('addEventListener', STRANGER, { subject: 'document' })]).verdict).toBe('pass');
});

test('a script that sent something too is told of by the other rule', () => {
  const target = 'https://collect.example/x';
  const sent = call('fetch', STRANGER, { target, carries: canary('pan') });
  const opaque = call('fetch', STRANGER, { target, size: 300, at: 1500 });
  expect(on([call('input.value', STRANGER, filled), sent]).messages).toEqual([]);
  expect(on([call('input.value', STRANGER, filled), opaque]).messages).toEqual([]);
});

test('without a finding: no card, no trusted record', () => {
  expect(judge(rule, factsOf({ calls: [], recorders: [{}] })).verdict).toBe('not-applicable');
  expect(on([], { recorders: [{ state: 'tainted' }] })).toMatchObject({
    verdict: 'unknown',
    reason: 'recorder-tainted',
  });
});
