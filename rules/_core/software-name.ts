import type { Locale } from './text.ts';

/** The software of a shop, as far as it is named. */
export interface NamedSoftware {
  name: string;
  version?: string | null | undefined;
  /** The version is a line that the template stands for. */
  versionIsEstimate?: boolean | undefined;
}

const WORDS = {
  ja: {
    estimate: (version: string) => `${version}（推定）`,
    widgets: (names: string) => `カートの部品: ${names}`,
    beside: (name: string, widgets: string) => `${name}（${widgets}）`,
  },
  en: {
    estimate: (version: string) => `${version} (estimate)`,
    widgets: (names: string) => `cart widget: ${names}`,
    beside: (name: string, widgets: string) => `${name} (${widgets})`,
  },
} as const;

/** `EC-CUBE 4 4.2–4.3（推定）`. */
export function softwareName(
  { name, version, versionIsEstimate }: NamedSoftware,
  locale: Locale,
): string {
  if (!version) return name;
  return `${name} ${versionIsEstimate ? WORDS[locale].estimate(version) : version}`;
}

/** What a page runs on and whose cart stands in it: `WordPress 6.5（カートの部品: COLOR ME）`; null where neither is known. */
export function softwareOfPage(
  software: NamedSoftware | null,
  widgets: readonly string[],
  locale: Locale,
): string | null {
  const words = WORDS[locale];
  const name = software && softwareName(software, locale);
  if (widgets.length === 0) return name;
  const carts = words.widgets(widgets.join(', '));
  return name ? words.beside(name, carts) : carts;
}
