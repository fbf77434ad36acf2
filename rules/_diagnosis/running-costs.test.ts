import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COST_KEYS,
  COST_PARTS,
  figureOf,
  HORIZONS,
  isComparable,
  MOST_YEN,
  missingFigures,
  readFigure,
  sumsOf,
  WAYS,
} from './running-costs.ts';

const sum = (costs: Record<string, number>, way: 'own' | 'asp', years: number) =>
  sumsOf(costs).find((one) => one.way === way && one.years === years);

describe('sums', () => {
  it('take what is paid once, monthly, yearly and of revenue as often as it is paid', () => {
    const costs = {
      revenue: 20_000_000,
      'own-initial': 1_000_000,
      'own-monthly': 10_000,
      'own-maintenance': 30_000,
      'own-diagnosis': 300_000,
      'own-fee': 3.24,
      'asp-monthly': 5_000,
      'asp-fee': 3.6,
    };
    expect(sum(costs, 'own', 1)?.total).toBe(1_000_000 + 120_000 + 360_000 + 300_000 + 648_000);
    expect(sum(costs, 'own', 5)?.parts).toMatchObject({
      ...{ initial: 1_000_000, monthly: 600_000, maintenance: 1_800_000 },
      ...{ diagnosis: 1_500_000, fee: 3_240_000, patching: 0 },
    });
    expect(sum(costs, 'asp', 3)?.total).toBe(180_000 + 2_160_000);
  });

  it('are whole yen, add up, and do not shrink with the years, whatever was given', () => {
    const figures = fc.dictionary(
      fc.constantFrom(...COST_KEYS, '__proto__', 'else'),
      fc.oneof(fc.double(), fc.integer({ min: 0, max: MOST_YEN })),
    );
    fc.assert(
      fc.property(figures, (costs) => {
        for (const way of WAYS) {
          let before = 0;
          for (const years of HORIZONS) {
            const one = sum(costs, way, years);
            const parts = COST_PARTS.reduce((all, part) => all + (one?.parts[part] ?? 0), 0);
            expect(one?.total).toBe(parts);
            expect(Number.isSafeInteger(one?.total)).toBe(true);
            expect(one?.total).toBeGreaterThanOrEqual(before);
            before = one?.total ?? 0;
          }
        }
      }),
    );
  });
});

it('a figure that was given as 0 is not missing; one that cannot be is', () => {
  const costs = { 'own-initial': 0, 'own-fee': 101, 'asp-monthly': -1, 'asp-other': Number.NaN };
  expect(missingFigures(costs)).not.toContain('own-initial');
  for (const key of ['own-fee', 'asp-monthly', 'asp-other'] as const)
    expect(figureOf(costs, key)).toBeNull();
  expect(isComparable(costs)).toBe(false);
  expect(isComparable({ 'own-initial': 1, 'asp-fee': 3 })).toBe(true);
});

it.each([
  ['1,200,000', 'own-initial', 1_200_000],
  ['１２００', 'own-monthly', 1200],
  ['¥ 500円', 'asp-monthly', 500],
  ['3.6%', 'asp-fee', 3.6],
  ['', 'revenue', null],
  ['  ', 'revenue', null],
  ['100万円', 'own-initial', 1_000_000],
  ['3万', 'asp-fee', undefined],
  ['百万', 'own-initial', undefined],
  ['-5', 'own-initial', undefined],
  ['1e3', 'own-initial', undefined],
  ['101', 'asp-fee', undefined],
] as const)('%s is read as a person means it', (typed, key, figure) => {
  expect(readFigure(typed, key)).toBe(figure);
});
