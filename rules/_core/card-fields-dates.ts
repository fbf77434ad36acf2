import { plainWords, saysMonth, saysYear } from './card-fields-words.ts';
import type { FieldFact } from './facts.ts';

export type DatePart = 'expiry-month' | 'expiry-year';

/**
 * Whether an expiry field takes the month, the year or both. `own` are the words of its names and labels, `before` those
 * in front of it, which may be about the whole date.
 */
export function datePartOf(
  field: FieldFact,
  own: readonly string[],
  before: string,
): 'expiry' | DatePart {
  const byOptions = partByOptions(field);
  if (byOptions) return byOptions;
  const said = partByWords(own);
  if (said === 'expiry') return 'expiry';
  const isText = field.tag !== 'select';
  if (isText && field.maxLength !== null && field.maxLength > 4) return 'expiry';
  if (said) return said;
  if (isText && field.maxLength !== 2) return 'expiry';
  const behind = plainWords(field.nearby.split('…')[1] ?? '');
  if (saysYear(behind) === 0) return 'expiry-year';
  if (saysMonth(behind) === 0) return 'expiry-month';
  return partByWords([before]) ?? 'expiry';
}

/** Month or year for fields that do not say what date they are part of. */
export function barePartOf(field: FieldFact, own: readonly string[]): DatePart | null {
  const byOptions = partByOptions(field);
  if (byOptions || field.tag === 'select') return byOptions;
  if (field.maxLength !== null && field.maxLength > 4) return null;
  const said = partByWords(own);
  return said === 'expiry' ? null : said;
}

// One name or label that says both is about the whole date; two that differ say nothing.
function partByWords(texts: readonly string[]): 'expiry' | DatePart | null {
  let month = false;
  let year = false;
  for (const words of texts) {
    const hasMonth = saysMonth(words) >= 0;
    const hasYear = saysYear(words) >= 0;
    if (hasMonth && hasYear) return 'expiry';
    month ||= hasMonth;
    year ||= hasYear;
  }
  if (month === year) return null;
  return month ? 'expiry-month' : 'expiry-year';
}

/** A select of twelve months or of years to come; birth years are many and go back. */
function partByOptions(field: FieldFact): DatePart | null {
  if (field.tag !== 'select') return null;
  const isTwelve = field.optionCount >= 12 && field.optionCount <= 14;
  const numbers = field.options.flatMap((text) => {
    const digits = /\d{4}|\d{1,2}/.exec(text)?.[0];
    return digits === undefined ? [] : [Number(digits)];
  });
  if (numbers.length < 5) {
    const named = field.options.some((text) => saysMonth(plainWords(text)) === 0);
    return named && isTwelve ? 'expiry-month' : null;
  }
  if (numbers.some((each, n) => n > 0 && each !== (numbers[n - 1] ?? 0) + 1)) return null;
  const first = numbers[0] ?? 0;
  if (first <= 1 && isTwelve) return 'expiry-month';
  const isYear = (first >= 2000 && first < 2100) || (first >= 10 && first < 99);
  return isYear && field.optionCount <= 60 ? 'expiry-year' : null;
}
