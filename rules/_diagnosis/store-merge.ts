/** Taking in a store's file: what is new, what is the same, and what differs and has to be chosen. Nothing is written here. */
import type { InventoryRow, PageRow } from '../_inventory/inventory.ts';
import type { OutsideCheckRow } from '../_outside-check/check-row.ts';
import type {
  Answer,
  DiagnosisRow,
  HearingEntry,
  ReportRow,
  SessionShot,
  Step,
} from './diagnosis.ts';
import { wholeRow } from './profiles.ts';
import { shownPlatform } from './seen-platform.ts';
import type { FiledSession, StoreFile } from './store-file.ts';

/** What is kept or replaced as one. */
export type Unit = {
  key: string /** When it was written, ISO 8601; '' where nobody can tell. */;
  at: string;
} & (
  | { part: 'profile'; value: DiagnosisRow }
  | { part: 'answer'; value: Answer }
  | { part: 'hearing'; value: HearingEntry }
  | { part: 'session'; value: Omit<FiledSession, 'shots'> }
  | { part: 'shot'; value: SessionShot }
  | { part: 'report'; value: ReportRow }
  | { part: 'outside-check'; value: OutsideCheckRow }
  | { part: 'script'; value: InventoryRow }
  | { part: 'headers'; value: PageRow }
);
export type UnitPart = Unit['part'];

export type Side = 'ours' | 'theirs';

/** Something that is here and in the file, and not the same. */
export interface Difference {
  id: string;
  ours: Unit;
  theirs: Unit;
  /** Which was written later; ours where that cannot be told. */
  newer: Side;
}

export interface MergePlan {
  /** In the file and not here: taken in whatever is chosen. */
  added: Unit[];
  same: number;
  differences: Difference[];
}

/** Holds a file against what is here. */
export function planMerge(ours: StoreFile, theirs: StoreFile): MergePlan {
  const here = new Map(unitsOf(ours).map((unit) => [idOf(unit), unit]));
  const plan: MergePlan = { added: [], same: 0, differences: [] };
  for (const unit of unitsOf(theirs)) {
    const known = here.get(idOf(unit));
    if (!known) plan.added.push(unit);
    // One page of one walk was photographed once: ours stays.
    else if (unit.part === 'shot' || isSame(known, unit)) plan.same++;
    else
      plan.differences.push({
        id: idOf(unit),
        ours: known,
        theirs: unit,
        newer: newerOf(known, unit),
      });
  }
  return plan;
}

/** What is to be written: what is new, and of what differs that which was chosen; where nothing was, the newer. */
export function toWrite(plan: MergePlan, choices: ReadonlyMap<string, Side>): Unit[] {
  const taken = plan.differences.filter(({ id, newer }) => (choices.get(id) ?? newer) === 'theirs');
  return [...plan.added, ...taken.map(({ theirs }) => theirs)];
}

/** Every unit of a file. */
export function unitsOf(file: StoreFile): Unit[] {
  const { diagnosis, answers, hearings, sessions, reports, outsideChecks, inventory } = file;
  return [
    ...(diagnosis
      ? [{ part: 'profile' as const, key: '', at: diagnosis.at, value: diagnosis }]
      : []),
    ...answers.map((value) => ({
      part: 'answer' as const,
      key: value.question,
      at: value.at,
      value,
    })),
    ...hearings.map((value) => ({
      part: 'hearing' as const,
      key: value.item,
      at: value.at,
      value,
    })),
    ...sessions.map(sessionUnit),
    ...sessions.flatMap(({ shots }) => shots.map(shotUnit)),
    ...reports.map((value) => ({ part: 'report' as const, key: value.at, at: '', value })),
    ...outsideChecks.map((value) => ({
      ...{ part: 'outside-check' as const, key: value.at, value, at: value.endedAt ?? value.at },
    })),
    ...inventory.rows.map((value) => ({
      ...{ part: 'script' as const, key: value.key, value, at: scriptAt(value) },
    })),
    ...inventory.pages.map((value) => ({
      ...{ part: 'headers' as const, key: value.page, value, at: headersAt(value) },
    })),
  ];
}

/** When a script of the inventory was last seen or approved. */
export function scriptAt({ approval, lastSeen }: InventoryRow): string {
  return later(approval?.at ?? '', lastSeen);
}

/** When a page's headers were last seen or approved. */
export function headersAt({ approved, lastVisit }: PageRow): string {
  return later(approved?.at ?? '', lastVisit);
}

function sessionUnit({ row, pages, findings }: FiledSession): Unit {
  const attached = row.outside.map(({ at }) => at);
  const at = [row.endedAt ?? row.startedAt, ...attached].reduce(later);
  return { part: 'session', key: row.id, at, value: { row, pages, findings } };
}

function shotUnit(value: SessionShot): Unit {
  return { part: 'shot', key: `${value.session} ${value.page}`, at: '', value };
}

export function idOf({ part, key }: Pick<Unit, 'part' | 'key'>): string {
  return `${part} ${key}`;
}

function newerOf(ours: Unit, theirs: Unit): Side {
  return theirs.at > ours.at ? 'theirs' : 'ours';
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** When it was written does not make it another; of the store's row only what a person wrote counts. */
function isSame(one: Unit, other: Unit): boolean {
  return JSON.stringify(sorted(essence(one))) === JSON.stringify(sorted(essence(other)));
}

function essence(unit: Unit): unknown {
  switch (unit.part) {
    case 'profile':
      return wholeRow(unit.value).profile;
    case 'answer':
    case 'hearing':
      return { ...unit.value, at: '' };
    case 'session':
      return { ...unit.value, row: { ...unit.value.row, tabId: null } };
    default:
      return unit.value;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/**
 * The store's row after a file was taken in: steps done here or there, the newest walk's figures, the newest report's day.
 * The profile is the one that was chosen.
 */
export function mergedRow(
  ours: DiagnosisRow | undefined,
  theirs: DiagnosisRow,
  { profile, at, sessions, reports }: MergedFrom,
): DiagnosisRow {
  if (!ours) return theirs;
  const newest = sessions
    .filter(({ endedAt }) => endedAt !== null)
    .reduce<MergedFrom['sessions'][number] | null>(
      (best, one) => (best === null || one.startedAt > best.startedAt ? one : best),
      null,
    );
  const report = reports.reduce<ReportRow | null>(
    (best, one) => (best === null || one.at > best.at ? one : best),
    null,
  );
  return {
    ...ours,
    profile: profile === 'theirs' ? theirs.profile : ours.profile,
    done: laterSteps(ours.done, theirs.done),
    counts: newest?.counts ?? ours.counts,
    platform: shownPlatform(newest?.platform) ?? ours.platform,
    dueOn: report?.dueOn ?? ours.dueOn,
    at,
  };
}

export interface MergedFrom {
  profile: Side;
  /** Of the row as it is written now. */
  at: string;
  /** All walks and reports of the store, as they will be. */
  sessions: readonly FiledSession['row'][];
  reports: readonly ReportRow[];
}

function laterSteps(one: DiagnosisRow['done'], other: DiagnosisRow['done']): DiagnosisRow['done'] {
  const done = { ...one };
  for (const [step, at] of Object.entries(other) as [Step, string][])
    done[step] = later(done[step] ?? '', at);
  return done;
}
