import { useCallback, useEffect, useState } from 'preact/hooks';
import { diagnosisRow } from '../../background/diagnosis-reading.ts';
import { ask } from '../../screens/ask.ts';
import { onOtherDesk, tellOtherDesks } from '../other-desks.ts';
import type { Attempt } from '../use-attempt.ts';

/** When a step of a store's diagnosis was marked as done, and marking it. */
export function useStepDone(store: string, step: 'self-check' | 'hearing', attempt: Attempt) {
  const [doneAt, setDoneAt] = useState<string | null>(null);
  const refresh = useCallback(
    async () => setDoneAt((await diagnosisRow(store))?.done[step] ?? null),
    [store, step],
  );
  useEffect(() => {
    void attempt('session', refresh);
    return onOtherDesk((changed) => {
      if (changed === store) void refresh().catch(() => undefined);
    });
  }, [store, attempt, refresh]);
  /** False where it could not be kept. */
  const keepDone = (done: boolean): Promise<boolean> =>
    attempt('save', async () => {
      await ask('diagnosis.step', { store, step, done });
      tellOtherDesks(store);
      await refresh();
    });
  return { doneAt, keepDone };
}
