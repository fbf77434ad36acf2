import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const cardField = { name: 'card_no', autocomplete: 'cc-number' };
const stripeFrame = {
  src: 'https://js.stripe.com/v3/elements-inner-card-1.html',
  name: '__privateStripeFrame1',
};
const scripts = (...srcs: string[]): NonNullable<PartialFacts['scripts']> =>
  srcs.map((src) => ({ src }));

describe('third-party-script-on-payment-page', () => {
  it('says nothing of pages that take no card', () => {
    const facts = factsOf({
      documents: [{ url: 'https://shop.example/products/1' }],
      scripts: scripts('https://stats.example.net/a.js'),
    });
    expect(judge(rule, facts).verdict).toBe('not-applicable');
  });

  it('reports one finding a host, medium beside own card fields', () => {
    const judged = judge(
      rule,
      factsOf({
        fields: [cardField],
        scripts: scripts(
          'https://a.stats.example.net/1.js',
          'https://a.stats.example.net/2.js',
          'https://chat.example.org/w.js',
          '/assets/shop.js',
          'https://static.shop.example/own.js',
        ),
      }),
    );
    expect(judged.messages).toEqual(['beside-card-fields', 'beside-card-fields']);
    expect(judged.findings.map(({ severity }) => severity)).toEqual(['medium', 'medium']);
    expect(judged.findings[0]?.values).toEqual({ host: 'a.stats.example.net', count: 2 });
  });

  it('is low beside a frame of a payment service, whose own script is expected', () => {
    const judged = judge(
      rule,
      factsOf({
        frames: [stripeFrame],
        scripts: scripts('https://js.stripe.com/v3/', 'https://www.google-analytics.com/ga.js'),
      }),
    );
    expect(judged.messages).toEqual(['on-payment-page']);
    expect(judged.findings[0]?.severity).toBe('low');
    expect(judged.findings[0]?.values.host).toBe('www.google-analytics.com (Google Analytics)');
  });

  it('is low where the script is pinned by its hash', () => {
    const judged = judge(
      rule,
      factsOf({
        fields: [cardField],
        scripts: [{ src: 'https://cdn.example.net/a@1.2.3/a.js', integrity: 'sha384-abc' }],
      }),
    );
    expect(judged.findings[0]?.severity).toBe('low');
  });

  it('sums up what is beyond a handful and leaves tag managers to their own rule', () => {
    const many = Array.from({ length: 9 }, (_, at) => `https://cdn${at}.vendor${at}.example/x.js`);
    const judged = judge(
      rule,
      factsOf({
        fields: [cardField],
        scripts: scripts(...many, 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234'),
      }),
    );
    expect(judged.findings).toHaveLength(5);
    expect(judged.findings.at(-1)?.values.count).toBe(5);
  });

  it('takes the script beside an unknown payment frame for that frame’s', () => {
    const judged = judge(
      rule,
      factsOf({
        frames: [{ src: 'https://psp.localhost:8443/frame/card', title: 'カード情報の入力' }],
        scripts: scripts('https://psp.localhost:8443/js/hosted-fields.js'),
      }),
    );
    expect(judged.verdict).toBe('pass');
  });

  it('leaves lookalike hosts to their own rule', () => {
    const src = 'https://googletagmanaqer.localhost/gtag/js';
    const facts = factsOf({ fields: [cardField], scripts: scripts(src) });
    expect(judge(rule, facts).verdict).toBe('pass');
  });

  it('ignores data blocks and documents of the payment service', () => {
    const judged = judge(
      rule,
      factsOf({
        documents: [{}, { url: 'https://js.stripe.com/v3/elements-inner-card-1.html', parent: 0 }],
        frames: [stripeFrame],
        scripts: [
          { src: 'https://data.example.net/a.json', type: 'application/ld+json' },
          { doc: 1, src: 'https://stats.example.net/a.js' },
        ],
      }),
    );
    expect(judged.verdict).toBe('pass');
  });
});
