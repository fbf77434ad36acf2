import { useDeskWords } from '../words/desk/words.ts';

interface Props {
  /** '' where there is nothing to say. */
  text: string;
  /** Takes back what was said; absent where it cannot be. */
  onUndo?: (() => void) | undefined;
}

/** What was just done, also for screen readers, and a way back. */
export function Said({ text, onUndo }: Props) {
  const { undo } = useDeskWords();
  return (
    <div class="said">
      <p role="status">{text}</p>
      {text && onUndo && (
        <button type="button" class="button-small" data-action="undo" onClick={onUndo}>
          {undo}
        </button>
      )}
    </div>
  );
}
