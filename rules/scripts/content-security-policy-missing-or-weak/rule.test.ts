import { describe, expect, it } from 'vitest';
import { reviewPolicies, reviewPolicy } from '../../_core/policy-review.ts';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const fields = [{ name: 'card_no', autocomplete: 'cc-number' }];
const withCsp = (...policies: string[]) =>
  judge(rule, factsOf({ fields, headers: [{ headers: { 'content-security-policy': policies } }] }));

describe('reviewPolicy', () => {
  it.each([
    ["script-src 'nonce-abcdefgh' 'strict-dynamic'; base-uri 'none'; object-src 'none'", [], []],
    ["default-src 'self'; script-src 'self' https://js.stripe.com", [], []],
    ["script-src 'self' 'unsafe-inline'; object-src 'none'", ["script-src 'unsafe-inline'"], []],
    ["default-src *; script-src 'self'", [], []],
    ["default-src *; object-src 'none'", ['default-src *'], []],
    ["script-src 'nonce-abcdefgh' 'unsafe-inline'; object-src 'none'", [], ['base-uri']],
  ])('of %s', (policy, open, gaps) => {
    expect(reviewPolicy(policy)).toEqual({ limitsScripts: true, open, gaps });
  });

  it('lets the strictest of several decide', () => {
    const review = reviewPolicies([
      "script-src * 'unsafe-inline'",
      "script-src 'self'",
      'img-src *',
    ]);
    expect(review).toEqual({ limitsScripts: true, open: [], gaps: ['object-src'] });
  });
});

describe('content-security-policy-missing-or-weak', () => {
  it('is for payment pages', () => {
    expect(judge(rule, factsOf({ headers: [{}] })).verdict).toBe('not-applicable');
  });

  it('cannot tell without headers, unless a meta limits scripts', () => {
    expect(judge(rule, factsOf({ fields }))).toMatchObject({
      verdict: 'unknown',
      reason: 'headers-not-seen',
    });
    const metas = [
      {
        name: 'content-security-policy',
        httpEquiv: true,
        content: "script-src 'self'; object-src 'none'",
      },
    ];
    expect(judge(rule, factsOf({ fields, metas })).verdict).toBe('pass');
  });

  it('reports a missing policy, with the missing header as evidence', () => {
    const { findings } = judge(rule, factsOf({ fields, headers: [{}] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ message: 'missing', severity: 'medium' });
    expect(findings[0]?.evidence).toEqual([
      {
        kind: 'header',
        name: 'content-security-policy',
        value: null,
        url: 'https://shop.example/checkout',
      },
    ]);
  });

  it('tells what kind of policy it is', () => {
    expect(withCsp("frame-ancestors 'none'").messages).toEqual(['scripts-not-limited']);
    expect(withCsp("script-src 'self' https: 'unsafe-inline'").messages).toEqual(['weak']);
    expect(withCsp("script-src 'nonce-abcdefgh'; object-src 'none'").messages).toEqual(['gaps']);
    expect(
      withCsp("default-src 'none'; script-src 'nonce-abcdefgh'; base-uri 'none'").verdict,
    ).toBe('pass');
    // Several policies in one header are parted by commas.
    expect(withCsp("img-src *, script-src 'self'; object-src 'none'").verdict).toBe('pass');
  });

  it('is low for a policy that only reports, and where no card is entered in the page', () => {
    const headers = [{ headers: { 'content-security-policy-report-only': ["script-src 'self'"] } }];
    expect(judge(rule, factsOf({ fields, headers })).findings[0]).toMatchObject({
      message: 'report-only',
      severity: 'low',
    });
  });

  it('shows no nonce', () => {
    const { findings } = withCsp("script-src 'nonce-SECRETVALUE' https:");
    expect(JSON.stringify(findings)).not.toContain('SECRETVALUE');
  });
});
