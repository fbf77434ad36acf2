import { expect, test } from 'vitest';
import type { SeenPlatform } from './diagnosis.ts';
import { asStated, seenPlatform, shownPlatform } from './seen-platform.ts';
import { sampleRow } from './testing.ts';

const SEEN: SeenPlatform = {
  ...{ id: 'ec-cube-4', name: 'EC-CUBE 4', version: '4.2–4.3' },
  ...{ confidence: 'certain', source: 'page' },
};

test('a walk keeps what a reader needs of a platform, and no more', () => {
  const verdict = { ...SEEN, versionIsEstimate: true, base: null, widgets: [] };
  expect(seenPlatform(verdict)).toEqual({ ...SEEN, versionIsEstimate: true });
  expect(seenPlatform({ name: 'Welcart', version: null })).toEqual({
    name: 'Welcart',
    version: null,
  });
});

test('what the owner said is not what the pages showed', () => {
  expect(shownPlatform(SEEN)).toBe(SEEN);
  expect(shownPlatform({ ...SEEN, source: 'declared' })).toBeNull();
  expect(shownPlatform(undefined)).toBeNull();
});

test('lists name what the owner says, with the version that was seen where none was typed', () => {
  const names = [{ id: 'welcart', name: 'Welcart' }];
  const of = (id: string, version: string, platform: SeenPlatform | null = SEEN) =>
    asStated(sampleRow('https://shop.example', { platform: { id, version } }, { platform }), names)
      .platform;
  expect(of('welcart', ' 2.12.7 ')).toMatchObject({ name: 'Welcart', version: '2.12.7' });
  expect(of('welcart', '')).toMatchObject({ name: 'Welcart', version: null });
  expect(of('ec-cube-4', '')).toMatchObject({ name: 'EC-CUBE 4', version: '4.2–4.3' });
  expect(of('a-later-cart', '', null)).toMatchObject({ name: 'a-later-cart' });
  const untold = sampleRow('https://shop.example', {}, { platform: SEEN });
  expect(asStated(untold, names)).toBe(untold);
});
