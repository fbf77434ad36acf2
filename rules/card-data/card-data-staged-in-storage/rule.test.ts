import { expect, test } from 'vitest';
import {
  call,
  canary,
  paymentPage,
  RUN,
  SHAPE,
  SHOP_SCRIPT,
  STRANGER,
} from '../../_core/behaviour-testing.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (calls: Parameters<typeof paymentPage>[0], given: PartialFacts = RUN) =>
  judge(rule, paymentPage(calls, given));
const stores = (carries = canary('pan:base64'), by = STRANGER) =>
  call('Storage.setItem', by, { target: '_cache', subject: 'local', carries });

test('test data in storage is certain, whoever wrote it, and names the key', () => {
  for (const by of [STRANGER, SHOP_SCRIPT]) {
    const { findings } = on([stores(canary('pan:base64'), by)]);
    expect(findings).toMatchObject([
      { message: 'staged', severity: 'high', confidence: 'certain', values: { key: '_cache' } },
    ]);
    expect(findings[0]?.evidence[0]).toEqual({ kind: 'storage', area: 'local', key: '_cache' });
  }
});

test('cookies count, and each key is told once', () => {
  const cookie = call('document.cookie', STRANGER, { target: 'u', carries: canary('pan:hex') });
  const { findings } = on([cookie, cookie, stores()]);
  expect(findings.map(({ values }) => values.key)).toEqual(['u', '_cache']);
  expect(findings[0]?.evidence[0]).toEqual({ kind: 'storage', area: 'cookie', key: 'u' });
});

test('one part alone is for review; mail and name are none', () => {
  expect(on([stores(canary('code'))]).findings).toMatchObject([
    { message: 'perhaps-staged', severity: 'medium' },
  ]);
  expect(on([stores(canary('mail', 'name'))]).verdict).toBe('pass');
});

test('digits of a card’s form are high where a card was typed, else for review', () => {
  const read = call('input.value', SHOP_SCRIPT, { subject: 'pan', carries: SHAPE });
  expect(on([read, stores(SHAPE)], {}).findings).toMatchObject([
    { message: 'number-staged', severity: 'high', confidence: 'firm' },
  ]);
  expect(on([stores(SHAPE)], {}).findings).toMatchObject([
    { message: 'perhaps-staged', severity: 'medium' },
  ]);
});

test('what card-number-in-storage-or-url sees lying there is not told twice', () => {
  const storage = [{ area: 'local' as const, key: '_cache', luhn: true }];
  expect(on([stores(SHAPE)], { storage }).messages).toEqual([]);
  expect(on([stores()], { storage }).messages).toEqual(['staged']);
});

test('without a finding: no card, no record', () => {
  expect(judge(rule, factsOf({ calls: [], recorders: [{}] })).verdict).toBe('not-applicable');
  expect(on([], { recorders: [{ flooded: true }] })).toMatchObject({
    verdict: 'unknown',
    reason: 'recorder-flooded',
  });
});
