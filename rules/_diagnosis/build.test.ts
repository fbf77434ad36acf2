import { expect, test } from 'vitest';
import { buildOf, carriersFor, roleToHear } from './build.ts';
import type { Build, SeenPlatform } from './diagnosis.ts';
import { sampleRow } from './testing.ts';

const seen = (id: string, change: Partial<SeenPlatform> = {}): SeenPlatform => ({
  ...{ id, name: id, version: null, confidence: 'certain', source: 'page' },
  ...change,
});

test.each<[string, Build]>([
  ['ec-cube-4', 'package'],
  ['welcart', 'plugin'],
  ['wordpress', 'plugin'],
  ['makeshop', 'cart-asp'],
])('where nobody said how it was built, %s tells', (id, build) => {
  const row = sampleRow('https://shop.example', {}, { platform: seen(id) });
  expect(buildOf(row)).toEqual({ build, bySoftware: true });
});

test('what a person wrote comes first, then what they say it runs on, then what was seen', () => {
  const platform = seen('makeshop');
  const stated = { id: 'ec-cube-2', version: '' };
  const of = (profile: Parameters<typeof sampleRow>[1]) =>
    buildOf(sampleRow('https://shop.example', profile, { platform }));
  expect(of({ build: 'scratch', platform: stated })).toEqual({
    build: 'scratch',
    bySoftware: false,
  });
  expect(of({ platform: stated })).toEqual({ build: 'package', bySoftware: true });
  expect(of({}).build).toBe('cart-asp');
});

test('what is not sure, or not known to be rented, tells nothing', () => {
  const of = (platform: SeenPlatform | null) =>
    buildOf(sampleRow('https://shop.example', {}, { platform })).build;
  expect(of(null)).toBeNull();
  expect(of({ name: 'MakeShop', version: null })).toBeNull();
  expect(of(seen('makeshop', { confidence: 'firm' }))).toBeNull();
});

test('who carries it, and who is heard first', () => {
  expect(carriersFor(['store', 'builder', 'package-vendor'], 'cart-asp')).toEqual([
    'store',
    'cart-asp',
  ]);
  expect(carriersFor(['package-vendor', 'builder'], 'scratch')).toEqual(['builder']);
  expect(carriersFor(['psp'], null)).toEqual(['psp']);
  expect([roleToHear('cart-asp'), roleToHear('plugin'), roleToHear(null)]).toEqual([
    'cart-asp',
    'builder',
    null,
  ]);
});
