/** A report of one walk through a shop: everything it says, as a plain object in one language. Drawn by `components/diagnosis/report/`. */
import { QUESTION_GROUPS, type Question, type QuestionGroup } from '../_catalog/questions/types.ts';
import type { Carrier } from '../_core/carriers.ts';
import { methodLabel } from '../_core/payment-text.ts';
import type { Locale } from '../_core/text.ts';
import type { Severity } from '../_core/verdict.ts';
import { isOpen } from '../_inventory/changes.ts';
import { PRINTED_COLUMNS, scriptTable, type Table } from '../_inventory/exports.ts';
import type { InventoryRow } from '../_inventory/inventory.ts';
import { type Advice, adviceFrom } from './advice.ts';
import { buildOf, type KnownBuild } from './build.ts';
import {
  type Answer,
  type AnswerValue,
  CHECKOUT_STEPS,
  type CheckoutStep,
  type SessionFindings,
  type SessionPage,
  type SessionRow,
  type SessionShot,
  type StoreProfile,
} from './diagnosis.ts';
import { type Management, managementOf } from './management.ts';
import { type UntoldView, untoldIn } from './present-session.ts';
import { pointsOf, type ReportPoint, type ReportShot, withShots } from './report-points.ts';
import { type SectionGroup, sectionsOf } from './report-sections.ts';

export interface ReportInput {
  locale: Locale;
  store: string;
  profile: StoreProfile;
  session: SessionRow;
  /** All walks of the store, for the picture over time; those after `session` are left out. */
  sessions: readonly SessionRow[];
  findings: SessionFindings;
  pages: readonly SessionPage[];
  shots: readonly SessionShot[];
  answers: readonly Answer[];
  questions: readonly Question[];
  inventory: readonly InventoryRow[];
  /** ISO 8601, UTC. */
  madeAt: string;
  /** `YYYY-MM-DD`. */
  dueOn: string;
}

export interface ReportView {
  locale: Locale;
  store: string;
  madeAt: string;
  dueOn: string;
  profile: StoreProfile;
  /** How the shop was built, and whether that is only what its software says. */
  built: KnownBuild;
  session: Pick<SessionRow, 'id' | 'startedAt' | 'endedAt' | 'platform' | 'outside'>;
  /** Points by their worst case. */
  counts: Record<Severity, number>;
  points: ReportPoint[];
  shots: ReportShot[];
  advice: Advice[];
  management: Management;
  sections: SectionGroup[];
  walk: ReportWalk;
  limits: ReportLimits;
  scripts: ReportScripts;
  selfCheck: ReportSelfCheck;
  overTime: { id: string; at: string; counts: Record<Severity, number> }[];
}

export interface ReportWalk {
  steps: { step: CheckoutStep; pages: number }[];
  pages: {
    page: string;
    title: string;
    step: CheckoutStep | null;
    at: string;
    /** How cards are taken there; '' where the page takes none. */
    payment: string;
    findings: number;
  }[];
}

/** What the report does not know. */
export interface ReportLimits {
  couldNotTell: UntoldView[];
  framesNotEntered: number;
  /** Findings beyond the bound of a walk. */
  cut: number;
  /** Findings of rules that this version does not have. */
  notKnown: number;
}

export interface ReportScripts {
  table: Table;
  /** Scripts that nobody has approved as they are. */
  open: number;
}

export interface ReportSelfCheck {
  groups: { group: QuestionGroup; rows: SelfCheckRow[] }[];
  counts: Record<AnswerValue, number>;
  unanswered: number;
}

export interface SelfCheckRow {
  question: string;
  name: string;
  value: AnswerValue | null;
  who: Carrier | null;
  note: string;
  file: string;
}

/** Puts a report together. */
export function buildReport(input: ReportInput): ReportView {
  const { locale, session, profile, answers, questions } = input;
  const told = pointsOf(input.findings.findings, locale, session.platform);
  const built = buildOf({ profile, platform: session.platform });
  const { points, shots } = withShots(told.points, input.shots);
  const advice = adviceFrom({ points, answers, questions, build: built.build, locale });
  const verdicts = input.pages.flatMap((page) => page.verdicts);
  const { id, startedAt, endedAt, platform, outside } = session;
  return {
    ...{ locale, store: input.store, madeAt: input.madeAt, dueOn: input.dueOn, profile, built },
    session: { id, startedAt, endedAt, platform, outside },
    counts: countsOf(points),
    ...{ points, shots, advice },
    management: managementOf({ advice, points, profile, answers, locale }),
    sections: sectionsOf({ points, verdicts, answers, questions, locale }),
    walk: walkOf(input),
    limits: {
      couldNotTell: untoldIn(input.pages, locale),
      framesNotEntered: input.pages.reduce((sum, page) => sum + (page.framesNotEntered ?? 0), 0),
      cut: input.findings.cut,
      notKnown: told.notKnown,
    },
    scripts: {
      table: scriptTable(input.inventory, locale, PRINTED_COLUMNS),
      open: input.inventory.filter(isOpen).length,
    },
    selfCheck: selfCheckOf(answers, questions, locale),
    overTime: overTimeOf(input),
  };
}

/** Causes, as every other place of the desk counts them: a point can have several. */
function countsOf(points: readonly ReportPoint[]): Record<Severity, number> {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { severity } of points.flatMap(({ cases }) => cases)) counts[severity]++;
  return counts;
}

function walkOf({ pages, findings, locale }: ReportInput): ReportWalk {
  const found = new Map<string, number>();
  for (const one of findings.findings)
    for (const page of one.pages) found.set(page, (found.get(page) ?? 0) + 1);
  const place = (step: CheckoutStep | null) =>
    step === null ? CHECKOUT_STEPS.length : CHECKOUT_STEPS.indexOf(step);
  const sorted = [...pages].sort((a, b) => place(a.step) - place(b.step) || (a.at < b.at ? -1 : 1));
  return {
    steps: CHECKOUT_STEPS.map((step) => ({
      step,
      pages: pages.filter((page) => page.step === step).length,
    })),
    pages: sorted.map(({ page, title, step, at, payment }) => ({
      ...{ page, title, step, at },
      payment: payment.method === 'none' ? '' : methodLabel(payment.method, 'firm', locale),
      findings: found.get(page) ?? 0,
    })),
  };
}

function selfCheckOf(
  answers: readonly Answer[],
  questions: readonly Question[],
  locale: Locale,
): ReportSelfCheck {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const counts = { yes: 0, partly: 0, no: 0, unknown: 0, 'not-ours': 0 };
  let unanswered = 0;
  const rowOf = ({ id, words }: Question): SelfCheckRow => {
    const { value = null, who = null, note = '', file = '' } = byQuestion.get(id) ?? {};
    if (value === null) unanswered++;
    else counts[value]++;
    return { question: id, name: words[locale].name, value, who, note, file };
  };
  const groups = QUESTION_GROUPS.map((group) => ({
    group,
    rows: questions.filter((one) => one.group === group).map(rowOf),
  })).filter(({ rows }) => rows.length > 0);
  return { groups, counts, unanswered };
}

/** Walks drawn at most; older ones would be a line each. */
const MOST_WALKS = 12;

function overTimeOf({ session, sessions }: ReportInput): ReportView['overTime'] {
  return sessions
    .filter((one) => one.endedAt !== null || one.id === session.id)
    .filter((one) => one.id === session.id || one.startedAt < session.startedAt)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1))
    .slice(-MOST_WALKS)
    .map(({ id, startedAt, counts }) => ({ id, at: startedAt, counts }));
}
