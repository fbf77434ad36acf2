import { browser } from 'wxt/browser';
import type { Locale } from '../../rules/_core/text.ts';
import { asLocale, rememberedLocale } from './locale.ts';

/** What this window was opened for. */
export interface Opened {
  tabId: number;
  locale: Locale;
}

/**
 * Which tab, and in which language. `?tab=<id>` names a tab where the page is opened as a tab itself; `&locale=` overrides
 * the remembered language without changing it. Tab id is -1 where there is no tab.
 */
export async function readOpened(search: string): Promise<Opened> {
  const query = new URLSearchParams(search);
  const [tabId, locale] = await Promise.all([
    query.has('tab') ? Number(query.get('tab')) : activeTab(),
    asLocale(query.get('locale')) ?? rememberedLocale(),
  ]);
  return { tabId, locale };
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
