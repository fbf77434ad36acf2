import { useState } from 'preact/hooks';
import { useWords } from './words/context.ts';

interface Props {
  text: () => string;
  /** Puts text on the clipboard; false where the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies the message for the builder and says whether it worked. */
export function CopyButton({ text, onCopy }: Props) {
  const { copy } = useWords();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const press = async () => setOutcome((await onCopy(text())) ? 'done' : 'failed');
  return (
    <p class="copy">
      <button type="button" class="button-small" data-action="copy" onClick={press}>
        {copy.action}
      </button>
      <span role="status" class="copy-outcome">
        {outcome && copy[outcome]}
      </span>
    </p>
  );
}
