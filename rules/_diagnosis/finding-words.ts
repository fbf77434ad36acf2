import { formatText, type Locale } from '../_core/text.ts';
import { rules } from '../index.ts';
import type { SessionFinding } from './diagnosis.ts';

/** What a finding of a session is called, and what was seen; a rule that this version has not is called by its id. */
export function findingWords(
  { found, outside }: Pick<SessionFinding, 'found' | 'outside'>,
  locale: Locale,
): { title: string; seen: string } {
  if (outside) return { title: outside.title || outside.rule, seen: '' };
  if (!found) return { title: '', seen: '' };
  const words = rules.get(found.rule)?.text[locale];
  if (!words) return { title: found.rule, seen: '' };
  const seen = words.seen[found.message];
  return { title: words.title, seen: seen === undefined ? '' : formatText(seen, found.values) };
}
