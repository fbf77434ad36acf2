import type { IDBPTransaction, StoreNames } from 'idb';
import type { Locale } from '../../rules/_core/text.ts';
import {
  type CheckoutStep,
  DIAGNOSIS_BOUNDS,
  emptyRow,
  type SessionFinding,
  type SessionRow,
  type ShotRefusal,
} from '../../rules/_diagnosis/diagnosis.ts';
import { shownPlatform } from '../../rules/_diagnosis/seen-platform.ts';
import { countsOf, sessionFindings } from '../../rules/_diagnosis/session-findings.ts';
import { type Look, pageOfLook, stepsOf, withLook } from '../../rules/_diagnosis/session-page.ts';
import { type OutsideCheckRow, outsidePageOf } from '../../rules/_outside-check/check-row.ts';
import { pageAfterCheck } from '../../rules/_outside-check/session-look.ts';
import { after } from './diagnosis-store.ts';
import { rangeOf, type Schema, withDatabase } from './history.ts';

/** What is kept of walks through shops. Each act is one transaction; all reject where the database refuses. */
type Change = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

const TABLES = [
  'sessions',
  'sessionPages',
  'sessionFindings',
  'sessionShots',
  'diagnoses',
  'reports',
] as const;

/** A look at a page, and what it says of the shop. */
export interface KeptLook extends Pick<SessionRow, 'platform' | 'factsVersion'> {
  look: Look;
}

/**
 * Takes a look into a session: its page, the findings of all pages, the counts. Null where the session takes nothing more: it
 * is gone, or was ended before the look.
 */
export function keepLook(
  session: string,
  { look, platform, factsVersion }: KeptLook,
): Promise<{ row: SessionRow; page: string } | null> {
  return change(async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    if (!row || (row.endedAt !== null && look.at > row.endedAt)) return null;
    const pages = await tx.objectStore('sessionPages').getAll(rangeOf(session));
    const page = pageOfLook(look, pages);
    const known = pages.find((one) => one.page === page);
    if (!known && pages.length >= DIAGNOSIS_BOUNDS.pages) return { row, page };
    await tx.objectStore('sessionPages').put(withLook(session, known, { ...look, page }));
    return {
      row: await restate(tx, { ...row, platform: platform ?? row.platform, factsVersion }),
      page,
    };
  });
}

/** Takes what an outside check found into the store's latest session, ended or not; its row, or null where there is none. */
export function keepOutsideLook(
  check: OutsideCheckRow,
  locale: Locale,
): Promise<SessionRow | null> {
  return change(async (tx) => {
    const range = rangeOf(check.store);
    const sessions = await tx.objectStore('sessions').index('by-store').getAll(range);
    const row = sessions.at(-1);
    if (!row) return null;
    const name = outsidePageOf(check.origin);
    const known = await tx.objectStore('sessionPages').get([row.id, name]);
    const page = pageAfterCheck(row.id, known, check, locale);
    if (!page) return null;
    await tx.objectStore('sessionPages').put(page);
    return restate(tx, row);
  });
}

/** Keeps which step a page is, as a person says. */
export function keepPageStep(
  session: string,
  page: string,
  step: CheckoutStep | null,
): Promise<SessionRow | null> {
  return change(async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    const known = await tx.objectStore('sessionPages').get([session, page]);
    if (!row || !known) return null;
    await tx.objectStore('sessionPages').put({ ...known, step, byHand: true });
    return restate(tx, row);
  });
}

/** Attaches a file of another tool's results in place of one of that name; with null, takes it away. */
export function keepOutside(
  session: string,
  file: string,
  attached: { tool: string; findings: SessionFinding[] } | null,
): Promise<SessionRow | null> {
  return change(async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    if (!row) return null;
    const known = await tx.objectStore('sessionFindings').get(session);
    const others = known?.findings.filter(({ outside }) => outside?.file !== file) ?? [];
    const findings = [...others, ...(attached?.findings ?? [])];
    await tx.objectStore('sessionFindings').put({ session, findings, cut: 0 });
    const entry = attached && {
      ...{ name: file, tool: attached.tool, findings: attached.findings.length },
      at: new Date().toISOString(),
    };
    const outside = row.outside.filter(({ name }) => name !== file);
    return restate(tx, { ...row, outside: entry ? [...outside, entry] : outside });
  });
}

/** Ends a session at a moment; one that was ended before stays as it is. */
export function keepEnd(session: string, endedAt: string): Promise<SessionRow | null> {
  return change(async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    if (!row || row.endedAt !== null) return row ?? null;
    return restate(tx, { ...row, endedAt });
  });
}

