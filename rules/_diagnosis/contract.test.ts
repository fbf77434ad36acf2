import { describe, expect, it } from 'vitest';
import { contractClauses } from '../_catalog/contract-clauses/index.ts';
import { questions } from '../_catalog/questions/index.ts';
import { QUESTION_IDS } from '../_catalog/questions/types.ts';
import { LOCALES } from '../_core/text.ts';
import { carriersOf, proposedClauses } from './contract.ts';
import type { Answer } from './diagnosis.ts';

function answers(of: Partial<Answer>): Answer[] {
  return QUESTION_IDS.map((question) => ({
    ...{ store: 'https://shop.example', question, value: 'yes', who: null, note: '', file: '' },
    ...{ at: '2026-11-01T00:00:00.000Z' },
    ...of,
  }));
}

const reasons = (of: Partial<Answer>) =>
  new Set(proposedClauses(questions, answers(of), null).map(({ reason }) => reason));

describe('a clause is proposed', () => {
  it.each([
    [{ value: 'no' }, 'no'],
    [{ value: 'unknown' }, 'unknown'],
    [{ value: 'not-ours' }, 'nobody'],
    [{ value: null }, 'open'],
  ] as const)('for %o', (of, reason) => {
    expect([...reasons(of)]).toEqual([reason]);
    expect(proposedClauses(questions, answers(of), null)).toHaveLength(QUESTION_IDS.length);
  });

  it.each([{ value: 'yes' }, { value: 'partly' }, { value: 'not-ours', who: 'builder' }] as const)(
    'not for %o: somebody does it',
    (of) => {
      expect(reasons(of).size).toBe(0);
    },
  );

  it('first for what was answered, however little it weighs', () => {
    const given = answers({ value: 'no' }).filter(({ question }) => question === 'policy');
    expect(proposedClauses(questions, given, null)[0]?.question.id).toBe('policy');
  });

  it('for every question nobody has answered, the gravest first', () => {
    const weights = proposedClauses(questions, [], null).map(({ question }) => question.weight);
    expect(weights).toHaveLength(QUESTION_IDS.length);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });
});

it('who carries it follows from how the shop is built', () => {
  const clause = contractClauses['software-patched'];
  expect(carriersOf(clause, 'cart-asp')).toEqual(['cart-asp']);
  expect(carriersOf(clause, 'package')).toContain('builder');
  expect(carriersOf(clause, null)).toEqual(carriersOf(clause, 'scratch'));
});

it('every clause says who carries it and how it is proven, in both languages', () => {
  for (const [id, { ownBuild, cartAsp, words }] of Object.entries(contractClauses)) {
    expect(ownBuild.length, id).toBeGreaterThan(0);
    expect(cartAsp.length, id).toBeGreaterThan(0);
    expect(ownBuild, `${id}: an own shop has no cart service`).not.toContain('cart-asp');
    for (const locale of LOCALES) {
      expect(words[locale].clause, id).toMatch(locale === 'ja' ? /。$/ : /\.$/);
      expect(words[locale].proof.length, id).toBeGreaterThan(5);
    }
  }
});
