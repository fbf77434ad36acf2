import { describe, expect, it, test } from 'vitest';
import {
  compareVersions,
  readStatedVersion,
  type StatedVersion,
  upperOf,
  versionOf,
} from '../../_core/version.ts';
import { platforms } from '../platforms/index.ts';
import { psps } from '../psps/index.ts';
import { type Advisory, addressesOf, cve, GATHERED } from './advisory.ts';
import { ecCubePlugins } from './ec-cube-plugins.ts';
import { products } from './index.ts';
import { KINDS, VULNERABILITY_KINDS } from './kinds.ts';
import { matchesOf, releasesToMoveTo, severityOf } from './match.ts';
import { paymentModules } from './payment-modules.ts';

const modules = [...paymentModules, ...ecCubePlugins];
const everything: Advisory[] = [
  ...new Set([
    ...[...products.values()].flatMap(({ advisories }) => advisories),
    ...modules.flatMap(({ advisories }) => advisories),
  ]),
];
const LEVELS = ['R', 'S', 'P', 'D', 'G'];
const NUMBERED = /^CVE-\d{4}-\d{4,6}$/;
const NOTICE = /^[\w-]+ \d{4}-\d{2}-\d{2}$/;

/** What is wrong with an entry, in words; null for one that may stand. */
function wrongWith({ id, jvn, affected, evidence, source, kind, weak }: Advisory): string | null {
  if (!NUMBERED.test(id) && !NOTICE.test(id)) return 'no CVE number, and no notice of a vendor';
  if (!LEVELS.includes(evidence)) return 'no evidence level';
  if (source.trim() === '') return 'no source';
  if (evidence === 'G' && !weak) return 'from memory, and not weak';
  if (jvn !== undefined && !/^JVN#\d{8}$/.test(jvn)) return 'no number of JVN';
  if (!KINDS[kind]) return 'no such kind';
  if (affected.length === 0) return 'no range';
  const backwards = affected.some(
    ([from, to]) => compareVersions(versionOf(from), upperOf(to)) > 0,
  );
  return backwards ? 'a range that ends before it begins' : null;
}

describe('every entry', () => {
  it('there are entries to hold to it', () => {
    expect(everything.length).toBeGreaterThan(50);
  });

  it.each(everything)(
    '$id has an evidence level, a source, and ranges that are ranges',
    (entry) => {
      expect(wrongWith(entry)).toBeNull();
      expect(addressesOf(entry).length).toBeGreaterThan(0);
    },
  );

  it('is refused without', () => {
    const good = cve('CVE-2026-1000', {
      kind: 'xss',
      needs: null,
      affected: [['1.0.0', '<2.0.0']],
    });
    expect(wrongWith(good)).toBeNull();
    for (const bad of [
      { evidence: undefined as never },
      { source: ' ' },
      { evidence: 'G' as const },
      { id: 'something' },
      { jvn: '12345678' },
      { affected: [] },
      { affected: [['2.0.0', '<1.0.0']] as const },
    ])
      expect(wrongWith({ ...good, ...bad })).not.toBeNull();
  });

  it('is of a platform, and a payment module of a service, that the catalogues have', () => {
    for (const id of products.keys()) expect(platforms.has(id), id).toBe(true);
    for (const { platform } of modules) expect(platforms.has(platform), platform).toBe(true);
    for (const { psp } of paymentModules) expect(psps.has(psp), psp).toBe(true);
  });

  it('says in both languages what its kind is', () => {
    for (const kind of VULNERABILITY_KINDS) {
      expect(KINDS[kind].words.ja, kind).toMatch(/おそれ/);
      expect(KINDS[kind].words.en.length, kind).toBeGreaterThan(10);
    }
    expect(GATHERED).toMatch(/^\d{4}-\d{2}$/);
  });
});

describe.each([...products])('releases of %s', (_, product) => {
  it('are in order, with evidence', () => {
    const { releases } = product;
    for (const { evidence, source, date } of releases) {
      expect(LEVELS).toContain(evidence);
      expect(source).not.toBe('');
      expect(date ?? '2000-01').toMatch(/^\d{4}-\d{2}$/);
    }
    for (const [at, later] of releases.slice(1).entries())
      expect(
        compareVersions(versionOf(releases[at]?.version ?? ''), versionOf(later.version)),
      ).toBeLessThan(0);
  });

  it('the newest has no weakness that is known for sure, so that there is always one to move to', () => {
    const newest = product.releases.at(-1)?.version ?? '';
    expect(matchesOf(product, stated(newest)).sure).toEqual([]);
    expect(releasesToMoveTo(product, stated('0.0.1')).length).toBe(1);
  });
});

function stated(text: string, isEstimate = false): StatedVersion {
  const read = readStatedVersion(text, isEstimate);
  if (!read) throw new Error(text);
  return read;
}

const ids = (platform: string, text: string, isEstimate = false) => {
  const product = products.get(platform);
  if (!product) throw new Error(platform);
  const { sure, possible } = matchesOf(product, stated(text, isEstimate));
  return { sure: sure.map(({ id }) => id), possible: possible.map(({ id }) => id) };
};

test.each([
  ['4.2.3', ['CVE-2026-30777'], []],
  ['4.2.3-p1', ['CVE-2026-30777'], []],
  ['4.2.3-p2', [], []],
  ['4.3.1', ['CVE-2026-30777'], []],
  ['4.3.1-p1', [], []],
  // Patches of older lines: by number within "4.0.0 to 4.1.2", perhaps made for it.
  ['4.0.6-p4', [], ['CVE-2022-25355', 'CVE-2022-40199', 'CVE-2022-38975']],
  ['4.1.2-p5', [], []],
  ['3.0.18-p7', [], []],
  ['3.0.18-p6', ['CVE-2023-46845'], []],
  ['2.13.5-p2', [], ['CVE-2021-20841', 'CVE-2021-20842']],
  ['2.17.2-p2', [], []],
  ['2.17.2-p1', ['CVE-2023-40281'], []],
  ['2.25.0', [], []],
])('EC-CUBE %s', (version, sure, possible) => {
  expect(ids('ec-cube-4', version)).toEqual({ sure, possible });
});

test('the gravest first: what needs no log-in and takes over the shop', () => {
  expect(ids('ec-cube-2', '2.12.4').sure[0]).toBe('CVE-2013-3651');
  expect(ids('ec-cube-4', '4.0.5').sure[0]).toBe('CVE-2021-20717');
});

test.each([
  ['2.12.1.2608181', ['CVE-2026-120597', 'CVE-2026-96761']],
  ['2.12.3', ['CVE-2026-120597', 'CVE-2026-96761']],
  ['2.12.4', ['CVE-2026-120597']],
  ['2.12.7', []],
  ['2.12.7.2611011', []],
])('Welcart %s', (version, sure) => {
  expect(ids('welcart', version)).toEqual({ sure, possible: [] });
});

test('a record that could not be read never decides by itself', () => {
  const { sure, possible } = ids('welcart', '2.11.28');
  expect(possible).toEqual(['CVE-2026-49775']);
  expect(sure).not.toContain('CVE-2026-49775');
});

test.each([
  ['4.2–4.3', 'CVE-2026-30777'],
  ['4.0', 'CVE-2021-20717'],
  ['4.0.4', 'CVE-2021-20717'],
  ['2.13–2.25', 'CVE-2023-40281'],
])('an estimate (%s) is never sure', (line, one) => {
  const { sure, possible } = ids('ec-cube-4', line, true);
  expect(sure).toEqual([]);
  expect(possible).toContain(one);
});

test('gravity follows what is needed and what it reaches', () => {
  expect(severityOf({ kind: 'rce', needs: 'none' })).toBe('critical');
  expect(severityOf({ kind: 'rce', needs: 'admin' })).toBe('medium');
  expect(severityOf({ kind: 'stored-xss', needs: 'none' })).toBe('critical');
  expect(severityOf({ kind: 'file-read', needs: 'none' })).toBe('high');
  expect(severityOf({ kind: 'xss', needs: 'none-ui' })).toBe('medium');
  expect(severityOf({ kind: 'xss', needs: null })).toBe('medium');
  expect(severityOf({ kind: 'xss', needs: 'admin' })).toBe('low');
});

test.each([
  ['ec-cube-4', '4.2.3', false, ['4.2.3-p2']],
  ['ec-cube-4', '4.2–4.3', true, ['4.2.3-p2', '4.3.1-p1']],
  ['ec-cube-4', '4.0', true, ['4.0.6-p4']],
  ['ec-cube-2', '2.12.4', false, ['2.13.5-p2']],
  ['ec-cube-2', '2.4–2.12', true, ['2.13.5-p2']],
  ['ec-cube-2', '2.13–2.25', true, ['2.13.5-p2', '2.17.2-p2', '2.25.0']],
  ['ec-cube-3', '3.0.12', false, ['3.0.18-p7']],
  ['welcart', '2.12.1', false, ['2.12.7']],
] as const)('%s %s: where to move to', (platform, version, isEstimate, to) => {
  const product = products.get(platform);
  const found = product && releasesToMoveTo(product, stated(version, isEstimate));
  expect(found?.map((release) => release.version)).toEqual([...to]);
});
