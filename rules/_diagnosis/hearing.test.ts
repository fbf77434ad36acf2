import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../_catalog/questions/types.ts';
import { ANSWERS, type Answer, CARRIERS, type SessionFinding } from './diagnosis.ts';
import { failingRules, heardQuestions, itemOfQuestion, questionsToAsk } from './hearing.ts';

const words = { ask: '', name: '', help: '', advice: '' };

function question(change: Partial<Question>): Question {
  return {
    ...{ id: 'waf', group: 'operation', guidelines: [], seenBy: [], carriers: ['builder'] },
    ...{ weight: 2, words: { ja: words, en: words } },
    ...change,
  };
}

function answer(change: Partial<Answer>): Answer {
  return {
    ...{ store: 'https://shop.example', question: 'waf', value: 'yes', who: null },
    ...{ note: '', file: '', at: '2026-11-01T00:00:00.000Z' },
    ...change,
  };
}

function finding(
  rule: string,
  severity: 'high' | 'low',
  pages: string[],
  confidence: 'firm' | 'tentative' = 'firm',
): SessionFinding {
  return {
    ...{ key: `${rule} ${pages}`, severity, pages, outside: null },
    found: {
      ...{ rule, message: 'm', values: {}, severity, confidence, grade: null },
      ...{ evidence: [], guidelines: [] },
    },
  };
}

const reasonFor = (given: Partial<Question>, of: Partial<Answer> | null, failing: string[] = []) =>
  questionsToAsk(
    [question(given)],
    of ? [answer(of)] : [],
    failing.map((rule) => ({ rule, pages: 1 })),
    new Set(),
  )[0]?.reason ?? null;

describe('a question is asked about', () => {
  it.each(['no', 'partly', 'unknown'] as const)('where %s is answered and it matters', (value) => {
    expect(reasonFor({ weight: 2 }, { value })).toBe(value);
    expect(reasonFor({ weight: 1 }, { value })).toBeNull();
  });

  it('where a rule of its own failed although the answer is yes', () => {
    expect(reasonFor({ seenBy: ['a', 'b'], weight: 1 }, { value: 'yes' }, ['b', 'c'])).toBe(
      'contradicted',
    );
    expect(reasonFor({ seenBy: ['a'] }, { value: 'yes' }, ['b'])).toBeNull();
  });

  it('where somebody else sees to it and nobody knows who', () => {
    expect(reasonFor({ weight: 1 }, { value: 'not-ours' })).toBe('nobody');
    expect(reasonFor({ weight: 3 }, { value: 'not-ours', who: 'builder' })).toBeNull();
  });

  it('where there is only a note, or nothing, and it is one of the gravest', () => {
    expect(reasonFor({ weight: 3 }, null)).toBe('open');
    expect(reasonFor({ weight: 3 }, { value: null, note: '調べます' })).toBe('open');
    expect(reasonFor({ weight: 2 }, null)).toBeNull();
  });
});

it('contradictions come first, then what weighs more; what was asked before stays, last', () => {
  const asked = questionsToAsk(
    [
      question({ id: 'waf', weight: 2 }),
      question({ id: 'backups', weight: 3 }),
      question({ id: 'tls-and-domain', weight: 1, seenBy: ['a'] }),
      question({ id: 'policy', weight: 1 }),
    ],
    [
      answer({ question: 'waf', value: 'no' }),
      answer({ question: 'backups', value: 'partly' }),
      answer({ question: 'tls-and-domain', value: 'yes' }),
      answer({ question: 'policy', value: 'yes' }),
    ],
    [{ rule: 'a', pages: 2 }],
    new Set(['policy']),
  );
  expect(asked.map((one) => [one.question.id, one.reason])).toEqual([
    ['tls-and-domain', 'contradicted'],
    ['backups', 'partly'],
    ['waf', 'no'],
    ['policy', 'changed'],
  ]);
  expect(asked[0]?.against).toEqual([{ rule: 'a', pages: 2 }]);
});

it('rules that failed are counted by page, once for each; what is slight or uncertain does not count', () => {
  const outside = { ...finding('c', 'high', ['/x']), found: null };
  expect(
    failingRules([
      finding('a', 'high', ['/1', '/2']),
      finding('a', 'high', ['/2', '/3']),
      finding('b', 'low', ['/1']),
      finding('d', 'high', ['/1'], 'tentative'),
      outside,
    ]),
  ).toEqual([{ rule: 'a', pages: 3 }]);
});

it('only what something was written to counts as heard', () => {
  const entries = [
    { item: itemOfQuestion('waf'), text: '来年入れる' },
    { item: itemOfQuestion('backups'), text: ' ' },
    { item: 'builder:costs', text: '月 3 万円' },
  ];
  expect([...heardQuestions(entries)]).toEqual(['waf']);
});

it('whatever was answered, no question is asked twice and each has a reason that fits', () => {
  const answers = fc.record({
    value: fc.constantFrom(...ANSWERS, null),
    who: fc.constantFrom(...CARRIERS, null),
  });
  const weights = fc.constantFrom(1, 2, 3) as fc.Arbitrary<Question['weight']>;
  fc.assert(
    fc.property(answers, weights, fc.boolean(), fc.boolean(), (given, weight, fails, heard) => {
      const asked = questionsToAsk(
        [question({ weight, seenBy: ['a'] })],
        [answer(given)],
        fails ? [{ rule: 'a', pages: 1 }] : [],
        new Set(heard ? ['waf'] : []),
      );
      expect(asked.length).toBeLessThanOrEqual(1);
      if (heard) expect(asked).toHaveLength(1);
      for (const { reason, against } of asked)
        expect(reason === 'contradicted').toBe(against.length > 0);
    }),
  );
});
