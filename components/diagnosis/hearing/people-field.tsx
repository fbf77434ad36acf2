import { DIAGNOSIS_BOUNDS } from '../../../rules/_diagnosis/diagnosis.ts';
import { PEOPLE_ITEM } from '../../../rules/_diagnosis/hearing.ts';
import { DraftState } from '../../desk/draft-state.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { hearingWordsOf } from '../../words/diagnosis/hearing.ts';
import type { Entries } from '../entries.ts';

/** Who was heard and by whom, and on which day. */
export function PeopleField({ entries }: { entries: Entries }) {
  const { people } = hearingWordsOf(useDeskWords().locale);
  const { text, on } = entries.of(PEOPLE_ITEM);
  const end = () => entries.end(PEOPLE_ITEM);
  return (
    <div class="hearing-people" data-item={PEOPLE_ITEM}>
      <label>
        <span>{people.label}</span>
        <input
          type="text"
          maxLength={DIAGNOSIS_BOUNDS.name}
          placeholder={people.placeholder}
          value={text}
          onInput={({ currentTarget: { value } }) => entries.write(PEOPLE_ITEM, { text: value })}
          onBlur={end}
        />
      </label>
      <label>
        <span>{people.on}</span>
        <input
          type="date"
          value={on}
          onInput={({ currentTarget: { value } }) => entries.write(PEOPLE_ITEM, { on: value })}
          onBlur={end}
        />
      </label>
      <DraftState
        draft={entries.draftOf(PEOPLE_ITEM)}
        told={(said) => [said.on, said.text].filter(Boolean).join(' ')}
        onKeep={(which) => entries.choose(PEOPLE_ITEM, which)}
      />
    </div>
  );
}
