import { describe, expect, it } from 'vitest';
import { integrityAdvice } from './integrity.ts';
import type { Sighting } from './inventory.ts';
import { generatePolicy, NONCE_PLACEHOLDER, type PolicyGap } from './policy.ts';
import { allows } from './policy-matcher.ts';
import { policyWords } from './policy-words.ts';
import { sha256Source } from './stability.ts';
import { HEADERS, PAGE, Store, sighting } from './testing.ts';

const HEX = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const inline = (shape: string, hash = HEX): Sighting =>
  sighting(`inline ${shape}`, {
    ...{ key: `inline ${shape}`, kind: 'inline', url: PAGE, host: '', shape, hash },
  });
const own = sighting('own', { key: `external ${PAGE}.js`, url: 'https://shop.example/a;1.js' });
const destinations = {
  frames: ['https://js.stripe.com'],
  connects: ['https://api.stripe.com', 'https://evil.example'],
  forms: ['https://shop.example'],
};

function policyOf(sightings: Sighting[], given = {}) {
  const store = new Store().visit(sightings, given).visit(sightings, given).approve();
  return { store, policy: made(store) };
}

function made(store: Store) {
  const [page] = store.pages;
  if (!page) throw new Error('no page');
  return generatePolicy(store.rows, page);
}

const gapsOf = ({ policy }: ReturnType<typeof policyOf>): PolicyGap[] =>
  policy.notes.map(({ gap }) => gap);
const directiveOf = (value: string, name: string): string =>
  value.split('; ').find((part) => part.startsWith(`${name} `)) ?? '';

describe('a policy made of the inventory', () => {
  const [a, b] = [sighting('a.js'), sighting('b.js')];

  it('is whole, and csp_evaluator finds nothing open in it', () => {
    const { policy } = policyOf([a, own, inline('1')], { destinations });
    expect(policy.value.split('; ')).toEqual([
      `script-src https://cdn.example/a.js https://shop.example/a%3B1.js '${sha256Source(HEX)}'`,
      "worker-src 'none'",
      "connect-src 'self' https://api.stripe.com",
      "frame-src 'self' https://js.stripe.com",
      "form-action 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "frame-ancestors 'none'",
    ]);
    expect(policy.review).toEqual({ limitsScripts: true, open: [], gaps: [] });
    expect(policy.needsNonce).toBe(false);
  });

  it('lets every approved script run, and none that is not', () => {
    const { store } = policyOf([a, own, inline('1')], { destinations });
    store.visit([a, own, inline('1'), b]);
    const { value } = made(store);
    for (const { url } of [a, own]) expect(allows(value, { url, page: PAGE })).toBe(true);
    expect(allows(value, { hash: HEX, page: PAGE })).toBe(true);
    for (const url of [b.url, 'https://evil.example/a.js', 'https://shop.example/x.js'])
      expect(allows(value, { url, page: PAGE })).toBe(false);
    expect(allows(value, { hash: HEX.replace('e', 'f'), page: PAGE })).toBe(false);
  });

  it('stops what is not as approved, and says so', () => {
    const { store } = policyOf([a, b]);
    store.visit([{ ...a, hash: 'other' }, b]);
    const policy = made(store);
    expect(directiveOf(policy.value, 'script-src')).toBe('script-src https://cdn.example/b.js');
    expect(policy.notes[0]).toEqual({ gap: 'stopped', names: ['cdn.example/a.js'] });
  });

  it('is closed where nothing is approved', () => {
    const policy = made(new Store().visit([a]));
    expect(directiveOf(policy.value, 'script-src')).toBe("script-src 'none'");
  });

  it('asks for a nonce where an inline script varies', () => {
    const store = new Store();
    for (const hash of ['00', '11', '00', '22']) store.visit([inline('1', hash)]);
    const policy = made(store.approve());
    expect(policy.needsNonce).toBe(true);
    expect(directiveOf(policy.value, 'script-src')).toBe(`script-src 'nonce-${NONCE_PLACEHOLDER}'`);
    expect(policy.review).toEqual({ limitsScripts: true, open: [], gaps: [] });
    expect(policy.notes.some(({ gap }) => gap === 'needs-nonce')).toBe(true);
  });

  it('says what it cannot cover', () => {
    const strange = policyOf([
      inline('1', ''),
      sighting('blob', { url: 'blob:https://shop.example/1', hash: null }),
      sighting('v3', { url: 'https://js.stripe.com/v3/' }),
      sighting('eval', { kind: 'evaluated', hash: null }),
      sighting('gtm', { key: 'external https://t.example/gtm.js?id=GTM-A1B2C3' }),
      { ...inline('2'), hash: null },
    ]);
    expect(gapsOf(strange)).toEqual(
      expect.arrayContaining([
        ...['inline-unread', 'no-address', 'whole-folder', 'evaluates', 'query-not-limited'],
        ...['destinations-not-known', 'inline-handlers', 'card-authentication'],
      ]),
    );
    expect(gapsOf(policyOf([a], { destinations }))).toContain('destination-left-out');
    const once = new Store().visit([inline('1')]).approve();
    expect(made(once).notes.map(({ gap }) => gap)).toContain('inline-seen-once');
  });

  it('stays short enough to be sent', () => {
    const many = Array.from({ length: 400 }, (_, n) => sighting(`assets/module-${n}.js`));
    const { policy } = policyOf([...many, own], { destinations });
    expect(policy.value.length).toBeLessThanOrEqual(6200);
    expect(policy.notes).toContainEqual({ gap: 'shortened', names: ['https://cdn.example'] });
    expect(policy.value).toContain('https://shop.example/a%3B1.js');
  });

  it('keeps who may frame the page', () => {
    const headers = { ...HEADERS, 'content-security-policy': 'frame-ancestors https://p.example' };
    expect(policyOf([a], { headers }).policy.value).toContain('frame-ancestors https://p.example');
    const none = { ...HEADERS, 'x-frame-options': null };
    expect(policyOf([a], { headers: none }).policy.value).toContain("frame-ancestors 'self'");
  });

  it('lets approved workers run', () => {
    const worker = sighting('w.js', { kind: 'worker' });
    expect(policyOf([worker]).policy.value).toContain('worker-src https://cdn.example/w.js');
  });

  it('has words for each of its notes that take their names', () => {
    for (const locale of ['ja', 'en'] as const) {
      const named = Object.values(policyWords[locale]).filter((text) => text.includes('{names}'));
      expect(named).toHaveLength(10);
    }
  });
});

