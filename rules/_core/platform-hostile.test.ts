/** Pages that show more than one platform, or say nonsense. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms } from '../_catalog/platforms/index.ts';
import { cartWidgets, platform } from './platform.ts';
import { derivedOf, factsOf, type PartialFacts } from './testing.ts';

const judged = (facts: PartialFacts) => derivedOf(platform, factsOf(facts));
const carts = (facts: PartialFacts) => derivedOf(cartWidgets, factsOf(facts));
const shop = (path: string) => ({ src: `https://shop.example${path}` });
const styles = (...paths: string[]) =>
  paths.map((path) => ({ kind: 'stylesheet' as const, url: `https://shop.example${path}` }));

const WORDPRESS: PartialFacts = {
  metas: [{ name: 'generator', content: 'WordPress 6.1.9' }],
  scripts: [shop('/wp-includes/js/jquery/jquery.min.js?ver=3.6.1')],
};

test('cookies named like two platforms say nothing by themselves', () => {
  const cookies = [{ name: 'ECSESSID' }, { name: 'OCSESSID' }];
  expect(judged({ cookies })).toBeNull();
  expect(judged({ cookies: [{ name: 'zenid' }] })).toMatchObject({
    id: 'zen-cart',
    confidence: 'firm',
  });
});

test('cookies are the whole host’s: what the page shows itself counts for more', () => {
  const cookies = ['ECSESSID', 'OCSESSID', 'zenid', 'mage-cache-storage'].map((name) => ({ name }));
  expect(judged({ ...WORDPRESS, cookies })).toMatchObject({ id: 'wordpress', widgets: [] });
  expect(judged({ cookies, scripts: [shop('/catalog/view/javascript/common.js')] })?.id).toBe(
    'opencart',
  );
  // Two marks of another page of the host do not outweigh one of this page.
  const left = ['eccube', 'eccube_rememberme', 'zenid'].map((name) => ({ name }));
  expect(judged({ cookies: left, scripts: [shop('/js/eccube.legacy.js')] })?.id).toBe('ec-cube-2');
});

test('what a page borrows from another platform on its site does not make it that', () => {
  const page: PartialFacts = {
    metas: [{ name: 'eccube-csrf-token' }],
    scripts: [shop('/blog/wp-includes/js/wp-embed.min.js?ver=6.1.9')],
    resources: styles('/blog/wp-content/themes/a/style.css', '/wp-includes/css/dashicons.min.css'),
  };
  expect(judged(page)).toMatchObject({ id: 'ec-cube-4', base: null, widgets: [] });
});

test('a cart button of a rented shop is a widget, and the page stays what it is', () => {
  const scripts = [
    ...(WORDPRESS.scripts ?? []),
    { src: 'https://hanaya.shop-pro.jp/?mode=cartjs&pid=1&style=basic' },
    { src: 'https://img07.shop-pro.jp/PA01/1/a.js' },
  ];
  const forms = [{ action: 'https://secure.shop-pro.jp/?mode=…' }];
  const widgets = [{ id: 'color-me', name: 'カラーミーショップ' }];
  expect(judged({ ...WORDPRESS, scripts, forms })).toMatchObject({ id: 'wordpress', widgets });
  // On a page that nobody knows: a widget all the same, and no platform.
  expect(judged({ scripts: scripts.slice(1), forms })).toBeNull();
  expect(carts({ scripts: scripts.slice(1), forms })).toEqual(widgets);
});

test('so are a form to a rented cart and a buy button', () => {
  const forms = [{ action: 'https://cart.shopserve.jp/-/hanaya.example/cart.cgi' }];
  expect(judged({ ...WORDPRESS, forms })).toMatchObject({
    id: 'wordpress',
    widgets: [{ id: 'shop-serve' }],
  });
  const inline = { hosts: ['sdks.shopifycdn.com'] };
  const scripts = [...(WORDPRESS.scripts ?? []), inline];
  expect(judged({ ...WORDPRESS, scripts })).toMatchObject({
    id: 'wordpress',
    widgets: [{ id: 'shopify' }],
  });
  expect(carts(WORDPRESS)).toEqual([]);
});

test('a rented shop’s own pages may carry its own button', () => {
  const documents = [{ url: 'https://hanaya.shop-pro.jp/?pid=…' }];
  const scripts = [{ src: 'https://hanaya.shop-pro.jp/?mode=cartjs&pid=1' }];
  expect(judged({ documents, scripts })).toMatchObject({ id: 'color-me', widgets: [] });
});

test('pictures of a rented shop alone are anybody’s', () => {
  const requests = [{ url: 'https://gigaplus.makeshop.jp/hanaya/a.jpg', initiator: 'img' }];
  const scripts = [{ src: 'https://gigaplus.makeshop.jp/hanaya/a.js' }];
  expect(judged({ requests, scripts })).toBeNull();
  expect(carts({ requests, scripts })).toEqual([]);
});

test('a fork is said before what it was made from', () => {
  const metas = [{ name: 'generator', content: 'thirty bees' }];
  const cookies = [{ name: 'PrestaShop-0123456789abcdef' }];
  const scripts = [shop('/modules/ps_cart/a.js')];
  expect(judged({ metas, cookies, scripts })).toMatchObject({ id: 'thirty-bees', base: null });
});

test('a hash behind ?v= is no version, and neither is ten kilobytes of digits', () => {
  const scripts = [
    shop('/html/template/default/js/function.js?v=9f86d081884c7d65'),
    shop('/html/template/default/js/eccube.js?v=3.0.18.9f86d081'),
  ];
  expect(judged({ documents: [{ bodyId: 'page_cart' }], scripts })).toMatchObject({
    id: 'ec-cube-3',
    version: null,
    versionEvidence: null,
  });
  const long = `${'1.'.repeat(5000)}1`;
  expect(judged({ documents: [{ comments: [`Welcart version : v${long}`] }] })).toMatchObject({
    id: 'welcart',
    version: null,
  });
  const metas = [
    { name: 'generator', content: `WordPress ${long}` },
    { name: 'generator', content: 'WordPress 6.1.9' },
  ];
  expect(judged({ metas })).toMatchObject({ version: '6.1.9' });
});

test('the owner’s word wins over the page', () => {
  const declaredPlatform = [{ platform: 'ec-cube-4', version: ' 4.1.2-p3 ' }];
  expect(judged({ ...WORDPRESS, declaredPlatform })).toEqual({
    id: 'ec-cube-4',
    name: 'EC-CUBE 4',
    version: '4.1.2-p3',
    versionIsEstimate: false,
    versionEvidence: null,
    confidence: 'certain',
    source: 'declared',
    base: null,
    widgets: [],
  });
  // Where only the platform is declared, the version is the page's.
  expect(
    judged({ ...WORDPRESS, declaredPlatform: [{ platform: 'wordpress', version: null }] }),
  ).toMatchObject({ source: 'declared', version: '6.1.9', versionEvidence: { where: 'meta' } });
  expect(judged({ declaredPlatform: [{ platform: 'welcart', version: null }] })).toMatchObject({
    source: 'declared',
    version: null,
  });
});

test('a declared platform that this catalogue has not is passed over, and a version is bounded', () => {
  expect(
    judged({ ...WORDPRESS, declaredPlatform: [{ platform: 'unheard-of', version: '1' }] }),
  ).toMatchObject({ id: 'wordpress', source: 'page' });
  const [declared] = [{ platform: 'base', version: 'x'.repeat(10_000) }];
  expect(judged({ declaredPlatform: [declared] })?.version?.length).toBeLessThanOrEqual(60);
});

test('whatever stands in a page, the answer is bounded and of the catalogue', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['/wp-content/plugins/usc-e-shop/', '?ver=', '?v=', '3.0.18', '/html/template/default/'],
      ...['WordPress ', 'Welcart version : v', 'ECSESSID', 'OCSESSID', '.js', '.css', '1.'],
      ...['/js/navi.js', 'generator', 'osCsid=', 'shop-pro.jp/?mode=cartjs', 'https://a.'],
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const some = fc.array(text, { maxLength: 5 });
  fc.assert(
    fc.property(some, some, some, some, (urls, metas, comments, cookies) => {
      const verdict = judged({
        documents: [{ comments, bodyId: comments[0] ?? '', title: metas[0] ?? '' }],
        metas: metas.map((content) => ({ name: 'generator', content })),
        scripts: urls.flatMap((url) => [shop(`/${url}`), { src: url }]),
        resources: urls.map((url) => ({ kind: 'stylesheet' as const, url })),
        cookies: cookies.map((name) => ({ name })),
        forms: urls.map((action) => ({ action })),
      });
      if (verdict === null) return;
      expect(platforms.has(verdict.id)).toBe(true);
      expect(verdict.version?.length ?? 0).toBeLessThanOrEqual(40);
      expect(verdict.versionEvidence?.text.length ?? 0).toBeLessThanOrEqual(200);
      expect(verdict.widgets.map(({ id }) => id)).not.toContain(verdict.id);
    }),
  );
});

test('the order of rows does not matter', () => {
  const scripts = [
    shop('/js/navi.js'),
    shop('/js/win_op.js'),
    shop('/js/jquery-1.4.2.min.js'),
    shop('/user_data/packages/default/a.js'),
    shop('/wp-includes/js/wp-embed.min.js?ver=6.1.9'),
  ];
  const first = judged({ scripts });
  fc.assert(
    fc.property(fc.shuffledSubarray(scripts, { minLength: scripts.length }), (shuffled) => {
      const verdict = judged({ scripts: shuffled });
      expect({ ...verdict, versionEvidence: null }).toEqual({ ...first, versionEvidence: null });
    }),
  );
});

test('a page of ten thousand hostile addresses is answered soon', () => {
  const scripts = Array.from({ length: 5000 }, (_, n) =>
    shop(`${'/plugins/usc-e-shop/skin/frontend/'.repeat(50)}${n}`),
  );
  const began = performance.now();
  judged({ scripts, resources: scripts.map(({ src }) => ({ kind: 'stylesheet', url: src })) });
  expect(performance.now() - began).toBeLessThan(2000);
});

test('requests and headers of an enrolled store tell too', () => {
  const requests = [
    { url: 'https://hanaya.itembox.design/item/a.jpg', initiator: 'img' },
    { url: 'https://static.thebase.in/img/a.png', initiator: 'img' },
  ];
  const forms = [{ id: 'fs_form' }];
  expect(judged({ requests: requests.slice(0, 1), forms })?.id).toBe('futureshop');
  expect(judged({ requests: requests.slice(1) })).toBeNull();
  const headers = [{ headers: { 'x-bc-store-uuid': ['0f0f'] } }];
  expect(judged({ headers })?.id).toBe('bigcommerce');
  // Those of a frame are the frame's.
  expect(judged({ headers: [{ ...headers[0], frameId: 7 }] })).toBeNull();
});
