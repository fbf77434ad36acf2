import { createDerive, type Derive } from './derive.ts';
import type { Facts, TableName } from './facts.ts';
import { paymentMethod } from './payment-method.ts';
import type { CheckContext, Rule } from './rule.ts';
import { compareSeverity, type Finding, type RuleVerdict } from './verdict.ts';

export interface AuditResult {
  verdicts: RuleVerdict[];
  /** Worst first, then by rule id. */
  findings: Finding[];
}

/** At most this many findings of one rule are kept on one page, the gravest first. */
const MAX_FINDINGS_PER_RULE = 50;

/** Judges facts by every rule given. Never throws: a rule that does is an `error` verdict and the rest goes on. */
export function runRules(
  rules: ReadonlyMap<string, Rule>,
  facts: Facts,
  derive: Derive<TableName> = createDerive(facts),
): AuditResult {
  const verdicts: RuleVerdict[] = [];
  const findings: Finding[] = [];
  for (const [id, rule] of rules) {
    const { verdict, found } = judge(id, rule, facts, derive);
    verdicts.push(verdict);
    findings.push(...found.slice(0, MAX_FINDINGS_PER_RULE));
  }
  findings.sort((a, b) => compareSeverity(a.severity, b.severity) || a.rule.localeCompare(b.rule));
  return { verdicts, findings };
}

function judge(
  id: string,
  rule: Rule,
  facts: Facts,
  derive: Derive<TableName>,
): { verdict: RuleVerdict; found: Finding[] } {
  if (isBeside(rule, facts, derive)) {
    return { verdict: { rule: id, verdict: 'not-applicable', reason: null }, found: [] };
  }
  const missing = rule.needs.find((table) => facts[table] === undefined);
  if (missing) {
    return {
      verdict: { rule: id, verdict: 'unknown', reason: `facts-missing.${missing}` },
      found: [],
    };
  }
  const found: Finding[] = [];
  const context: CheckContext<never, string> = {
    facts: facts as never,
    derive: derive as never,
    report: (report) => {
      found.push({
        rule: id,
        message: report.message,
        values: report.values ?? {},
        severity: report.severity ?? rule.severity,
        confidence: report.confidence,
        grade: report.grade ?? null,
        evidence: report.evidence,
        guidelines: [...rule.guidelines],
      });
    },
  };
  try {
    const outcome = rule.check(context as never);
    if (found.length > 0) return { verdict: { rule: id, verdict: 'fail', reason: null }, found };
    if (outcome === 'not-applicable') {
      return { verdict: { rule: id, verdict: 'not-applicable', reason: null }, found };
    }
    if (outcome)
      return { verdict: { rule: id, verdict: 'unknown', reason: outcome.unknown }, found };
    return { verdict: { rule: id, verdict: 'pass', reason: null }, found };
  } catch {
    return { verdict: { rule: id, verdict: 'error', reason: 'rule-failed' }, found: [] };
  }
}

/** True where a rule has nothing to say of what was looked at. */
function isBeside({ only }: Rule, facts: Facts, derive: Derive<TableName>): boolean {
  if (only === 'outside-check') return facts.outsideAnswers === undefined;
  if (only === 'launch-profile') return facts.launchProfile === undefined;
  return only === 'payment-page' && isOtherPage(facts, derive);
}

/** True where it is certain that a page takes no payment: with a table missing it is not. */
function isOtherPage(facts: Facts, derive: Derive<TableName>): boolean {
  if (paymentMethod.needs.some((table) => facts[table] === undefined)) return false;
  try {
    return !derive(paymentMethod).isPaymentPage;
  } catch {
    return false;
  }
}
