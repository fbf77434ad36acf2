import type { ProposedClause } from '../../../rules/_diagnosis/contract.ts';
import { FirstFew } from '../../first-few.tsx';
import { labelled } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { contractWordsOf } from '../../words/diagnosis/contract.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

interface Props {
  clauses: readonly ProposedClause[];
  /** So many are shown before the reader asks for the rest; all where it is not given. */
  first?: number;
}

/** Clauses with why they are proposed, who does it, and how it is proven. */
export function ClauseList({ clauses, first = clauses.length }: Props) {
  return (
    <FirstFew items={clauses} first={first}>
      {(shown) => <Listed clauses={shown} />}
    </FirstFew>
  );
}

function Listed({ clauses }: Pick<Props, 'clauses'>) {
  const { locale } = useDeskWords();
  const words = contractWordsOf(locale);
  const named = selfCheckWordsOf(locale).carriers;
  return (
    <ol class="clauses">
      {clauses.map(({ question, clause, reason, carriers }) => (
        <li key={question.id} data-clause={question.id}>
          <h4>
            {question.words[locale].name}
            <span class="clause-reason">{words.clauses.reason[reason]}</span>
          </h4>
          <p class="clause-text">{clause.words[locale].clause}</p>
          <p class="quiet">
            {labelled(words.clauses.carries, carriers.map((one) => named[one]).join(' / '), locale)}
            <br />
            {labelled(words.clauses.proof, clause.words[locale].proof, locale)}
          </p>
        </li>
      ))}
    </ol>
  );
}
