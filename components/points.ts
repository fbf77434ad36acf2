import type { AuditView, FindingView } from '../rules/_core/present.ts';
import type { Severity } from '../rules/_core/verdict.ts';

/** All findings of one rule: one point for the reader, one row on the screen. */
export interface Point {
  rule: string;
  title: string;
  /** The worst of its findings. */
  severity: Severity;
  /** At least one, worst first. All share why, requests and guidelines: those belong to the rule. */
  findings: [FindingView, ...FindingView[]];
}

/** Groups findings by rule and keeps their order (worst first), so that ten scripts are one point with ten cases. */
export function pointsOf(audit: Pick<AuditView, 'findings'>): Point[] {
  const points = new Map<string, Point>();
  for (const finding of audit.findings) {
    const point = points.get(finding.rule);
    if (point) point.findings.push(finding);
    else {
      const { rule, title, severity } = finding;
      points.set(rule, { rule, title, severity, findings: [finding] });
    }
  }
  return [...points.values()];
}

/** What the one-sentence verdict is about: points to check, and mere notes (`info`). */
export interface Tally {
  toCheck: number;
  notes: number;
  worst: Point | null;
}

export function tallyOf(points: readonly Point[]): Tally {
  const toCheck = points.filter((point) => point.severity !== 'info').length;
  return { toCheck, notes: points.length - toCheck, worst: points[0] ?? null };
}
