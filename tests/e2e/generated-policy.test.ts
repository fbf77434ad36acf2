import { createHash } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, openChromium } from '../../cli/chromium.ts';
import { factsOf } from '../../rules/_core/testing.ts';
import { destinationsOf } from '../../rules/_inventory/destinations.ts';
import { pageAddress } from '../../rules/_inventory/identity.ts';
import { integrityAdvice } from '../../rules/_inventory/integrity.ts';
import type { Destinations } from '../../rules/_inventory/inventory.ts';
import { generatePolicy } from '../../rules/_inventory/policy.ts';
import { sightingsOf } from '../../rules/_inventory/sightings.ts';
import { Store } from '../../rules/_inventory/testing.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';
import type { SwitchId } from '../practice-store/switches.ts';

let store: PracticeStore;
let session: ChromiumSession;

beforeAll(async () => {
  store = await startPracticeStore();
  session = await openChromium({
    ...{ withoutExtension: true, ignoreHttpsErrors: true },
    // A page that the test answers itself comes from no machine, and is kept from the payment company on this one.
    args: ['--disable-features=LocalNetworkAccessChecks'],
  });
});

afterAll(async () => {
  await session?.close();
  await store?.close();
});

/** A shop with a pasted-in tag manager (inline), which puts in others, a chat and a payment company's script. */
const SHOP: readonly SwitchId[] = ['token', 'tag-manager-snippet', 'chat-widget'];

interface SeenScript {
  url: string | null;
  text: string;
}

/** What one payment showed: scripts with their texts, where it led to, and what the browser's policy refused. */
interface Payment {
  scripts: SeenScript[];
  requested: string[];
  refused: string[];
  paid: boolean;
}

async function pay(address: string, policy: string | null, attack = false): Promise<Payment> {
  const page = await session.context.newPage();
  const texts = new Map<string, Promise<string>>();
  const requested: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') texts.set(response.url(), response.text());
  });
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') requested.push(request.url());
  });
  const cdp = await session.context.newCDPSession(page);
  await serveWith(cdp, address, policy);
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refused.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (attack) await inject(page);
  const elements = await page.evaluate(() =>
    [...document.scripts].map(({ src, text }) => ({ src, text })),
  );
  const refused = await page.evaluate(
    () => (globalThis as unknown as { refused: string[] }).refused,
  );
  const paid = await fillAndSend(page);
  const scripts = await Promise.all(
    elements.map(async ({ src, text }) => ({
      url: src || null,
      text: src ? ((await texts.get(src)) ?? '') : text,
    })),
  );
  await page.close();
  return { scripts, requested, refused, paid };
}

/** Lets the store answer as it does, with this policy in place of its own for the payment page; null leaves it without. */
async function serveWith(cdp: CDPSession, address: string, policy: string | null): Promise<void> {
  await cdp.send('Fetch.enable', {
    patterns: [{ urlPattern: '*', resourceType: 'Document', requestStage: 'Response' }],
  });
  cdp.on('Fetch.requestPaused', async ({ requestId, request, responseHeaders = [], ...seen }) => {
    if (request.url.split('?')[0] !== address.split('?')[0]) {
      await cdp.send('Fetch.continueResponse', { requestId });
      return;
    }
    const { body } = await cdp.send('Fetch.getResponseBody', { requestId });
    const others = responseHeaders.filter(({ name }) => !/^content-security-policy/i.test(name));
    const own = policy === null ? [] : [{ name: 'Content-Security-Policy', value: policy }];
    await cdp.send('Fetch.fulfillRequest', {
      ...{ requestId, responseCode: seen.responseStatusCode ?? 200, body },
      responseHeaders: [...others, ...own],
    });
  });
}

/** What an attacker would put in: a script of another host, and one written into the page. */
async function inject(page: Page): Promise<void> {
  const collect = store.urls(SHOP).payment.replace('//shop.', '//collect.');
  await page.evaluate(
    async (src) => {
      const settled = new Promise((resolve) => {
        const outside = document.createElement('script');
        outside.src = src;
        outside.onerror = outside.onload = resolve;
        document.head.append(outside);
      });
      const inside = document.createElement('script');
      inside.textContent = 'globalThis.attacked = true;';
      document.head.append(inside);
      await settled;
    },
    `${new URL(collect).origin}/track.js`,
  );
}

