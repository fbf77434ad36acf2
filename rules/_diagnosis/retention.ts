/** What goes when old records are tidied away, and when that may be done. Moments are ISO 8601 in UTC. */
import type { ReportRow, SessionRow } from './diagnosis.ts';

/** Years to choose from; 0 keeps everything. */
export const RETENTION_YEARS = [0, 1, 2, 3, 5] as const;
export type RetentionYears = (typeof RETENTION_YEARS)[number];

const DAY_MS = 24 * 60 * 60_000;
/** A clock that leaps further than this between two looks is not believed at once. */
const LEAP_DAYS = 60;
/** For so many days after a leap, and after retention was switched on, nothing goes. */
const WAIT_DAYS = 7;

/** Everything before this moment is old; null where everything is kept. */
export function oldBefore(years: RetentionYears, now: number): string | null {
  if (years === 0) return null;
  const date = new Date(now);
  date.setUTCFullYear(date.getUTCFullYear() - years);
  return date.toISOString();
}

/**
 * The sessions of one store that go, the oldest first. Never one that goes on, the newest one that has ended, or one that a report
 * was made of: a report without what it says would be a claim.
 */
export function sessionsToForget(
  sessions: readonly Pick<SessionRow, 'id' | 'startedAt' | 'endedAt'>[],
  reports: readonly Pick<ReportRow, 'session'>[],
  before: string,
): string[] {
  const reported = new Set(reports.map(({ session }) => session));
  const ended = sessions
    .filter(({ endedAt }) => endedAt !== null)
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  const newest = ended.at(-1);
  return ended
    .filter((one) => one !== newest && one.startedAt < before && !reported.has(one.id))
    .map(({ id }) => id);
}

/** How long this clock has been looked at without a leap. */
export interface ClockWatch {
  /** When it was looked at last, in milliseconds. */
  seen: number;
  /** Since when it has run without a leap. */
  since: number;
}

/**
 * Looks at the clock before something is deleted by it: one that was wrong by years for an afternoon would take everything with
 * it. `trusted` is false until it has run on for some days.
 */
export function watchClock(
  last: ClockWatch | null,
  now: number,
): { watch: ClockWatch; trusted: boolean } {
  const leaps = last === null || Math.abs(now - last.seen) > LEAP_DAYS * DAY_MS || now < last.since;
  const since = leaps ? now : last.since;
  return { watch: { seen: now, since }, trusted: now - since >= WAIT_DAYS * DAY_MS };
}
