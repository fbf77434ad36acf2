import type { QuestionId } from '../../../rules/_catalog/questions/types.ts';
import { CARRIERS, type Carrier } from '../../../rules/_diagnosis/diagnosis.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

interface Props {
  id: QuestionId;
  /** The likeliest first; the others follow. */
  carriers: readonly Carrier[];
  who: Carrier | null;
  onChoose: (change: { who: Carrier | null }) => void;
}

/** Who sees to what is not the shop's own. */
export function WhoField({ id, carriers, who, onChoose }: Props) {
  const words = selfCheckWordsOf(useDeskWords().locale);
  const others = [...new Set([...carriers, ...CARRIERS])].filter((one) => one !== 'store');
  return (
    <label class="choice who">
      <span>{words.who}</span>
      <select
        name={`who-${id}`}
        value={who ?? ''}
        onChange={({ currentTarget }) =>
          onChoose({ who: others.find((one) => one === currentTarget.value) ?? null })
        }
      >
        <option value="">{words.whoUnknown}</option>
        {others.map((one) => (
          <option key={one} value={one}>
            {words.carriers[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
