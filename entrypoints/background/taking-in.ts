import type { Facts } from '../../rules/_core/facts.ts';
import { personalKind } from '../../rules/_core/personal-fields.ts';
import { hostOf } from '../../rules/_core/url.ts';
import { checkoutStepOf } from '../../rules/_diagnosis/checkout-step.ts';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { seenPlatform } from '../../rules/_diagnosis/seen-platform.ts';
import { endOf, isOver } from '../../rules/_diagnosis/session-time.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { AuditRecord } from './protocol.ts';
import { shootPage } from './session-shots.ts';
import { type KeptLook, keepEnd, keepLook } from './session-store.ts';
import { forgetWalk, noteTrouble, noteWalk, readWalks, type Walk, walkIn } from './walks.ts';

interface Filed {
  record: AuditRecord;
  facts: Facts | null;
  isShown?: boolean;
}

// One audit after the other: each changes what the one before it left.
let queue: Promise<unknown> = Promise.resolve();

/**
 * Takes an audit that was filed into the walk under way in its store, if there is one. Nobody waits for it: no audit is slower
 * for it. What fails is noted with the walk, whose screens tell. The tab is null where it is not known any more; without
 * `isShown` it shows another page by now, of which no picture is taken.
 */
export function takeIn(tabId: number | null, { record, facts, isShown = true }: Filed): void {
  queue = queue
    .then(() => take(tabId, { record, facts, isShown }))
    .catch((error: unknown) =>
      noteTrouble(record.store, error instanceof Error ? error.name : 'Error').catch(
        () => undefined,
      ),
    );
}

/** Everything that was filed before this is taken in. */
export async function takenIn(): Promise<void> {
  await queue;
}

async function take(tabId: number | null, { record, facts, isShown }: Filed): Promise<void> {
  const walk = await walkIn(record.store);
  if (!walk || !takes(walk, tabId, record.at)) return;
  const kept = await keepLook(walk.id, lookOf(record, facts));
  if (!kept) {
    // Deleted with its store, or ended where nobody noted it.
    if (walk.endedAt === null) await forgetWalk(walk.id);
    return;
  }
  await noteWalk(kept.row, record.at);
  if (tabId !== null && isShown && walk.shots && walk.endedAt === null)
    await shootPage(tabId, walk.id, kept.page);
}

function takes(walk: Walk, tabId: number | null, at: string): boolean {
  if (walk.tabId !== null && tabId !== null && walk.tabId !== tabId) return false;
  if (walk.endedAt !== null) return at <= walk.endedAt;
  return !isOver(walk, Date.now());
}

function lookOf(record: AuditRecord, facts: Facts | null): KeptLook {
  const { page, url, title, at, payment, verdicts, findings, factsVersion } = record;
  const { framesNotEntered } = record.limits;
  const kinds = new Set((facts?.fields ?? []).map(personalKind).filter((kind) => kind !== null));
  const { isPaymentPage, method, psp } = payment;
  const step = checkoutStepOf({ url, title, isPaymentPage, personalKinds: kinds.size });
  return {
    look: {
      ...{ page, title, at, step, payment: { method, psp }, verdicts, findings },
      framesNotEntered,
    },
    platform: record.platform && seenPlatform(record.platform),
    factsVersion,
  };
}

/** Ends a walk that is over, at the moment when its time was. Gives back how the session stands. */
export async function endIfOver(row: SessionRow): Promise<SessionRow> {
  if (row.endedAt !== null || !isOver(row, Date.now())) return row;
  const ended = (await keepEnd(row.id, endOf(row))) ?? row;
  await noteWalk(ended);
  return ended;
}

/** Audits that a stopped background had filed and not taken in any more. */
export async function takeUpWalks(): Promise<void> {
  for (const walk of Object.values((await readWalks()) ?? {})) {
    if (walk.endedAt !== null) continue;
    for (const record of await filedSince(walk)) takeIn(null, { record, facts: null });
  }
}

/** The last that was taken in is among them: its second half may not be. */
async function filedSince({ store, startedAt, lastAt }: Walk): Promise<AuditRecord[]> {
  const host = hostOf(store);
  const records = await withDatabase(async (db) => {
    const found: AuditRecord[] = [];
    for (const scheme of ['http', 'https']) {
      const range = rangeFrom(`${scheme}://${host}`, lastAt || startedAt);
      found.push(...(await db.getAllFromIndex('audits', 'by-store', range)));
    }
    return found;
  });
  return records.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function rangeFrom(store: string, at: string): IDBKeyRange {
  const { upper } = rangeOf(store);
  return IDBKeyRange.bound([store, at], upper);
}
