/**
 * What the audit has already seen of the self-check's questions: per question which rule said what on which page, and, where that
 * is enough for it, an answer to propose. A proposal is never an answer: a person confirms it.
 */
import type { Question, QuestionId } from '../_catalog/questions/types.ts';
import { type Finding, type RuleVerdict, SEVERITIES } from '../_core/verdict.ts';
import type { AnswerValue } from './diagnosis.ts';

/** One audited page, of a session or of the history. */
export interface SeenPage {
  /** Origin and path, no query. */
  page: string;
  /** ISO 8601, UTC. */
  at: string;
  verdicts: readonly RuleVerdict[];
  findings: readonly Finding[];
}

/** What one rule said, over all pages. */
export interface Sighting {
  rule: string;
  /** A single page with a finding outweighs all that had none. */
  verdict: 'fail' | 'pass';
  /** Pages that said so, each once. */
  pages: string[];
  /** The latest of them, ISO 8601, UTC. */
  at: string;
  /** Worst and surest of the findings; null where nothing was found. */
  finding: Finding | null;
}

export interface Proposal {
  question: QuestionId;
  /** Null where what was seen says something, but not enough for an answer. */
  value: AnswerValue | null;
  /** What was found first, then what was looked at without a finding; never empty. */
  seen: Sighting[];
}

/**
 * Questions that passes alone answer: whoever approved every script of the payment page has the inventory that is asked for, and
 * a second field at the log-in is the second step. Of all other questions a page shows only a part.
 */
const ANSWERED_BY_PASSES: ReadonlySet<QuestionId> = new Set([
  'script-inventory',
  'admin-second-factor',
]);

/** Proposals by question, for those of which the pages say something. */
export function proposalsOf(
  questions: readonly Pick<Question, 'id' | 'seenBy'>[],
  pages: readonly SeenPage[],
): ReadonlyMap<QuestionId, Proposal> {
  const proposals = new Map<QuestionId, Proposal>();
  for (const { id, seenBy } of questions) {
    const seen = seenBy
      .flatMap((rule) => sightingOf(rule, pages) ?? [])
      .sort((a, b) => Number(b.verdict === 'fail') - Number(a.verdict === 'fail'));
    if (seen.length > 0)
      proposals.set(id, { question: id, value: proposedValue(id, seenBy, seen), seen });
  }
  return proposals;
}

/** True where an answer says that all is well and the audit has seen something else. */
export function contradicts(answer: AnswerValue | null, proposal: Proposal | undefined): boolean {
  return answer === 'yes' && proposal !== undefined && isDoubt(proposal.value);
}

function isDoubt(value: AnswerValue | null): boolean {
  return value === 'no' || value === 'partly';
}

function sightingOf(rule: string, pages: readonly SeenPage[]): Sighting | null {
  for (const verdict of ['fail', 'pass'] as const) {
    const saying = pages.filter(({ verdicts }) =>
      verdicts.some((one) => one.rule === rule && one.verdict === verdict),
    );
    if (saying.length === 0) continue;
    const findings = saying.flatMap((page) => page.findings.filter((one) => one.rule === rule));
    const ats = saying.map(({ at }) => at).sort();
    return {
      rule,
      verdict,
      pages: [...new Set(saying.map(({ page }) => page))],
      at: ats.at(-1) ?? '',
      finding: verdict === 'fail' ? (findings.sort(worseFirst)[0] ?? null) : null,
    };
  }
  return null;
}

// A sure finding says more than a grave suspicion.
function worseFirst(a: Finding, b: Finding): number {
  return (
    Number(a.confidence === 'tentative') - Number(b.confidence === 'tentative') ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}

function proposedValue(
  question: QuestionId,
  seenBy: readonly string[],
  seen: readonly Sighting[],
): AnswerValue | null {
  const found = seen.flatMap(({ finding }) => (finding ? [doubtOf(finding)] : []));
  if (found.includes('no')) return 'no';
  if (found.includes('partly')) return 'partly';
  const allPassed =
    seen.length === seenBy.length && seen.every(({ verdict }) => verdict === 'pass');
  return allPassed && ANSWERED_BY_PASSES.has(question) ? 'yes' : null;
}

/** What a finding says against an answer. What is uncertain or slight is shown to whoever answers, and answers nothing by itself. */
export function doubtOf({ severity, confidence }: Finding): AnswerValue | null {
  if (confidence === 'tentative') return null;
  if (severity === 'critical' || severity === 'high') return 'no';
  return severity === 'medium' ? 'partly' : null;
}
