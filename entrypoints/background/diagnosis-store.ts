import type { IDBPTransaction, StoreNames } from 'idb';
import {
  type Answer,
  type DiagnosisRow,
  emptyRow,
  type HearingEntry,
  type Kept,
  type ReportRow,
  type Step,
  type StoreProfile,
} from '../../rules/_diagnosis/diagnosis.ts';
import { rangeOf, type Schema, withDatabase } from './history.ts';

/**
 * What is kept of the stores' diagnoses. Each act reads and writes within one transaction. What a person writes names the row it
 * was begun on (`before`): where another window wrote another one meanwhile, that one stays and is the answer. All reject where the
 * database refuses.
 */
type Change = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** Keeps what a person wrote of the store itself. */
export function keepProfile(
  store: string,
  profile: StoreProfile,
  before: string | null,
): Promise<Kept<DiagnosisRow>> {
  return changeRow(store, (row) => {
    if (isOthers(row.at, before) && !isSame(row.profile, profile)) return { theirs: row };
    row.profile = profile;
    return null;
  });
}

export function keepAnswer(
  answer: Omit<Answer, 'at'>,
  before: string | null,
): Promise<Kept<Answer>> {
  return keepWritten('answers', [answer.store, answer.question], answer, before);
}

export function keepHearing(
  entry: Omit<HearingEntry, 'at'>,
  before: string | null,
): Promise<Kept<HearingEntry>> {
  return keepWritten('hearings', [entry.store, entry.item], entry, before);
}

/** Notes that a step was done, or takes that back. */
export async function keepStep(store: string, step: Step, done: boolean): Promise<void> {
  await changeRow(store, (row) => {
    const { [step]: _, ...others } = row.done;
    row.done = done ? { ...others, [step]: now() } : others;
  });
}

/** Keeps that a report was made, and when to look again. */
export function keepReport(made: Omit<ReportRow, 'at'>): Promise<ReportRow> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['reports', 'diagnoses'], 'readwrite');
    const reports = await tx.objectStore('reports').getAllKeys(rangeOf(made.store));
    // Later than the last one, whatever the clock says: the order of reports is what follow-ups go by.
    const report: ReportRow = { ...made, at: after(reports.at(-1)?.[1] ?? '') };
    await tx.objectStore('reports').put(report);
    const row = (await tx.objectStore('diagnoses').get(made.store)) ?? emptyRow(made.store);
    const step: Step = made.kind === 'report' ? 'report' : 'follow-up';
    const done = { ...row.done, [step]: report.at };
    await tx.objectStore('diagnoses').put({ ...row, done, dueOn: made.dueOn, at: after(row.at) });
    await tx.done;
    return report;
  });
}

/** Changes when to look again; only the latest report's day is the store's. */
export function keepDue(store: string, at: string, dueOn: string): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['reports', 'diagnoses'], 'readwrite');
    const report = await tx.objectStore('reports').get([store, at]);
    if (!report) return;
    await tx.objectStore('reports').put({ ...report, dueOn });
    const later = await tx
      .objectStore('reports')
      .getAllKeys(IDBKeyRange.bound([store, at], [store, []], true));
    const row = await tx.objectStore('diagnoses').get(store);
    if (row && later.length === 0)
      await tx.objectStore('diagnoses').put({ ...row, dueOn, at: after(row.at) });
    await tx.done;
  });
}

/** Changes a store's row within one transaction; it is made where there is none. */
export function changeRow<T>(store: string, change: (row: DiagnosisRow) => T): Promise<T> {
  return withDatabase(async (db) => {
    const tx = db.transaction('diagnoses', 'readwrite');
    const known = (await tx.store.get(store)) ?? emptyRow(store);
    const row = { ...known };
    const result = change(row);
    if (!isSame(row, known)) await tx.store.put({ ...row, at: after(known.at) });
    await tx.done;
    return result;
  });
}

type Written = { answers: Answer; hearings: HearingEntry };

async function keepWritten<N extends keyof Written>(
  table: N,
  key: [string, string],
  written: Omit<Written[N], 'at'>,
  before: string | null,
): Promise<Kept<Written[N]>> {
  return withDatabase(async (db) => {
    const tx: Change = db.transaction([table], 'readwrite') as unknown as Change;
    const rows = tx.objectStore(table);
    const known = (await rows.get(key)) as Written[N] | undefined;
    const differs = known && !isSame({ ...known, at: '' }, { ...written, at: '' });
    if (differs && isOthers(known.at, before)) return { theirs: known };
    await rows.put({ ...written, at: after(known?.at ?? '') } as Written[N]);
    await tx.done;
    return null;
  });
}

function isOthers(at: string, before: string | null): boolean {
  return at !== (before ?? '');
}

/** True where two rows say the same, in whatever order their parts stand. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

// Two screens may write the same thing with its parts in another order.
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function now(): string {
  return new Date().toISOString();
}

/** Now, and later than what was: by a clock set back two rows would have one time, and the second writer would not be noticed. */
export function after(at: string): string {
  const current = now();
  if (current > at) return current;
  return new Date(Date.parse(at) + 1).toISOString();
}
