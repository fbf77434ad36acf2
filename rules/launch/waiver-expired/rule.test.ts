import { expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (given: PartialFacts) => judge(rule, factsOf(given));
const waiver = (until: string) => ({
  ...{ rule: 'clickjacking-unprotected', set: 'off' as const, reason: 'Old app', until },
});

it('says nothing of shops without a launch profile', () => {
  expect(on({}).verdict).toBe('not-applicable');
});

it('reports each waiver whose last day is past, and none on its last day', () => {
  const launchProfile = [
    {
      day: '2026-06-01',
      waivers: [waiver('2026-05-31'), waiver('2026-06-01'), waiver('2025-12-31')],
    },
  ];
  expect(on({ launchProfile }).findings.map(({ values }) => values.until)).toEqual([
    '2026-05-31',
    '2025-12-31',
  ]);
});
