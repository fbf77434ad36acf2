import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const judged = (scripts: NonNullable<PartialFacts['scripts']>) =>
  judge(rule, factsOf({ fields: [{ name: 'card_no', autocomplete: 'cc-number' }], scripts }));

describe('tag-manager-on-payment-page', () => {
  it('is for payment pages', () => {
    const scripts = [{ src: 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3' }];
    expect(judge(rule, factsOf({ scripts })).verdict).toBe('not-applicable');
  });

  it('reports a container once, script element and loader together', () => {
    const { findings } = judged([
      { src: 'https://tags.localhost:8443/gtm.js?id=GTM-HNT4C29' },
      { tokens: ['GTM-'], hosts: ['tags.localhost'] },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: 'loaded-containers',
      values: { name: 'Google Tag Manager', ids: 'GTM-HNT4C29' },
      severity: 'medium',
      confidence: 'certain',
    });
    expect(findings[0]?.evidence).toHaveLength(2);
  });

  it('knows inline loaders by token or host', () => {
    expect(judged([{ tokens: ['GTM-'] }]).findings[0]?.confidence).toBe('firm');
    expect(judged([{ hosts: ['s.yjtag.jp'] }]).messages).toEqual(['loaded']);
    expect(judged([{ src: 'https://assets.adobedtm.com/x/launch.min.js' }]).verdict).toBe('fail');
  });

  it.each([
    [{ src: 'https://www.googletagmanager.com/gtag/js?id=G-1' }],
    [{ tokens: ['gtag(', 'googletagmanager'], hosts: ['www.googletagmanager.com'] }],
    [{ tokens: ['gtag(', 'GTM-'] }],
    [{ src: 'https://shop.example/js/container.js' }],
  ])('takes %o for no tag manager', (script) => {
    expect(judged([script]).verdict).toBe('pass');
  });

  it('tells Yahoo!’s advertising tag from its tag manager', () => {
    const tag = { src: 'https://s.yjtag.jp/tag.js' };
    expect(judged([tag]).verdict).toBe('fail');
    expect(judged([tag, { tokens: ['yjDataLayer'] }]).verdict).toBe('pass');
  });

  it('is low where the shop has no card fields of its own', () => {
    const facts = factsOf({
      frames: [{ src: 'https://js.stripe.com/v3/elements-inner-card-1.html' }],
      scripts: [
        { src: 'https://js.stripe.com/v3/' },
        { src: 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3' },
      ],
    });
    expect(judge(rule, facts).findings[0]?.severity).toBe('low');
  });
});
