import type { CardField } from '../../rules/_core/card-fields.ts';
import type { Product } from './load-product.ts';
import type { PageReader } from './pages.ts';
import type { CardAnswer } from './product.ts';
import { asTruthKind, type CardPage, type TakenBy, type TruthKind } from './truth.ts';

/** What the product says of one labelled page. */
export interface Answer {
  page: CardPage;
  found: CardField[];
  takenBy: TakenBy;
  /** Null where none is said, or the page could not be read. */
  platform: CardAnswer['platform'];
  widgets: CardAnswer['widgets'];
  ms: number;
}

export interface Score {
  found: number;
  missed: number;
  wrong: number;
  recall: number;
  precision: number;
}

/** One thing we say differently from the labels. */
export interface MeasureError {
  file: string;
  kind: string;
  error: 'missed' | 'wrong' | 'taken-by' | 'failed';
  index: number | null;
  said: string | null;
  truth: string | null;
  /** What decided, by the rules' own words; never page content. */
  signals: string[];
}

export interface CardMeasure {
  cardNumber: Score;
  kinds: Record<TruthKind, Score>;
  /** Pages that take no card (`total`) and those of them where we say so or find a card number. */
  pages: { wronglyFlagged: number; total: number; measured: number };
  /** Over the pages that take a card; `everyPage` counts the others too. */
  takenBy: { accuracy: number; right: number; total: number; everyPage: number };
  ms: { p50: number; p95: number; max: number };
  errors: MeasureError[];
}

const KINDS: TruthKind[] = [
  'number',
  'expiry',
  'expiry-month',
  'expiry-year',
  'security-code',
  'holder',
  'type',
];

/** Reads every page and asks the product's own derived values what they see. A page that fails is answered as empty. */
export async function askPages(
  pages: readonly CardPage[],
  reader: PageReader,
  product: Product,
): Promise<{ answers: Answer[]; failures: MeasureError[] }> {
  const answers: Answer[] = [];
  const failures: MeasureError[] = [];
  for (const page of pages) {
    try {
      const { facts, ms } = await reader.read(page);
      const { fields, ...said } = product.askCards(facts);
      answers.push({ page, found: fields, ...said, ms });
    } catch (error) {
      const said = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'unknown';
      answers.push({ page, found: [], takenBy: 'none', platform: null, widgets: [], ms: 0 });
      failures.push({
        file: page.file,
        kind: 'page',
        error: 'failed',
        index: null,
        said: said.slice(0, 200),
        truth: null,
        signals: [],
      });
    }
  }
  return { answers, failures };
}

/** Compares answers with labels. */
export function measure(
  answers: readonly Answer[],
  failures: readonly MeasureError[],
): CardMeasure {
  const errors = [...failures];
  const counts = new Map(KINDS.map((kind) => [kind, { found: 0, missed: 0, wrong: 0 }]));
  const count = (kind: TruthKind, what: 'found' | 'missed' | 'wrong'): void => {
    const row = counts.get(kind);
    if (row) row[what]++;
  };
  for (const { page, found } of answers) {
    const said = new Map(found.map((each) => [each.field.index, each]));
    for (const [index, kind] of page.fields) {
      const answer = said.get(index);
      const right = answer !== undefined && asTruthKind(answer.kind) === kind;
      count(kind, right ? 'found' : 'missed');
      if (!right) errors.push(errorOf(page, index, 'missed', kind, answer, kind));
    }
    for (const answer of found) {
      const kind = asTruthKind(answer.kind);
      const truth = page.fields.get(answer.field.index) ?? null;
      if (truth === kind) continue;
      count(kind, 'wrong');
      errors.push(errorOf(page, answer.field.index, 'wrong', kind, answer, truth));
    }
  }
  const kinds = Object.fromEntries([...counts].map(([kind, row]) => [kind, scored(row)])) as Record<
    TruthKind,
    Score
  >;
  return {
    cardNumber: kinds.number,
    kinds,
    pages: pagesOf(answers),
    takenBy: takenByOf(answers, errors),
    ms: timesOf(answers.map(({ ms }) => ms)),
    errors,
  };
}

function errorOf(
  page: CardPage,
  index: number,
  error: 'missed' | 'wrong',
  kind: TruthKind,
  answer: CardField | undefined,
  truth: TruthKind | null,
): MeasureError {
  const said = answer?.kind ?? null;
  return { file: page.file, kind, error, index, said, truth, signals: answer?.signals ?? [] };
}

function scored(row: { found: number; missed: number; wrong: number }): Score {
  return {
    ...row,
    recall: share(row.found, row.found + row.missed),
    precision: share(row.found, row.found + row.wrong),
  };
}

function pagesOf(answers: readonly Answer[]): CardMeasure['pages'] {
  const without = answers.filter(({ page }) => page.takenBy === 'none' && page.fields.size === 0);
  const flagged = without.filter(
    ({ found, takenBy }) =>
      takenBy !== 'none' || found.some(({ kind }) => asTruthKind(kind) === 'number'),
  );
  return { wronglyFlagged: flagged.length, total: without.length, measured: answers.length };
}

function takenByOf(answers: readonly Answer[], errors: MeasureError[]): CardMeasure['takenBy'] {
  let right = 0;
  let total = 0;
  let everywhere = 0;
  for (const { page, takenBy } of answers) {
    const agrees = takenBy === page.takenBy;
    if (agrees) everywhere++;
    if (page.takenBy !== 'none') {
      total++;
      if (agrees) right++;
    }
    if (agrees) continue;
    errors.push({
      file: page.file,
      kind: 'taken-by',
      error: 'taken-by',
      index: null,
      said: takenBy,
      truth: page.takenBy,
      signals: [],
    });
  }
  return {
    accuracy: share(right, total),
    right,
    total,
    everyPage: share(everywhere, answers.length),
  };
}

function timesOf(times: readonly number[]): CardMeasure['ms'] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}

// Nothing to find and nothing found is as good as can be.
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
