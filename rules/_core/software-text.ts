/** What is said of a finding because of what the shop runs on. */
import { adviceLines } from '../_catalog/platform-advice/index.ts';
import { whenRented } from './carriers.ts';
import type { Rule } from './rule.ts';
import { type KeptPlatform, surePlatform } from './sure-platform.ts';
import type { Locale } from './text.ts';

export interface SoftwareText {
  /** What to do in this shop's software: where a setting is, which version mends it. */
  here: string[];
  /** Name of the cart service that is to be asked; null where the shop is no rented one, or it is not the service's part. */
  addressee: string | null;
  /** Takes the place of what the owner is asked to do, where only the service can do it; null: nothing does. */
  held: string | null;
}

const HELD: Record<Locale, (service: string) => string> = {
  ja: (service) =>
    `この部分は ${service} が受け持っています。お店では変えられないため、下の内容を ${service} に問い合わせてください。`,
  en: (service) =>
    `This part is looked after by ${service}. The shop cannot change it, so ask ${service} about the points below.`,
};

/** Nothing, where it is not sure what the shop runs on. */
export function softwareText(
  id: string,
  { mend }: Pick<Rule, 'mend'>,
  kept: KeptPlatform | null | undefined,
  locale: Locale,
): SoftwareText {
  const platform = surePlatform(kept);
  if (!platform) return { here: [], addressee: null, held: null };
  const theirs = platform.kind === 'asp' && whenRented(mend.by).includes('cart-asp');
  return {
    here: adviceLines(platform, id, locale),
    addressee: theirs ? platform.name : null,
    held: theirs && mend.operatorOnly ? HELD[locale](platform.name) : null,
  };
}
