import type { Severity, Verdict } from '../_core/verdict.ts';
import { compareSeverity } from '../_core/verdict.ts';
import type { SessionFinding, SessionFindings, SessionPage, SessionRow } from './diagnosis.ts';

/** A session with what it saw. */
export interface SeenSession {
  row: Pick<SessionRow, 'outside'>;
  pages: readonly Pick<SessionPage, 'page' | 'step' | 'verdicts'>[];
  findings: Pick<SessionFindings, 'findings' | 'cut'>;
}

export type Outcome = 'fixed' | 'still' | 'new' | 'unclear';

/** Why it cannot be told whether a finding is gone. */
export type UnclearReason =
  | 'page-not-seen'
  | 'not-applicable'
  | 'could-not-tell'
  | 'rule-unknown'
  | 'tool-not-run'
  | 'cut';

/** What became of one finding between two sessions. */
export interface ComparedFinding {
  key: string;
  outcome: Outcome;
  /** As the later session has it, where it does. */
  finding: SessionFinding;
  /** Where another one before; null where it is the same, or the finding is new. */
  severityBefore: Severity | null;
  /** Pages that show it: those that have it, or those that no longer do. */
  proof: string[];
  /** Fixed: shown by other pages of the same step, since the page itself was not seen again. */
  standIn: boolean;
  /** New: no page that has it was looked at by its rule before. It may have been there. */
  firstLook: boolean;
  /** Pages that would have to be looked at again. */
  missing: string[];
  reason: UnclearReason | null;
}

const ORDER: readonly Outcome[] = ['still', 'new', 'unclear', 'fixed'];

/**
 * What became of every finding. That one is gone is only said where its rule looked again, with a verdict, at every page that had
 * it, or at another page of the same step where all pages of that step had it: a page that nobody opened proves nothing.
 */
export function compareSessions(before: SeenSession, after: SeenSession): ComparedFinding[] {
  const then = new Map(before.findings.findings.map((one) => [one.key, one]));
  const now = new Map(after.findings.findings.map((one) => [one.key, one]));
  const compared = [
    ...[...then.values()].map((old) => {
      const again = now.get(old.key);
      return again ? stillThere(old, again) : gone(old, before, after);
    }),
    ...[...now.values()].filter(({ key }) => !then.has(key)).map((one) => newOne(one, before)),
  ];
  return compared.sort(
    (a, b) =>
      ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) ||
      compareSeverity(a.finding.severity, b.finding.severity) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** How many of each outcome. */
export function outcomeCounts(compared: readonly ComparedFinding[]): Record<Outcome, number> {
  const counts = { fixed: 0, still: 0, new: 0, unclear: 0 };
  for (const { outcome } of compared) counts[outcome]++;
  return counts;
}

const PLAIN = {
  severityBefore: null,
  standIn: false,
  firstLook: false,
  missing: [],
  reason: null,
} satisfies Partial<ComparedFinding>;

function stillThere(old: SessionFinding, again: SessionFinding): ComparedFinding {
  const severityBefore = old.severity === again.severity ? null : old.severity;
  return {
    ...{ ...PLAIN, key: old.key, outcome: 'still' as const, finding: again },
    ...{ severityBefore, proof: again.pages },
  };
}

function newOne(one: SessionFinding, before: SeenSession): ComparedFinding {
  const plain = { ...PLAIN, key: one.key, outcome: 'new' as const, finding: one, proof: one.pages };
  if (one.outside) return { ...plain, firstLook: !ran(before, one.outside.tool) };
  const looked = one.pages.some((page) => {
    const seen = before.pages.find((each) => each.page === page);
    const verdict = seen && verdictOf(seen, ruleOf(one));
    return verdict === 'pass' || verdict === 'fail' || verdict === 'not-applicable';
  });
  return { ...plain, firstLook: !looked || before.findings.cut > 0 };
}

function gone(old: SessionFinding, before: SeenSession, after: SeenSession): ComparedFinding {
  const unclear = (reason: UnclearReason, proof: string[] = [], missing: string[] = []) => ({
    ...{ ...PLAIN, key: old.key, outcome: 'unclear' as const, finding: old },
    ...{ reason, proof, missing },
  });
  if (after.findings.cut > 0) return unclear('cut');
  if (old.outside) {
    if (!ran(after, old.outside.tool)) return unclear('tool-not-run', [], old.pages);
    return { ...PLAIN, key: old.key, outcome: 'fixed', finding: old, proof: old.pages };
  }
  const looks = old.pages.map((page) => lookAgain(page, old, before, after));
  const proof = [...new Set(looks.flatMap(({ clear }) => clear))];
  const open = looks.filter(({ clear }) => clear.length === 0);
  const [first] = open;
  if (looks.length === 0) return unclear('page-not-seen');
  if (first)
    return unclear(
      worstReason(open),
      proof,
      open.map(({ page }) => page),
    );
  const standIn = looks.some(({ page, clear }) => !clear.includes(page));
  return { ...PLAIN, key: old.key, outcome: 'fixed', finding: old, proof, standIn };
}

interface Look {
  page: string;
  /** Pages by which this one is shown to be clear; none where it is not. */
  clear: string[];
  reason: UnclearReason | null;
}

function lookAgain(
  page: string,
  old: SessionFinding,
  before: SeenSession,
  after: SeenSession,
): Look {
  const step = before.pages.find((one) => one.page === page)?.step ?? null;
  const again = after.pages.find((one) => one.page === page);
  if (again) {
    const reason = reasonAgainst(
      verdictOf(again, ruleOf(old)),
      again.step === step && step !== null,
    );
    return { page, clear: reason === null ? [page] : [], reason };
  }
  const allOfStepHadIt =
    step !== null && before.pages.every((one) => one.step !== step || old.pages.includes(one.page));
  const standIns = allOfStepHadIt ? after.pages.filter((one) => one.step === step) : [];
  const areClear = standIns.every(
    (one) => reasonAgainst(verdictOf(one, ruleOf(old)), true) === null,
  );
  if (standIns.length > 0 && areClear)
    return { page, clear: standIns.map((one) => one.page), reason: null };
  return { page, clear: [], reason: 'page-not-seen' };
}

/** Why a verdict does not show that a finding is gone; null where it does. A rule that failed for something else did look. */
function reasonAgainst(verdict: Verdict | null, isSameStep: boolean): UnclearReason | null {
  switch (verdict) {
    case 'pass':
    case 'fail':
      return null;
    // The page has not what the rule is about: on the same step of the checkout it is gone, elsewhere it was never there.
    case 'not-applicable':
      return isSameStep ? null : 'not-applicable';
    case null:
      return 'rule-unknown';
    default:
      return 'could-not-tell';
  }
}

// What somebody can do something about is said first: a page can be opened again.
const REASONS: readonly UnclearReason[] = [
  'page-not-seen',
  'could-not-tell',
  'not-applicable',
  'rule-unknown',
];

function worstReason(looks: readonly Look[]): UnclearReason {
  return REASONS.find((reason) => looks.some((one) => one.reason === reason)) ?? 'page-not-seen';
}

function verdictOf({ verdicts }: Pick<SessionPage, 'verdicts'>, rule: string): Verdict | null {
  return verdicts.find((one) => one.rule === rule)?.verdict ?? null;
}

function ruleOf({ found }: SessionFinding): string {
  return found?.rule ?? '';
}

function ran({ row }: SeenSession, tool: string): boolean {
  return row.outside.some((one) => one.tool === tool);
}
