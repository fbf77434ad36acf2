/** Writes what was chosen of a store's file: one transaction, all of it or nothing. */
import type { IDBPTransaction, StoreNames } from 'idb';
import { type DiagnosisRow, emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import type { StoreFile } from '../../../rules/_diagnosis/store-file.ts';
import {
  headersAt,
  idOf,
  mergedRow,
  type Side,
  scriptAt,
  type Unit,
} from '../../../rules/_diagnosis/store-merge.ts';
import { rangeOf, type Schema, withDatabase } from '../../background/history.ts';

const TABLES = [
  ...(['diagnoses', 'answers', 'hearings', 'reports'] as const),
  ...(['sessions', 'sessionPages', 'sessionFindings', 'sessionShots'] as const),
  ...(['inventory', 'inventoryPages', 'outsideChecks'] as const),
];
type Change = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** What is written. */
export interface TakingIn {
  file: StoreFile;
  units: readonly Unit[];
  /** Whose profile the store has afterwards. */
  profile: Side;
  /** When the store's row was written that the choice was made by; '' where there was none. */
  rowAt: string;
  /** The same of every unit that was here, by its id. */
  known: ReadonlyMap<string, string>;
}

export interface TakeOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/** Units written before progress is told and a wish to stop is heard. */
const AT_A_TIME = 64;

/** Another window wrote meanwhile: what was chosen may not hold any more. Nothing was written. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

/** A walk of the file is another store's here: one of the two was tampered with. Nothing was written. */
export class ForeignSession extends Error {
  override name = 'ForeignSession';
}

/** Takes in a file. Rejects, and leaves everything as it was, where the database refuses or it was stopped. */
export async function takeIn(taking: TakingIn, { signal, onProgress }: TakeOptions): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction(TABLES, 'readwrite') as unknown as Change;
    const done = tx.done;
    done.catch(() => undefined);
    try {
      await refuseForeign(tx, taking);
      const before = await tx.objectStore('diagnoses').get(taking.file.store);
      if ((before?.at ?? '') !== taking.rowAt) throw new ChangedMeanwhile();
      for (let at = 0; at < taking.units.length; at += AT_A_TIME) {
        const some = taking.units.slice(at, at + AT_A_TIME);
        await Promise.all(some.map((unit) => write(tx, unit, taking.known.get(idOf(unit)) ?? '')));
        signal?.throwIfAborted();
        onProgress?.(Math.min(1, (at + AT_A_TIME) / taking.units.length));
      }
      await writeRow(tx, taking, before);
      signal?.throwIfAborted();
    } catch (error) {
      abort(tx);
      throw error;
    }
    await done;
  });
}

async function refuseForeign(tx: Change, { file }: TakingIn): Promise<void> {
  for (const { row } of file.sessions) {
    const known = await tx.objectStore('sessions').get(row.id);
    if (known && known.store !== file.store) throw new ForeignSession(row.id);
  }
}

async function write(tx: Change, unit: Unit, known: string): Promise<void> {
  switch (unit.part) {
    // Written with the rest of the store's row.
    case 'profile':
      return;
    case 'session':
      return writeSession(tx, unit.value);
    case 'report':
      await tx.objectStore('reports').put(unit.value);
      return;
    case 'outside-check':
      await tx.objectStore('outsideChecks').put(unit.value);
      return;
    case 'shot':
      await tx.objectStore('sessionShots').put(unit.value);
      return;
    default:
      await writeKnown(tx, unit, known);
  }
}

/** What people write by hand: only over what was there when they chose. */
async function writeKnown(
  tx: Change,
  unit: Extract<Unit, { part: 'answer' | 'hearing' | 'script' | 'headers' }>,
  known: string,
): Promise<void> {
  const expect = (at: string | undefined) => {
    if ((at ?? '') !== known) throw new ChangedMeanwhile();
  };
  const { store } = unit.value;
  switch (unit.part) {
    case 'answer': {
      const rows = tx.objectStore('answers');
      expect((await rows.get([store, unit.key]))?.at);
      await rows.put(unit.value);
      return;
    }
    case 'hearing': {
      const rows = tx.objectStore('hearings');
      expect((await rows.get([store, unit.key]))?.at);
      await rows.put(unit.value);
      return;
    }
    case 'script': {
      const rows = tx.objectStore('inventory');
      const row = await rows.get([store, unit.key]);
      expect(row && scriptAt(row));
      await rows.put(unit.value);
      return;
    }
    case 'headers': {
      const rows = tx.objectStore('inventoryPages');
      const row = await rows.get([store, unit.key]);
      expect(row && headersAt(row));
      await rows.put(unit.value);
    }
  }
}

/** Pages of the walk that was here go with it: half of one walk and half of another would be none. */
async function writeSession(
  tx: Change,
  { row, pages, findings }: Extract<Unit, { part: 'session' }>['value'],
): Promise<void> {
  await tx.objectStore('sessions').put(row);
  await tx.objectStore('sessionPages').delete(rangeOf(row.id));
  await Promise.all(pages.map((page) => tx.objectStore('sessionPages').put(page)));
  if (findings) await tx.objectStore('sessionFindings').put(findings);
  else await tx.objectStore('sessionFindings').delete(row.id);
}

async function writeRow(
  tx: Change,
  { file, profile }: TakingIn,
  before: DiagnosisRow | undefined,
): Promise<void> {
  const { store } = file;
  // A store without a row stands in no list of the desk: what was taken in could not be found.
  const theirs = file.diagnosis ?? (before ? null : emptyRow(store));
  if (!theirs) return;
  const sessions = await tx.objectStore('sessions').index('by-store').getAll(rangeOf(store));
  const reports = await tx.objectStore('reports').getAll(rangeOf(store));
  const at = laterThan(before?.at ?? '');
  const row = mergedRow(before, theirs, { profile, at, sessions, reports });
  // Taken in twice, the second time changes nothing.
  if (before && JSON.stringify({ ...row, at: before.at }) === JSON.stringify(before)) return;
  await tx.objectStore('diagnoses').put(row);
}

// A transaction that the browser has ended itself (no room left) cannot be ended again.
function abort(tx: Change): void {
  try {
    tx.abort();
  } catch {
    // It is over.
  }
}

function laterThan(at: string): string {
  const now = new Date().toISOString();
  return now > at ? now : new Date(Date.parse(at) + 1).toISOString();
}
