import type { Locale } from '../../_core/text.ts';
import type { Platform } from '../platforms/platform.ts';
import type { AdviceLine } from './types.ts';

// Discovered, never registered: a file in entries/ is named for its platform.
const modules = import.meta.glob<readonly AdviceLine[]>('./entries/*.ts', {
  eager: true,
  import: 'default',
});

/** Every line by the platform's id. */
export const platformAdvice: ReadonlyMap<string, readonly AdviceLine[]> = new Map(
  Object.entries(modules).map(([file, lines]) => [file.replace(/^.*\/|\.ts$/g, ''), lines]),
);

/** What to do about a finding in a shop of this platform, those of the software below it included. */
export function adviceLines({ id, on }: Platform, rule: string, locale: Locale): string[] {
  return [id, on ?? '']
    .flatMap((platform) => platformAdvice.get(platform) ?? [])
    .filter((line) => line.rule === rule)
    .map(({ words }) => words[locale]);
}
