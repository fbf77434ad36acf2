import { SEVERITIES, type Severity } from '../_core/verdict.ts';
import {
  BUILDS,
  type DiagnosisRow,
  emptyRow,
  REVENUE_BANDS,
  STEPS,
  type Step,
} from './diagnosis.ts';
import { type DueState, dueState } from './due.ts';
import { asKey } from './programme-words.ts';

/** A store in the table of all stores. */
export interface ProgrammeRow extends DiagnosisRow {
  /** Pages may be looked at; without, it is known from a list only. */
  enrolled: boolean;
}

/** Every store that was added or that something is kept of, once. */
export function programmeRows(
  stores: readonly { origin: string; enrolled: boolean }[],
  rows: readonly DiagnosisRow[],
): ProgrammeRow[] {
  const known = new Map(rows.map((row) => [row.store, row]));
  return stores.map(({ origin, enrolled }) => ({
    ...(known.get(origin) ?? emptyRow(origin)),
    enrolled,
  }));
}

/** How many stores have done a step, of how many. */
export interface StepFigure {
  step: Step;
  done: number;
  of: number;
}

export function stepFigures(rows: readonly DiagnosisRow[]): StepFigure[] {
  return STEPS.map((step) => ({
    step,
    done: rows.filter(({ done }) => done[step] !== undefined).length,
    of: rows.length,
  }));
}

/** The furthest step that was done; null where none was. */
export function stepReached({ done }: Pick<DiagnosisRow, 'done'>): Step | null {
  return STEPS.findLast((step) => done[step] !== undefined) ?? null;
}

/** The worst severity of the last session; null where there was none, or nothing was found. */
export function worstOf({ counts }: Pick<DiagnosisRow, 'counts'>): Severity | null {
  return counts && (SEVERITIES.find((severity) => counts[severity] > 0) ?? null);
}

/** Findings of the last session, notes aside; null where there was none. */
export function findingsOf({ counts }: Pick<DiagnosisRow, 'counts'>): number | null {
  if (!counts) return null;
  return SEVERITIES.reduce((sum, one) => sum + (one === 'info' ? 0 : counts[one]), 0);
}

/** How far a store's measures go, told by its worst finding. */
export const STATES = ['urgent', 'to-mend', 'minor', 'clear', 'not-diagnosed'] as const;
export type MeasureState = (typeof STATES)[number];

export function measureState(row: Pick<DiagnosisRow, 'counts'>): MeasureState {
  if (!row.counts) return 'not-diagnosed';
  switch (worstOf(row)) {
    case 'critical':
    case 'high':
      return 'urgent';
    case 'medium':
      return 'to-mend';
    case 'low':
      return 'minor';
    default:
      return 'clear';
  }
}

/** By what stores are counted. */
export const SPREADS = ['state', 'build', 'product', 'industry', 'revenue'] as const;
export type Spread = (typeof SPREADS)[number];

/** So many stores have the same; `key` is an id of ours, or words a person wrote. '' where nobody said. */
export interface SpreadPart {
  key: string;
  count: number;
}

/** How the stores are spread. What has an order of its own keeps it, the rest is the most first; what nobody said comes last. */
export function spreadOf(rows: readonly DiagnosisRow[], by: Spread): SpreadPart[] {
  const counted = new Map<string, SpreadPart>();
  for (const row of rows) {
    const key = spreadKey(row, by);
    // Two ways to write one word are one.
    const same = asKey(key);
    const part = counted.get(same) ?? { key, count: 0 };
    counted.set(same, { ...part, count: part.count + 1 });
  }
  const order = ORDERS[by];
  return [...counted.values()].sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (order ? order.indexOf(a.key) - order.indexOf(b.key) : b.count - a.count) ||
      compare(a.key, b.key),
  );
}

const ORDERS: Partial<Record<Spread, readonly string[]>> = {
  state: STATES,
  build: BUILDS,
  revenue: REVENUE_BANDS.map((_, at) => String(at)),
};

function spreadKey(row: DiagnosisRow, by: Spread): string {
  switch (by) {
    case 'state':
      return measureState(row);
    case 'revenue':
      return row.profile.revenueBand === null ? '' : String(row.profile.revenueBand);
    case 'product':
      return productOf(row);
    default:
      return (row.profile[by] ?? '').trim();
  }
}

/** Product or service: what a person wrote, else what the last session saw. */
export function productOf({
  profile,
  platform,
}: Pick<DiagnosisRow, 'profile' | 'platform'>): string {
  return profile.product.trim() || platform?.name || '';
}

export const PROGRAMME_COLUMNS = [
  'name',
  'product',
  'industry',
  'revenue',
  'build',
  'step',
  'worst',
  'due',
] as const;
export type ProgrammeColumn = (typeof PROGRAMME_COLUMNS)[number];

export interface ProgrammeSort {
  column: ProgrammeColumn;
  down: boolean;
}

export interface ProgrammeFilter {
  search: string;
  /** Each '' for all. */
  step: Step | 'none' | '';
  build: string;
  state: MeasureState | '';
  due: DueState | '';
}

export const NO_FILTER: ProgrammeFilter = { search: '', step: '', build: '', state: '', due: '' };

/** The rows that a filter leaves; `today` is a local day. */
export function filterRows(
  rows: readonly ProgrammeRow[],
  filter: ProgrammeFilter,
  today: string,
): ProgrammeRow[] {
  const words = filter.search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (filter.step && (stepReached(row) ?? 'none') !== filter.step) return false;
    if (filter.build && (row.profile.build ?? 'none') !== filter.build) return false;
    if (filter.state && measureState(row) !== filter.state) return false;
    if (filter.due && dueState(row.dueOn, today) !== filter.due) return false;
    const text = words.length > 0 ? searched(row) : '';
    return words.every((word) => text.includes(word));
  });
}

function searched({ store, profile, platform }: ProgrammeRow): string {
  const { name, product, industry, builder } = profile;
  return [store, name, product, industry, builder, platform?.name ?? '']
    .join('\n')
    .normalize('NFKC')
    .toLowerCase();
}

/** In the order of a column; what is not known stands last either way, and equal rows by their address. */
export function sortRows(
  rows: readonly ProgrammeRow[],
  { column, down }: ProgrammeSort,
): ProgrammeRow[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row, column) }));
  return keyed
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || compare(a.row.store, b.row.store);
      const order = compareKeys(a.key, b.key);
      return (down ? -order : order) || compare(a.row.store, b.row.store);
    })
    .map(({ row }) => row);
}

function sortKey(row: ProgrammeRow, column: ProgrammeColumn): string | number | null {
  const { profile } = row;
  switch (column) {
    case 'name':
      return profile.name || hostPart(row.store);
    case 'product':
      return productOf(row) || null;
    case 'industry':
      return profile.industry || null;
    case 'revenue':
      return profile.revenueBand;
    case 'build':
      return profile.build && BUILDS.indexOf(profile.build);
    case 'step': {
      const reached = stepReached(row);
      return reached === null ? -1 : STEPS.indexOf(reached);
    }
    case 'worst': {
      if (!row.counts) return null;
      const worst = worstOf(row);
      // Worst first, and of two the one with more of it.
      const place = worst === null ? SEVERITIES.length : SEVERITIES.indexOf(worst);
      return place * 10_000 - Math.min(9_999, worst === null ? 0 : row.counts[worst]);
    }
    case 'due':
      return row.dueOn;
  }
}

function hostPart(store: string): string {
  return store.replace(/^https?:\/\//, '');
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

// Names of shops in either language; numbers in them by their size.
const collator = new Intl.Collator('ja', { numeric: true });

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
