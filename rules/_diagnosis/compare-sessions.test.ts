import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEVERITIES, type Severity, type Verdict } from '../_core/verdict.ts';
import { compareSessions, outcomeCounts, type SeenSession } from './compare-sessions.ts';
import type { CheckoutStep, SessionFinding } from './diagnosis.ts';

const RULE = 'hsts-missing';
const [TOP, CART, PAY, A, B] = ['/', '/cart', '/pay', '/item/a', '/item/b'];

function found(pages: string[], change: Partial<SessionFinding> = {}): SessionFinding {
  const severity: Severity = change.severity ?? 'medium';
  return {
    ...{ key: 'one', severity, pages, outside: null },
    found: {
      ...{ rule: RULE, message: 'm', values: {}, severity, confidence: 'certain' as const },
      ...{ grade: null, evidence: [], guidelines: [] },
    },
    ...change,
  };
}

type Pages = Record<string, Verdict | [Verdict, CheckoutStep | null] | null>;

function session(pages: Pages, findings: SessionFinding[], change: Partial<SeenSession> = {}) {
  const seen: SeenSession = {
    row: { outside: [] },
    pages: Object.entries(pages).map(([page, said]) => {
      const [verdict, step] = Array.isArray(said) ? said : [said, null];
      return { page, step, verdicts: verdict ? [{ rule: RULE, verdict, reason: null }] : [] };
    }),
    findings: { findings, cut: 0 },
    ...change,
  };
  return seen;
}

const before = session({ [TOP]: 'fail', [PAY]: 'fail' }, [found([TOP, PAY])]);
const only = (one: SeenSession, other: SeenSession) => compareSessions(one, other)[0];

test('what passes on every page that had it is fixed, and they prove it', () => {
  expect(only(before, session({ [TOP]: 'pass', [PAY]: 'pass' }, []))).toMatchObject({
    ...{ outcome: 'fixed', proof: [TOP, PAY], standIn: false, missing: [] },
  });
});

test('a rule that found something else there looked too', () => {
  const other = found([TOP], { key: 'other' });
  const rows = compareSessions(before, session({ [TOP]: 'fail', [PAY]: 'pass' }, [other]));
  expect(rows.map(({ key, outcome }) => [key, outcome])).toEqual([
    ['other', 'new'],
    ['one', 'fixed'],
  ]);
});

test.each<[string, Pages, string, string[]]>([
  ['a page that nobody opened again', { [TOP]: 'pass' }, 'page-not-seen', [PAY]],
  ['a rule that could not tell', { [TOP]: 'pass', [PAY]: 'unknown' }, 'could-not-tell', [PAY]],
  ['a rule that failed to run', { [TOP]: 'error', [PAY]: 'pass' }, 'could-not-tell', [TOP]],
  ['a rule this version has not', { [TOP]: null, [PAY]: 'pass' }, 'rule-unknown', [TOP]],
  ['a page of no known step', { [TOP]: 'not-applicable', [PAY]: 'pass' }, 'not-applicable', [TOP]],
])('%s proves nothing', (_, pages, reason, missing) => {
  expect(only(before, session(pages, []))).toMatchObject({ outcome: 'unclear', reason, missing });
});

test('what the same step of the checkout has no more is gone', () => {
  const then = session({ [PAY]: ['fail', 'payment'] }, [found([PAY])]);
  const now = (step: CheckoutStep) => session({ [PAY]: ['not-applicable', step] }, []);
  expect(only(then, now('payment'))?.outcome).toBe('fixed');
  expect(only(then, now('confirm'))?.outcome).toBe('unclear');
});

test('another page of the step stands in where all pages of the step had it', () => {
  const now = session({ [B]: ['pass', 'product'] }, []);
  const all = session({ [A]: ['fail', 'product'] }, [found([A])]);
  expect(only(all, now)).toMatchObject({ outcome: 'fixed', standIn: true, proof: [B] });
  const some = session({ [A]: ['fail', 'product'], [B]: ['pass', 'product'] }, [found([A])]);
  expect(only(some, now)).toMatchObject({ outcome: 'unclear', missing: [A] });
  expect(only(all, session({ [B]: ['unknown', 'product'] }, []))?.outcome).toBe('unclear');
});

