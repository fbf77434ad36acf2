/** Rules that a launch profile switches off or grades otherwise, for a reason and for a time. */
import type { LaunchProfileFact, Waiver } from '../_core/launch-facts.ts';
import type { AuditResult } from '../_core/run.ts';
import { compareSeverity } from '../_core/verdict.ts';

/** Reason of the verdict of a rule whose findings are waived. */
export const WAIVED = 'waived';

/** True while a waiver counts: to the end of its last day. */
export function counts({ until }: Waiver, day: string): boolean {
  return day <= until;
}

/** The same result with what the profile's waivers say. A waiver whose last day is past does nothing. */
export function applyWaivers(
  { verdicts, findings }: AuditResult,
  profile: LaunchProfileFact | undefined,
): AuditResult {
  const waivers = new Map(
    (profile?.waivers ?? []).flatMap((one) =>
      profile && counts(one, profile.day) ? [[one.rule, one.set] as const] : [],
    ),
  );
  if (waivers.size === 0) return { verdicts, findings };
  const regraded = findings.flatMap((found) => {
    const set = waivers.get(found.rule);
    if (set === 'off') return [];
    return [set ? { ...found, severity: set } : found];
  });
  return {
    verdicts: verdicts.map((row) =>
      waivers.get(row.rule) === 'off'
        ? { rule: row.rule, verdict: 'not-applicable', reason: WAIVED }
        : row,
    ),
    findings: regraded.sort(
      (a, b) => compareSeverity(a.severity, b.severity) || a.rule.localeCompare(b.rule),
    ),
  };
}
