import { useState } from 'preact/hooks';
import { citationOf } from '../../../rules/_catalog/guidelines/index.ts';
import type { Question, QuestionId } from '../../../rules/_catalog/questions/types.ts';
import { carriersFor } from '../../../rules/_diagnosis/build.ts';
import {
  ANSWERS,
  type Answer,
  type Build,
  DIAGNOSIS_BOUNDS,
} from '../../../rules/_diagnosis/diagnosis.ts';
import { contradicts, type Proposal } from '../../../rules/_diagnosis/prefill.ts';
import { type AnswerParts, standingOf } from '../../../rules/_diagnosis/self-check.ts';
import { Citations } from '../../citations.tsx';
import type { Draft } from '../../desk/draft.ts';
import { DraftState } from '../../desk/draft-state.tsx';
import { pure } from '../../desk/pure.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { type SelfCheckWords, selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';
import { SeenBox } from './seen-box.tsx';
import { WhoField } from './who-field.tsx';

export interface AnswerEvents {
  /** Something of an answer was changed; it is saved by itself. */
  onAnswer: (question: QuestionId, change: Partial<AnswerParts>) => void;
  /** Saves now what is not saved yet. */
  onAnswerEnd: (question: QuestionId) => void;
  onKeep: (question: QuestionId, which: 'theirs' | 'mine') => void;
}

interface Props extends AnswerEvents {
  question: Question;
  build: Build | null;
  /** What is shown: as it is being written, or as it is kept. */
  answer: AnswerParts;
  draft: Draft<Answer> | undefined;
  proposal: Proposal | undefined;
}

/** One question: what was seen of it, the answers to choose from, note and proof, what to do where it is not a yes. */
export const QuestionItem = pure(function QuestionItem(props: Props) {
  const { question, build, answer, draft, proposal, onAnswer, onAnswerEnd } = props;
  const { locale } = useDeskWords();
  const words = selfCheckWordsOf(locale);
  const { id } = question;
  const { ask, help, advice } = question.words[locale];
  const choose = (change: Partial<AnswerParts>) => {
    onAnswer(id, change);
    onAnswerEnd(id);
  };
  const carriers = carriersFor(question.carriers, build);
  const toDo = answer.value === 'partly' || answer.value === 'no' || answer.value === 'unknown';
  return (
    <li
      class="question"
      data-row={id}
      data-standing={standingOf(answer, proposal)}
      data-answer={answer.value ?? 'none'}
    >
      <h4 id={`ask-${id}`} tabIndex={-1} data-opens={id}>
        {ask}
      </h4>
      <p class="quiet">{help}</p>
      <p class="quiet" data-part="carriers">
        {words.usually}: {carriers.map((one) => words.carriers[one]).join(' / ')}
      </p>
      {proposal && (
        <SeenBox
          proposal={proposal}
          value={answer.value}
          contradicts={contradicts(answer.value, proposal)}
          onConfirm={(value) => choose({ value, who: null })}
        />
      )}
      <AnswerChoice id={id} answer={answer} onChoose={choose} />
      {answer.value === 'not-ours' && (
        <WhoField id={id} carriers={carriers} who={answer.who} onChoose={choose} />
      )}
      {toDo && (
        <p class="advice">
          <strong>{words.advice}</strong> {advice}
        </p>
      )}
      <Proof {...props} />
      <details class="sections">
        <summary>{words.guidelines}</summary>
        <Citations citations={question.guidelines.map((section) => citationOf(section, locale))} />
      </details>
      <DraftState
        draft={draft}
        told={(value) => toldAnswer(value, words)}
        onKeep={(which) => props.onKeep(id, which)}
      />
    </li>
  );
});

interface ChoiceProps {
  id: QuestionId;
  answer: AnswerParts;
  onChoose: (change: Partial<AnswerParts>) => void;
}

function AnswerChoice({ id, answer, onChoose }: ChoiceProps) {
  const words = selfCheckWordsOf(useDeskWords().locale);
  return (
    <div class="answers" role="radiogroup" aria-labelledby={`ask-${id}`}>
      {ANSWERS.map((value) => (
        <label key={value} class="answer">
          <input
            type="radio"
            name={`answer-${id}`}
            value={value}
            checked={answer.value === value}
            onChange={() => onChoose({ value, who: value === 'not-ours' ? answer.who : null })}
          />
          {words.answers[value]}
        </label>
      ))}
      {answer.value !== null && (
        <button
          type="button"
          class="button-link"
          data-action="clear"
          onClick={() => onChoose({ value: null, who: null })}
        >
          {words.clear}
        </button>
      )}
    </div>
  );
}

/** Note and name of the file that proves the answer; closed while there is neither. */
function Proof({ question: { id }, answer, onAnswer, onAnswerEnd }: Props) {
  const words = selfCheckWordsOf(useDeskWords().locale);
  // Only at first: what is emptied while somebody writes must not fold away under the hand.
  const [open] = useState(answer.note !== '' || answer.file !== '');
  return (
    <details class="proof" open={open}>
      <summary>{words.more}</summary>
      <label class="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          name={`note-${id}`}
          maxLength={DIAGNOSIS_BOUNDS.text}
          placeholder={words.notePlaceholder}
          value={answer.note}
          onInput={({ currentTarget }) => onAnswer(id, { note: currentTarget.value })}
          onBlur={() => onAnswerEnd(id)}
        />
      </label>
      <label class="field">
        <span>{words.file}</span>
        <input
          type="text"
          name={`file-${id}`}
          maxLength={DIAGNOSIS_BOUNDS.name}
          aria-describedby={`file-hint-${id}`}
          value={answer.file}
          onInput={({ currentTarget }) => onAnswer(id, { file: currentTarget.value })}
          onBlur={() => onAnswerEnd(id)}
        />
      </label>
      <p class="quiet" id={`file-hint-${id}`}>
        {words.fileHint}
      </p>
    </details>
  );
}

function toldAnswer({ value, who, note, file }: AnswerParts, words: SelfCheckWords): string {
  const { told, answers, carriers } = words;
  return [
    value === null ? told.none : answers[value],
    who && `${told.who}: ${carriers[who]}`,
    note && `${told.note}: ${note}`,
    file && `${told.file}: ${file}`,
  ]
    .filter(Boolean)
    .join(' / ');
}
