import type { Carried, Encoding } from '../../rules/_core/behaviour-facts.ts';
import { holdsCardNumber, isCardNumber } from '../../rules/_core/pan.ts';

/** Whether the shape of a card number stands in a value: for ordinary browsing, where no number is known. */
export function matchShape(value: string): Carried[] {
  const encoding = wrappingOf(value);
  return encoding ? [{ part: 'pan', encoding, canary: false }] : [];
}

function wrappingOf(value: string): Encoding | null {
  if (holdsCardNumber(value))
    return value.match(/\d{13,19}/g)?.some(isCardNumber) ? 'raw' : 'spaced';
  try {
    if (value.includes('%') && holdsCardNumber(decodeURIComponent(value))) return 'url';
  } catch {
    // Not UTF-8.
  }
  const runs = value.match(/[a-z\d+/]{18,}/gi) ?? [];
  return runs.some((run) => holdsCardNumber(atob(run.slice(0, run.length & ~3)))) ? 'base64' : null;
}
