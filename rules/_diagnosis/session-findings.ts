/** Many pages, one result: each cause once, with the pages that show it. */
import {
  CONFIDENCES,
  compareSeverity,
  type Finding,
  type Grade,
  SEVERITIES,
  type Severity,
} from '../_core/verdict.ts';
import { causeKey } from './cause-key.ts';
import {
  DIAGNOSIS_BOUNDS,
  type SessionFinding,
  type SessionFindings,
  type SessionPage,
} from './diagnosis.ts';

/** The furthest a leak was followed comes first. */
const GRADES: readonly (Grade | null)[] = ['leak-proven', 'tainted', 'armed', 'static', null];

/**
 * The findings of a session: ours out of its pages, and those from elsewhere as they are. Worst first; what is beyond the bound
 * is counted.
 */
export function sessionFindings(
  session: string,
  pages: readonly Pick<SessionPage, 'page' | 'findings'>[],
  outside: readonly SessionFinding[],
): SessionFindings {
  const all = [...oursOf(pages), ...outside].sort(byWeight);
  const findings = all.slice(0, DIAGNOSIS_BOUNDS.findings);
  return { session, findings, cut: all.length - findings.length };
}

/** How many findings there are of each severity. */
export function countsOf(
  findings: readonly Pick<SessionFinding, 'severity'>[],
): Record<Severity, number> {
  const counts = Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>;
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function oursOf(pages: readonly Pick<SessionPage, 'page' | 'findings'>[]): SessionFinding[] {
  const byCause = new Map<string, { found: Finding; pages: Set<string> }>();
  for (const { page, findings } of pages) {
    for (const found of findings) {
      const key = causeKey(found);
      const known = byCause.get(key);
      if (!known) byCause.set(key, { found, pages: new Set([page]) });
      else {
        known.found = strongest(known.found, found);
        known.pages.add(page);
      }
    }
  }
  return [...byCause].map(([key, { found, pages: seen }]) => ({
    key,
    severity: found.severity,
    pages: [...seen].slice(0, DIAGNOSIS_BOUNDS.pages),
    found,
    outside: null,
  }));
}

/** The worse of two as it was said, with the surer confidence and the higher grade of both. */
function strongest(one: Finding, other: Finding): Finding {
  const worse = isWorse(other, one) ? other : one;
  return {
    ...worse,
    confidence: CONFIDENCES.find(
      (each) => each === one.confidence || each === other.confidence,
    ) as Finding['confidence'],
    grade: GRADES.find((each) => each === one.grade || each === other.grade) ?? null,
  };
}

function isWorse(a: Finding, b: Finding): boolean {
  const bySeverity = compareSeverity(a.severity, b.severity);
  if (bySeverity !== 0) return bySeverity < 0;
  return CONFIDENCES.indexOf(a.confidence) < CONFIDENCES.indexOf(b.confidence);
}

function byWeight(a: SessionFinding, b: SessionFinding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    b.pages.length - a.pages.length ||
    (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  );
}