test('what is there again is still there, with what it was before', () => {
  const now = session({ [CART]: 'fail' }, [found([CART], { severity: 'high' })]);
  expect(only(before, now)).toMatchObject({
    ...{ outcome: 'still', proof: [CART], severityBefore: 'medium' },
  });
});

test('what is new says whether anybody looked there before', () => {
  const one = (page: string) => session({ [page]: 'fail' }, [found([page])]);
  const then = session({ [TOP]: 'pass', [CART]: 'unknown' }, []);
  expect(only(then, one(TOP))).toMatchObject({ outcome: 'new', firstLook: false });
  expect(only(then, one(CART))).toMatchObject({ outcome: 'new', firstLook: true });
  expect(only(then, one(PAY))).toMatchObject({ outcome: 'new', firstLook: true });
});

test('results of another tool are compared only where that tool ran again', () => {
  const outside = { tool: 'ZAP', rule: '10035', title: '', text: '', evidence: [], level: '' };
  const run = { row: { outside: [{ name: 'r.json', tool: 'ZAP', findings: 1, at: '' }] } };
  const then = session({}, [found([TOP], { found: null, outside })], run);
  expect(only(then, session({}, []))).toMatchObject({ outcome: 'unclear', reason: 'tool-not-run' });
  expect(only(then, session({}, [], run))?.outcome).toBe('fixed');
  expect(only(session({}, []), then)?.firstLook).toBe(true);
});

test('where findings were left out, one that is missing proves nothing', () => {
  const cut = session({ [TOP]: 'fail', [PAY]: 'fail' }, [], { findings: { findings: [], cut: 3 } });
  expect(only(before, cut)).toMatchObject({ outcome: 'unclear', reason: 'cut' });
});

const verdict = fc.constantFrom<Verdict>('fail', 'pass', 'unknown', 'not-applicable', 'error');
const step = fc.constantFrom<CheckoutStep | null>('product', 'payment', null);
const anySession = fc
  .record({
    pages: fc.dictionary(fc.constantFrom(TOP, CART, PAY, A, B), fc.tuple(verdict, step)),
    findings: fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('one', 'two', 'three', 'four'),
        severity: fc.constantFrom(...SEVERITIES),
        pages: fc.uniqueArray(fc.constantFrom(TOP, CART, PAY, A, B), { maxLength: 4 }),
      }),
      { selector: ({ key }) => key },
    ),
    cut: fc.constantFrom(0, 0, 2),
  })
  .map(({ pages, findings, cut }) =>
    session(
      pages as Pages,
      findings.map((one) => found(one.pages, one)),
      { findings: { findings: findings.map((one) => found(one.pages, one)), cut } },
    ),
  );

test('every finding of either is told once, and nothing is called fixed without a page that shows it', () => {
  fc.assert(
    fc.property(anySession, anySession, (then, now) => {
      const rows = compareSessions(then, now);
      const keys = [...then.findings.findings, ...now.findings.findings].map(({ key }) => key);
      expect(rows.map(({ key }) => key).sort()).toEqual([...new Set(keys)].sort());
      expect(Object.values(outcomeCounts(rows)).reduce((a, b) => a + b, 0)).toBe(rows.length);
      const seen = now.pages.map(({ page }) => page);
      for (const { outcome, proof, key } of rows) {
        if (outcome !== 'fixed') continue;
        expect(proof.length).toBeGreaterThan(0);
        expect(seen).toEqual(expect.arrayContaining(proof));
        expect(now.findings.findings.some((one) => one.key === key)).toBe(false);
      }
    }),
  );
});

test('a session against itself has neither fixed nor new findings', () => {
  fc.assert(
    fc.property(anySession, (one) => {
      const { fixed, new: fresh, unclear } = outcomeCounts(compareSessions(one, one));
      expect([fixed, fresh, unclear]).toEqual([0, 0, 0]);
    }),
  );
});
