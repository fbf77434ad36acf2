import { useEffect, useState } from 'preact/hooks';

/** A part of this page that is loaded when it is first needed; null until then. `load` is always the same function. */
export function usePart<T>(load: () => Promise<T>): T | null {
  const [part, setPart] = useState<{ it: T } | null>(null);
  useEffect(() => {
    let left = false;
    load().then(
      (it) => {
        if (!left) setPart({ it });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [load]);
  return part?.it ?? null;
}