/** Keeps a picture of a page, or why there is none. False where the session has as many as it may. */
export function keepShot(
  session: string,
  page: string,
  shot: { image: string } | { refused: ShotRefusal },
): Promise<boolean> {
  return change(async (tx) => {
    const known = await tx.objectStore('sessionPages').get([session, page]);
    if (!known) return false;
    const shots = await tx.objectStore('sessionShots').getAllKeys(rangeOf(session));
    const isThere = shots.some(([, of]) => of === page);
    const isFull = !isThere && shots.length >= DIAGNOSIS_BOUNDS.shots;
    const { noShot: _, ...plain } = known;
    if ('image' in shot && !isFull) {
      await tx.objectStore('sessionShots').put({ session, page, image: shot.image });
      await tx.objectStore('sessionPages').put(plain);
      return true;
    }
    if (isThere) return false;
    // That it was left meanwhile is no news: the first attempt says why there is none.
    if ('refused' in shot && shot.refused === 'not-shown' && known.noShot) return false;
    const noShot = 'refused' in shot ? shot.refused : 'full';
    await tx.objectStore('sessionPages').put({ ...plain, noShot });
    return false;
  });
}

export async function hasShot(session: string, page: string): Promise<boolean> {
  return (await withDatabase((db) => db.getKey('sessionShots', [session, page]))) !== undefined;
}

/** Removes a session and all that was kept with it. */
export function dropSession(session: string): Promise<void> {
  return change(async (tx) => {
    const row = await tx.objectStore('sessions').get(session);
    await drop(tx, session);
    if (row) await restateStore(tx, row.store);
  });
}

async function drop(tx: Change, session: string): Promise<void> {
  await tx.objectStore('sessions').delete(session);
  await tx.objectStore('sessionFindings').delete(session);
  await tx.objectStore('sessionPages').delete(rangeOf(session));
  await tx.objectStore('sessionShots').delete(rangeOf(session));
}

/** Begins a session. The oldest of a store beyond the bound go, but for those that a report was made of. */
export function keepStart(row: SessionRow): Promise<void> {
  return change(async (tx) => {
    await tx.objectStore('sessions').put(row);
    const ids = await tx.objectStore('sessions').index('by-store').getAllKeys(rangeOf(row.store));
    const beyond = ids.slice(0, Math.max(0, ids.length - DIAGNOSIS_BOUNDS.sessions));
    if (beyond.length === 0) return;
    const reports = await tx.objectStore('reports').getAll(rangeOf(row.store));
    for (const id of beyond) if (!reports.some(({ session }) => session === id)) await drop(tx, id);
  });
}

function change<T>(act: (tx: Change) => Promise<T>): Promise<T> {
  return withDatabase(async (db) => {
    const tx = db.transaction([...TABLES], 'readwrite') as unknown as Change;
    const result = await act(tx);
    await tx.done;
    return result;
  });
}

/** Works a session out anew from its pages and what was attached, and with it what the store's row says of it. */
async function restate(tx: Change, row: SessionRow): Promise<SessionRow> {
  const pages = await tx.objectStore('sessionPages').getAll(rangeOf(row.id));
  const known = await tx.objectStore('sessionFindings').get(row.id);
  const outside = known?.findings.filter((one) => one.outside !== null) ?? [];
  const result = sessionFindings(row.id, pages, outside);
  const stated: SessionRow = {
    ...row,
    counts: countsOf(result.findings),
    pages: pages.length,
    steps: stepsOf(pages),
  };
  await tx.objectStore('sessionFindings').put(result);
  await tx.objectStore('sessions').put(stated);
  if (stated.endedAt !== null) await restateStore(tx, stated.store);
  return stated;
}

/** The store's row tells of the last session that was ended and saw something. */
async function restateStore(tx: Change, store: string): Promise<void> {
  const sessions = await tx.objectStore('sessions').index('by-store').getAll(rangeOf(store));
  const last = sessions.findLast(({ endedAt, pages }) => endedAt !== null && pages > 0);
  const row = (await tx.objectStore('diagnoses').get(store)) ?? emptyRow(store);
  const { diagnosis: _, ...others } = row.done;
  const done = last?.endedAt ? { ...others, diagnosis: last.endedAt } : others;
  const counts = last?.counts ?? null;
  const platform = shownPlatform(last?.platform) ?? row.platform;
  if (row.at === '' && !last) return;
  await tx.objectStore('diagnoses').put({ ...row, done, counts, platform, at: after(row.at) });
}
