import { expect, it } from 'vitest';
import { STORE, Store, sighting } from '../_inventory/testing.ts';
import { profileFromInventory } from './from-inventory.ts';
import { readProfile } from './read-profile.ts';

const from = (
  store: Store,
  payment: Parameters<typeof profileFromInventory>[0]['payment'] = null,
) => profileFromInventory({ store: STORE, rows: store.rows, payment, locale: 'ja' });

it('takes what was approved, with its reason, and nothing that was only seen', () => {
  const container = sighting('gtm', {
    ...{ key: 'gtm', url: 'https://www.googletagmanager.com/gtm.js?id=GTM-AB12' },
    host: 'www.googletagmanager.com',
  });
  const store = new Store()
    .visit([sighting('pay.js'), container])
    .approve({ reason: '決済に必要', by: '店長' })
    .visit([
      sighting('pay.js'),
      container,
      sighting('new.js', { url: 'https://new.example/new.js' }),
    ]);
  const profile = from(store);
  expect(profile.scripts).toMatchObject({
    hosts: ['cdn.example', 'www.googletagmanager.com'],
    containers: ['GTM-AB12'],
  });
  expect(profile.scripts?.approved).toEqual([
    { key: expect.any(String), name: 'cdn.example/pay.js', reason: '決済に必要', by: '店長' },
    expect.objectContaining({ key: 'gtm' }),
  ]);
});

it('can be read again as it is written', () => {
  const profile = from(new Store().visit([sighting('pay.js')]).approve(), {
    method: 'token',
    psp: 'payjp',
  });
  expect(readProfile(JSON.stringify(profile))).toEqual({ ok: true, profile });
});

it('agrees on no passing type', () => {
  expect(from(new Store(), { method: 'passing', psp: null }).payment).toBeUndefined();
  expect(from(new Store(), { method: 'passing', psp: 'zeus' }).payment).toEqual({ psp: 'zeus' });
  expect(from(new Store(), { method: 'redirect', psp: null }).payment).toEqual({
    method: 'redirect',
  });
});
