import { describe, expect, it } from 'vitest';
import type { ScriptRef } from '../../_core/behaviour-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const GTM = 'https://www.googletagmanager.com/gtm.js?id=';
const TWO = [{ src: `${GTM}GTM-AB12CD3` }, { src: 'https://tags.example/gtm.js?id=GTM-ZZ98YY7' }];
const added = (url: string, inline = false) => ({
  tag: 'script' as const,
  url: `${GTM}…`,
  by: { url, line: 1, inline, evaluated: false, via: [] } satisfies ScriptRef,
});
const judged = (facts: PartialFacts) =>
  judge(rule, factsOf({ fields: [{ name: 'card_no', autocomplete: 'cc-number' }], ...facts }));

describe('second-tag-container', () => {
  it('is for payment pages', () => {
    expect(judged({ fields: [], scripts: TWO }).verdict).toBe('not-applicable');
  });

  it('lists all ids, under whatever host', () => {
    const { findings } = judged({ scripts: TWO });
    expect(findings[0]).toMatchObject({
      message: 'several',
      severity: 'low',
      values: { ids: 'GTM-AB12CD3, GTM-ZZ98YY7', count: 2 },
    });
  });

  it('is medium where a script from elsewhere added one', () => {
    const additions = [added('https://cdn.unknown.example/a.js')];
    expect(judged({ scripts: TWO, additions }).findings[0]).toMatchObject({
      message: 'added-by-script',
      severity: 'medium',
      values: { script: 'cdn.unknown.example' },
    });
    const loader = [added('https://shop.example/checkout', true)];
    expect(judged({ scripts: TWO, additions: loader }).messages).toEqual(['several']);
  });

  it('is medium where more were fetched than are left', () => {
    const scripts = TWO.slice(0, 1);
    const request = { url: `${GTM}…`, initiator: 'script' };
    expect(judged({ scripts, requests: [{ ...request, count: 2 }] }).messages).toEqual([
      'only-requested',
    ]);
    expect(judged({ scripts, requests: [request] }).verdict).toBe('pass');
    const preloaded = [request, { ...request, initiator: 'link' }];
    expect(judged({ scripts, requests: preloaded }).verdict).toBe('pass');
  });

  it.each<[string, PartialFacts['scripts']]>([
    ['the same twice', [{ src: `${GTM}GTM-AB12CD3` }, { src: `${GTM}GTM-AB12CD3` }]],
    [
      'a container and a measuring tag',
      [{ src: `${GTM}GTM-AB12CD3` }, { src: 'https://www.googletagmanager.com/gtag/js?id=G-1' }],
    ],
    [
      'one each of two managers',
      [{ src: `${GTM}GTM-AB12CD3` }, { src: 'https://s.yjtag.jp/tag.js' }],
    ],
    ['none', []],
  ])('passes for %s', (_, scripts) => {
    expect(judged({ scripts: scripts ?? [] }).verdict).toBe('pass');
  });

  it('tells containers of others by their path', () => {
    const scripts = ['one', 'two'].map((profile) => ({
      src: `https://tags.tiqcdn.com/utag/shop/${profile}/prod/utag.js`,
    }));
    expect(judged({ scripts }).findings[0]?.values.count).toBe(2);
  });
});
