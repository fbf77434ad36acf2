import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words/context.ts';

interface Props<T> {
  items: readonly T[];
  /** How many the screen shows before the reader asks for the rest. */
  first: number;
  keyOf: (item: T) => string;
  children: (item: T) => ComponentChild;
}

/** A list whose rest the screen shows when it is asked for; paper, which cannot be asked, shows all of it. */
export function FirstOnScreen<T>({ items, first, keyOf, children }: Props<T>) {
  const { evidence } = useWords();
  const [all, setAll] = useState(false);
  const left = all ? 0 : Math.max(0, items.length - first);
  return (
    <>
      <ul class="plain">
        {items.map((item, n) => (
          <li key={keyOf(item)} class={n >= items.length - left ? 'only-printed' : undefined}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button-small" data-action="more" onClick={() => setAll(true)}>
          {evidence.more(left)}
        </button>
      )}
    </>
  );
}
