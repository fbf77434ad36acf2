/** How far a store's self-check has come: what is answered, what is open, what needs a second look. */
import type { Question, QuestionGroup, QuestionId } from '../_catalog/questions/types.ts';
import { QUESTION_GROUPS } from '../_catalog/questions/types.ts';
import type { Answer } from './diagnosis.ts';
import { contradicts, type Proposal } from './prefill.ts';

/** What a person can answer to one question; where and by what it is kept is not part of it. */
export type AnswerParts = Pick<Answer, 'value' | 'who' | 'note' | 'file'>;

/** `attention`: answered, and something is to be done, found out or cleared up. */
export type AnswerStanding = 'open' | 'attention' | 'fine';

/** How an answer stands, beside what the audit has seen of the question. */
export function standingOf(
  answer: Pick<AnswerParts, 'value' | 'who'> | undefined,
  proposal: Proposal | undefined,
): AnswerStanding {
  const value = answer?.value ?? null;
  if (value === null) return 'open';
  if (value === 'yes') return contradicts(value, proposal) ? 'attention' : 'fine';
  // Somebody else's measure is settled once it is known whose.
  if (value === 'not-ours') return answer?.who ? 'fine' : 'attention';
  return 'attention';
}

/** True where two answers say the same; a row that was never written says nothing. */
export function isSameAnswer(one: AnswerParts, other: AnswerParts): boolean {
  return (
    one.value === other.value &&
    one.who === other.who &&
    one.note === other.note &&
    one.file === other.file
  );
}

/** An answer that nobody has given. */
export function emptyAnswer(store: string, question: QuestionId): Answer {
  return { store, question, value: null, who: null, note: '', file: '', at: '' };
}

/** Proposals that a person has neither confirmed nor answered otherwise. */
export function unconfirmed(
  proposals: ReadonlyMap<QuestionId, Proposal>,
  answers: ReadonlyMap<string, Pick<Answer, 'value'>>,
): Proposal[] {
  return [...proposals.values()].filter(
    ({ question, value }) => value !== null && (answers.get(question)?.value ?? null) === null,
  );
}

export interface Progress {
  answered: number;
  all: number;
}

/** Questions answered, in all and by group. Answers to questions of another version are not counted. */
export function progressOf(
  questions: readonly Pick<Question, 'id' | 'group'>[],
  answers: ReadonlyMap<string, Pick<Answer, 'value'>>,
): Progress & { groups: Record<QuestionGroup, Progress> } {
  const isAnswered = (id: QuestionId) => (answers.get(id)?.value ?? null) !== null;
  const tally = (asked: readonly Pick<Question, 'id'>[]): Progress => ({
    answered: asked.filter(({ id }) => isAnswered(id)).length,
    all: asked.length,
  });
  const groups = QUESTION_GROUPS.map((group): [QuestionGroup, Progress] => [
    group,
    tally(questions.filter((question) => question.group === group)),
  ]);
  return {
    ...tally(questions),
    groups: Object.fromEntries(groups) as Record<QuestionGroup, Progress>,
  };
}
