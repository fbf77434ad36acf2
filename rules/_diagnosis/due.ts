/** When to look again. Days are `YYYY-MM-DD`, local ones: a due date is a day in a calendar, not a moment. */

/** Months from a report to its follow-up, as the public programme had it. */
export const FOLLOW_UP_MONTHS = 3;
/** A due date so near is shown as such. */
export const SOON_DAYS = 14;

export type DueState = 'overdue' | 'soon' | 'later';

const DAY_MS = 24 * 60 * 60_000;

/** The same day so many calendar months later; the month's last day where it has no such day. '' for what is no day. */
export function monthsAfter(day: string, months: number): string {
  const parts = partsOf(day);
  if (!parts) return '';
  const [year, month, date] = parts;
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [inYear, inMonth] = [first.getUTCFullYear(), first.getUTCMonth()];
  const last = new Date(Date.UTC(inYear, inMonth + 1, 0)).getUTCDate();
  return dayOf(Date.UTC(inYear, inMonth, Math.min(date, last)));
}

/** When the follow-up of a report that was made on a day is due. */
export function followUpOf(day: string): string {
  return monthsAfter(day, FOLLOW_UP_MONTHS);
}

/** Whole days from one day to another, negative where it lies before; null where either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (!a || !b) return null;
  return Math.round((utcOf(b) - utcOf(a)) / DAY_MS);
}

/** How near a due date is; null where there is none. */
export function dueState(dueOn: string | null, today: string): DueState | null {
  if (dueOn === null) return null;
  const days = daysBetween(today, dueOn);
  if (days === null) return null;
  if (days <= 0) return 'overdue';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

function partsOf(day: string): [number, number, number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const parts: [number, number, number] = [Number(match[1]), Number(match[2]), Number(match[3])];
  // The 31st of February is no day: it would slip into March.
  return dayOf(utcOf(parts)) === day ? parts : null;
}

function utcOf([year, month, date]: [number, number, number]): number {
  return Date.UTC(year, month - 1, date);
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
