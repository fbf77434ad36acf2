import { useState } from 'preact/hooks';
import { useWords } from './words/context.ts';

interface Props {
  text: () => string;
  /** Puts text on the clipboard; false where the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
  /** What the button says; that it copies the message for the vendor where nothing is given. */
  action?: string;
}

/** Copies a text and says whether it worked. */
export function CopyButton({ text, onCopy, action }: Props) {
  const { copy } = useWords();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const press = async () => setOutcome((await onCopy(text())) ? 'done' : 'failed');
  return (
    <p class="copy">
      <button type="button" class="button-small" data-action="copy" onClick={press}>
        {action ?? copy.action}
      </button>
      <span role="status" class="copy-outcome">
        {outcome && copy[outcome]}
      </span>
    </p>
  );
}
