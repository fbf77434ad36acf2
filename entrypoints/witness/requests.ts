import type { RequestFact } from '../../rules/_core/facts.ts';
import { shapeUrl } from '../../rules/_core/url.ts';

const MAX_DESTINATIONS = 2000;

/** Counts what the browser says it fetched; the page cannot edit this testimony, only the isolated world's copy is asked. */
export function watchRequests(window: Window): () => RequestFact[] {
  const rows = new Map<string, RequestFact>();
  const add = (entry: PerformanceResourceTiming): void => {
    const url = shapeUrl(entry.name);
    const key = `${entry.initiatorType} ${url}`;
    const row = rows.get(key);
    if (row) row.count++;
    else if (rows.size < MAX_DESTINATIONS)
      rows.set(key, { doc: 0, url, initiator: entry.initiatorType, count: 1 });
  };
  const observer = new (window as Window & typeof globalThis).PerformanceObserver((list) => {
    for (const entry of list.getEntries()) add(entry as PerformanceResourceTiming);
  });
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    for (const entry of observer.takeRecords()) add(entry as PerformanceResourceTiming);
    return [...rows.values()];
  };
}
