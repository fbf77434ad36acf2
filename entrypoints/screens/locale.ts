import { browser } from 'wxt/browser';
import { LOCALES, type Locale } from '../../rules/_core/text.ts';

const KEY = 'locale';

/** The language chosen before, else Japanese where the browser speaks it, else English. */
export async function rememberedLocale(): Promise<Locale> {
  // A profile that refuses storage must not keep the screen from opening.
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY).catch(() => ({}));
  return asLocale(stored[KEY]) ?? (/^ja\b/i.test(browser.i18n.getUILanguage()) ? 'ja' : 'en');
}

/** Keeps the chosen language for the next time; losing it is no reason to stop. */
export async function rememberLocale(locale: Locale): Promise<void> {
  await browser.storage.local.set({ [KEY]: locale }).catch(() => undefined);
}

/** The value as a language of ours, null where it is none. */
export function asLocale(value: unknown): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}
