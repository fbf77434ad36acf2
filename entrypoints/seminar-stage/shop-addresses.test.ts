import { describe, expect, it } from 'vitest';
import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { parseStack } from '../witness/stack.ts';
import { eventToShop, snapshotToShop, toShop } from './shop-addresses.ts';

const CHROMIUM = 'chrome-extension://abcdefghijklmnop';
const FIREFOX = 'moz-extension://4d1f6a52-0b51-4c39-9c0e-7e11c0de7e57';
const SCENE = '/seminar/scenes/skimmer/before';

describe.each([CHROMIUM, FIREFOX])('addresses of pages bundled at %s', (base) => {
  it('stand for the shop’s, with either scheme, whole or from the root', () => {
    expect(toShop(`${base}${SCENE}/https/shop.example/checkout.html`)).toBe(
      'https://shop.example/checkout.html',
    );
    expect(toShop(`${base}${SCENE}/http/shop.example/admin/`)).toBe('http://shop.example/admin/');
    expect(toShop(`<script src="${SCENE}/https/collect.example/tag.js">`)).toBe(
      '<script src="https://collect.example/tag.js">',
    );
  });

  it('leaves every other address as it is', () => {
    for (const other of [`${base}/recorder.js`, 'https://shop.example/seminar/', ''])
      expect(toShop(other)).toBe(other);
  });

  it('names the scene’s script in a stack, and not the recorder', () => {
    const event = eventToShop([
      ...(['fetch', 'https://collect.example/c', 'post', 'x', 1] as const),
      `at fetch (${base}/recorder.js:1:2)\n    at send (${base}${SCENE}/https/collect.example/tag.js:9:3)`,
      ...([5, 0] as const),
    ]);
    expect(parseStack(event[5], [])?.url).toBe('https://collect.example/tag.js');
  });

  it('moves a whole snapshot, origins included, and leaves the stage’s own rows out', () => {
    const page = `${base}${SCENE}/https/shop.example/checkout.html`;
    const script = (src: string) => ({ src, srcOrigin: base, excerpt: `<script src="${src}">` });
    const moved = snapshotToShop({
      version: 1,
      documents: [{ url: page, origin: base }],
      scripts: [script(`${base}/recorder.js`), script(`${base}${SCENE}/https/a.example/b.js`)],
      requests: [{ url: `${base}/seminar/shop.css` }, { url: page }],
      calls: [{ by: { url: 'https://a.example/b.js', via: [page] } }],
    } as unknown as DocumentSnapshot);
    expect(moved).toEqual({
      version: 1,
      documents: [{ url: 'https://shop.example/checkout.html', origin: 'https://shop.example' }],
      scripts: [
        {
          src: 'https://a.example/b.js',
          srcOrigin: 'https://a.example',
          excerpt: '<script src="https://a.example/b.js">',
        },
      ],
      requests: [{ url: 'https://shop.example/checkout.html' }],
      calls: [
        { by: { url: 'https://a.example/b.js', via: ['https://shop.example/checkout.html'] } },
      ],
    });
  });
});
