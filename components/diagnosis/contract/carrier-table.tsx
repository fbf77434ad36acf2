import { contractClauses } from '../../../rules/_catalog/contract-clauses/index.ts';
import { QUESTION_GROUPS, type Question } from '../../../rules/_catalog/questions/types.ts';
import type { Carrier } from '../../../rules/_diagnosis/diagnosis.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { contractWordsOf } from '../../words/diagnosis/contract.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

/** Who carries each measure in a shop of one's own, with a cart service, and what the payment provider takes over. */
export function CarrierTable({ questions }: { questions: readonly Question[] }) {
  const { locale } = useDeskWords();
  const { compare } = contractWordsOf(locale);
  const { carriers, groups } = selfCheckWordsOf(locale);
  const named = (of: readonly Carrier[]) => of.map((one) => carriers[one]).join(' / ');
  return (
    <table class="carriers">
      <thead>
        <tr>
          <th scope="col">{compare.measure}</th>
          <th scope="col">{compare.ownBuild}</th>
          <th scope="col">{compare.cartAsp}</th>
          <th scope="col">{compare.psp}</th>
        </tr>
      </thead>
      {QUESTION_GROUPS.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={4} class="carriers-group">
              {groups[group]}
            </th>
          </tr>
          {questions
            .filter((question) => question.group === group)
            .map(({ id, words }) => {
              const { ownBuild, cartAsp, psp } = contractClauses[id];
              return (
                <tr key={id}>
                  <th scope="row">{words[locale].name}</th>
                  <td data-label={compare.ownBuild}>{named(ownBuild)}</td>
                  <td data-label={compare.cartAsp}>{named(cartAsp)}</td>
                  <td data-label={compare.psp}>{compare.pspPart[psp]}</td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </table>
  );
}
