import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../_core/verdict.ts';
import { causeKey } from './cause-key.ts';
import { countsOf, sessionFindings } from './session-findings.ts';

function finding(change: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: 'csp', message: 'missing', values: {}, severity: 'medium', confidence: 'firm' },
    ...{ grade: null, evidence: [], guidelines: [] },
    ...change,
  };
}

const call = (script: string): Evidence =>
  ({
    ...{
      kind: 'call',
      api: 'fetch',
      script,
      line: 1,
      target: 'https://c.example/',
      subject: 'get',
    },
    ...{ carries: [], at: 1, refused: false },
  }) as Evidence;

describe('the key of a cause', () => {
  it('is the same for another version, hash, query and page', () => {
    const keyOf = (script: string) =>
      causeKey(finding({ values: { script, count: 3 }, evidence: [call(`https://${script}`)] }));
    const key = keyOf('cdn.example/js/app.js');
    expect(keyOf('cdn.example/js/app.3f9ac01b2.min.js')).toBe(key);
    expect(keyOf('cdn.example/js/app-2.10.3.js?v=12')).toBe(key);
    expect(keyOf('cdn.example/js/other.js')).not.toBe(key);
    expect(keyOf('evil.example/js/app.js')).not.toBe(key);
    expect(keyOf('cdn.example/lib@1.2.3/x.js')).toBe(keyOf('cdn.example/lib@4.0.0/x.js'));
    expect(keyOf('cdn.example/v3/x.js')).toBe(keyOf('cdn.example/v4/x.js'));
  });

  it.each<[string, Evidence, Evidence, Evidence]>([
    [
      'header, whatever its value and page',
      { kind: 'header', name: 'X-Frame-Options', value: null, url: 'https://a.example/' },
      { kind: 'header', name: 'x-frame-options', value: 'x', url: 'https://a.example/b' },
      { kind: 'header', name: 'referrer-policy', value: null, url: 'https://a.example/' },
    ],
    [
      'cookie',
      { kind: 'cookie', name: 'sid', flags: [] },
      { kind: 'cookie', name: 'sid', flags: ['no Secure'] },
      { kind: 'cookie', name: 'cart', flags: [] },
    ],
    [
      'target of a form',
      {
        kind: 'element',
        doc: 0,
        path: 'form@0',
        excerpt: '<form id="a" action="http://a.example/x?y=…">',
      },
      { kind: 'element', doc: 1, path: 'form@3', excerpt: '<form action="http://a.example/x">' },
      { kind: 'element', doc: 0, path: 'form@0', excerpt: '<form action="http://b.example/x">' },
    ],
    [
      'address that is loaded',
      { kind: 'url', role: 'script', url: 'https://a.example:8443/s.js?v=1' },
      { kind: 'url', role: 'script', url: 'https://a.example/s.js' },
      { kind: 'url', role: 'script', url: 'https://a.example/t.js' },
    ],
  ])('tells apart by the %s', (_, one, same, other) => {
    const keyOf = (evidence: Evidence) => causeKey(finding({ evidence: [evidence] }));
    expect(keyOf(same)).toBe(keyOf(one));
    expect(keyOf(other)).not.toBe(keyOf(one));
  });

  it('is one host where a message counts what comes from there', () => {
    const script = (name: string): Evidence => ({
      ...{ kind: 'element', doc: 0, path: 'script@0' },
      excerpt: `<script src="https://tags.example/${name}.js">`,
    });
    const keyOf = (names: string[], values: Finding['values'] = { count: names.length }) =>
      causeKey(finding({ values, evidence: names.map(script) }));
    expect(keyOf(['a', 'b'])).toBe(keyOf(['c']));
    expect(keyOf(['a'], {})).not.toBe(keyOf(['c'], {}));
    const form = (target: string) =>
      causeKey(
        finding({
          values: { fields: 2 },
          evidence: [{ kind: 'url', role: 'form', url: `https://shop.example/${target}` }],
        }),
      );
    expect(form('pay')).not.toBe(form('cart'));
  });

  it('does not name the page, nor examples out of a list', () => {
    const page: Evidence = { kind: 'url', role: 'page', url: 'https://a.example/one' };
    const many = ['a', 'b'].map((name): Evidence => ({ kind: 'cookie', name, flags: [] }));
    const plain = causeKey(finding());
    expect(causeKey(finding({ evidence: [page] }))).toBe(plain);
    expect(causeKey(finding({ evidence: many }))).toBe(plain);
  });

  it('is short and always the same, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.webUrl(), (script, url) => {
        const found = finding({
          values: { script },
          evidence: [{ kind: 'url', role: 'link', url }],
        });
        const key = causeKey(found);
        expect(key.length).toBeLessThanOrEqual(310);
        expect(causeKey(structuredClone(found))).toBe(key);
      }),
    );
  });
});

describe('the findings of a session', () => {
  it('are one for each cause, with the worst severity, the surest confidence and the highest grade', () => {
    const pages = [
      { page: '/a', findings: [finding({ confidence: 'certain', grade: 'armed' })] },
      { page: '/b', findings: [finding({ severity: 'high', confidence: 'tentative' }), finding()] },
      { page: '/c', findings: [finding({ message: 'weak' })] },
    ];
    const { findings, cut } = sessionFindings('s', pages, []);
    expect(cut).toBe(0);
    expect(findings.map(({ severity, pages }) => [severity, pages])).toEqual([
      ['high', ['/a', '/b']],
      ['medium', ['/c']],
    ]);
    expect(findings[0]?.found).toMatchObject({
      severity: 'high',
      confidence: 'certain',
      grade: 'armed',
    });
    expect(countsOf(findings)).toMatchObject({ critical: 0, high: 1, medium: 1 });
  });

  it('take in what came from elsewhere, and count what is beyond the bound', () => {
    const findings = Array.from({ length: 2100 }, (_, n) =>
      finding({ message: `m${n}`, severity: 'low' }),
    );
    const outside = {
      ...{ key: 'zap 1', severity: 'high' as const, pages: [], found: null },
      outside: { tool: 'ZAP', rule: '1', title: 't', text: '', evidence: [], level: 'High' },
    };
    const result = sessionFindings('s', [{ page: '/a', findings }], [outside]);
    expect(result.findings[0]).toBe(outside);
    expect(result.findings).toHaveLength(2000);
    expect(result.cut).toBe(101);
  });
});
