import type { Locale } from '../../../rules/_core/text.ts';
import type { ProposedClause } from '../../../rules/_diagnosis/contract.ts';
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
      `   ${words.clauses.carries}: ${carriers.map((one) => named[one]).join(' / ')}`,
      `   ${words.clauses.proof}: ${said.proof}`,
    ].join('\n');
  });
  return `${[words.clauses.title(store), ...listed, words.clauses.legal].join('\n\n')}\n`;
}
