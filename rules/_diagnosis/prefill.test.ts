import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from '../_catalog/questions/index.ts';
import type { QuestionId } from '../_catalog/questions/types.ts';
import { CONFIDENCES, type Finding, SEVERITIES, type Verdict } from '../_core/verdict.ts';
import { contradicts, proposalsOf, type SeenPage } from './prefill.ts';

const QUESTION: { id: QuestionId; seenBy: string[] } = { id: 'tls-and-domain', seenBy: ['a', 'b'] };

function found(rule: string, change: Partial<Finding> = {}): Finding {
  return {
    ...{ rule, message: 'm', values: {}, severity: 'high', confidence: 'firm', grade: null },
    ...{ evidence: [], guidelines: [] },
    ...change,
  };
}

function page(
  path: string,
  verdicts: Record<string, Verdict>,
  findings: Finding[] = [],
  at = '2026-11-22T03:00:00.000Z',
): SeenPage {
  return {
    page: `https://shop.example${path}`,
    at,
    verdicts: Object.entries(verdicts).map(([rule, verdict]) => ({ rule, verdict, reason: null })),
    findings,
  };
}

const only = (pages: SeenPage[], question = QUESTION) =>
  proposalsOf([question], pages).get(question.id);

test('what nothing was seen of is not proposed', () => {
  expect(only([])).toBeUndefined();
  expect(only([page('/', { a: 'not-applicable', b: 'unknown', c: 'fail' })])).toBeUndefined();
});

test('a grave and sure finding proposes no, on every page that has it', () => {
  const proposal = only([
    page('/', { a: 'pass', b: 'pass' }),
    page('/pay', { a: 'fail' }, [found('a')], '2026-11-22T04:00:00.000Z'),
    page('/cart', { a: 'fail' }, [found('a', { severity: 'low' })]),
  ]);
  expect(proposal?.value).toBe('no');
  expect(proposal?.seen[0]).toMatchObject({
    rule: 'a',
    verdict: 'fail',
    pages: ['https://shop.example/pay', 'https://shop.example/cart'],
    at: '2026-11-22T04:00:00.000Z',
    finding: { severity: 'high' },
  });
  expect(proposal?.seen[1]).toMatchObject({ rule: 'b', verdict: 'pass', finding: null });
});

test.each([
  [{ severity: 'critical', confidence: 'certain' }, 'no'],
  [{ severity: 'medium', confidence: 'firm' }, 'partly'],
  [{ severity: 'low', confidence: 'certain' }, null],
  [{ severity: 'info', confidence: 'certain' }, null],
  [{ severity: 'critical', confidence: 'tentative' }, null],
] as const)('of %o the proposal is %s', (change, value) => {
  expect(only([page('/', { a: 'fail' }, [found('a', change)])])?.value).toBe(value);
});

test('a sure slight finding is told rather than a grave suspicion', () => {
  const proposal = only([
    page('/', { a: 'fail' }, [
      found('a', { confidence: 'tentative', severity: 'critical' }),
      found('a', { confidence: 'certain', severity: 'medium' }),
    ]),
  ]);
  expect(proposal?.value).toBe('partly');
  expect(proposal?.seen[0]?.finding?.severity).toBe('medium');
});

test('passes say yes only where they are the whole answer, and only all of them', () => {
  const passes = [page('/', { a: 'pass', b: 'pass' })];
  expect(only(passes)?.value).toBeNull();
  const whole = { id: 'script-inventory', seenBy: ['a', 'b'] } as const;
  expect(proposalsOf([whole], passes).get(whole.id)?.value).toBe('yes');
  const half = [page('/', { a: 'pass', b: 'unknown' })];
  expect(proposalsOf([whole], half).get(whole.id)?.value).toBeNull();
});

test('only a yes against a doubt is a contradiction', () => {
  const doubt = only([page('/', { a: 'fail' }, [found('a')])]);
  const passes = only([page('/', { a: 'pass' })]);
  expect(contradicts('yes', doubt)).toBe(true);
  expect(contradicts('no', doubt)).toBe(false);
  expect(contradicts(null, doubt)).toBe(false);
  expect(contradicts('yes', passes)).toBe(false);
  expect(contradicts('yes', undefined)).toBe(false);
});

const ruleIds = [...new Set(questions.flatMap(({ seenBy }) => seenBy))];
const pages = fc.array(
  fc.record({
    page: fc.constantFrom('https://shop.example/', 'https://shop.example/pay'),
    at: fc.constantFrom('2026-11-22T03:00:00.000Z', 'not a date', ''),
    verdicts: fc.array(
      fc.record({
        rule: fc.constantFrom(...ruleIds, 'of-another-version'),
        verdict: fc.constantFrom<Verdict>('fail', 'pass', 'unknown', 'not-applicable', 'error'),
        reason: fc.constant(null),
      }),
    ),
    findings: fc.array(
      fc
        .tuple(
          fc.constantFrom(...ruleIds),
          fc.constantFrom(...SEVERITIES),
          fc.constantFrom(...CONFIDENCES),
        )
        .map(([rule, severity, confidence]) => found(rule, { severity, confidence })),
    ),
  }),
);

test('of whatever pages, a doubt rests on a sure finding and a yes on no finding at all', () => {
  fc.assert(
    fc.property(pages, (given) => {
      for (const { value, seen } of proposalsOf(questions, given).values()) {
        expect(seen.length).toBeGreaterThan(0);
        for (const one of seen) expect(new Set(one.pages).size).toBe(one.pages.length);
        const sure = seen.some(({ finding }) => finding && finding.confidence !== 'tentative');
        if (value === 'no' || value === 'partly') expect(sure).toBe(true);
        if (value === 'yes') expect(seen.every(({ verdict }) => verdict === 'pass')).toBe(true);
      }
    }),
  );
});

test('the order of pages changes no proposal', () => {
  fc.assert(
    fc.property(pages, (given) => {
      const values = (list: SeenPage[]) =>
        [...proposalsOf(questions, list).values()].map(({ question, value }) => [question, value]);
      expect(values([...given].reverse())).toEqual(values(given));
    }),
  );
});
