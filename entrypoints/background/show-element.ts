import { browser } from 'wxt/browser';
import type { Payload } from './protocol.ts';
import { tabAudit } from './tab-state.ts';

/** Scrolls to a finding's element in the page and outlines it for a moment. False where it is no longer there. */
export async function showElement({
  tabId,
  doc,
  path,
}: Payload<'element.show'>): Promise<{ shown: boolean }> {
  const frameId = (await tabAudit(tabId))?.frameIds[doc];
  if (frameId === undefined) return { shown: false };
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/spotlight.js'],
    });
    const shown: unknown = await browser.tabs.sendMessage(tabId, { spotlight: path }, { frameId });
    return { shown: shown === true };
  } catch {
    return { shown: false };
  }
}
