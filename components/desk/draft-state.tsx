import { useDeskWords } from '../words/desk/words.ts';
import type { Draft } from './draft.ts';

interface Props<V> {
  draft: Draft<V> | undefined;
  /** How one of two versions is told to whoever has to choose. */
  told: (value: V) => string;
  onKeep: (which: 'theirs' | 'mine') => void;
}

/** How saving by itself went; where another window wrote as well, both versions and the choice between them. */
export function DraftState<V>({ draft, told, onKeep }: Props<V>) {
  const { retry, scripts } = useDeskWords();
  const words = scripts.reason;
  if (!draft?.state) return null;
  const failed = draft.state === 'failed' || draft.state === 'conflict';
  return (
    <div class="draft" data-draft={draft.state}>
      <p class="draft-state" role={failed ? 'alert' : 'status'}>
        {words.state[draft.state]}
      </p>
      {draft.state === 'failed' && (
        <button
          type="button"
          class="button-small"
          data-action="save-again"
          onClick={() => onKeep('mine')}
        >
          {retry}
        </button>
      )}
      {draft.state === 'conflict' && draft.theirs !== undefined && (
        <Conflict theirs={told(draft.theirs)} mine={told(draft.value)} onKeep={onKeep} />
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
