/** What two ways of running a shop cost over some years, from the store's own figures. Yen; rates in per cent. */

export const WAYS = ['own', 'asp'] as const;
export type Way = (typeof WAYS)[number];

/** What a way costs: once, each month, each year, or a share of revenue. */
export const COST_PARTS = [
  'initial',
  'monthly',
  'fee',
  'maintenance',
  'diagnosis',
  'patching',
  'other',
] as const;
export type CostPart = (typeof COST_PARTS)[number];

/** How often a part is paid. */
export const RHYTHMS: Readonly<Record<CostPart, 'once' | 'month' | 'year' | 'share'>> = {
  initial: 'once',
  monthly: 'month',
  fee: 'share',
  maintenance: 'month',
  diagnosis: 'year',
  patching: 'year',
  other: 'year',
};

/** Key of the yearly revenue through the site, of which fees are a share. */
export const REVENUE = 'revenue';
export const HORIZONS = [1, 3, 5] as const;
/** More than this is a slip of the hand. */
export const MOST_YEN = 1e12;

export type CostKey = typeof REVENUE | `${Way}-${CostPart}`;

/** Every figure that is asked for, in the order it is asked. */
export const COST_KEYS: readonly CostKey[] = [
  REVENUE,
  ...WAYS.flatMap((way) => COST_PARTS.map((part) => keyOf(way, part))),
];

export interface WaySum {
  way: Way;
  years: number;
  parts: Record<CostPart, number>;
  total: number;
}

export function keyOf(way: Way, part: CostPart): CostKey {
  return `${way}-${part}`;
}

/** The upper bound of a figure. */
export function mostOf(key: CostKey): number {
  return isRate(key) ? 100 : MOST_YEN;
}

/** True for a figure in per cent. */
export function isRate(key: CostKey): boolean {
  return key.endsWith('-fee');
}

/** What each way costs over one, three and five years. A figure that is missing counts as nothing: `missingFigures` names it. */
export function sumsOf(costs: Readonly<Record<string, number>>): WaySum[] {
  return WAYS.flatMap((way) => HORIZONS.map((years) => sumOf(costs, way, years)));
}

function sumOf(costs: Readonly<Record<string, number>>, way: Way, years: number): WaySum {
  const parts = Object.fromEntries(
    COST_PARTS.map((part) => [part, Math.round(amountOf(costs, way, part, years))]),
  ) as Record<CostPart, number>;
  return { way, years, parts, total: COST_PARTS.reduce((sum, part) => sum + parts[part], 0) };
}

function amountOf(
  costs: Readonly<Record<string, number>>,
  way: Way,
  part: CostPart,
  years: number,
): number {
  const given = figureOf(costs, keyOf(way, part)) ?? 0;
  switch (RHYTHMS[part]) {
    case 'once':
      return given;
    case 'month':
      return given * 12 * years;
    case 'year':
      return given * years;
    default:
      return ((figureOf(costs, REVENUE) ?? 0) * given * years) / 100;
  }
}

/** A figure as it was given; null where there is none, or one that cannot be. */
export function figureOf(costs: Readonly<Record<string, number>>, key: CostKey): number | null {
  const figure = Object.hasOwn(costs, key) ? costs[key] : undefined;
  if (figure === undefined || !Number.isFinite(figure)) return null;
  return figure < 0 || figure > mostOf(key) ? null : figure;
}

/** Figures that nobody has given yet; 0 is one that was given. */
export function missingFigures(costs: Readonly<Record<string, number>>): CostKey[] {
  return COST_KEYS.filter((key) => figureOf(costs, key) === null);
}

/** True where there is something to compare: a figure of either way. */
export function isComparable(costs: Readonly<Record<string, number>>): boolean {
  return WAYS.every((way) => COST_PARTS.some((part) => figureOf(costs, keyOf(way, part)) !== null));
}

/**
 * A figure as a person types it: `1,200,000`, `120万`, `¥500`, `3.6 %`. Null where nothing was typed, undefined where it cannot be
 * read or is out of bounds.
 */
export function readFigure(typed: string, key: CostKey): number | null | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,、¥円]|%$/g, '');
  if (text === '') return null;
  const [, digits, tenThousands] = /^(\d+(?:\.\d+)?)(万?)$/.exec(text) ?? [];
  if (digits === undefined || (tenThousands && isRate(key))) return undefined;
  const figure = Number(digits) * (tenThousands ? 10_000 : 1);
  return figure > mostOf(key) ? undefined : figure;
}
