import { browser } from 'wxt/browser';

/** The tab of a store's page that was looked at last; null where none is open. `store`: `scheme://host`, at any port. */
export async function pageOf(store: string): Promise<number | null> {
  const tabs = await browser.tabs.query({ url: `${store}/*` });
  const [last] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id ?? null;
}
