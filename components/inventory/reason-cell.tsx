import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { INVENTORY_BOUNDS } from '../../rules/_inventory/inventory.ts';
import type { SaveState } from '../words/desk/scripts.ts';
import { useDeskWords } from '../words/desk/words.ts';

/** A reason as it is being written; kept outside of the list, so that a new visit or another filter does not lose it. */
export interface Draft {
  text: string;
  /** Null while somebody types. */
  state: SaveState | null;
  /** What another window wrote meanwhile, with the state `conflict`. */
  theirs?: string;
}

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
  draft: Draft | undefined;
}

/** The written reason, edited in place and saved by itself; says how saving went, and shows both texts of a conflict. */
export function ReasonCell({ id, name, saved, draft, ...events }: Props) {
  const { reason: words } = useDeskWords().scripts;
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (editing) field.current?.focus();
  }, [editing]);
  const text = draft && draft.state !== 'saved' ? draft.text : saved;
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
      {draft?.state && (
        <p class="reason-state" role={failed ? 'alert' : 'status'}>
          {words.state[draft.state]}
        </p>
      )}
      {draft?.state === 'conflict' && (
        <Conflict
          theirs={draft.theirs ?? ''}
          mine={draft.text}
          onKeep={(w) => events.onKeep(id, w)}
        />
      )}
    </div>
  );
}

interface ConflictProps {
  theirs: string;
  mine: string;
  onKeep: (which: 'theirs' | 'mine') => void;
}

function Conflict({ theirs, mine, onKeep }: ConflictProps) {
  const { conflict } = useDeskWords().scripts.reason;
  return (
    <div class="conflict">
      <p>{conflict.heading}</p>
      <dl>
        <dt>{conflict.theirs}</dt>
        <dd>{theirs || '–'}</dd>
        <dt>{conflict.yours}</dt>
        <dd>{mine || '–'}</dd>
      </dl>
      <p class="buttons">
        <button
          type="button"
          class="button-small"
          data-action="keep-theirs"
          onClick={() => onKeep('theirs')}
        >
          {conflict.keepTheirs}
        </button>
        <button
          type="button"
          class="button-small"
          data-action="keep-mine"
          onClick={() => onKeep('mine')}
        >
          {conflict.keepYours}
        </button>
      </p>
    </div>
  );
}
