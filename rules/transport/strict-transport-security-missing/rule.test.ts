import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const sent = (...values: string[]) =>
  judge(rule, factsOf({ headers: [{ headers: { 'strict-transport-security': values } }] }));

describe('strict-transport-security-missing', () => {
  it('reports a missing header', () => {
    const { findings } = judge(rule, factsOf({ headers: [{}] }));
    expect(findings[0]).toMatchObject({ message: 'missing', severity: 'low' });
    expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'header', value: null });
  });

  it.each([
    ['max-age=0', 'without-effect'],
    ['includeSubDomains', 'without-effect'],
    ['max-age=86400', 'short'],
  ])('tells what is wrong with %s', (value, message) => {
    expect(sent(value).messages).toEqual([message]);
  });

  it.each([
    'max-age=31536000',
    'Max-Age="15552000"; includeSubDomains',
    'preload; max-age=63072000',
  ])('passes %s', (value) => {
    expect(sent(value).verdict).toBe('pass');
  });

  it('lets the first header decide', () => {
    expect(sent('max-age=0', 'max-age=31536000').messages).toEqual(['without-effect']);
  });

  it('is for https pages with a name, and unknown without headers', () => {
    const at = (url: string) => judge(rule, factsOf({ documents: [{ url }], headers: [{}] }));
    expect(at('http://shop.example/').verdict).toBe('not-applicable');
    expect(at('https://127.0.0.1:8443/').verdict).toBe('not-applicable');
    expect(judge(rule, factsOf()).reason).toBe('facts-missing.headers');
    expect(judge(rule, factsOf({ headers: [] })).reason).toBe('headers-not-seen');
  });
});
