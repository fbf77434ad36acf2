import type { SessionRow } from './diagnosis.ts';

/** A walk that nobody stopped is over after so long: what comes then is another day's. */
export const LONGEST_MS = 12 * 60 * 60_000;

/** True where a walk has gone on for longer than anybody walks. By a clock set back it is not. */
export function isOver({ startedAt }: Pick<SessionRow, 'startedAt'>, now: number): boolean {
  return now - Date.parse(startedAt) >= LONGEST_MS;
}

/** When a walk is over that nobody stops (ISO 8601, UTC). */
export function endOf({ startedAt }: Pick<SessionRow, 'startedAt'>): string {
  return new Date(Date.parse(startedAt) + LONGEST_MS).toISOString();
}

/** True where a session was not stopped by a person. */
export function endedByItself(row: Pick<SessionRow, 'startedAt' | 'endedAt'>): boolean {
  return row.endedAt !== null && row.endedAt === endOf(row);
}
