/** What to write into a maintenance contract: the measures that nobody takes, as far as the self-check says. */
import { contractClauses } from '../_catalog/contract-clauses/index.ts';
import type { ContractClause } from '../_catalog/contract-clauses/types.ts';
import type { Question } from '../_catalog/questions/types.ts';
import { isHosted } from './build.ts';
import type { Answer, Build, Carrier } from './diagnosis.ts';

/** Why a clause is proposed. `nobody`: said to be somebody else's, but not whose. */
export type ClauseReason = 'no' | 'unknown' | 'nobody' | 'open';

export interface ProposedClause {
  question: Question;
  clause: ContractClause;
  reason: ClauseReason;
  /** Who usually carries it in a shop built like this one, the first does the work. */
  carriers: readonly Carrier[];
}

/** Clauses for what nobody does: what was answered before what was not, and what weighs most first. */
export function proposedClauses(
  questions: readonly Question[],
  answers: readonly Answer[],
  build: Build | null,
): ProposedClause[] {
  const answerOf = new Map(answers.map((answer) => [answer.question, answer]));
  return questions
    .flatMap((question): ProposedClause[] => {
      const reason = reasonOf(answerOf.get(question.id));
      if (!reason) return [];
      const clause = contractClauses[question.id];
      return [{ question, clause, reason, carriers: carriersOf(clause, build) }];
    })
    .sort(
      (a, b) =>
        Number(a.reason === 'open') - Number(b.reason === 'open') ||
        b.question.weight - a.question.weight,
    );
}

/** Who carries a measure in a shop that is built like this. Where nobody has said how, as in one that is the store's own. */
export function carriersOf(clause: ContractClause, build: Build | null): readonly Carrier[] {
  return isHosted(build) ? clause.cartAsp : clause.ownBuild;
}

function reasonOf(answer: Answer | undefined): ClauseReason | null {
  switch (answer?.value ?? null) {
    case null:
      return 'open';
    case 'no':
      return 'no';
    case 'unknown':
      return 'unknown';
    case 'not-ours':
      return answer?.who ? null : 'nobody';
    default:
      return null;
  }
}
