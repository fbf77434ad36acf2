import { expect, it } from 'vitest';
import { softwareName, softwareOfPage } from './software-name.ts';

const ecCube = { name: 'EC-CUBE 4', version: '4.2–4.3', versionIsEstimate: true };

it('says of an estimated version that it is one', () => {
  expect(softwareName(ecCube, 'ja')).toBe('EC-CUBE 4 4.2–4.3（推定）');
  expect(softwareName({ ...ecCube, versionIsEstimate: false }, 'en')).toBe('EC-CUBE 4 4.2–4.3');
  expect(softwareName({ name: 'BASE', version: null }, 'ja')).toBe('BASE');
});

it('calls the cart of another platform a cart widget, not the shop’s software', () => {
  const wordpress = { name: 'WordPress', version: '6.5' };
  expect(softwareOfPage(wordpress, ['COLOR ME'], 'ja')).toBe(
    'WordPress 6.5（カートの部品: COLOR ME）',
  );
  expect(softwareOfPage(null, ['COLOR ME'], 'en')).toBe('cart widget: COLOR ME');
  expect(softwareOfPage(null, [], 'ja')).toBeNull();
});
