import { describe, expect, it, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import { factsWithProfile, sampleSignals } from '../../_profile/testing.ts';
import rule from './rule.ts';

const judged = (...given: Parameters<typeof factsWithProfile>) =>
  judge(rule, factsOf(factsWithProfile(...given)));

describe('obfuscated-script-on-payment-page', () => {
  test('the shop’s own is low, a stranger’s medium; both no more than suspected', () => {
    const own = judged({ verdict: 'review', obfuscated: true });
    expect(own.findings).toMatchObject([
      { message: 'own', severity: 'low', confidence: 'tentative' },
    ]);
    const url = 'https://cdn.unknown.example/a.js';
    const strange = judged({ verdict: 'review', obfuscated: true }, { url });
    expect(strange.findings).toMatchObject([
      {
        message: 'third-party',
        severity: 'medium',
        confidence: 'tentative',
        values: { script: 'cdn.unknown.example/a.js' },
      },
    ]);
  });

  it('also speaks of text spelt in codes, and of what a network delivers for anybody', () => {
    const signals = sampleSignals('escaped-text');
    const url = 'https://cdn.jsdelivr.net/npm/x/x.js';
    expect(judged({ verdict: 'review', signals }, { url }).messages).toEqual(['third-party']);
  });

  it.each([
    ['a payment company’s', 'https://js.stripe.com/v3/'],
    ['a known company’s', 'https://static.hotjar.com/c/hotjar.js'],
  ])('does not nag about %s script', (_, url) => {
    expect(judged({ verdict: 'review', obfuscated: true }, { url }).verdict).toBe('pass');
  });

  it.each([
    { verdict: 'skimmer' as const },
    { verdict: 'suspicious' as const },
    { verdict: 'review' as const, signals: sampleSignals('foreign-tail') },
    { verdict: 'review' as const, hosts: [{ host: 'cdn.evil.example', encoded: true }] },
  ])('leaves a text to the rule of its graver cause: %o', (profile) => {
    expect(judged({ ...profile, obfuscated: true }).verdict).toBe('pass');
  });

  it('is for payment pages', () => {
    expect(judged({ obfuscated: true }, {}, { fields: [] }).verdict).toBe('not-applicable');
  });
});
