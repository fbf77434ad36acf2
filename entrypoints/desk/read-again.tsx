import { useDeskWords } from '../../components/words/desk/words.ts';
import type { useAttempt } from './use-attempt.ts';

interface Props {
  attempts: ReturnType<typeof useAttempt>;
  refresh: () => Promise<unknown>;
}

/** Where a view could not be read; what went wrong stands above it. */
export function ReadAgain({ attempts, refresh }: Props) {
  const { retry } = useDeskWords();
  const again = () => attempts.attempt('session', async () => void (await refresh()));
  return (
    <p>
      <button type="button" class="button" data-action="retry" onClick={again}>
        {retry}
      </button>
    </p>
  );
}
