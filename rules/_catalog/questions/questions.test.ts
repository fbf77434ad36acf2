import { expect, test } from 'vitest';
import { LOCALES } from '../../_core/text.ts';
import { guidelines } from '../guidelines/index.ts';
import { questionOf, questions } from './index.ts';
import { QUESTION_GROUPS, QUESTION_IDS, type QuestionWords } from './types.ts';

test('there is one question for each id, in the order they are asked', () => {
  expect(questions.map(({ id }) => id)).toEqual([...QUESTION_IDS]);
});

test('groups are asked one after the other', () => {
  const groups = questions
    .map(({ group }) => group)
    .filter((group, n, all) => group !== all[n - 1]);
  expect(groups).toEqual([...QUESTION_GROUPS]);
});

test('an id of another version gives nothing', () => {
  expect(questionOf('asked-by-a-later-version')).toBeUndefined();
});

test.each(questions)('$id names sections, each once, and who carries it', (question) => {
  expect(question.guidelines.length).toBeGreaterThan(0);
  expect(question.carriers.length).toBeGreaterThan(0);
  expect(new Set(question.guidelines).size).toBe(question.guidelines.length);
});

const KEYS = ['ask', 'name', 'help', 'advice'] as const satisfies readonly (keyof QuestionWords)[];

test.each(questions)('$id says everything in both languages', ({ words }) => {
  for (const key of KEYS) for (const locale of LOCALES) expect(words[locale][key]).not.toBe('');
  expect(words.ja.ask).toMatch(/か。$/);
  expect(words.en.ask).toMatch(/\?$/);
  // Advice and help are short: somebody reads 42 of them in an evening.
  for (const key of KEYS) {
    expect(words.ja[key].length, words.ja[key]).toBeLessThanOrEqual(160);
    expect(words.en[key].length, words.en[key]).toBeLessThanOrEqual(320);
  }
});

test('no question quotes a level, judges or raises its voice', () => {
  const all = JSON.stringify(questions.map(({ words }) => words));
  expect(all).not.toMatch(/必須|推奨|違反|mandatory|violat/i);
  expect(all).not.toMatch(/[!！]/);
});

test('every remembered section is only ever named by its document', () => {
  const remembered = guidelines.filter(({ confidence }) => confidence === 'M').map(({ id }) => id);
  const asked = new Set(questions.flatMap((question) => question.guidelines as string[]));
  for (const id of remembered) {
    expect(asked.has(id), `no question answers to ${id}`).toBe(true);
  }
  // Numbers of the operating requirements were not read either.
  expect(JSON.stringify(questions.map(({ words }) => words))).not.toMatch(/要件\d|requirement \d/i);
});
