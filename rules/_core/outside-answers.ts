import type { FactsWith } from './derive.ts';
import type { OutsideAnswerFact, OutsidePlace } from './outside-facts.ts';
import type { CheckOutcome, Report } from './rule.ts';

/**
 * What all rules about one kind of place do: each open place is a finding of its own. Where of one it could not be told, or all
 * are only sent on, the rule cannot tell either; places that were not asked for it says nothing of.
 */
export function judgePlaces(
  facts: FactsWith<'documents' | 'outsideAnswers'>,
  place: OutsidePlace,
  report: (report: Report<'open'>) => void,
): CheckOutcome<'unclear'> {
  const answers = facts.outsideAnswers.filter((answer) => answer.place === place);
  if (answers.length === 0) return 'not-applicable';
  for (const answer of answers) if (answer.outcome === 'exposed') report(openPlace(facts, answer));
  const isUntold =
    answers.some(({ outcome }) => outcome === 'unclear') ||
    answers.every(({ outcome }) => outcome === 'redirected');
  return isUntold ? { unknown: 'unclear' } : undefined;
}

/** Kinds whose mark is the thing itself; a page's mark only tells that it appears to be one. */
const SHOWN: readonly OutsidePlace[] = ['directory-listing', 'source-control', 'log-or-backup'];

function openPlace(
  { documents }: FactsWith<'documents'>,
  { path, place, marker, status }: OutsideAnswerFact,
): Report<'open'> {
  const url = `${documents[0]?.origin ?? ''}${path}`;
  return {
    message: 'open',
    values: { path, status: status ?? 0 },
    evidence: [{ kind: 'url', role: 'resource', url }],
    confidence: marker && SHOWN.includes(place) ? 'certain' : 'firm',
  };
}
