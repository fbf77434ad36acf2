import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const fields = [{ name: 'card_no', autocomplete: 'cc-number' }];
const sent = (headers: Record<string, string[]>) =>
  judge(rule, factsOf({ fields, headers: [{ headers }] }));

describe('clickjacking-unprotected', () => {
  it('reports payment and log-in pages without a header', () => {
    expect(sent({}).messages).toEqual(['missing']);
    const login = factsOf({ fields: [{ type: 'password' }], headers: [{}] });
    expect(judge(rule, login).findings[0]).toMatchObject({
      message: 'missing',
      severity: 'medium',
    });
  });

  it.each<[string, Record<string, string[]>]>([
    ['ALLOW-FROM', { 'x-frame-options': ['ALLOW-FROM https://partner.example'] }],
    ['a slip of the pen', { 'x-frame-options': ['SAMEORIGN'] }],
    ['an open list', { 'content-security-policy': ['frame-ancestors https: http:'] }],
    [
      'an open list over DENY',
      { 'x-frame-options': ['DENY'], 'content-security-policy': ["frame-ancestors 'self' *"] },
    ],
  ])('is not content with %s', (_name, headers) => {
    expect(sent(headers).messages).toEqual(['without-effect']);
  });

  it.each<Record<string, string[]>>([
    { 'x-frame-options': ['DENY'] },
    { 'x-frame-options': ['sameorigin, SAMEORIGIN'] },
    { 'content-security-policy': ["default-src *; frame-ancestors 'none'"] },
    { 'content-security-policy': ['img-src *', "frame-ancestors 'self' https://www.shop.example"] },
    { 'x-frame-options': ['ALLOWALL'], 'content-security-policy': ["frame-ancestors 'none'"] },
  ])('passes %o', (headers) => {
    expect(sent(headers).verdict).toBe('pass');
  });

  it('is for payment and log-in pages, and unknown without headers', () => {
    expect(judge(rule, factsOf({ headers: [{}] })).verdict).toBe('not-applicable');
    expect(judge(rule, factsOf({ fields })).reason).toBe('facts-missing.headers');
    expect(judge(rule, factsOf({ fields, headers: [] })).reason).toBe('headers-not-seen');
  });
});
