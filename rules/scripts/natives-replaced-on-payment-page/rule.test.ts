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

const by = (url: string, name = 'fetch') => ({ name, by: script(url) });
const on = (natives: PartialFacts['natives'], calls: Parameters<typeof paymentPage>[0] = []) =>
  judge(rule, paymentPage(calls, { ...RUN, natives: natives ?? [] }));
const AWAY = 'https://collect.example/x';

test('a stranger is for review, once, with the names of what it replaced', () => {
  const { findings } = on([by(STRANGER), by(STRANGER, 'XMLHttpRequest.prototype.send')]);
  expect(findings).toMatchObject([
    { message: 'replaced-by', severity: 'medium', confidence: 'tentative' },
  ]);
  expect(findings[0]?.values.names).toBe('fetch, XMLHttpRequest.prototype.send');
});

test('known vendors, the shop and nobody named are low; payment services are left alone', () => {
  for (const url of ['https://browser.sentry-cdn.com/7.0.0/bundle.min.js', SHOP_SCRIPT]) {
    expect(on([by(url)]).findings, url).toMatchObject([
      { message: 'replaced-by', severity: 'low' },
    ]);
  }
  expect(on([{ name: 'fetch', by: null }]).findings).toMatchObject([
    { message: 'replaced', severity: 'low', evidence: [] },
  ]);
  expect(on([by('https://js.stripe.com/v3/')]).verdict).toBe('pass');
});

test('who called the shop’s replacement is not the one who made it', () => {
  const native = { name: 'fetch', by: script(SHOP_SCRIPT, [STRANGER]) };
  expect(on([native]).findings).toMatchObject([{ message: 'replaced-by', severity: 'low' }]);
});

test('a replacer that passes card data on itself is high', () => {
  for (const act of [
    call('btoa', STRANGER, { carries: canary('pan') }),
    call('fetch', STRANGER, { target: AWAY, carries: canary('pan') }),
  ]) {
    expect(on([by(STRANGER)], [act]).findings).toMatchObject([
      { message: 'replaced-and-handles-card', severity: 'high', grade: 'tainted' },
    ]);
  }
});

test('what only goes through a wrapper, to the payment service, or is read by a recorder does not count', () => {
  const psp = 'https://api.stripe.com/v1/tokens';
  for (const act of [
    call('fetch', script(STRANGER, [SHOP_SCRIPT]), { target: AWAY, carries: canary('pan') }),
    call('fetch', STRANGER, { target: psp, carries: canary('pan') }),
    call('input.value', STRANGER, { subject: 'pan', carries: canary('pan') }),
  ]) {
    expect(on([by(STRANGER)], [act]).findings).toMatchObject([{ severity: 'medium' }]);
  }
});

test('pages without a card are not judged; an untrusted record proves nothing', () => {
  const plain = factsOf({ calls: [], recorders: [{}], natives: [by(STRANGER)] });
  expect(judge(rule, plain).verdict).toBe('not-applicable');
  const facts = paymentPage([], { recorders: [{ state: 'tainted' }] });
  expect(judge(rule, facts)).toMatchObject({ verdict: 'unknown', reason: 'recorder-tainted' });
});
