import { expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const judged = (facts: PartialFacts) => judge(rule, factsOf(facts));

it('says which software prints which version, and where: once for the plug-in, once for what it runs on', () => {
  const { findings } = judged({
    documents: [{ comments: ['Welcart version : v2.12.1.2608181'] }],
    metas: [{ name: 'generator', content: 'WordPress 6.5.2' }],
    resources: [
      {
        kind: 'stylesheet',
        url: 'https://shop.example/wp-content/plugins/usc-e-shop/css/usces_cart.css?ver=2.12.1.2608181',
      },
    ],
  });
  expect(findings).toMatchObject([
    {
      ...{ message: 'shown', severity: 'low', confidence: 'firm' },
      values: { name: 'Welcart', version: '2.12.1.2608181' },
      evidence: [{ kind: 'url' }, { kind: 'element' }],
    },
    {
      values: { name: 'WordPress', version: '6.5.2' },
      evidence: [{ kind: 'element', path: 'meta@0' }],
    },
  ]);
});

it('says where a page prints more than one', () => {
  const script = (version: string) => ({
    src: `https://shop.example/html/template/default/js/function.js?v=${version}`,
  });
  expect(judged({ scripts: [script('3.0.17'), script('3.0.18')] }).messages).toEqual([
    'shown-several',
  ]);
});

it('leaves estimates, frames of others and addresses of other hosts alone', () => {
  const ecCube4: PartialFacts = { metas: [{ name: 'eccube-csrf-token' }] };
  expect(judged(ecCube4).verdict).toBe('pass');
  const bundle = 'https://shop.example/html/bundle/front.bundle.js';
  expect(judged({ ...ecCube4, scripts: [{ src: bundle }] }).verdict).toBe('pass');
  const elsewhere: PartialFacts = {
    metas: [{ name: 'generator', content: 'WordPress' }],
    scripts: [{ src: 'https://cdn.example/wp-includes/js/comment-reply.min.js?ver=6.5.2' }],
  };
  expect(judged(elsewhere).verdict).toBe('pass');
  expect(judged({}).verdict).toBe('not-applicable');
});

it('does not take what the owner entered for what the page prints', () => {
  const facts: PartialFacts = {
    metas: [{ name: 'eccube-csrf-token' }],
    scripts: [{ src: 'https://shop.example/js/other-4.2.3.js' }],
    declaredPlatform: [{ platform: 'ec-cube-4', version: '4.2.3' }],
  };
  expect(judged(facts).verdict).toBe('pass');
});
