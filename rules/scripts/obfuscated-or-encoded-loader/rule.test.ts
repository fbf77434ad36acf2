import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

type Script = NonNullable<PartialFacts['scripts']>[number];
const hiding = (host: string, more: Script = {}): Script => ({
  ...{ length: 800, hosts: [host, ...(more.hosts ?? [])], hiddenHosts: [host] },
  ...{ tokens: more.tokens ?? [], ...(more.type !== undefined && { type: more.type }) },
});
const judged = (script: Script, facts: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      scripts: [script],
      ...facts,
    }),
  );

describe('obfuscated-or-encoded-loader', () => {
  it('is for payment pages', () => {
    expect(judged(hiding('cdn.evil.example'), { fields: [] }).verdict).toBe('not-applicable');
  });

  it.each<[string, Script]>([
    ['a tag manager’s variable', { tokens: ['GTM-'] }],
    ['measuring by name', { tokens: ['GoogleAnalytics'] }],
    ['a readable address of a known company', { hosts: ['www.google-analytics.com'] }],
  ])('reports a hidden host behind %s', (_, more) => {
    const { findings } = judged(hiding('cdn.evil.example', more));
    expect(findings[0]).toMatchObject({
      message: 'posing',
      severity: 'high',
      confidence: 'firm',
      values: { host: 'cdn.evil.example' },
    });
  });

  it('asks about a hidden host alone, and about much that is escaped', () => {
    expect(judged(hiding('cdn.evil.example')).findings[0]).toMatchObject({
      message: 'hidden-address',
      severity: 'medium',
    });
    expect(judged({ length: 900, escaped: 120 }).findings[0]).toMatchObject({
      message: 'escaped',
      severity: 'low',
      confidence: 'tentative',
    });
  });

  it.each<[string, Script]>([
    ['the shop’s own host', hiding('api.shop.example', { tokens: ['GTM-'] })],
    ['a payment company’s', hiding('js.stripe.com', { tokens: ['GTM-'] })],
    ['a known company’s', hiding('www.googletagmanager.com', { tokens: ['GTM-'] })],
    ['a readable stranger', { tokens: ['GTM-'], hosts: ['cdn.evil.example'] }],
    ['a few escapes', { length: 900, escaped: 7 }],
    ['a short script', { length: 200, escaped: 100 }],
    ['data', hiding('cdn.evil.example', { type: 'application/json' })],
  ])('leaves %s alone', (_, script) => {
    expect(judged(script).verdict).toBe('pass');
  });
});
