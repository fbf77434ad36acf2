import type { RequestFact } from '../../rules/_core/browser-facts.ts';
import { shapeUrl } from '../../rules/_core/url.ts';

const MAX_DESTINATIONS = 2000;
/** Entries kept until they are asked for; a page that never stops fetching is counted no further. */
const MAX_ENTRIES = 20_000;

/**
 * Keeps what the browser says it fetched; the page cannot edit this testimony, only the isolated world's copy is asked.
 * While the page loads it is only kept: it is counted when somebody asks.
 */
export function watchRequests(window: Window): () => RequestFact[] {
  const entries: PerformanceEntryList = [];
  const keep = (list: PerformanceEntryList): void => {
    if (entries.length < MAX_ENTRIES) entries.push(...list);
  };
  const observer = new (window as Window & typeof globalThis).PerformanceObserver((list) =>
    keep(list.getEntries()),
  );
  observer.observe({ type: 'resource', buffered: true });
  return () => {
    keep(observer.takeRecords());
    return count(entries as PerformanceResourceTiming[]);
  };
}

function count(entries: readonly PerformanceResourceTiming[]): RequestFact[] {
  const rows = new Map<string, RequestFact>();
  for (const { name, initiatorType: initiator } of entries) {
    const url = shapeUrl(name);
    const key = `${initiator} ${url}`;
    const row = rows.get(key);
    if (row) row.count++;
    else if (rows.size < MAX_DESTINATIONS) rows.set(key, { doc: 0, url, initiator, count: 1 });
  }
  return [...rows.values()];
}
