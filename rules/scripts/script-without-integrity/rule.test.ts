import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const judged = (scripts: NonNullable<PartialFacts['scripts']>) =>
  judge(rule, factsOf({ fields: [{ name: 'card_no', autocomplete: 'cc-number' }], scripts }));

describe('script-without-integrity', () => {
  it('is for payment pages', () => {
    const scripts = [{ src: 'https://code.jquery.com/jquery-3.7.1.js' }];
    expect(judge(rule, factsOf({ scripts })).verdict).toBe('not-applicable');
  });

  it.each([
    'https://code.jquery.com/jquery-3.7.1.min.js',
    'https://cdnjs.cloudflare.com/ajax/libs/lodash.js/4.17.21/lodash.min.js',
    'https://cdn.jsdelivr.net/npm/vue@3.4.2',
    'https://cdn.localhost:8443/npm/nagare-slider@2.4.1/dist/nagare-slider.js',
    'https://cdn.example.net/swiper-4.5.0.bundle.min.js',
  ])('reports %s', (src) => {
    const { messages, findings } = judged([{ src }]);
    expect(messages).toEqual(['pinned-version']);
    expect(findings[0]?.severity).toBe('low');
  });

  it('sums up scripts without a version as information', () => {
    const { findings } = judged([
      { src: 'https://tags.localhost/analytics.js?ver=6.1' },
      { src: 'https://tools.example.net/a.js' },
    ]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ message: 'moving-version', severity: 'info' });
    expect(findings[0]?.values).toEqual({ count: 2, hosts: 'tags.localhost, tools.example.net' });
  });

  it('asks for no hash where it does not fit', () => {
    const { verdict } = judged([
      { src: 'https://js.stripe.com/v3/' },
      { src: 'https://www.googletagmanager.com/gtag/js?id=G-1' },
      { src: 'https://tags.localhost/gtm.js?id=GTM-HNT4C29' },
      { src: 'https://static.shop.example/lib-1.2.3.js' },
      { src: 'https://code.jquery.com/jquery-3.7.1.min.js', integrity: 'sha384-x' },
    ]);
    expect(verdict).toBe('pass');
  });
});
