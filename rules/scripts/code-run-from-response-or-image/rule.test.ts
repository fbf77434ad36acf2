import { expect, test } from 'vitest';
import {
  call,
  canary,
  paymentPage,
  SHOP_SCRIPT,
  STRANGER,
  script,
} from '../../_core/behaviour-testing.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (calls: Parameters<typeof paymentPage>[0], given: PartialFacts = {}) =>
  judge(rule, paymentPage(calls, given));
const asks = (by: string, at = 400) =>
  call('fetch', by, { target: 'https://shop.example/favicon.ico', subject: 'get', at });
const runs = (by: string | ReturnType<typeof script>, size = 3000) =>
  call('Function', by, { size, at: 600 });
const touches = (by: string) =>
  call('input.value', script(by, [], true), { subject: 'pan', carries: canary('pan'), at: 1200 });

test('received code that touches the card is high, in the shop’s own files too', () => {
  for (const by of [SHOP_SCRIPT, STRANGER]) {
    expect(on([asks(by), runs(by), touches(by)]).findings).toMatchObject([
      {
        message: 'touches-card',
        severity: 'high',
        confidence: 'firm',
        values: { source: 'shop.example/favicon.ico' },
      },
    ]);
  }
});

test('the shop’s own evaluated template around a card field is for review', () => {
  expect(on([runs(SHOP_SCRIPT), touches(SHOP_SCRIPT)]).findings).toMatchObject([
    { message: 'touches-card', severity: 'medium', confidence: 'tentative' },
  ]);
});

test('code run after a response is for review', () => {
  expect(on([asks(STRANGER), runs(STRANGER)]).findings).toMatchObject([
    { message: 'from-response', severity: 'medium', confidence: 'tentative' },
  ]);
  const socket = call('WebSocket', STRANGER, { target: 'wss://chat.example/s', at: 300 });
  expect(on([socket, runs(STRANGER)]).findings[0]?.values.source).toBe('chat.example/s');
});

test('a request that came later is no source', () => {
  expect(on([asks(SHOP_SCRIPT, 900), runs(SHOP_SCRIPT)]).messages).toEqual([]);
  expect(on([asks(STRANGER, 900), runs(STRANGER)]).findings).toMatchObject([
    { message: 'evaluated', severity: 'low' },
  ]);
});

test('short texts, the shop’s templates, tag managers and libraries are left alone', () => {
  const gtm = 'https://www.googletagmanager.com/gtm.js';
  const vue = 'https://cdn.jsdelivr.net/npm/vue@2/dist/vue.js';
  for (const calls of [
    [asks(STRANGER), runs(STRANGER, 11)],
    [runs(SHOP_SCRIPT)],
    [asks(gtm), runs(gtm)],
    [runs(script(vue, [SHOP_SCRIPT]))],
    [asks(SHOP_SCRIPT), runs(script(STRANGER, [SHOP_SCRIPT]))],
  ]) {
    expect(on(calls).verdict).toBe('pass');
  }
});

test('without a finding: no card, no record', () => {
  expect(judge(rule, factsOf({ calls: [], recorders: [{}] })).verdict).toBe('not-applicable');
  expect(on([], { recorders: [] })).toMatchObject({
    verdict: 'unknown',
    reason: 'recorder-absent',
  });
});
