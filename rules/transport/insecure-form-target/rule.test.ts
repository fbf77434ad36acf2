import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const form = { action: 'http://shop.localhost:8080/mail' };

describe('insecure-form-target', () => {
  it.each([
    ['card', 'critical', { name: 'card_no', autocomplete: 'cc-number' }],
    ['personal', 'high', { type: 'email', name: 'mail' }],
    ['personal', 'high', { type: 'password', name: 'pw' }],
    ['other', 'low', { type: 'search', name: 'q' }],
  ])('reports %s as %s', (message, severity, field) => {
    const { findings } = judge(rule, factsOf({ forms: [form], fields: [{ ...field, form: 0 }] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ message, severity });
  });

  it('groups forms of one kind and target', () => {
    const judged = judge(rule, factsOf({ forms: [form, { ...form, index: 1 }] }));
    expect(judged.findings.map(({ values }) => values.count)).toEqual([2]);
  });

  it('passes for https and dialog forms, and where the browser upgrades', () => {
    const forms = [
      { action: 'https://shop.example/a' },
      { action: 'http://shop.example/', method: 'dialog' as const },
    ];
    expect(judge(rule, factsOf({ forms })).verdict).toBe('pass');
    const headers = [{ headers: { 'content-security-policy': ['upgrade-insecure-requests'] } }];
    expect(judge(rule, factsOf({ forms: [form], headers })).verdict).toBe('pass');
  });

  it('says nothing of http pages and pages without forms', () => {
    expect(judge(rule, factsOf()).verdict).toBe('not-applicable');
    const documents = [{ url: 'http://shop.example/' }];
    expect(judge(rule, factsOf({ documents, forms: [form] })).verdict).toBe('not-applicable');
  });
});
