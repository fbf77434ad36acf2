/** What to ask in a hearing: the answers of the self-check that matter, or that the diagnosis contradicts. */
import type { HearingRole } from '../_catalog/hearing/types.ts';
import type { Question } from '../_catalog/questions/types.ts';
import type { Answer, SessionFinding } from './diagnosis.ts';
import { doubtOf } from './prefill.ts';

/** Why something is asked, the most pressing first. `changed`: it was asked, and its answer has become another since. */
export const HEARING_REASONS = [
  'contradicted',
  'no',
  'unknown',
  'nobody',
  'partly',
  'open',
  'changed',
] as const;
export type HearingReason = (typeof HEARING_REASONS)[number];

/** A rule that failed in the last session, and on how many pages. */
export interface Failing {
  rule: string;
  pages: number;
}

export interface ToAsk {
  question: Question;
  reason: HearingReason;
  answer: Answer | null;
  /** Rules that contradict the answer; empty but for `contradicted`. */
  against: Failing[];
}

/** A "no" of this weight is worth asking about. */
const MATTERS = 2;
/** Without any answer it is worth asking about from this weight on. */
const MATTERS_UNANSWERED = 3;

/** The rules that the findings of a session are of. What is uncertain or slight contradicts no answer, here as in the self-check. */
export function failingRules(findings: readonly SessionFinding[]): Failing[] {
  const pages = new Map<string, Set<string>>();
  for (const { found, pages: on } of findings) {
    if (!found || doubtOf(found) === null) continue;
    const known = pages.get(found.rule) ?? new Set();
    pages.set(found.rule, new Set([...known, ...on]));
  }
  return [...pages].map(([rule, on]) => ({ rule, pages: on.size }));
}

/**
 * The questions to ask, the most pressing first. `heard` are the ids of questions that something was written to: they stay on
 * the list when their answers change.
 */
export function questionsToAsk(
  questions: readonly Question[],
  answers: readonly Answer[],
  failing: readonly Failing[],
  heard: ReadonlySet<string>,
): ToAsk[] {
  const answerOf = new Map(answers.map((answer) => [answer.question, answer]));
  return questions
    .flatMap((question): ToAsk[] => {
      const answer = answerOf.get(question.id) ?? null;
      const against = failing.filter(({ rule }) => question.seenBy.includes(rule));
      const reason = reasonOf(question, answer, against) ?? (heard.has(question.id) && 'changed');
      if (!reason) return [];
      return [{ question, reason, answer, against: reason === 'contradicted' ? against : [] }];
    })
    .sort(
      (a, b) =>
        Number(b.reason === 'contradicted') - Number(a.reason === 'contradicted') ||
        Number(a.reason === 'changed') - Number(b.reason === 'changed') ||
        b.question.weight - a.question.weight ||
        HEARING_REASONS.indexOf(a.reason) - HEARING_REASONS.indexOf(b.reason),
    );
}

function reasonOf(
  question: Question,
  answer: Answer | null,
  against: readonly Failing[],
): HearingReason | null {
  switch (answer?.value ?? null) {
    case 'yes':
      return against.length > 0 ? 'contradicted' : null;
    case 'not-ours':
      return answer?.who ? null : 'nobody';
    case null:
      return question.weight >= MATTERS_UNANSWERED ? 'open' : null;
    default:
      return question.weight >= MATTERS ? (answer?.value as 'no' | 'partly' | 'unknown') : null;
  }
}

const QUESTION = 'question:';

/** Key under which what was said to a question is kept. */
export function itemOfQuestion(id: string): string {
  return `${QUESTION}${id}`;
}

/** Key under which what was said to a topic of a role is kept. */
export function itemOfTopic(role: HearingRole, topic: string): string {
  return `${role}:${topic}`;
}

/** Key under which it is kept which roles are heard. */
export const ROLES_ITEM = 'roles';
/** Key under which it is kept who was heard, and by whom. */
export const PEOPLE_ITEM = 'people';

/** Ids of the questions that something was written to. */
export function heardQuestions(entries: readonly { item: string; text: string }[]): Set<string> {
  return new Set(
    entries
      .filter(({ item, text }) => item.startsWith(QUESTION) && text.trim() !== '')
      .map(({ item }) => item.slice(QUESTION.length)),
  );
}
