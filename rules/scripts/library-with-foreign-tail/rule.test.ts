import { expect, it, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import { factsWithProfile, sampleSignals } from '../../_profile/testing.ts';
import rule from './rule.ts';

const signals = sampleSignals('collects-form', 'sink', 'loader', 'foreign-tail');
const libraries = [{ name: 'jQuery', version: '3.7.1' }];
const judged = (...given: Parameters<typeof factsWithProfile>) =>
  judge(rule, factsOf(factsWithProfile(...given)));

test('a library that goes on in another style is named, with the place where it begins first', () => {
  const url = 'https://shop.example/js/jquery.min.js';
  const { findings } = judged({ verdict: 'review', signals, libraries }, { url });
  expect(findings).toMatchObject([
    {
      message: 'tail',
      severity: 'medium',
      confidence: 'tentative',
      values: { script: 'shop.example/js/jquery.min.js', library: 'jQuery', line: 4 },
    },
  ]);
  expect(findings[0]?.evidence[0]).toMatchObject({ signal: 'foreign-tail' });
});

test('a tail that is suspicious by itself is high', () => {
  const { findings } = judged({ verdict: 'suspicious', signals, libraries });
  expect(findings).toMatchObject([{ severity: 'high', confidence: 'tentative' }]);
});

it('leaves a tail that is a skimmer’s to the graver rule, and whole libraries alone', () => {
  expect(judged({ verdict: 'skimmer', signals, libraries }).verdict).toBe('pass');
  expect(judged({ verdict: 'clean', libraries }).verdict).toBe('pass');
});

it('is for payment pages', () => {
  expect(judged({ signals }, {}, { fields: [] }).verdict).toBe('not-applicable');
});
