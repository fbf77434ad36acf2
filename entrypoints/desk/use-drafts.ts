import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Draft } from '../../components/desk/draft.ts';
import { Drafts, type Keep } from './drafts.ts';

/**
 * What is being written on this page; what is not saved yet is saved before the page is left. `keep` and `isSame` are always
 * the same functions for the same store; null: there is nothing to write on.
 */
export function useDrafts<V>(keep: Keep<V> | null, isSame?: (one: V, other: V) => boolean) {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft<V>>>(() => new Map());
  const written = useMemo(
    () => (keep === null ? null : new Drafts<V>(keep, setDrafts, isSame)),
    [keep, isSame],
  );
  useEffect(() => {
    setDrafts(new Map());
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
      void written?.endAll();
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [written]);
  return { drafts, written };
}
