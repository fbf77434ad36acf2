import fc from 'fast-check';
import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import { SHOP_HOSTS } from '../_catalog/shop-hosts.ts';
import { isSameSite, siteOf } from './site.ts';

test.each(SHOP_HOSTS)('two shops below $host are two sites', ({ host, evidence, source }) => {
  expect(isSameSite(`https://hanaya.${host}/cart`, `https://pan-ya.${host}/`)).toBe(false);
  expect(siteOf(`https://hanaya.${host}/cart`)).toBe(`hanaya.${host}`);
  expect(siteOf(`cdn.hanaya.${host}`)).toBe(`hanaya.${host}`);
  expect(siteOf(`https://www.${host}/`)).toBe(siteOf(host));
  expect(evidence).toMatch(/^[RSPDG]$/);
  expect(source).not.toBe('');
});

test.each(SHOP_HOSTS)('$host is not in the public-suffix list', ({ host }) => {
  expect(
    getDomain(`hanaya.${host}`, { allowPrivateDomains: true }),
    `tldts knows ${host} by now: take it out of rules/_catalog/shop-hosts.ts`,
  ).not.toBe(`hanaya.${host}`);
});

test.each(['base.shop', 'base.ec', 'official.ec', 'theshop.jp', 'myshopify.com', 'square.site'])(
  '%s is known to the list',
  (host) => expect(isSameSite(`a.${host}`, `b.${host}`)).toBe(false),
);

test('a service’s own hosts are one site', () => {
  expect(
    isSameSite('https://secure.shop-pro.jp/?mode=cart', 'https://img07.shop-pro.jp/x.js'),
  ).toBe(true);
  expect(isSameSite('https://c.thebase.in/order', 'https://static.thebase.in/js/a.js')).toBe(true);
  expect(isSameSite('https://secure.shop-pro.jp/', 'https://hanaya.shop-pro.jp/')).toBe(false);
});

test('a name that only ends like a service is none of its shops', () => {
  expect(siteOf('https://a.not-shop-pro.jp/')).toBe('not-shop-pro.jp');
  expect(siteOf('https://blog.fc2.com/')).toBe('fc2.com');
  expect(siteOf('https://shop-pro.jp.evil.example/')).toBe('evil.example');
});

test('any text has a site, and it is its own', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,10}$/);
  const hosts = fc.constantFrom(...SHOP_HOSTS.map(({ host }) => host), 'example.jp', 'co.jp', '');
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), hosts, (labels, end) => {
      const site = siteOf([...labels, end].join('.'));
      expect(siteOf(site)).toBe(site);
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => typeof siteOf(text) === 'string'));
});
