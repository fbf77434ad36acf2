import { browser } from 'wxt/browser';
import type { Locale } from '../../rules/_core/text.ts';
import type { TabStatus } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import { asLocale, rememberedLocale } from '../screens/locale.ts';

/** What this window was opened for. */
export interface Opened {
  tabId: number;
  locale: Locale;
  /** What the background knows of the tab; asked for before anything is drawn, since its answer takes the longest. */
  status: Promise<TabStatus>;
  /** The same where it was there before the first drawing, else null. */
  known: TabStatus | null;
}

/**
 * Which tab, and in which language. `?tab=<id>` names a tab where the page is opened as a tab itself; `&locale=` overrides
 * the remembered language without changing it. Tab id is -1 where there is no tab.
 */
export async function readOpened(search: string): Promise<Omit<Opened, 'known'>> {
  const query = new URLSearchParams(search);
  const [tabId, locale] = await Promise.all([
    query.has('tab') ? Number(query.get('tab')) : activeTab(),
    asLocale(query.get('locale')) ?? rememberedLocale(),
  ]);
  const status = ask('tab.status', { tabId, locale });
  // Whoever draws it says what went wrong; until then a refusal is nobody's.
  status.catch(() => undefined);
  return { tabId, locale, status };
}

/** The background's answer; null where it takes longer, or is a refusal. */
export function answerIn(ms: number, status: Promise<TabStatus>): Promise<TabStatus | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, null);
    status.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });
}

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
}
