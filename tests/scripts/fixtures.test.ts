import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ORDINARY } from './benign-table.ts';
import {
  benignOriginals,
  maliciousOriginals,
  maliciousVariants,
  ORDINARY_VARIANTS,
} from './corpus.ts';
import { effectsOn } from './guard.ts';
import heldOut from './held-out.json' with { type: 'json' };
import { hostsIn, readings } from './hidden-hosts.ts';
import { FIXTURES, TECHNIQUES } from './technique-table.ts';
import { parsed } from './variants/literals.ts';
import { VARIANT_NAMES } from './variants/variants.ts';

const HOST = /\.localhost$/;
const namesIn = (side: string): string[] =>
  readdirSync(new URL(side, import.meta.url))
    .map((file) => file.replace(/\.js$/, ''))
    .sort();
const textOf = (id: string): string =>
  readFileSync(new URL(`malicious/${id}.js`, import.meta.url), 'utf8');

describe('the tables', () => {
  it('name every file and no other', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(namesIn('malicious'));
    expect(Object.keys(ORDINARY).sort()).toEqual(namesIn('benign'));
  });

  it('cover every technique and tier, each technique more than once', () => {
    const rows = Object.values(FIXTURES);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const technique of TECHNIQUES) {
      expect(rows.filter((row) => row.technique === technique).length).toBeGreaterThan(1);
    }
    expect([...new Set(rows.map(({ tier }) => tier))].sort()).toEqual(['A', 'B', 'C', 'D']);
  });

  it('hold a third out, all of it known', () => {
    expect(heldOut.malicious).toHaveLength(Math.ceil(Object.keys(FIXTURES).length / 3));
    expect(heldOut.benign).toHaveLength(Math.ceil(Object.keys(ORDINARY).length / 3));
    for (const id of heldOut.malicious) expect(FIXTURES).toHaveProperty(id);
    for (const id of heldOut.benign) expect(ORDINARY).toHaveProperty(id);
  });
});

describe.each(Object.entries(FIXTURES))('malicious/%s', (id, { hosts }) => {
  it('does nothing on a host that is not of the practice store', () => {
    expect(effectsOn('shop.example', textOf(id))).toEqual([]);
    expect(effectsOn('localhost.example', textOf(id))).toEqual([]);
  });

  it('names no host but *.localhost, in no disguise', () => {
    const named = readings(textOf(id)).flatMap(hostsIn);
    expect(named.filter((host) => !HOST.test(host))).toEqual([]);
  });

  it('names the hosts that its row says', () => {
    const all = readings(textOf(id));
    for (const host of hosts) {
      expect(host).toMatch(HOST);
      expect(
        all.some((reading) => reading.includes(host) || reading.includes(host.replace(HOST, ''))),
        host,
      ).toBe(true);
    }
  });

  it('is JavaScript', () => {
    expect(() => parsed(textOf(id))).not.toThrow();
  });
});

// Not all: stand-ins that say yes to everything also look like a signed-in administrator, or like a second visit.
it('most fixtures would act on the practice store: the guard is what stops them', () => {
  const ids = Object.keys(FIXTURES);
  const acting = ids.filter((id) => effectsOn('shop.localhost', textOf(id)).length > 0);
  expect(acting.length).toBeGreaterThan(ids.length / 2);
});

describe('the corpus', () => {
  it('has ids that are unique, and enough ordinary scripts', () => {
    const all = [...maliciousOriginals(), ...benignOriginals(), ...maliciousVariants()];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const libraries = benignOriginals().filter(({ technique }) => technique === 'library');
    expect(libraries.length).toBeGreaterThanOrEqual(120);
    expect(Object.keys(ORDINARY).length).toBeGreaterThanOrEqual(40);
  });

  it('has variants of ordinary scripts that are known variants', () => {
    expect(VARIANT_NAMES).toEqual(expect.arrayContaining([...ORDINARY_VARIANTS]));
  });

  it.each(VARIANT_NAMES.filter((name) => !/^(?:obfuscated-high|parasite)/.test(name)))(
    'parses in the variant %s',
    (name) => {
      for (const script of maliciousVariants().filter(({ variant }) => variant === name)) {
        expect(() => parsed(script.text()), script.id).not.toThrow();
      }
    },
  );
});