async function fillAndSend(page: Page): Promise<boolean> {
  await page.fill('#card-number', '4111 1111 1111 1111');
  await page.fill('#card-expiry', '12/30');
  await page.fill('#security_code', '123');
  const arrived = page
    .waitForURL('**/shopping/confirm**', { timeout: 15_000 })
    .then(() => true)
    .catch(() => false);
  await page.click('#card-form button[type=submit]');
  return arrived;
}

/** The inventory's view of a payment, by the same functions as the product's. */
function seenIn({ scripts, requested }: Payment, address: string) {
  const facts = factsOf({
    documents: [{ url: address }],
    scripts: scripts.map(({ url }) => ({ src: url ?? '' })),
    forms: [{ action: address }],
    requests: requested.map((url) => ({ url, initiator: 'fetch' })),
    scriptProfiles: scripts.map(({ url, text }, index) => {
      const hash = createHash('sha256').update(text).digest('hex');
      const kind = url === null ? 'inline' : 'external';
      return { index, kind, url: url ?? address, hash, key: `${kind} ${url ?? hash}` } as const;
    }),
  });
  return { sightings: sightingsOf(facts), destinations: destinationsOf(facts) };
}

async function approvedStore(address: string): Promise<{ inventory: Store; seen: Payment }> {
  const page = pageAddress(address);
  const inventory = new Store();
  let seen: Payment | null = null;
  for (let visit = 0; visit < 2; visit++) {
    seen = await pay(address, null);
    const { sightings, destinations } = seenIn(seen, address);
    inventory.visit(sightings, { page, destinations: destinations as Destinations });
  }
  inventory.approve({ pages: [page] });
  if (!seen) throw new Error('not visited');
  return { inventory, seen };
}

it('a policy made of what was approved lets the payment through and stops what was not', async () => {
  const address = store.urls(SHOP).payment;
  const { inventory, seen } = await approvedStore(address);
  expect(seen.paid).toBe(true);
  const kinds = inventory.rows.map(({ kind }) => kind);
  expect(kinds).toContain('inline');
  expect(kinds.filter((kind) => kind === 'external').length).toBeGreaterThanOrEqual(4);
  const [row] = inventory.pages;
  if (!row) throw new Error('no page');
  const policy = generatePolicy(inventory.rows, row);
  expect(policy.review).toEqual({ limitsScripts: true, open: [], gaps: [] });
  expect(policy.needsNonce).toBe(false);

  const held = await pay(address, policy.value);
  expect(held.refused).toEqual([]);
  expect(held.paid).toBe(true);
  const addresses = ({ scripts }: Payment) => scripts.map(({ url }) => url).sort();
  expect(addresses(held)).toEqual(addresses(seen));

  store.requests.clear();
  const attacked = await pay(address, policy.value, true);
  expect(attacked.refused.map((line) => line.replace(/\/track\.js$/, '/…'))).toEqual([
    expect.stringMatching(/^script-src-elem https:\/\/collect\.localhost/),
    'script-src-elem inline',
  ]);
  expect(store.requests.list('collect.localhost')).toEqual([]);
  expect(attacked.paid).toBe(true);

  // The ear is not deaf: without the policy the same attack runs.
  const open = await pay(address, null, true);
  expect(open.refused).toEqual([]);
  expect(store.requests.list('collect.localhost')).not.toEqual([]);
});

it('a generated integrity attribute is what the browser works out itself', async () => {
  const address = store.urls(SHOP).payment;
  const { inventory } = await approvedStore(address);
  const own = inventory.rows.find(({ url }) => url.endsWith('/assets/shop.js'));
  if (!own) throw new Error('the shop has no script of its own');
  const { attribute } = integrityAdvice(own, address);
  const page = await session.context.newPage();
  await serveWith(await session.context.newCDPSession(page), address, null);
  await page.goto(address);
  const runs = (integrity: string): Promise<boolean> =>
    page.evaluate(
      ({ src, hash }) =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          Object.assign(script, { src, integrity: hash, type: 'text/javascript' });
          script.onload = () => resolve(true);
          script.onerror = () => resolve(false);
          document.documentElement.append(script);
        }),
      { src: own.url, hash: integrity },
    );
  const hash = /integrity="([^"]+)"/.exec(attribute ?? '')?.[1] ?? '';
  expect(await runs(hash)).toBe(true);
  expect(await runs(hash.replace(/-./, (sign) => (sign === '-A' ? '-B' : '-A')))).toBe(false);
  await page.close();
});
