import { useEffect, useState } from 'preact/hooks';

/** Rows drawn at once, and then with each step, until all are there. */
const FIRST = 25;
const STEP = 80;
/** Time between steps in which the browser answers the reader, in milliseconds. */
const PAUSE_MS = 30;

/**
 * How many of `count` rows are to be drawn: a screenful at once and the rest right after it, so that a long list never
 * keeps a key waiting, and searching in the page or printing still finds every row. `list` is what is listed; another one
 * begins anew.
 */
export function useGrowing(count: number, list: unknown): number {
  const [state, setState] = useState({ list, shown: FIRST });
  const shown = state.list === list ? state.shown : FIRST;

  useEffect(() => {
    if (shown >= count) return undefined;
    const timer = setTimeout(() => setState({ list, shown: shown + STEP }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [shown, count, list]);

  useEffect(() => {
    const all = () => setState({ list, shown: Number.POSITIVE_INFINITY });
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, [list]);

  return Math.min(shown, count);
}
