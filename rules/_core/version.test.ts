import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  compareVersions,
  isInRange,
  lineHolds,
  lineMeetsRange,
  parseVersion,
  parseVersionLine,
  readStatedVersion,
  type VersionRange,
  versionOf,
} from './version.ts';

const order = (a: string, b: string) => Math.sign(compareVersions(versionOf(a), versionOf(b)));

const number = fc.nat({ max: 30 });
const release = fc
  .array(number, { minLength: 3, maxLength: 3 })
  .map((numbers) => numbers.join('.'));
const suffix = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.nat({ max: 20 }).map((n) => `-p${n}`),
  fc.tuple(fc.constantFrom('alpha', 'beta', 'rc'), fc.nat({ max: 9 })).map(([s, n]) => `-${s}${n}`),
);
const version = fc.tuple(release, suffix).map(([numbers, end]) => numbers + end);

describe('the order of versions', () => {
  it('counts a patch after its release and before the next one', () => {
    const ascending = [
      '4.1.2-beta',
      '4.1.2-rc1',
      '4.1.2',
      '4.1.2-p1',
      '4.1.2-p2',
      '4.1.2-p10',
      '4.1.3',
      '4.2.0',
      '4.10.0',
    ];
    for (const [at, earlier] of ascending.entries())
      for (const later of ascending.slice(at + 1)) {
        expect(order(earlier, later), `${earlier} < ${later}`).toBe(-1);
        expect(order(later, earlier)).toBe(1);
      }
  });

  it('takes a build for its release', () => {
    expect(order('2.12.1.2608181', '2.12.1')).toBe(0);
    expect(order('v2.12.1.2608181', '2.12.2')).toBe(-1);
    expect(order('2.12.1.9999999', '2.12.1-p1')).toBe(-1);
    expect(order('6.5', '6.5.0')).toBe(0);
  });

  it('is total: antisymmetric, transitive, and equal to itself', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(order(a, a)).toBe(0);
        expect(order(a, b)).toBe(order(b, a) === 0 ? 0 : -order(b, a));
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('puts every patch between its release and the next number, whatever they are', () => {
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.nat({ max: 999 }), ([x, y, z], patch) => {
        const patched = `${x}.${y}.${z}-p${patch}`;
        expect(order(`${x}.${y}.${z}`, patched)).toBe(-1);
        expect(order(patched, `${x}.${y}.${z + 1}`)).toBe(-1);
        expect(order(patched, `${x}.${y}.${z}-p${Math.min(patch + 1, 999)}`)).not.toBe(1);
      }),
    );
  });
});

describe('ranges', () => {
  it('agree with the order', () => {
    fc.assert(
      fc.property(version, version, version, fc.boolean(), (at, from, to, inclusive) => {
        const range: VersionRange = [from, inclusive ? `<=${to}` : `<${to}`];
        const below = inclusive ? order(at, to) <= 0 : order(at, to) < 0;
        expect(isInRange(versionOf(at), range)).toBe(order(from, at) <= 0 && below);
      }),
    );
  });

  it('meet a line exactly where one of its versions is in them', () => {
    const inLine = fc.tuple(number, suffix);
    fc.assert(
      fc.property(number, number, inLine, version, version, (x, y, [z, end], from, to) => {
        const range: VersionRange = [from, `<${to}`];
        const one = versionOf(`${x}.${y}.${z}${end}`);
        const line = parseVersionLine(`${x}.${y}`);
        expect(line && lineHolds(line, versionOf(`${x}.${y}.${z}`))).toBe(true);
        // A line begins with its first release: candidates of that one are not in it.
        if (line && lineHolds(line, one) && isInRange(one, range))
          expect(lineMeetsRange(line, range)).toBe(true);
        if (line && lineMeetsRange(line, range)) {
          const first = order(from, `${x}.${y}.0`) > 0 ? versionOf(from) : versionOf(`${x}.${y}.0`);
          expect(lineHolds(line, first) && isInRange(first, range)).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['4.2–4.3', ['4.2.0', '4.2.9-p1', '4.3.1-p1'], ['4.1.2-p5', '4.4.0', '4.4.0-rc']],
  ['4.2-4.3', ['4.2.0', '4.3.1'], ['4.1.2', '4.4.0']],
  ['4.0', ['4.0.0', '4.0.6-p4'], ['3.0.18', '4.1.0', '4.1.0-beta2']],
  ['4.2+', ['4.2.0', '4.9.0'], ['4.1.2-p5', '5.0.0']],
  ['4.1系', ['4.1.0', '4.1.2-p5'], ['4.0.6', '4.2.0']],
  ['4.1.x', ['4.1.0', '4.1.2-p5'], ['4.0.6', '4.2.0']],
  ['3.0.6–3.0.18-p7', ['3.0.6', '3.0.18-p7'], ['3.0.5', '3.0.18-p8', '3.0.19']],
  ['2.13–2.17.0', ['2.13.5-p2', '2.17.0', '2.17.0-p1'], ['2.12.6', '2.17.1']],
  ['2.17.1, 2.17.2', null, null],
  ['4.3–4.2', null, null],
])('the line %s', (text, held, others) => {
  const line = parseVersionLine(text);
  expect(line === null).toBe(held === null);
  for (const one of held ?? []) expect(line && lineHolds(line, versionOf(one)), one).toBe(true);
  for (const one of others ?? []) expect(line && lineHolds(line, versionOf(one)), one).toBe(false);
});

test.each([
  '',
  'abc',
  '4',
  'd41d8cd98f00b204e9800998ecf8427e',
  '20240401',
  '1712345678',
  '4.2.x',
  '4.2.3 or later',
  '1.2.3.4.5',
  '12345.1.2',
  '4.2.3-p1234',
  `4.2.3${'0'.repeat(10_000)}`,
  '.'.repeat(10_000),
  `${'1.'.repeat(5_000)}1`,
])('no exact version: %.40s', (text) => {
  expect(readStatedVersion(text, false)?.exact ?? null).toBeNull();
});

test('any text is read or refused, never thrown at, and what is read reads the same again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 60 }), version), fc.boolean(), (text, estimate) => {
      const read = readStatedVersion(text, estimate);
      if (read?.exact) expect(compareVersions(read.exact, versionOf(text))).toBe(0);
      if (estimate) expect(read?.exact ?? null).toBeNull();
    }),
  );
});

test('an estimate or half a number is a line, however it is written', () => {
  expect(readStatedVersion('4.2.3', true)).toMatchObject({ exact: null, line: {} });
  expect(readStatedVersion('4.2', false)).toMatchObject({ exact: null, line: {} });
  expect(readStatedVersion('4.2.3-p1', false)?.exact).toEqual(versionOf('4.2.3-p1'));
  expect(readStatedVersion('４．２．３', false)?.exact).toEqual(versionOf('4.2.3'));
  expect(parseVersion('4.2.3p2')).toEqual(versionOf('4.2.3-p2'));
});
