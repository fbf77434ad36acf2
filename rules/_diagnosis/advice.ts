/** What to do, in the order of what it is worth: from the findings of a walk and the answers of the self-check. */
import type { Question } from '../_catalog/questions/types.ts';
import type { Carrier, Effort } from '../_core/carriers.ts';
import type { Locale } from '../_core/text.ts';
import type { Confidence, Grade, Severity } from '../_core/verdict.ts';
import { rules } from '../index.ts';
import { carriersFor } from './build.ts';
import type { Answer, AnswerValue, Build } from './diagnosis.ts';
import { QUESTION_EFFORT } from './question-effort.ts';
import type { ReportCase, ReportPoint } from './report-points.ts';

/** How soon: opens the way to card data, weakens the shop, good order. */
export const TIERS = ['first', 'next', 'later'] as const;
export type Tier = (typeof TIERS)[number];

/** One thing to do. */
export interface Advice {
  /** Place in the whole list, from 1: what the report's other parts call it. */
  number: number;
  id: string;
  source: 'rule' | 'question' | 'outside';
  title: string;
  /** What the shop itself can do, and what to ask the others for. */
  owner: string[];
  vendor: string[];
  /** Who does it, the one who begins first; at least one. */
  by: readonly Carrier[];
  effort: Effort;
  /** Severity × sureness × pages, or the weight of a question; only to be compared. */
  effect: number;
  tier: Tier;
  /** Of findings. */
  severity: Severity | null;
  /** Of a question. */
  answer: AnswerValue | null;
  /** Numbers of the points of the report that it mends. */
  points: number[];
}

export interface AdviceInput {
  points: readonly ReportPoint[];
  answers: readonly Answer[];
  questions: readonly Question[];
  build: Build | null;
  locale: Locale;
}

const SEVERITY: Record<Severity, number> = { critical: 16, high: 8, medium: 4, low: 2, info: 0 };
const CONFIDENCE: Record<Confidence, number> = { certain: 1, firm: 0.85, tentative: 0.6 };
/** A leak that was seen to happen comes before everything else. */
const GRADE: Record<Grade, number> = { 'leak-proven': 2, tainted: 1.25, armed: 1.1, static: 1 };
const WEIGHT: Record<Question['weight'], number> = { 3: 9, 2: 4, 1: 2 };
/** Nobody knows: it may be in order. Somebody else's, and nobody wrote whose: to be asked. */
const ANSWER: Record<AnswerValue, number> = {
  ...{ no: 1, partly: 0.6, unknown: 0.5, 'not-ours': 0.4, yes: 0 },
};
const WORK: Record<Effort, number> = { small: 1, medium: 1.4, large: 2 };

/** The whole list, what is worth most for its work first. Notes (`info`) and what is in order are no advice. */
export function adviceFrom(input: AdviceInput): Advice[] {
  const all = [
    ...input.points.flatMap((point) => ofPoint(point, input.build)),
    ...input.answers.flatMap((answer) => ofAnswer(answer, input)),
  ];
  const tiers = (one: Unnumbered): number => TIERS.indexOf(one.tier);
  all.sort((a, b) => tiers(a) - tiers(b) || worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
  return all.map((one, at) => ({ ...one, number: at + 1 }));
}

/** The same advice by who begins it, in the order of the list; nobody without anything to do. */
export function byCarrier(advice: readonly Advice[]): { carrier: Carrier; advice: Advice[] }[] {
  const groups = new Map<Carrier, Advice[]>();
  for (const one of advice) {
    const [carrier] = one.by;
    if (carrier) groups.set(carrier, [...(groups.get(carrier) ?? []), one]);
  }
  return [...groups].map(([carrier, of]) => ({ carrier, advice: of }));
}

type Unnumbered = Omit<Advice, 'number'>;

function worth({ effect, effort }: Unnumbered): number {
  return effect / WORK[effort];
}

function tierOf(effect: number): Tier {
  if (effect >= 7) return 'first';
  return effect >= 3 ? 'next' : 'later';
}

function ofPoint(point: ReportPoint, build: Build | null): Unnumbered[] {
  const effect = effectOf(point.cases);
  if (effect === 0) return [];
  const mend = rules.get(point.id)?.mend;
  return [
    {
      ...{ id: point.id, source: mend ? 'rule' : 'outside', title: point.title },
      ...{ owner: point.owner, vendor: point.vendor },
      by: carriersFor(mend?.by ?? ['builder'], build),
      effort: mend?.effort ?? 'medium',
      ...{ effect, tier: tierOf(effect), severity: point.severity, answer: null },
      points: [point.number],
    },
  ];
}

/** Of the worst case; that more pages show it makes it at most twice as pressing. */
function effectOf(cases: readonly ReportCase[]): number {
  const worst = Math.max(
    0,
    ...cases.map(
      ({ severity, confidence, grade }) =>
        SEVERITY[severity] * CONFIDENCE[confidence ?? 'firm'] * (grade ? GRADE[grade] : 1),
    ),
  );
  const pages = new Set(cases.flatMap((one) => one.pages)).size;
  return worst * Math.min(2, 1 + Math.log2(Math.max(1, pages)) / 8);
}

function ofAnswer(answer: Answer, { questions, build, locale }: AdviceInput): Unnumbered[] {
  const question = questions.find(({ id }) => id === answer.question);
  if (!question || answer.value === null) return [];
  if (answer.value === 'not-ours' && answer.who !== null) return [];
  const effect = WEIGHT[question.weight] * ANSWER[answer.value];
  if (effect === 0) return [];
  const words = question.words[locale];
  return [
    {
      ...{ id: question.id, source: 'question', title: words.name },
      ...{ owner: [words.advice], vendor: [] },
      by: answer.who ? [answer.who] : carriersFor(question.carriers, build),
      effort: QUESTION_EFFORT[question.id],
      ...{ effect, tier: tierOf(effect), severity: null, answer: answer.value, points: [] },
    },
  ];
}
