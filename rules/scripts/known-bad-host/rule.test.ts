import { expect, it, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const HIT = { host: 'a.evil.example', entry: 'evil.example', list: '2026年5月' } as const;
const judged = (hits: PartialFacts['indicatorHits'], more: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      ...(hits && { indicatorHits: hits }),
      ...more,
    }),
  );

test.each([
  ['script', 'loads'],
  ['frame', 'frames'],
  ['form', 'sends'],
  ['call', 'asks'],
  ['request', 'asks'],
  ['resource', 'asks'],
] as const)('a listed host at a %s is high, with whose list it is on', (where, message) => {
  expect(judged([{ ...HIT, where }]).findings).toMatchObject([
    { message, severity: 'high', confidence: 'firm', values: HIT },
  ]);
});

test('one that is only written in a script is asked about', () => {
  expect(judged([{ ...HIT, where: 'written-in-script' }]).findings).toMatchObject([
    { message: 'names', severity: 'medium', confidence: 'tentative' },
  ]);
});

it('speaks of a host once for each list, at the place that says most', () => {
  const { findings } = judged([
    { ...HIT, where: 'written-in-script' },
    { ...HIT, where: 'script' },
    { ...HIT, where: 'script', list: 'other' },
  ]);
  expect(findings.map(({ message, values }) => `${message} ${values.list}`)).toEqual([
    'loads 2026年5月',
    'loads other',
  ]);
  expect(findings[0]?.evidence).toHaveLength(2);
});

it('passes where nothing is listed, and is silent without a list and off payment pages', () => {
  expect(judged([]).verdict).toBe('pass');
  expect(judged(undefined).verdict).toBe('not-applicable');
  expect(judged([{ ...HIT, where: 'script' }], { fields: [] }).verdict).toBe('not-applicable');
});
