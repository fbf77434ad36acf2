import { browser } from 'wxt/browser';

/** When the document that a tab shows began to load, as its snapshot's `loadedAt`; null where it may not be entered. */
export async function loadShown(tabId: number): Promise<number | null> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId },
      // A document that never ends to load would never answer.
      injectImmediately: true,
      func: () => performance.timeOrigin,
    })
    .catch(() => []);
  return (answer?.result as number | undefined) ?? null;
}
