import { useWords } from './words/context.ts';

interface Props {
  /** What was last said; '' where there is nothing to say. */
  said: string;
  busy: 'auditing' | 'adding' | 'reading' | null;
  onStop: () => void;
}

/** The one line that tells what is going on or was just done, also to screen readers. Long work can be left from here. */
export function StatusLine({ said, busy, onStop }: Props) {
  const { progress, actions } = useWords();
  return (
    <div class="status-line" data-busy={busy ?? 'no'}>
      {busy && <div class="progress-bar" aria-hidden="true" />}
      <p role="status">
        {busy ? progress[busy] : said}
        {busy === 'auditing' && <span class="quiet"> {progress.goesOn}</span>}
      </p>
      {busy === 'auditing' && (
        <button type="button" class="button-link" data-action="stop" onClick={onStop}>
          {actions.stopWaiting}
        </button>
      )}
    </div>
  );
}
