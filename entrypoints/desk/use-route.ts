import { useCallback, useEffect, useState } from 'preact/hooks';
import { hrefOf, type Route, readRoute } from './route.ts';

/** The view that the address names, and a way to another; the browser's own back goes back. */
export function useRoute(): [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const changed = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((change: Partial<Route>) => {
    location.hash = hrefOf({ ...readRoute(location.hash), ...change });
  }, []);
  return [route, go];
}
