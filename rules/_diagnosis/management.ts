/** What a manager needs of a report: what matters here, what it could cost, what to decide. */
import type { Carrier, Effort } from '../_core/carriers.ts';
import type { Locale } from '../_core/text.ts';
import type { Severity } from '../_core/verdict.ts';
import { categories } from '../index.ts';
import type { Advice } from './advice.ts';
import { type Answer, REVENUE_BANDS, type StoreProfile } from './diagnosis.ts';
import { type Cost, costsOf } from './incident-costs.ts';
import type { ReportPoint } from './report-points.ts';

/** One of the three things. */
export interface Matter {
  /** Number of the advice that mends it. */
  advice: number;
  title: string;
  /** What was seen, or what was answered to; one sentence or two. */
  seen: string;
  severity: Severity | null;
  answer: Advice['answer'];
  by: Carrier;
  effort: Effort;
  /** Card data may be on its way out now: not a thing to ask for a quotation. */
  urgent: boolean;
  /** The first step. */
  step: string;
}

export interface Management {
  matters: Matter[];
  costs: Cost[];
  /** What a month's stop would be of revenue, from the store's own figure or band; null where it gave none. */
  month: { least: number; most: number | null } | null;
  /** Questions that nobody could answer, or that are somebody's whom nobody named. */
  undecided: number;
}

export interface ManagementInput {
  advice: readonly Advice[];
  points: readonly ReportPoint[];
  profile: StoreProfile;
  answers: readonly Answer[];
  locale: Locale;
}

const MATTERS = 3;

export function managementOf({ advice, points, profile, answers, locale }: ManagementInput) {
  // By effect alone: what is most work may be what matters most.
  const matters = [...advice]
    .sort((a, b) => b.effect - a.effect || a.number - b.number)
    .slice(0, MATTERS)
    .map((one) => matterOf(one, points));
  return {
    matters,
    costs: costsOf(locale),
    month: monthOf(profile),
    undecided: answers.filter(
      ({ value, who }) => value === 'unknown' || (value === 'not-ours' && who === null),
    ).length,
  };
}

function matterOf(advice: Advice, points: readonly ReportPoint[]): Matter {
  const point = points.find(({ number }) => advice.points.includes(number));
  const { number, title, severity, answer, by, effort, owner } = advice;
  return {
    ...{ advice: number, title, severity, answer, effort },
    seen: point?.cases[0]?.seen ?? '',
    by: by[0] ?? 'store',
    urgent: point !== undefined && isLeak(point),
    step: owner[0] ?? '',
  };
}

function isLeak({ id, cases }: ReportPoint): boolean {
  return cases.some(
    ({ severity, grade }) =>
      severity === 'critical' &&
      (grade === 'leak-proven' || grade === 'tainted' || categories.get(id) === 'scripts'),
  );
}

/** Key of the yearly revenue in the store's own figures. */
const REVENUE = 'revenue';

/** A twelfth of the yearly revenue, in yen: of the store's own figure, else of its band. */
function monthOf({ costs, revenueBand }: StoreProfile): Management['month'] {
  const figure = Object.hasOwn(costs, REVENUE) ? (costs[REVENUE] ?? 0) : 0;
  if (figure > 0) return { least: figure / 12, most: figure / 12 };
  if (revenueBand === null) return null;
  const most = REVENUE_BANDS[revenueBand];
  if (most === undefined) return null;
  const least = revenueBand === 0 ? 0 : (REVENUE_BANDS[revenueBand - 1] ?? 0);
  return { least: least / 12, most: most === null ? null : most / 12 };
}
