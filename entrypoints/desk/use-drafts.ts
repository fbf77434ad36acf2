import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../components/desk/draft.ts';
import { Drafts, type Keep } from './drafts.ts';
import { leaveDrafts, takeUpDrafts } from './left-drafts.ts';

/**
 * What is being written at a place (a kind of text and its store); what is not saved yet is saved before the view or the page is
 * left, and what cannot be saved is there again when the view is. `isSame` is always the same function; a `keep` of null: there
 * is nothing to write on.
 */
export function useDrafts<V>(
  place: string,
  keep: Keep<V> | null,
  isSame?: (one: V, other: V) => boolean,
) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft<V>>>(() => new Map());
  const canWrite = keep !== null;
  const written = useMemo(
    () => (canWrite ? (takeUpDrafts<V>(place) ?? new Drafts<V>(never, setDrafts, isSame)) : null),
    [place, canWrite, isSame],
  );
  // The same texts, whatever is new around them.
  if (keep) written?.carryOn(keep, setDrafts);
  useEffect(() => {
    setDrafts(written?.shown ?? new Map());
    const leaving = (event: BeforeUnloadEvent) => {
      if (!written?.isUnsaved) return;
      void written.endAll();
      event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') void written?.endAll();
    };
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      if (written) void leaveDrafts(place, written);
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [place, written]);
  return { drafts, written };
}

// Until it is told how, which is before anything can be written.
const never = () => Promise.reject(new Error('nothing to keep with'));
