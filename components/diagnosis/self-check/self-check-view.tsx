import { useMemo, useState } from 'preact/hooks';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import {
  QUESTION_GROUPS,
  type QuestionGroup,
  type QuestionId,
} from '../../../rules/_catalog/questions/types.ts';
import type { Answer, Build } from '../../../rules/_diagnosis/diagnosis.ts';
import type { Proposal } from '../../../rules/_diagnosis/prefill.ts';
import {
  type AnswerStanding,
  emptyAnswer,
  progressOf,
  standingOf,
  unconfirmed,
} from '../../../rules/_diagnosis/self-check.ts';
import { Choice } from '../../desk/choice.tsx';
import { type Draft, shownOf } from '../../desk/draft.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import {
  SELF_CHECK_FILTERS,
  type SelfCheckFilter,
  selfCheckWordsOf,
} from '../../words/diagnosis/self-check.ts';
import { DonePart } from './done-part.tsx';
import { useListed } from './listed.ts';
import { type AnswerEvents, QuestionItem } from './question-item.tsx';
import { type Seen, SeenNotice } from './seen-notice.tsx';

interface Props extends AnswerEvents {
  store: string;
  /** How the shop was built: it decides who usually sees to what. */
  build: Build | null;
  /** Answers as they are kept, by question. */
  answers: ReadonlyMap<string, Answer>;
  drafts: ReadonlyMap<string, Draft<Answer>>;
  /** What the audit saw, by question. */
  proposals: ReadonlyMap<QuestionId, Proposal>;
  /** Where that comes from; null where nothing of the store was ever audited. */
  seen: Seen | null;
  /** When the step was marked as done; null where it was not. */
  doneAt: string | null;
  diagnosisHref: string;
  hearingHref: string;
  onConfirmAll: (proposals: readonly Proposal[]) => void;
  onDone: (done: boolean) => void;
  onPrint: () => void;
}

/** Step one of a diagnosis: a store's answers to what no page shows. */
export function SelfCheckView(props: Props) {
  const { store, answers, drafts, proposals, seen } = props;
  const { locale } = useDeskWords();
  const words = selfCheckWordsOf(locale);
  const [filter, setFilter] = useState<SelfCheckFilter>('all');
  const shown = useShown(store, answers, drafts);
  const standings = useMemo(() => standingsOf(shown, proposals), [shown, proposals]);
  const listed = useListed(filter, standings);
  const progress = progressOf(questions, shown);
  const attention = [...standings.values()].filter((one) => one === 'attention').length;
  const { onAnswer, onAnswerEnd, onKeep } = props;
  const events: AnswerEvents = { onAnswer, onAnswerEnd, onKeep };
  return (
    <section class="view self-check" aria-labelledby="view">
      <h2 id="view">{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      <div class="progress-line">
        <label for="self-check-progress" data-progress>
          {words.progress(progress.answered, progress.all)}
        </label>
        <progress id="self-check-progress" value={progress.answered} max={progress.all} />
        {attention > 0 && <span class="quiet">{words.attention(attention)}</span>}
      </div>
      <SeenNotice
        seen={seen}
        toConfirm={unconfirmed(proposals, shown)}
        diagnosisHref={props.diagnosisHref}
        onConfirmAll={props.onConfirmAll}
      />
      <div class="filters">
        <Choice
          name="self-check-filter"
          label={words.filter.label}
          value={filter}
          options={SELF_CHECK_FILTERS.map((value) => ({ value, text: words.filter.names[value] }))}
          onChoose={(value) =>
            setFilter(SELF_CHECK_FILTERS.find((known) => known === value) ?? 'all')
          }
        />
        <button type="button" class="button" data-action="print" onClick={props.onPrint}>
          {words.print}
        </button>
      </div>
      {listed.size === 0 && filter !== 'all' && <p role="status">{words.nothing[filter]}</p>}
      {QUESTION_GROUPS.map((group) => (
        <GroupPart
          key={group}
          {...events}
          build={props.build}
          group={group}
          listed={listed}
          shown={shown}
          drafts={drafts}
          proposals={proposals}
          progress={progress.groups[group]}
        />
      ))}
      <DonePart
        open={progress.all - progress.answered}
        doneAt={props.doneAt}
        hearingHref={props.hearingHref}
        onDone={props.onDone}
      />
    </section>
  );
}

interface GroupProps extends AnswerEvents, Pick<Props, 'build' | 'drafts' | 'proposals'> {
  group: QuestionGroup;
  listed: ReadonlySet<QuestionId>;
  shown: ReadonlyMap<string, Answer>;
  progress: { answered: number; all: number };
}

function GroupPart(props: GroupProps) {
  const { build, group, listed, shown, drafts, proposals, progress, ...events } = props;
  const words = selfCheckWordsOf(useDeskWords().locale);
  const asked = questions.filter((one) => one.group === group && listed.has(one.id));
  if (asked.length === 0) return null;
  return (
    <section class="question-group" aria-labelledby={`group-${group}`} data-group={group}>
      <h3 id={`group-${group}`}>
        {words.groups[group]}
        <span class="quiet group-progress">
          {words.groupProgress(progress.answered, progress.all)}
        </span>
      </h3>
      <ol class="plain">
        {asked.map((question) => (
          <QuestionItem
            key={question.id}
            {...events}
            question={question}
            build={build}
            answer={shown.get(question.id) as Answer}
            draft={drafts.get(question.id)}
            proposal={proposals.get(question.id)}
          />
        ))}
      </ol>
    </section>
  );
}

/** An answer to every question: as it is being written, as it is kept, or none. */
function useShown(
  store: string,
  answers: Props['answers'],
  drafts: Props['drafts'],
): ReadonlyMap<string, Answer> {
  const none = useMemo(
    () => new Map(questions.map(({ id }) => [id, emptyAnswer(store, id)])),
    [store],
  );
  return useMemo(
    () =>
      new Map(
        questions.map(({ id }) => [
          id,
          shownOf(drafts.get(id), answers.get(id) ?? (none.get(id) as Answer)),
        ]),
      ),
    [answers, drafts, none],
  );
}

function standingsOf(
  shown: ReadonlyMap<string, Answer>,
  proposals: Props['proposals'],
): ReadonlyMap<QuestionId, AnswerStanding> {
  return new Map(questions.map(({ id }) => [id, standingOf(shown.get(id), proposals.get(id))]));
}
