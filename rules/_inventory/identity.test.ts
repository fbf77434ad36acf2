import { describe, expect, it } from 'vitest';
import { type Identifiable, keyOf, nameOf, pageAddress, scriptAddress } from './identity.ts';

const script = (given: Partial<Identifiable>): Identifiable => ({
  ...{ kind: 'external', url: 'https://shop.example/pay', shape: null, hash: null, hosts: [] },
  provenance: { by: 'parser', url: '' },
  ...given,
});

describe('the address of a script', () => {
  it.each([
    ['https://cdn.example/a.js?v=1.2&_=170000', 'https://cdn.example/a.js'],
    ['https://cdn.example/a.js?20240101#x', 'https://cdn.example/a.js'],
    ['https://cdn.example/a.js?5f3a9c1e', 'https://cdn.example/a.js'],
    ['https://cdn.example/a.js?lang=ja&currency=JPY', 'https://cdn.example/a.js?currency&lang'],
    ['https://cdn.example/a.js?currency=USD&lang=en', 'https://cdn.example/a.js?currency&lang'],
    [
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123&l=dataLayer',
      'https://www.googletagmanager.com/gtm.js?id=GTM-ABC123&l',
    ],
    ['https://cdn.example:8443/a.js;jsessionid=1A?render', 'https://cdn.example:8443/a.js?render'],
    ['data:text/javascript,1', ''],
  ])('%s → %s', (url, address) => {
    expect(scriptAddress(url)).toBe(address);
  });

  it('keeps no value but that of an account', () => {
    const url = 'https://cdn.example/a.js?token=4111111111111111&mail=a%40b.example';
    expect(scriptAddress(url)).toBe('https://cdn.example/a.js?mail&token');
  });
});

describe('identity', () => {
  it('tells containers apart, and versions not', () => {
    const gtm = (id: string) => keyOf(script({ url: `https://t.example/gtm.js?id=GTM-${id}` }));
    expect(gtm('AAAA1')).not.toBe(gtm('BBBB2'));
    const lib = (v: string) => keyOf(script({ url: `https://shop.example/a.js?ver=${v}` }));
    expect(lib('1')).toBe(lib('2'));
  });

  it('of an inline script is its shape with the foreign hosts in it', () => {
    const inline = (shape: string, ...hosts: string[]) =>
      keyOf(script({ kind: 'inline', shape, hosts, hash: `${Math.random()}` }));
    expect(inline('aa', 'x.example', 'y.example')).toBe(inline('aa', 'Y.example', 'x.example'));
    expect(inline('aa', 'shop.example')).toBe(inline('aa'));
    expect(inline('aa', 'x.example')).not.toBe(inline('aa'));
    expect(inline('aa')).not.toBe(inline('bb'));
  });

  it('of evaluated code is its evaluator, of a worker its address', () => {
    const provenance = { by: 'evaluated', url: 'https://x.example/l.js?v=2' } as const;
    expect(keyOf(script({ kind: 'evaluated', provenance }))).toBe(
      'evaluated https://x.example/l.js',
    );
    expect(keyOf(script({ kind: 'worker', url: 'https://x.example/w.js' }))).toBe(
      'worker https://x.example/w.js',
    );
  });

  it('of a script without a lasting address is its text', () => {
    const blob = (id: string) =>
      keyOf(script({ url: `blob:https://shop.example/${id}`, shape: 'cc' }));
    expect(blob('1')).toBe(blob('2'));
  });

  it('stays short', () => {
    const hosts = Array.from({ length: 50 }, (_, n) => `${n}.${'x'.repeat(60)}.example`);
    const key = (list: string[]) => keyOf(script({ kind: 'inline', shape: 'aa', hosts: list }));
    expect(key(hosts).length).toBeLessThan(350);
    expect(key(hosts)).not.toBe(key([...hosts.slice(0, 49), 'evil.example']));
  });
});

describe('names', () => {
  it.each([
    [{ url: 'https://cdn.example/js/a.js?v=1' }, 'cdn.example/js/a.js'],
    [{ url: 'https://t.example/gtm.js?id=GTM-AB12CD' }, 't.example/gtm.js?id=GTM-AB12CD'],
    [{ kind: 'inline', shape: '0123456789abcdef' }, '<script> 012345'],
    [
      { kind: 'inline', shape: '01', hosts: ['x.example'], id: 'init' },
      '<script id="init"> x.example',
    ],
    [
      { kind: 'evaluated', provenance: { by: 'evaluated', url: 'https://x.example/l.js' } },
      'eval x.example/l.js',
    ],
  ] as const)('%j → %s', (given, name) => {
    expect(nameOf({ ...script(given as Partial<Identifiable>), ...given } as never)).toBe(name);
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://shop.example/shopping?mode=a#b', 'https://shop.example/shopping'],
    ['https://shop.example/orders/1234567/pay', 'https://shop.example/orders/*/pay'],
    ['https://shop.example/c/8c5cb02e-80767f88-8443d79a/pay', 'https://shop.example/c/*/pay'],
    [
      'https://shop.example/checkouts/cn/Z2NwLWFzaWEtMDFKQk/x',
      'https://shop.example/checkouts/cn/*/x',
    ],
    ['https://shop.example/shopping/card-entry2', 'https://shop.example/shopping/card-entry2'],
  ])('%s → %s', (url, address) => {
    expect(pageAddress(url)).toBe(address);
  });
});
