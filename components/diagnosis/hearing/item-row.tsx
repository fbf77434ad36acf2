import { DIAGNOSIS_BOUNDS } from '../../../rules/_diagnosis/diagnosis.ts';
import { DraftState } from '../../desk/draft-state.tsx';
import { Sign } from '../../icons.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { hearingWordsOf } from '../../words/diagnosis/hearing.ts';
import type { Entries } from '../entries.ts';
import type { HearingItem } from './items.ts';

interface Props {
  asked: HearingItem;
  entries: Entries;
  /** `YYYY-MM-DD`, for an answer without a day. */
  today: string;
}

/** One thing to ask: opens to why, how, and the place for the answer. */
export function ItemRow({ asked, entries, today }: Props) {
  const words = hearingWordsOf(useDeskWords().locale);
  const { item, reason, name } = asked;
  const written = entries.of(item).text.trim() !== '';
  return (
    <li data-row data-item={item}>
      <details class="hearing-item">
        <summary data-opens={item}>
          {reason && (
            <span class="hearing-reason" data-reason-of={reason}>
              {words.reason[reason]}
            </span>
          )}
          <span class="hearing-name">{name}</span>
          {written && (
            <span class="hearing-written">
              <Sign name="check" />
              {words.written}
            </span>
          )}
        </summary>
        <div class="hearing-body">
          <Why asked={asked} />
          <p class="hearing-ask">{asked.ask}</p>
          {asked.hint && (
            <p class="quiet">
              {words.listenFor}: {asked.hint}
            </p>
          )}
          <AnswerField asked={asked} entries={entries} today={today} />
        </div>
      </details>
    </li>
  );
}

function Why({ asked: { why, against, answered, note } }: Pick<Props, 'asked'>) {
  const words = hearingWordsOf(useDeskWords().locale);
  return (
    <>
      {why && <p>{why}</p>}
      {against.length > 0 && (
        <ul>
          {against.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {(answered || note) && (
        <p class="quiet">
          {answered && `${words.selfCheck}: ${answered}`}
          {answered && note && ' / '}
          {note && `${words.note}: ${note}`}
        </p>
      )}
    </>
  );
}

function AnswerField({ asked: { item, name }, entries, today }: Props) {
  const words = hearingWordsOf(useDeskWords().locale);
  const { text, on } = entries.of(item);
  return (
    <div class="hearing-answer">
      <label>
        <span>
          {words.answer}
          <span class="visually-hidden"> ({name})</span>
        </span>
        <textarea
          rows={3}
          maxLength={DIAGNOSIS_BOUNDS.text}
          value={text}
          // Who writes an answer heard it today, unless another day is given.
          onInput={({ currentTarget: { value } }) =>
            entries.write(item, { text: value, on: on || today })
          }
          onBlur={() => entries.end(item)}
        />
      </label>
      <label class="hearing-on">
        <span>
          {words.on}
          <span class="visually-hidden"> ({name})</span>
        </span>
        <input
          type="date"
          value={on}
          onInput={({ currentTarget: { value } }) => entries.write(item, { on: value })}
          onBlur={() => entries.end(item)}
        />
      </label>
      <DraftState
        draft={entries.draftOf(item)}
        told={(said) => [said.on, said.text].filter(Boolean).join(' ')}
        onKeep={(which) => entries.choose(item, which)}
      />
    </div>
  );
}
