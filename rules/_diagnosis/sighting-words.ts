import type { Locale } from '../_core/text.ts';
import { formatText } from '../_core/text.ts';
import { rules } from '../index.ts';
import type { Sighting } from './prefill.ts';

/** What a rule looks at, and what it said, in the words of one language; null for a rule of another version. */
export function sightingWords(
  { rule, verdict, finding }: Pick<Sighting, 'rule' | 'verdict' | 'finding'>,
  locale: Locale,
): { title: string; text: string } | null {
  const words = rules.get(rule)?.text[locale];
  if (!words) return null;
  const { title, passed, seen } = words;
  if (verdict === 'pass') return { title, text: passed };
  const template = finding && (seen as Record<string, string>)[finding.message];
  return { title, text: template ? formatText(template, finding.values) : title };
}