describe('integrity attributes', () => {
  const advised = (given: Partial<Sighting>, visits = 2) => {
    const store = new Store();
    for (let n = 0; n < visits; n++) store.visit([sighting('a.js', { hash: HEX, ...given })]);
    return integrityAdvice(store.approve().row('cdn.example/a.js'), PAGE);
  };

  it('hold a stable text', () => {
    expect(advised({})).toMatchObject({
      attribute:
        'integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" crossorigin="anonymous"',
      why: null,
    });
    expect(advised({ url: 'https://shop.example/a.js' }).attribute).not.toContain('crossorigin');
  });

  it.each([
    [{}, 1, 'seen-once'],
    [{ varying: true }, 2, 'varies'],
    [{ hash: null }, 2, 'not-read'],
    [{ integrity: 'sri' }, 2, 'has-one'],
    [{ kind: 'inline' }, 2, 'not-external'],
    [{ url: 'blob:x' }, 2, 'not-external'],
    [{ provenance: { by: 'tag-manager', url: 'https://t.example/' } }, 2, 'inserted-by-script'],
    [{ url: 'https://www.google-analytics.com/analytics.js' }, 2, 'updated-in-place'],
    [{ url: 'https://js.stripe.com/v3/' }, 2, 'updated-in-place'],
  ] as const)('%j after %i visits: none, %s', (given, visits, why) => {
    expect(advised(given, visits)).toMatchObject({ attribute: null, why });
  });

  it('are not given to what is not approved as it is', () => {
    const a = sighting('a.js', { hash: HEX });
    const row = new Store().visit([a]).visit([a]).row('a.js');
    expect(integrityAdvice(row, PAGE)).toMatchObject({ attribute: null, why: 'not-approved' });
  });
});
