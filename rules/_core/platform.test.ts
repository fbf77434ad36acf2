import { expect, test } from 'vitest';
import { platform } from './platform.ts';
import { derivedOf, factsOf, type PartialFacts } from './testing.ts';

const judged = (facts: PartialFacts) => derivedOf(platform, factsOf(facts));
const shop = (path: string) => ({ src: `https://shop.example${path}` });

test('EC-CUBE 4 by its meta, its line by the bundle', () => {
  expect(
    judged({
      metas: [{ name: 'eccube-csrf-token' }],
      scripts: [shop('/html/bundle/front.bundle.js')],
    }),
  ).toMatchObject({
    name: 'EC-CUBE 4',
    version: '4.2–4.3',
    versionIsEstimate: true,
    confidence: 'certain',
  });
});

test('EC-CUBE 3 says its version, EC-CUBE 2 its pages', () => {
  const scripts = [shop('/html/template/default/js/function.js?v=3.0.18')];
  expect(judged({ scripts })).toMatchObject({ name: 'EC-CUBE 3', version: '3.0.18' });
  expect(judged({ documents: [{ bodyClasses: ['LC_Page_Shopping'] }] })?.name).toBe('EC-CUBE 2');
});

test('Welcart is said before the WordPress that it runs on', () => {
  expect(
    judged({
      documents: [{ comments: ['Welcart version : v2.12.1.2608181'] }],
      metas: [{ name: 'generator', content: 'WordPress 6.1.9' }],
      scripts: [shop('/wp-includes/js/jquery/jquery.min.js?ver=3.6.1')],
    }),
  ).toMatchObject({
    name: 'Welcart',
    version: '2.12.1.2608181',
    base: { name: 'WordPress', version: '6.1.9' },
  });
});

test('WordPress without its generator', () => {
  const scripts = [
    shop('/wp-includes/js/jquery/jquery.min.js?ver=3.6.1'),
    shop('/wp-admin/js/user-profile.min.js?ver=6.1.9'),
  ];
  expect(judged({ scripts })).toMatchObject({ name: 'WordPress', version: '6.1.9', base: null });
});

test('one trace that others could have is not enough', () => {
  expect(judged({ scripts: [shop('/js/eccube.js')] })).toBeNull();
  expect(judged({ documents: [{ bodyId: 'page_cart' }] })).toBeNull();
  expect(judged({ scripts: [{ src: 'https://img.shop-pro.jp/x.js' }] })).toBeNull();
  expect(judged({})).toBeNull();
});

test('assets of another site do not count as the shop’s', () => {
  const scripts = [{ src: 'https://blog.other.example/wp-includes/js/wp-util.js?ver=6.1' }];
  expect(judged({ scripts })).toBeNull();
});
