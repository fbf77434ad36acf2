import '../../../components/styles/self-check.css';
import { useState } from 'preact/hooks';
import { Said } from '../../../components/desk/said.tsx';
import { SelfCheckView } from '../../../components/diagnosis/self-check/self-check-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { selfCheckWordsOf } from '../../../components/words/diagnosis/self-check.ts';
import type { QuestionId } from '../../../rules/_catalog/questions/types.ts';
import type { AnswerValue } from '../../../rules/_diagnosis/diagnosis.ts';
import type { Proposal } from '../../../rules/_diagnosis/prefill.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { hrefOf } from '../route.ts';
import { useAnswers } from './use-answers.ts';
import { useBuild } from './use-build.ts';
import { useSeen } from './use-seen.ts';
import { useStepDone } from './use-step-done.ts';

/** What was confirmed in one act, so that it can be taken back. */
interface Confirmed {
  text: string;
  ids: readonly QuestionId[];
  values: ReadonlyMap<QuestionId, AnswerValue | null>;
}

/** The self-check of a store: reads, keeps what is answered, and what was confirmed in one act can be taken back. */
export function View({ store, route, attempts }: DiagnosisViewProps) {
  const { locale, retry } = useDeskWords();
  const words = selfCheckWordsOf(locale);
  const { answers, drafts, events, changeAll, known, load } = useAnswers(store, attempts.attempt);
  const { proposals, seen, isRead } = useSeen(store, attempts.attempt);
  const build = useBuild(store);
  const { doneAt, keepDone } = useStepDone(store, 'self-check', attempts.attempt);
  const [confirmed, setConfirmed] = useState<Confirmed | null>(null);

  async function confirmAll(chosen: readonly Proposal[]): Promise<void> {
    const values = new Map(chosen.map(({ question, value }) => [question, value]));
    const kept = await changeAll(chosen.map(({ question, value }) => [question, { value }]));
    const ids = [...values.keys()].filter((id) => kept.get(id)?.value === values.get(id));
    // What could not be kept says so at its question.
    if (ids.length > 0) setConfirmed({ text: words.seen.confirmedAll(ids.length), ids, values });
  }

  async function undo({ ids, values }: Confirmed): Promise<void> {
    // What was changed since, here or in another window, is an answer of its own.
    const ours = ids.filter((id) => known.current.get(id)?.value === values.get(id));
    await changeAll(ours.map((id) => [id, { value: null, who: null }]));
    const left = ids.length - ours.length;
    const text = [words.seen.undone(ours.length), left > 0 && words.seen.leftAlone(left)];
    setConfirmed({ text: text.filter(Boolean).join(' '), ids: [], values });
  }

  async function markDone(done: boolean): Promise<void> {
    setConfirmed(null);
    if (!(await keepDone(done))) return;
    attempts.say((desk) => {
      const { saidDone, saidUndone } = selfCheckWordsOf(desk.locale).done;
      return done ? saidDone : saidUndone;
    });
  }

  if (!answers && attempts.trouble) {
    return (
      <button type="button" class="button" data-action="retry" onClick={() => void load()}>
        {retry}
      </button>
    );
  }
  if (!answers || !isRead) return <p role="status">{words.loading}</p>;
  return (
    <>
      <Said
        text={confirmed?.text ?? ''}
        onUndo={confirmed && confirmed.ids.length > 0 ? () => void undo(confirmed) : undefined}
      />
      <SelfCheckView
        {...events}
        store={store}
        build={build}
        answers={answers}
        drafts={drafts}
        proposals={proposals}
        seen={seen}
        doneAt={doneAt}
        diagnosisHref={hrefOf({ ...route, view: 'diagnosis', open: null })}
        hearingHref={hrefOf({ ...route, view: 'hearing', open: null })}
        onConfirmAll={(chosen) => void confirmAll(chosen)}
        onDone={(done) => void markDone(done)}
        onPrint={() => print()}
      />
    </>
  );
}
