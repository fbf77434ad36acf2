/** What holds for every rule about one kind of open place, for their tests. Not used by the product. */
import { expect, test } from 'vitest';
import type { OutsideAnswerFact } from '../_core/outside-facts.ts';
import { factsOf, judge } from '../_core/testing.ts';
import type { Severity } from '../_core/verdict.ts';

interface OpenPlace {
  place: OutsideAnswerFact['place'];
  path: string;
  severity: Severity;
}

/** Tests a rule with an answer of its kind of place: open, shut, not told, and of another kind. */
export function holdsForOpenPlaces(rule: unknown, { place, path, severity }: OpenPlace): void {
  const after = (outsideAnswers: Partial<OutsideAnswerFact>[]) =>
    judge(
      rule,
      factsOf({
        documents: [{ url: 'https://shop.example/', origin: 'https://shop.example' }],
        outsideAnswers,
      }),
    );

  const answered = (
    outcome: OutsideAnswerFact['outcome'],
    more: Partial<OutsideAnswerFact> = {},
  ) => ({
    ...{ path, place, outcome, status: 200 },
    ...more,
  });

  test('an open place is a finding of its own', () => {
    const { findings } = after([
      answered('exposed', { marker: true }),
      answered('exposed', { path: '/another' }),
    ]);
    expect(findings).toMatchObject([
      {
        severity,
        confidence: 'firm',
        values: { path, status: 200 },
        evidence: [{ kind: 'url', role: 'resource', url: `https://shop.example${path}` }],
      },
      { confidence: 'firm', values: { path: '/another' } },
    ]);
  });

  test('what is shut or not there passes; what could not be told is not said to', () => {
    expect(after([answered('forbidden'), answered('not-found')]).verdict).toBe('pass');
    expect(after([answered('not-found'), answered('unclear')]).verdict).toBe('unknown');
    expect(after([answered('redirected')]).verdict).toBe('unknown');
  });

  test('places of another kind, and shops that were not checked, are not judged', () => {
    const other = 'version' as const;
    expect(after([answered('exposed', { place: other })]).verdict).toBe('not-applicable');
    expect(judge(rule, factsOf({})).verdict).toBe('not-applicable');
  });
}
