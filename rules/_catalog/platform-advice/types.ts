import type { Locale } from '../../_core/text.ts';
import type { EvidenceLevel } from '../evidence-level.ts';

/** One line of advice for one finding in one platform's shops: where the setting is, or which version mends it. */
export interface AdviceLine {
  /** Id of the rule. */
  rule: string;
  words: { readonly [L in Locale]: string };
  /** Never from memory: what a person is told to do in a shop must have been seen, read or published. */
  evidence: Exclude<EvidenceLevel, 'G'>;
  /** Where it was seen or read. */
  source: string;
}

/** Checks a platform's lines by their type. */
export function defineAdvice(lines: readonly AdviceLine[]): readonly AdviceLine[] {
  return lines;
}
