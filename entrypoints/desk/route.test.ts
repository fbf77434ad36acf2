import { expect, test } from 'vitest';
import { hrefOf, readRoute } from './route.ts';

test.each([
  [
    '#/https://shop.example/scripts',
    { store: 'https://shop.example', view: 'scripts', open: null },
  ],
  ['#/http://shop.localhost/log', { store: 'http://shop.localhost', view: 'log', open: null }],
  ['#/https://shop.example', { store: 'https://shop.example', view: 'diagnosis', open: null }],
  [
    '#/https://shop.example/self-check',
    { store: 'https://shop.example', view: 'self-check', open: null },
  ],
  [
    '#/https://shop.example/nowhere',
    { store: 'https://shop.example', view: 'diagnosis', open: null },
  ],
  [
    '#/https://shop.example/scripts/%E0%A4%A',
    { store: 'https://shop.example', view: 'scripts', open: null },
  ],
  ['', { store: null, programme: 'programme' }],
  ['#/coverage', { store: null, programme: 'coverage' }],
  ['#/javascript:alert(1)', { store: null, programme: 'programme' }],
] as const)('%s is read', (hash, route) => expect(readRoute(hash)).toMatchObject(route));

test('an address with the key of a script comes back as it was', () => {
  const route = {
    store: 'https://shop.example',
    view: 'scripts',
    open: 'external https://cdn.example/a.js?id=GTM-1#x',
    programme: 'programme',
  } as const;
  expect(readRoute(hrefOf(route))).toEqual(route);
});
