import { expect, test } from 'vitest';
import { platforms } from './platforms/index.ts';
import { packPattern, packPlatform, unpackPlatform } from './platforms/packed.ts';
import { psps } from './psps/index.ts';
import { packPsp, unpackPsp } from './psps/packed.ts';

const bare = (known: object) => ({ ...known, source: '' });
// A pattern out of a text is written with other escapes; what it matches is the same.
const plain = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (_, each) =>
      each instanceof RegExp ? new RegExp(each.source.replaceAll('\\/', '/')).source : each,
    ),
  );

test.each([...platforms.values()])('$name is shipped as it is written', ({ id: _, ...entry }) => {
  const unpacked = unpackPlatform(packPlatform(entry));
  expect(plain(unpacked)).toEqual(plain({ ...entry, traces: entry.traces.map(bare) }));
});

test.each([...psps.values()])('$name.en is shipped as it is written', ({ id: _, ...entry }) => {
  const unpacked = unpackPsp(packPsp(entry));
  expect(plain(unpacked)).toEqual(plain({ ...entry, signals: entry.signals.map(bare) }));
});

test('what cannot be packed is told when it is built', () => {
  expect(packPattern(/\/a\/[/]b\\/)).toBe('/a/[/]b\\\\');
  for (const pattern of [/a/i, /a\t`/, /`/, new RegExp('$' + '{x')])
    expect(() => packPattern(pattern), String(pattern)).toThrow(TypeError);
});
