import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnswerEvents } from '../../../components/diagnosis/self-check/question-item.tsx';
import type { QuestionId } from '../../../rules/_catalog/questions/types.ts';
import type { Answer } from '../../../rules/_diagnosis/diagnosis.ts';
import {
  type AnswerParts,
  emptyAnswer,
  isSameAnswer,
} from '../../../rules/_diagnosis/self-check.ts';
import { answersOf } from '../../background/diagnosis-reading.ts';
import { ask } from '../../screens/ask.ts';
import type { Keep } from '../drafts.ts';
import { onOtherDesk, tellOtherDesks } from '../other-desks.ts';
import type { Attempt } from '../use-attempt.ts';
import { useDrafts } from '../use-drafts.ts';

type Answers = ReadonlyMap<string, Answer>;

/** The answers of a store's self-check as they are kept and as they are being written. */
export function useAnswers(store: string, attempt: Attempt) {
  const [answers, setAnswers] = useState<Answers | null>(null);
  const known = useRef<Answers>(new Map());
  const refresh = useCallback(async (): Promise<Answers> => {
    const rows = await answersOf(store);
    known.current = new Map(rows.map((row) => [row.question, row]));
    setAnswers(known.current);
    return known.current;
  }, [store]);
  const keep = useMemo(() => keeper(store, refresh), [store, refresh]);
  const { drafts, written } = useDrafts<Answer>(`answers ${store}`, keep, isSameAnswer);
  const now = useRef(drafts);
  now.current = drafts;

  const load = useCallback(
    () => attempt('session', async () => void (await refresh())),
    [attempt, refresh],
  );
  useEffect(() => {
    void load();
    return onOtherDesk((changed) => {
      if (changed === store) void refresh().catch(() => undefined);
    });
  }, [store, load, refresh]);

  /** Begins with what is on the screen: what another window wrote meanwhile is noticed when this is saved. */
  const change = useCallback(
    (question: QuestionId, parts: Partial<AnswerParts>) => {
      const saved = known.current.get(question) ?? emptyAnswer(store, question);
      const draft = now.current.get(question);
      const shown = draft && draft.state !== 'saved' ? draft.value : saved;
      const value = { ...shown, ...parts };
      written?.type(question, value, saved);
      // Two changes before the next drawing are both meant.
      now.current = new Map(now.current).set(question, { value, state: null });
    },
    [store, written],
  );
  const events: AnswerEvents = {
    onAnswer: change,
    onAnswerEnd: useCallback((question) => written?.end(question), [written]),
    onKeep: useCallback(
      (question, which) => {
        written?.keep(question, which);
        void refresh().catch(() => undefined);
      },
      [written, refresh],
    ),
  };
  /** Changes several answers and waits until each was saved, or could not be. */
  const changeAll = async (changes: Iterable<[QuestionId, Partial<AnswerParts>]>) => {
    for (const [question, parts] of changes) change(question, parts);
    await written?.endAll();
    return known.current;
  };
  return { answers, drafts, events, changeAll, known, load };
}

function keeper(store: string, refresh: () => Promise<Answers>): Keep<Answer> {
  return async (question, { value, who, note, file }, before) => {
    const answer = { store, question, value, who, note, file };
    const other = await ask('diagnosis.answer', { ...answer, before: before.at || null });
    const fresh = await refresh();
    if (other) return { theirs: other.theirs };
    tellOtherDesks(store);
    // With the time it was kept at: by that the next change is known to be ours.
    return { kept: fresh.get(question) ?? { ...answer, at: before.at } };
  };
}
