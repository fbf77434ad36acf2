import { useCallback, useState } from 'preact/hooks';
import type { DeskTask, DeskWords } from '../../components/words/desk/words.ts';

/** Does something that may fail; false where it did, which is then on the screen. */
export type Attempt = (task: DeskTask, work: () => Promise<void>) => Promise<boolean>;
export type Say = (said: (words: DeskWords) => string) => void;

interface State {
  trouble: { task: DeskTask; detail: string } | null;
  said: (words: DeskWords) => string;
}

const SILENCE = () => '';

/** What went wrong and what was done last, both for the one place of the screen that tells it. */
export function useAttempt() {
  const [state, setState] = useState<State>({ trouble: null, said: SILENCE });
  const attempt = useCallback<Attempt>(async (task, work) => {
    setState({ trouble: null, said: SILENCE });
    try {
      await work();
      return true;
    } catch (error) {
      const detail = error instanceof Error ? error.message : '';
      setState((now) => ({ ...now, trouble: { task, detail } }));
      return false;
    }
  }, []);
  const say = useCallback<Say>((said) => setState((now) => ({ ...now, said })), []);
  const clear = useCallback(() => setState({ trouble: null, said: SILENCE }), []);
  return { ...state, attempt, say, clear };
}
