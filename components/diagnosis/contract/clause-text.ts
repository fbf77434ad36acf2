import type { Locale } from '../../../rules/_core/text.ts';
import type { ProposedClause } from '../../../rules/_diagnosis/contract.ts';
import { labelled } from '../../format.ts';
import { contractWordsOf } from '../../words/diagnosis/contract.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

/** The clauses as a plain text, to be sent to the other side. */
export function clausesText(
  store: string,
  clauses: readonly ProposedClause[],
  locale: Locale,
): string {
  const words = contractWordsOf(locale);
  const named = selfCheckWordsOf(locale).carriers;
  const listed = clauses.map(({ question, clause, carriers }, at) => {
    const said = clause.words[locale];
    return [
      `${at + 1}. ${question.words[locale].name}`,
      `   ${said.clause}`,
      `   ${labelled(words.clauses.carries, carriers.map((one) => named[one]).join(' / '), locale)}`,
      `   ${labelled(words.clauses.proof, said.proof, locale)}`,
    ].join('\n');
  });
  return `${[words.clauses.title(store), ...listed, words.clauses.legal].join('\n\n')}\n`;
}
