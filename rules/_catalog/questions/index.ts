import { administrationQuestions } from './administration.ts';
import { cardPaymentQuestions } from './card-payment.ts';
import { customerQuestions } from './customers.ts';
import { incidentQuestions } from './incidents.ts';
import { operationQuestions } from './operation.ts';
import { organisationQuestions } from './organisation.ts';
import { recordQuestions } from './records.ts';
import { softwareQuestions } from './software.ts';
import { QUESTION_IDS, type Question, type QuestionId } from './types.ts';

const byId: ReadonlyMap<string, Question> = new Map(
  [
    ...organisationQuestions,
    ...incidentQuestions,
    ...cardPaymentQuestions,
    ...administrationQuestions,
    ...softwareQuestions,
    ...operationQuestions,
    ...recordQuestions,
    ...customerQuestions,
  ].map((question) => [question.id, question]),
);

/** The questions of the self-check, in the order they are asked. */
export const questions: readonly Question[] = QUESTION_IDS.flatMap((id) => byId.get(id) ?? []);

/** One question. An id of another version (an answer that was kept) gives undefined. */
export function questionOf(id: QuestionId): Question;
export function questionOf(id: string): Question | undefined;
export function questionOf(id: string): Question | undefined {
  return byId.get(id);
}
