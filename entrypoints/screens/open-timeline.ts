import { browser } from 'wxt/browser';
import type { Locale } from '../../rules/_core/text.ts';

/**
 * Opens the live time line of a tab. In a window of its own: the shop's page keeps its size, and stays in view. As a tab
 * where the browser has no windows.
 */
export async function openTimeline(tabId: number, locale: Locale): Promise<void> {
  const url = browser.runtime.getURL(`/timeline.html?tab=${tabId}&locale=${locale}`);
  if (browser.windows)
    await browser.windows.create({ url, type: 'popup', width: 640, height: 760 });
  else await browser.tabs.create({ url });
}
