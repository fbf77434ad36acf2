import { contactsOf, itemOfStep } from '../../../rules/_catalog/damage/index.ts';
import type { DamageStep } from '../../../rules/_catalog/damage/types.ts';
import { citationOf } from '../../../rules/_catalog/guidelines/index.ts';
import { DIAGNOSIS_BOUNDS } from '../../../rules/_diagnosis/diagnosis.ts';
import { Citations } from '../../citations.tsx';
import { DraftState } from '../../desk/draft-state.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { damageWordsOf } from '../../words/diagnosis/damage.ts';
import type { Entries } from '../entries.ts';
import { ContactList } from './contact-list.tsx';

interface Props {
  step: DamageStep;
  /** Its place among all steps, from 1. */
  at: number;
  entries: Entries;
  /** `YYYY-MM-DD` */
  today: string;
}

/** One step: its tick, why, how, what not to do, whom to ask, and a note. */
export function StepItem({ step, at, entries, today }: Props) {
  const { locale } = useDeskWords();
  const words = damageWordsOf(locale);
  const said = step.words[locale];
  const contacts = contactsOf(step);
  return (
    <li class="damage-step" data-row data-step={step.id}>
      <h4>
        {at}. {said.title}
        {step.check && <span class="citation-note">{words.check}</span>}
      </h4>
      <p>{said.why}</p>
      <ol class="steps">
        {said.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {said.not && (
        <p class="damage-not">
          <strong>{words.doNot}</strong> {said.not}
        </p>
      )}
      {contacts.length > 0 && <ContactList contacts={contacts} heading={words.contacts} />}
      {step.guidelines.length > 0 && (
        <details class="quiet">
          <summary>{words.guidelines}</summary>
          <Citations citations={step.guidelines.map((id) => citationOf(id, locale))} />
        </details>
      )}
      <StepRecord step={step} entries={entries} today={today} />
    </li>
  );
}

function StepRecord({ step, entries, today }: Omit<Props, 'at'>) {
  const { locale } = useDeskWords();
  const words = damageWordsOf(locale);
  const item = itemOfStep(step.id);
  const { title } = step.words[locale];
  const { on, text } = entries.of(item);
  const tick = (done: boolean) => {
    entries.write(item, { on: done ? today : '' });
    entries.end(item);
  };
  return (
    <div class="damage-record">
      <label class="check">
        <input
          type="checkbox"
          data-opens={item}
          checked={on !== ''}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
        <span>
          {words.done}
          <span class="visually-hidden"> ({title})</span>
        </span>
      </label>
      {on !== '' && (
        <label>
          <span>
            {words.on}
            <span class="visually-hidden"> ({title})</span>
          </span>
          <input
            type="date"
            value={on}
            onInput={({ currentTarget: { value } }) => value && entries.write(item, { on: value })}
            onBlur={() => entries.end(item)}
          />
        </label>
      )}
      <label class="damage-note">
        <span>
          {words.note}
          <span class="visually-hidden"> ({title})</span>
        </span>
        <textarea
          rows={1}
          maxLength={DIAGNOSIS_BOUNDS.text}
          placeholder={words.notePlaceholder}
          value={text}
          onInput={({ currentTarget: { value } }) => entries.write(item, { text: value })}
          onBlur={() => entries.end(item)}
        />
      </label>
      <DraftState
        draft={entries.draftOf(item)}
        told={(one) => [one.on, one.text].filter(Boolean).join(' ')}
        onKeep={(which) => entries.choose(item, which)}
      />
    </div>
  );
}
