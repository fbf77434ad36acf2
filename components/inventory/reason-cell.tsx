import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { INVENTORY_BOUNDS } from '../../rules/_inventory/inventory.ts';
import { type Draft, shownOf } from '../desk/draft.ts';
import { DraftState } from '../desk/draft-state.tsx';
import { useDeskWords } from '../words/desk/words.ts';

export interface ReasonEvents {
  onReason: (key: string, text: string) => void;
  /** Saves now what is not saved yet. */
  onReasonEnd: (key: string) => void;
  onKeep: (key: string, which: 'theirs' | 'mine') => void;
}

interface Props extends ReasonEvents {
  /** Of the script, in the inventory. */
  id: string;
  name: string;
  saved: string;
  draft: Draft<string> | undefined;
}

/** The written reason, edited in place and saved by itself; says how saving went, and shows both texts of a conflict. */
export function ReasonCell({ id, name, saved, draft, ...events }: Props) {
  const { reason: words } = useDeskWords().scripts;
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);
  const text = shownOf(draft, saved);
  const end = () => {
    setEditing(false);
    events.onReasonEnd(id);
  };
  const failed = draft?.state === 'failed' || draft?.state === 'conflict';
  return (
    <div class="reason" data-reason={draft?.state ?? 'rest'}>
      {editing || failed ? (
        <textarea
          ref={field}
          rows={2}
          maxLength={INVENTORY_BOUNDS.reason}
          aria-label={words.label(name)}
          placeholder={words.placeholder}
          value={text}
          onInput={({ currentTarget }) => events.onReason(id, currentTarget.value)}
          onBlur={end}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            end();
          }}
        />
      ) : (
        <button
          type="button"
          class={text ? 'reason-text' : 'reason-text reason-none'}
          onClick={() => setEditing(true)}
        >
          {text || words.write}
          <span class="visually-hidden"> ({words.label(name)})</span>
        </button>
      )}
      <DraftState
        draft={draft}
        told={(text) => text}
        onKeep={(which) => events.onKeep(id, which)}
      />
    </div>
  );
}
