import { URLS as ANGULAR_URLS } from 'csp_evaluator/dist/allowlist_bypasses/angular.js';
import { URLS as JSONP_URLS } from 'csp_evaluator/dist/allowlist_bypasses/jsonp.js';
import { describe, expect, it } from 'vitest';
import { SCRIPT_BRANDS } from '../../_catalog/script-hosts/brands.ts';
import { SCRIPT_VENDORS } from '../../_catalog/script-hosts/vendors.ts';
import { distance, lookalikeOf } from '../../_core/lookalike.ts';
import { factsOf, judge } from '../../_core/testing.ts';
import { hostOf } from '../../_core/url.ts';
import rule from './rule.ts';

describe('lookalikeOf', () => {
  it.each([
    ['googletagmanaqer.localhost', 'misspelt', 'Google Tag Manager'],
    ['www.gooogletagmanager.com', 'misspelt', 'Google Tag Manager'],
    ['google-tag-manager.com', 'other-ending', 'Google Tag Manager'],
    ['googie-anaiytlcs.com', 'misspelt', 'Google Analytics'],
    ['ajax.googleapls.com', 'misspelt', 'Google APIs'],
    ['code.jguery.com', 'misspelt', 'jQuery'],
    ['jqeury.net', 'misspelt', 'jQuery'],
    ['cdn-jquery.localhost', 'borrowed', 'jQuery'],
    ['hotjar-cdn.com', 'borrowed', 'Hotjar'],
    ['cdn.jquery.biz', 'other-ending', 'jQuery'],
    ['googletagmanager.localhost', 'other-ending', 'Google Tag Manager'],
    ['www.googletagmanager.com.some-host.net', 'nested', 'Google Tag Manager'],
    ['googletaqmanager.some-host.net', 'misspelt', 'Google Tag Manager'],
    ['paypa1.com', 'misspelt', 'PayPal'],
    ['str1pe.com', 'misspelt', 'Stripe'],
  ])('knows %s as %s of %s', (host, kind, brand) => {
    expect(lookalikeOf(host)).toMatchObject({ kind, brand: { name: brand } });
  });

  it.each([
    ...['tags.localhost', 'cdn.localhost', 'shop.localhost', 'psp.localhost', '127.0.0.1', '[::1]'],
    ...['www.google.co.jp', 'google.de', 'stripes.com', 'strike.me', 'paypal.fr', 'zendesk.tv'],
    ...['paypal.github.io', 'jquery.github.io', 'rat.rakuten.com.br', 'cardservices.example'],
    ...['google-api.scupio.com', 'google-analytics-ru.bi.owox.com', 'trustpilot2.cmdcbv.app'],
    ...['browser.sentry-cdn.com', 'static.cloudflareinsights.com', 'cdn.shopifycdn.net'],
    ...['use.fortawesome.com', 'www.datadoghq-browser-agent.com', 'magneto.example', ''],
  ])('leaves %s alone', (host) => {
    expect(lookalikeOf(host)).toBeNull();
  });

  it('never names a host of the catalogue itself', () => {
    const hosts = [
      ...SCRIPT_BRANDS.flatMap(({ sites }) => sites.flatMap((site) => [site, `cdn.${site}`])),
      ...SCRIPT_VENDORS.flatMap((vendor) => vendor.hosts),
    ];
    expect(hosts.filter((host) => lookalikeOf(host))).toEqual([]);
  });

  it('never names a real script host of the policy evaluator’s lists', () => {
    const hosts = [...JSONP_URLS, ...ANGULAR_URLS].map((url) => hostOf(`https:${url}`));
    expect(hosts.length).toBeGreaterThan(100);
    expect(hosts.filter((host) => lookalikeOf(host))).toEqual([]);
  });
});

describe('distance', () => {
  it.each([
    ['jquery', 'jquery', 0],
    ['jquery', 'jqeury', 1],
    ['googletag', 'goog1etags', 2],
    ['abcdef', 'uvwxyz', 3],
  ])('of %s and %s within 2 is %i', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(expected);
  });
});

describe('lookalike-script-host', () => {
  it('reports script elements, inline loaders and requests, once a host', () => {
    const judged = judge(
      rule,
      factsOf({
        scripts: [
          { src: 'https://googletagmanaqer.localhost:8443/gtag/js' },
          { src: 'https://googletagmanaqer.localhost:8443/again.js' },
          { hosts: ['google-anaiytics.com', 'www.google-analytics.com'] },
        ],
        requests: [{ url: 'https://cdn-jquery.localhost/jquery.js' }],
      }),
    );
    expect(judged.messages).toEqual(['misspelt', 'misspelt', 'borrowed']);
    expect(judged.findings.every(({ severity }) => severity === 'high')).toBe(true);
    expect(judged.findings[2]?.evidence[0]?.kind).toBe('url');
  });

  it('passes for real hosts and for names below the shop’s own domain', () => {
    const facts = factsOf({
      documents: [{ url: 'https://jquery-cdn.example/checkout' }],
      scripts: [
        { src: 'https://www.googletagmanager.com/gtm.js?id=GTM-1' },
        { src: 'https://js.jquery-cdn.example/a.js' },
      ],
    });
    expect(judge(rule, facts).verdict).toBe('pass');
  });
});
