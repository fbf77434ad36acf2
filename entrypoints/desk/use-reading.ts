import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onOtherDesk } from './other-desks.ts';
import type { Attempt } from './use-attempt.ts';

export interface Reading<T> {
  /** Null until it was read for the first time. */
  it: T | null;
  /** It could not be read, and there is nothing to show. */
  failed: boolean;
  /** Reads again; rejects where that fails. */
  refresh: () => Promise<T>;
}

/**
 * Reads what a view of a store shows: at once, when another desk has changed the store, and when this one is looked at again.
 * `read` is always the same function. What goes wrong is told as trouble with the diagnosis.
 */
export function useReading<T>(
  store: string,
  read: (store: string) => Promise<T>,
  attempt: Attempt,
): Reading<T> {
  const [state, setState] = useState<{ it: T | null; failed: boolean }>({
    it: null,
    failed: false,
  });
  const current = useRef(store);
  current.current = store;

  const refresh = useCallback(async () => {
    const it = await read(store);
    if (current.current === store) setState({ it, failed: false });
    return it;
  }, [store, read]);

  useEffect(() => {
    const again = () =>
      void refresh().catch((error: unknown) => {
        setState((now) => ({ ...now, failed: now.it === null }));
        // Only a failure is told: reading again says nothing new, and must not silence what was said.
        void attempt('session', () => Promise.reject(error));
      });
    const looked = () => {
      if (document.visibilityState === 'visible') again();
    };
    again();
    document.addEventListener('visibilitychange', looked);
    const leave = onOtherDesk((changed) => {
      if (changed === store) again();
    });
    return () => {
      document.removeEventListener('visibilitychange', looked);
      leave();
    };
  }, [store, refresh, attempt]);
  return { ...state, refresh };
}
