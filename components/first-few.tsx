import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words/context.ts';

interface Props<T> {
  items: readonly T[];
  /** How many are shown before the reader asks for the rest. */
  first: number;
  children: (items: readonly T[]) => ComponentChildren;
}

/** The first of a long list, and a button for the rest: fifty rows would bury what comes after them. */
export function FirstFew<T>({ items, first, children }: Props<T>) {
  const { evidence } = useWords();
  const [all, setAll] = useState(false);
  const left = all ? 0 : Math.max(0, items.length - first);
  return (
    <>
      {children(items.slice(0, items.length - left))}
      {left > 0 && (
        <button type="button" class="button-small" data-action="more" onClick={() => setAll(true)}>
          {evidence.more(left)}
        </button>
      )}
    </>
  );
}
