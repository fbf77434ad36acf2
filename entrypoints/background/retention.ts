import { browser } from 'wxt/browser';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import {
  type ClockWatch,
  oldBefore,
  RETENTION_YEARS,
  type RetentionYears,
  sessionsToForget,
  watchClock,
} from '../../rules/_diagnosis/retention.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { RequestHandlers } from './messages.ts';

const YEARS = 'retention-years';
const CLOCK = 'retention-clock';

/** How long sessions and audits are kept, and tidying away what is older. */
export const retentionHandlers = {
  'data.retention': async () => ({ years: await retentionYears() }),
  'data.set-retention': async ({ years }) => {
    // The days of grace begin anew: a choice can be taken back before anything goes.
    await browser.storage.local.set({ [YEARS]: years, [CLOCK]: null });
    return null;
  },
  'data.tidy': async () => tidy(await retentionYears(), Date.now()),
} satisfies Partial<RequestHandlers>;

/** To be called by the alarm: tidies where the clock can be believed. */
export async function tidyInTime(now: number): Promise<void> {
  const stored = await browser.storage.local.get(CLOCK);
  const last = (stored[CLOCK] as ClockWatch | null | undefined) ?? null;
  const { watch, trusted } = watchClock(last, now);
  await browser.storage.local.set({ [CLOCK]: watch });
  if (trusted) await tidy(await retentionYears(), now);
}

async function retentionYears(): Promise<RetentionYears> {
  const stored = await browser.storage.local.get(YEARS);
  return RETENTION_YEARS.find((years) => years === stored[YEARS]) ?? 0;
}

/** Deletes what is older than so many years, in one transaction; how much that was. Audits and outside checks: never a store's newest. */
async function tidy(
  years: RetentionYears,
  now: number,
): Promise<{ sessions: number; audits: number }> {
  const before = oldBefore(years, now);
  if (before === null) return { sessions: 0, audits: 0 };
  return withDatabase(async (db) => {
    const tx = db.transaction(
      [
        ...(['audits', 'reports', 'sessions', 'outsideChecks'] as const),
        ...(['sessionPages', 'sessionFindings', 'sessionShots'] as const),
      ],
      'readwrite',
    );
    const [rows, reports] = await Promise.all([
      tx.objectStore('sessions').getAll(),
      tx.objectStore('reports').getAll(),
    ]);
    const sessions = [...byStore(rows).values()].flatMap((ofStore) =>
      sessionsToForget(ofStore, reports, before),
    );
    for (const id of sessions) {
      await tx.objectStore('sessions').delete(id);
      await tx.objectStore('sessionFindings').delete(id);
      await tx.objectStore('sessionPages').delete(rangeOf(id));
      await tx.objectStore('sessionShots').delete(rangeOf(id));
    }
    // Keys only: an audit can be some hundred kilobytes.
    const audits: number[] = [];
    let newer = '';
    let cursor = await tx.objectStore('audits').index('by-store').openKeyCursor(null, 'prev');
    for (; cursor; cursor = await cursor.continue()) {
      const [store, at] = cursor.key;
      if (store === newer && at < before) audits.push(cursor.primaryKey);
      newer = store;
    }
    for (const key of audits) await tx.objectStore('audits').delete(key);
    const checks = await tx.objectStore('outsideChecks').getAllKeys();
    for (const [place, [store, at]] of checks.entries()) {
      const isNewest = checks[place + 1]?.[0] !== store;
      if (!isNewest && at < before) await tx.objectStore('outsideChecks').delete([store, at]);
    }
    await tx.done;
    return { sessions: sessions.length, audits: audits.length };
  });
}

function byStore(rows: readonly SessionRow[]): Map<string, SessionRow[]> {
  return Map.groupBy(rows, ({ store }) => store);
}
