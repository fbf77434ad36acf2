import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../_core/text.ts';
import { toCsv } from '../_inventory/exports.ts';
import { BUILDS, DIAGNOSIS_BOUNDS, EMPTY_PROFILE, REVENUE_BANDS } from './diagnosis.ts';
import { programmeListWords, revenueBandOf, STORE_COLUMNS } from './programme-words.ts';
import { planImport, readStoreList } from './stores-csv.ts';
import { sampleRow } from './testing.ts';

const asStore = (typed: string): string | null =>
  /^[a-z0-9.-]+\.example$/.test(typed.replace(/^https?:\/\//, ''))
    ? `https://${typed.replace(/^https?:\/\//, '')}`
    : null;
const read = (text: string) => {
  const list = readStoreList(text, asStore);
  if (!list.ok) throw new Error(list.reason);
  return list;
};

test('a list with Japanese headings is read, with its own or other names for them', () => {
  const { stores, lines, cells } = read(
    '店舗名,ＵＲＬ,構築方法,年商,制作会社,メモ\r\nお茶の店,tea.example,パッケージ,"3,000万円",○○制作,x\r\n',
  );
  expect(lines).toEqual([]);
  expect(cells).toEqual([]);
  expect(stores).toEqual([
    {
      line: 2,
      store: 'https://tea.example',
      says: { name: 'お茶の店', build: 'package', revenueBand: 1, builder: '○○制作' },
    },
  ]);
});

test('lines that cannot be read are named by their number in the file, quoted line ends counted', () => {
  const { stores, lines } = read(
    '\uFEFFurl;name\nhttps://tea.example;"Tea\nand more"\n;no address\n\nnot an address;x\nTEA.example;again\ntea.example;twice\n',
  );
  expect(stores.map(({ line, says }) => [line, says.name])).toEqual([[2, 'Tea and more']]);
  expect(lines).toEqual([
    { line: 4, reason: 'no-address', value: '' },
    { line: 6, reason: 'not-an-address', value: 'not an address' },
    { line: 7, reason: 'not-an-address', value: 'TEA.example' },
    { line: 8, reason: 'twice', value: 'tea.example', first: 2 },
  ]);
});

test('a cell that means nothing to us is left out and said, its line is taken', () => {
  const long = 'x'.repeat(201);
  const { stores, cells } = read(`url,build,sales,name\ntea.example,by magic,a lot,${long}`);
  expect(stores).toEqual([{ line: 2, store: 'https://tea.example', says: {} }]);
  expect(cells.map(({ column, reason }) => [column, reason])).toEqual([
    ['name', 'too-long'],
    ['build', 'not-known'],
    ['revenue', 'not-known'],
  ]);
  expect(cells[0]?.value).toHaveLength(81);
});

test.each([
  ['', 'empty'],
  ['\n\n', 'empty'],
  ['url,name\n', 'empty'],
  ['name,industry\nTea,food', 'no-columns'],
  ['{"stores":[]}', 'no-columns'],
  ['<html><body>url</body></html>\nx', 'no-columns'],
])('%o is not taken: %s', (text, reason) =>
  expect(readStoreList(text, asStore)).toEqual({ ok: false, reason }),
);

test('a list longer than the bound says how many lines it left out', () => {
  const text = [
    'url',
    ...Array.from({ length: DIAGNOSIS_BOUNDS.listed + 3 }, (_, n) => `s${n}.example`),
  ].join('\n');
  const { stores, cut } = read(text);
  expect([stores.length, cut]).toEqual([DIAGNOSIS_BOUNDS.listed, 3]);
});

test.each([
  ['9,999,999', 0],
  ['10000000', 1],
  ['1億2000万', 3],
  ['５億円', 4],
  ['¥30 million', 1],
  ['3千万', 1],
  ['3千万円以上', null],
  ['about 5', null],
  ['', null],
])('sales of %s are in band %s', (text, band) => expect(revenueBandOf(text)).toBe(band));

test('taking a list in writes over nothing that it does not name', () => {
  const kept = sampleRow('https://tea.example', { name: 'Tea', industry: '食品', costs: { a: 1 } });
  const { stores } = read('url,name,industry\ntea.example,Tea house,\nsake.example,Sake,');
  const [tea, sake] = planImport(stores, [kept]);
  expect(tea).toMatchObject({
    ...{ what: 'changed', changes: ['name'], before: kept.profile, at: kept.at },
    profile: { name: 'Tea house', industry: '食品', costs: { a: 1 } },
  });
  expect(sake).toMatchObject({ what: 'added', before: null, at: '' });
  expect(planImport(read('url,name\ntea.example,Tea').stores, [kept])[0]?.what).toBe('same');
});

const cell = fc
  .string({ unit: fc.constantFrom(...'あA =+-@\'"\n\r\t,;　＝1'), maxLength: 12 })
  .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
  // An apostrophe before a formula is what neutralising writes: it cannot be told from one that was there.
  .filter((text) => !/^'\s*[=+\-@＝]/.test(text));

test('what the table writes out is read back as it was, in both languages', () => {
  const store = fc.record({
    name: cell,
    product: cell,
    industry: cell,
    builder: cell,
    build: fc.constantFrom(null, ...BUILDS),
    revenueBand: fc.constantFrom(null, ...REVENUE_BANDS.keys()),
  });
  fc.assert(
    fc.property(
      fc.array(store, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...LOCALES),
      (made, locale) => {
        const words = programmeListWords[locale];
        const csv = toCsv({
          columns: STORE_COLUMNS.map((column) => words.columns[column]),
          rows: made.map((one, at) => [
            ...[`https://s${at}.example`, one.name, one.build ? words.builds[one.build] : ''],
            ...[one.product, one.industry],
            ...[
              one.revenueBand === null ? '' : (words.revenue[one.revenueBand] ?? ''),
              one.builder,
            ],
          ]),
        });
        const { stores, lines, cells } = read(csv);
        expect([lines, cells]).toEqual([[], []]);
        expect(stores.map(({ says }) => ({ ...EMPTY_PROFILE, ...says }))).toEqual(
          made.map((one) => ({ ...EMPTY_PROFILE, ...one })),
        );
      },
    ),
  );
});

test('any text at all is an answer, never a failure', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const one of [text, `url\n${text}`]) {
        const list = readStoreList(one, asStore);
        if (list.ok)
          for (const { line } of [...list.lines, ...list.stores]) expect(line).toBeGreaterThan(1);
      }
    }),
  );
});
