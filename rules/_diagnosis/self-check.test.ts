import { expect, test } from 'vitest';
import { questions } from '../_catalog/questions/index.ts';
import type { AnswerValue } from './diagnosis.ts';
import type { Proposal } from './prefill.ts';
import { emptyAnswer, isSameAnswer, progressOf, standingOf, unconfirmed } from './self-check.ts';

const STORE = 'https://shop.example';
const doubt: Proposal = { question: 'tls-and-domain', value: 'no', seen: [] };
const hint: Proposal = { ...doubt, value: null };
const answered = (value: AnswerValue | null) => ({ ...emptyAnswer(STORE, 'policy'), value });

test('an answer needs attention where something is to be done, found out or cleared up', () => {
  expect(standingOf(undefined, doubt)).toBe('open');
  expect(standingOf(answered(null), doubt)).toBe('open');
  expect(standingOf(answered('yes'), undefined)).toBe('fine');
  expect(standingOf(answered('yes'), hint)).toBe('fine');
  expect(standingOf(answered('yes'), doubt)).toBe('attention');
  for (const value of ['no', 'partly', 'unknown'] as const)
    expect(standingOf(answered(value), undefined), value).toBe('attention');
  expect(standingOf(answered('not-ours'), undefined)).toBe('attention');
  expect(standingOf({ value: 'not-ours', who: 'builder' }, undefined)).toBe('fine');
});

test('when it was written is no part of an answer', () => {
  const one = { ...emptyAnswer(STORE, 'policy'), note: 'a' };
  expect(isSameAnswer(one, { ...one, at: '2026-11-22T03:00:00.000Z' } as typeof one)).toBe(true);
  for (const change of [{ note: 'b' }, { file: 'a' }, { who: 'psp' }, { value: 'no' }] as const)
    expect(isSameAnswer(one, { ...one, ...change })).toBe(false);
});

test('progress counts answers of this version’s questions, a note alone is none', () => {
  const answers = new Map([
    ['policy', answered('no')],
    ['budget-and-people', { ...answered(null), note: '来週聞く' }],
    ['waf', answered('yes')],
    ['asked-by-another-version', answered('yes')],
  ]);
  const { answered: count, all, groups } = progressOf(questions, answers);
  expect([count, all]).toEqual([2, questions.length]);
  expect(groups.organisation.answered).toBe(1);
  expect(groups.operation.answered).toBe(1);
  const sum = Object.values(groups).reduce((total, group) => total + group.all, 0);
  expect(sum).toBe(all);
});

test('what was answered otherwise, or of which too little was seen, is not to be confirmed', () => {
  const proposals = new Map([
    ['tls-and-domain', doubt],
    ['waf', { ...hint, question: 'waf' }],
    ['policy', { ...doubt, question: 'policy' }],
  ] as const);
  const answers = new Map([['policy', answered('yes')]]);
  expect(unconfirmed(proposals, answers)).toEqual([doubt]);
  expect(unconfirmed(proposals, new Map([['tls-and-domain', answered('unknown')]]))).toHaveLength(
    1,
  );
});
