import { describe, expect, it } from 'vitest';
import type { InventoryFact, PageChangeFact } from '../../_core/script-facts.ts';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const fields = [{ name: 'card_no', autocomplete: 'cc-number' }];
const judged = (inventory: Partial<InventoryFact>[], pageChanges: Partial<PageChangeFact>[] = []) =>
  judge(rule, factsOf({ fields, inventory, pageChanges }));

const changed = (...changes: InventoryFact['changes']) => ({ status: 'changed', changes }) as const;
const told = (judgement: ReturnType<typeof judged>): string[] =>
  judgement.findings.map(
    ({ message, severity, confidence }) => `${message} ${severity} ${confidence}`,
  );

describe('payment-page-changed', () => {
  it('is for payment pages, and cannot tell before anything was approved', () => {
    expect(judge(rule, factsOf({ inventory: [{}] })).verdict).toBe('not-applicable');
    const status = 'unapproved' as const;
    expect(judged([{ status, approvedAt: null }])).toMatchObject({
      verdict: 'unknown',
      reason: 'nothing-approved',
    });
    expect(judge(rule, factsOf({ fields })).reason).toBe('facts-missing.inventory');
  });

  it('passes where everything is as approved', () => {
    expect(judged([{}, {}]).verdict).toBe('pass');
  });

  it('tells the kinds of change apart, each script once', () => {
    expect(told(judged([changed('text')]))).toEqual(['text-changed medium tentative']);
    expect(told(judged([changed('inserter')]))).toEqual(['inserter-changed medium tentative']);
    expect(told(judged([changed('integrity')]))).toEqual(['integrity-weaker medium firm']);
    expect(told(judged([changed('text', 'inserter', 'integrity')]))).toEqual([
      'text-and-inserter-changed high tentative',
    ]);
  });

  it('is low for what its maker updates in place and for payment services', () => {
    const keys = [
      'https://www.googletagmanager.com/gtag/js?id=G-1234',
      'https://js.stripe.com/v3/',
    ];
    const scripts = keys.map((url) => ({ ...changed('text'), key: `external ${url}` }));
    const judgement = judged(scripts);
    expect(told(judgement)).toEqual(['text-updated low tentative']);
    expect(judgement.findings[0]?.values.count).toBe(2);
    expect(judgement.findings[0]?.evidence).toHaveLength(2);
  });

  it('reports what is gone only where it had been approved', () => {
    const gone = { index: null, status: 'gone', changes: ['gone'] } as const;
    const never = { ...gone, key: 'never', approvedAt: null, changes: ['gone' as const] };
    const judgement = judged([{ ...gone, changes: ['gone'] }, never]);
    expect(told(judgement)).toEqual(['script-gone low tentative']);
    expect(judgement.findings[0]?.values).toEqual({ count: 1, names: 'script 0' });
  });

  it('sums up what one release changed', () => {
    const many = Array.from({ length: 8 }, (_, n) => ({ ...changed('text'), key: `inline ${n}` }));
    const { findings } = judged(many);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.values.count).toBe(8);
  });

  it('names what differs in a header, graver where the page is held less tightly', () => {
    const csp = { header: 'content-security-policy' };
    const judgement = judged(
      [{}],
      [
        { ...csp, before: "script-src 'self'", now: "script-src 'self' https://x.example" },
        { header: 'x-frame-options', before: 'DENY', now: null },
        { header: 'referrer-policy', before: null, now: 'no-referrer' },
        { header: 'strict-transport-security', before: 'max-age=100', now: 'max-age=200' },
      ],
    );
    expect(told(judgement)).toEqual([
      'header-changed medium certain',
      'header-gone medium certain',
      'header-added low certain',
      'header-changed low certain',
    ]);
    expect(judgement.findings[0]?.values.change).toBe('script-src + https://x.example');
    expect(judgement.findings[1]?.evidence).toMatchObject([{ kind: 'header', value: null }]);
  });
});
