import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES } from '../_core/verdict.ts';
import { BUILDS, type DiagnosisRow, STEPS } from './diagnosis.ts';
import {
  filterRows,
  findingsOf,
  measureState,
  NO_FILTER,
  PROGRAMME_COLUMNS,
  programmeRows,
  SPREADS,
  sortRows,
  spreadOf,
  stepFigures,
  stepReached,
} from './programme.ts';
import { sampleCounts, sampleRow } from './testing.ts';

const TODAY = '2026-11-24';
const done = '2026-10-01T00:00:00.000Z';

const tea = sampleRow(
  'https://tea.example',
  { name: 'お茶の店', build: 'package', product: 'EC-CUBE', industry: '食品', revenueBand: 1 },
  { done: { 'self-check': done, diagnosis: done }, counts: sampleCounts({ high: 2, info: 5 }) },
);
const sake = sampleRow(
  'https://sake.example',
  { name: '酒の店', build: 'cart-asp', product: 'ｅｃ－ｃｕｂｅ', revenueBand: 0 },
  { done: { 'self-check': done }, counts: sampleCounts({ info: 1 }), dueOn: '2026-11-20' },
);
const listed = sampleRow('https://new.example', {}, { dueOn: '2026-12-01' });
const rows = programmeRows(
  [
    { origin: tea.store, enrolled: true },
    { origin: sake.store, enrolled: true },
    { origin: listed.store, enrolled: false },
    { origin: 'https://bare.example', enrolled: true },
  ],
  [tea, sake, listed],
);

test('a store that was added and of which nothing is kept is a row like the others', () => {
  expect(rows.map(({ store, enrolled }) => [store, enrolled])).toEqual([
    [tea.store, true],
    [sake.store, true],
    [listed.store, false],
    ['https://bare.example', true],
  ]);
  expect(rows[3]).toMatchObject({ at: '', counts: null, dueOn: null });
});

test('each step says how many of all have done it', () => {
  expect(stepFigures(rows).map(({ step, done: so, of }) => `${step} ${so}/${of}`)).toEqual([
    ...['self-check 2/4', 'hearing 0/4', 'diagnosis 1/4', 'report 0/4', 'follow-up 0/4'],
  ]);
  expect(rows.map(stepReached)).toEqual(['diagnosis', 'self-check', null, null]);
});

test('the state of measures is told by the worst finding, notes are none, and nothing seen is not clear', () => {
  expect(rows.map(measureState)).toEqual(['urgent', 'clear', 'not-diagnosed', 'not-diagnosed']);
  expect(rows.map(findingsOf)).toEqual([2, 0, null, null]);
});

test('one product written in two ways is one, and what nobody said comes last', () => {
  expect(spreadOf(rows, 'product')).toEqual([
    { key: 'EC-CUBE', count: 2 },
    { key: '', count: 2 },
  ]);
  expect(spreadOf(rows, 'revenue').map(({ key }) => key)).toEqual(['0', '1', '']);
  expect(spreadOf(rows, 'build').map(({ key }) => key)).toEqual(['package', 'cart-asp', '']);
});

test.each([
  ['ＴＥＡ 食品', {}, [tea.store]],
  ['茶 酒', {}, []],
  ['', { step: 'none' as const }, [listed.store, 'https://bare.example']],
  ['', { due: 'overdue' as const }, [sake.store]],
  ['', { due: 'soon' as const }, [listed.store]],
  ['', { state: 'urgent' as const, build: 'package' }, [tea.store]],
  ['example', { build: 'none' }, [listed.store, 'https://bare.example']],
])('search %s with %o', (search, filter, left) => {
  const found = filterRows(rows, { ...NO_FILTER, search, ...filter }, TODAY);
  expect(found.map(({ store }) => store)).toEqual(left);
});

test('in the order of a column what is not known stands last, either way', () => {
  const order = (column: 'worst' | 'due' | 'revenue', down: boolean) =>
    sortRows(rows, { column, down }).map(({ store }) => store.slice(8, -8));
  expect(order('worst', false)).toEqual(['tea', 'sake', 'bare', 'new']);
  expect(order('worst', true)).toEqual(['sake', 'tea', 'bare', 'new']);
  expect(order('due', false)).toEqual(['sake', 'new', 'bare', 'tea']);
  expect(order('due', true)).toEqual(['new', 'sake', 'bare', 'tea']);
  expect(order('revenue', false)).toEqual(['sake', 'tea', 'bare', 'new']);
});

const anyRow: fc.Arbitrary<DiagnosisRow> = fc
  .record({
    name: fc.string({ maxLength: 8 }),
    build: fc.constantFrom(null, ...BUILDS),
    industry: fc.string({ maxLength: 4 }),
    revenueBand: fc.constantFrom(null, 0, 1, 2, 3, 4),
    steps: fc.subarray([...STEPS]),
    worst: fc.constantFrom(null, ...SEVERITIES),
    dueOn: fc.constantFrom(null, '2026-01-01', '2199-12-31', 'someday'),
  })
  .map(({ steps, worst, dueOn, ...profile }) =>
    sampleRow('', profile, {
      done: Object.fromEntries(steps.map((step) => [step, done])),
      counts: worst && sampleCounts({ [worst]: 3 }),
      dueOn,
    }),
  );
const anyRows = fc.array(anyRow, { maxLength: 30 }).map((made) => {
  const stored = made.map((row, at) => ({ ...row, store: `https://${at}.example` }));
  return programmeRows(
    stored.map(({ store }) => ({ origin: store, enrolled: true })),
    stored,
  );
});

test('sorting loses none and is the same whatever order it began with; each spread counts every store', () => {
  fc.assert(
    fc.property(
      anyRows,
      fc.constantFrom(...PROGRAMME_COLUMNS),
      fc.boolean(),
      (some, column, down) => {
        const sorted = sortRows(some, { column, down });
        expect(sortRows(some.toReversed(), { column, down })).toEqual(sorted);
        expect(sorted).toHaveLength(some.length);
        for (const by of SPREADS) {
          const sum = spreadOf(some, by).reduce((all, { count }) => all + count, 0);
          expect(sum).toBe(some.length);
        }
      },
    ),
  );
});
