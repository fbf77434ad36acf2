import { describe, expect, it } from 'vitest';
import { factsOf, type PartialFacts } from '../_core/testing.ts';
import { approvedPlaces, destinationsOf, isApprovedOrigin } from './destinations.ts';
import { watchedHeaders } from './header-values.ts';
import { inventoryFacts, pageChangeFacts } from './inventory-facts.ts';
import { sightingsOf, vendorOf } from './sightings.ts';
import { HEADERS, PAGE, Store, sighting } from './testing.ts';

const [a, b] = [sighting('a.js'), sighting('b.js')];
const factsWith = (
  scriptProfiles: NonNullable<PartialFacts['scriptProfiles']>,
  more: PartialFacts = {},
) => factsOf({ documents: [{ url: PAGE }], scriptProfiles, ...more });
const profiled = ({ key, url, hash }: typeof a) =>
  ({ key, url, hash, kind: 'external', index: null }) as const;

describe('facts of the inventory', () => {
  it('tell how each script of the page stands, and what is gone from it', () => {
    const store = new Store().visit([a, b]).visit([a, b]).approve().visit([a]).visit([a]);
    expect(inventoryFacts(store.rows, factsWith([profiled(a)]))).toMatchObject([
      { key: a.key, status: 'approved', changes: [], index: null },
      { key: b.key, status: 'gone', changes: ['gone'], index: null },
    ]);
    const elsewhere = factsOf({ documents: [{ url: `${PAGE}/x` }], scriptProfiles: [] });
    expect(inventoryFacts(store.rows, elsewhere)).toEqual([]);
    expect(inventoryFacts(store.approve().rows, factsWith([profiled(a)]))).toHaveLength(1);
  });

  it('tell headers that are not as approved', () => {
    const store = new Store().visit([a]);
    const now = { ...HEADERS, 'x-frame-options': null };
    expect(pageChangeFacts(store.pages[0], now)).toEqual([]);
    store.approve();
    expect(pageChangeFacts(store.pages[0], HEADERS)).toEqual([]);
    expect(pageChangeFacts(store.pages[0], null)).toEqual([]);
    expect(pageChangeFacts(store.pages[0], now)).toMatchObject([
      { doc: 0, header: 'x-frame-options', before: 'DENY', now: null },
    ]);
  });
});

describe('sightings', () => {
  it('leave out data blocks and the documents of payment services', () => {
    const facts = factsWith(
      [
        { index: 0, key: 'inline data' },
        { index: 1, key: 'inline code' },
        { doc: 1, index: null, key: 'external psp' },
      ],
      {
        documents: [{ url: PAGE }, { url: 'https://js.stripe.com/v3/elements-inner-card.html' }],
        scripts: [{ type: 'application/ld+json' }, {}],
      },
    );
    expect(sightingsOf(facts).map(({ key }) => key)).toEqual(['inline code']);
  });

  it('are one for each identity; texts that differ vary', () => {
    const [row] = sightingsOf(
      factsWith([
        { ...profiled(a), hash: '1', integrity: 'sri' },
        { ...profiled(a), hash: '2' },
      ]),
    );
    expect(row).toMatchObject({ hash: '1', varying: true, integrity: 'none' });
  });

  it('name vendor and inserter, and keep no value of a query', () => {
    const url = 'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123&token=secret';
    const provenance = { by: 'script', url: `${PAGE}?order=1` } as const;
    const [row] = sightingsOf(factsWith([{ kind: 'external', url, provenance, index: null }]));
    expect(row).toMatchObject({
      ...{ host: 'www.googletagmanager.com', vendor: 'Google tag' },
      provenance: { by: 'script', url: '' },
    });
    expect(JSON.stringify(row)).not.toContain('secret');
  });

  it('take a vendor from the catalogue only, and no file name for proof', () => {
    expect(vendorOf('https://js.stripe.com/v3/')).toBe('Stripe');
    expect(vendorOf('https://unknown.example/v3/')).toBeNull();
    expect(vendorOf('')).toBeNull();
  });
});

it('headers come settled: in one line, nonces masked, absent ones null', () => {
  const csp = ["script-src 'nonce-SECRET'", 'img-src   *'];
  const facts = factsOf({ headers: [{ headers: { 'content-security-policy': csp } }] });
  const headers = watchedHeaders(facts);
  expect(headers?.['content-security-policy']).toBe("script-src 'nonce-…', img-src *");
  expect(headers?.['x-frame-options']).toBeNull();
  expect(watchedHeaders(factsOf())).toBeNull();
});

it('destinations are origins of the shop’s own documents, of all visits together', () => {
  const facts = factsOf({
    documents: [{ url: PAGE }],
    frames: [{ src: 'https://js.stripe.com/v3/frame.html' }, { src: '' }],
    forms: [{ action: 'https://shop.example/confirm' }],
    requests: [
      { url: 'https://api.stripe.com/v1/tokens', initiator: 'fetch' },
      { url: 'https://img.example/a.gif', initiator: 'img' },
    ],
    calls: [{ api: 'WebSocket', target: 'wss://chat.example/s' }],
  });
  const destinations = destinationsOf(facts);
  expect(destinations).toEqual({
    frames: ['https://js.stripe.com'],
    connects: ['https://api.stripe.com', 'wss://chat.example'],
    forms: ['https://shop.example'],
  });
  const store = new Store().visit([a], { destinations }).visit([a]);
  const more = { ...destinations, connects: ['https://x.example'] };
  store.visit([a], { destinations: more });
  expect(store.pages[0]?.destinations?.connects).toHaveLength(3);
});

it.each([
  ['https://shop.example', true],
  ['https://static.shop.example', true],
  ['https://api.stripe.com', true],
  ['wss://cdn.example', true],
  ['https://evil.example', false],
])('%s goes with what was approved: %s', (origin, is) => {
  expect(isApprovedOrigin(origin, approvedPlaces(PAGE, [a.url]))).toBe(is);
});
