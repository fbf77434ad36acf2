import { expect, test } from 'vitest';
import { INLINE_TOKENS } from '../inline-tokens.ts';
import { platforms } from '../platforms/index.ts';
import {
  findPspByFrameName,
  findPspByUrl,
  findPspsByElement,
  findPspsByToken,
  psps,
} from './index.ts';

test('every entry has names, offers and signals that fit together', () => {
  expect(psps.size).toBeGreaterThan(70);
  for (const { id, name, offers, signals } of psps.values()) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(name.ja && name.en, id).toBeTruthy();
    expect(signals.length, `${id} has no signals`).toBeGreaterThan(0);
    for (const signal of signals) {
      if ('host' in signal) expect(signal.host, id).toMatch(/^(?:\*|(?:\*\.)?[a-z0-9.-]+)$/);
      const means = 'means' in signal ? signal.means : null;
      if (means) expect([...offers, 'redirect'], `${id} does not offer ${means}`).toContain(means);
    }
  }
});

test('every inline token is used by an entry or belongs to tag managers and measuring', () => {
  const ofPlatforms = [...platforms.values()].flatMap(({ traces }) =>
    traces.filter(({ kind }) => kind === 'token').map(({ pattern }) => pattern),
  );
  const unused = INLINE_TOKENS.filter(
    (token) =>
      findPspsByToken(token).length === 0 && !ofPlatforms.some((pattern) => pattern.test(token)),
  );
  expect(unused).toEqual([
    'dataLayer',
    'GoogleAnalytics',
    'fbq(',
    'GTM-',
    'googletagmanager',
    'gtag(',
    '_satellite',
    'utag.',
    '_mtm',
    'yjDataLayer',
  ]);
});

test('addresses are found by host, path and role', () => {
  const found = (url: string, role: 'script' | 'frame' | 'redirect' | 'api') =>
    findPspByUrl(url, role)?.psp.id ?? null;
  expect(found('https://static.mul-pay.jp/ext/js/token.js', 'script')).toBe('gmo-pg');
  expect(found('https://api3.veritrans.co.jp/4gtoken', 'api')).toBe('dgft');
  expect(
    found('https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields/x', 'frame'),
  ).toBe('adyen');
  expect(found('https://js.stripe.com.evil.example/v3', 'script')).toBeNull();
  expect(found('https://notadyen.com/checkoutshopper/', 'script')).toBeNull();
  expect(found('https://js.stripe.com/v3/', 'redirect')).toBeNull();
  expect(findPspByUrl('https://js.stripe.com/v3/controller-x.html', 'frame')?.signal.use).toBe(
    'auxiliary',
  );
});

test('names and elements', () => {
  expect(findPspByFrameName('__privateStripeController7')?.signal.use).toBe('auxiliary');
  expect(findPspByFrameName('checkout-frames-cvv')?.psp.id).toBe('checkout-com');
  expect(findPspByFrameName('')).toBeNull();
  const element = { tag: 'input', id: 'zeus_token_card_cvv', name: '', classes: '' };
  expect(findPspsByElement(element).map(({ psp }) => psp.id)).toEqual(['zeus']);
});
