import type { SaveState } from '../words/desk/scripts.ts';

/** Something as it is being written; kept outside of what is drawn, so that a new list or another filter does not lose it. */
export interface Draft<V> {
  value: V;
  /** Null while somebody types. */
  state: SaveState | null;
  /** What another window wrote meanwhile, with the state `conflict`. */
  theirs?: V;
}

/** What a field shows: what is being written, or else what is kept. */
export function shownOf<V>(draft: Draft<V> | undefined, kept: V): V {
  return draft && draft.state !== 'saved' ? draft.value : kept;
}
