import {
  type BACKGROUND_TABLES,
  type DocumentSnapshot,
  FACTS_VERSION,
  type Facts,
  type FactTables,
  SNAPSHOT_TABLES,
  type TableName,
  WITNESS_TABLES,
} from './facts.ts';
import { completeTestimony } from './testimony.ts';

/** The snapshot of one frame, with the browser's own ids of the frame and of the frame that holds it. */
export interface FrameSnapshot {
  snapshot: DocumentSnapshot;
  frameId: number;
  /** -1 for the top frame, null when unknown. */
  parentFrameId: number | null;
}

/** Tables that the background adds from the browser's own testimony; absent where it could not see. */
export type BackgroundTables = Partial<Pick<FactTables, (typeof BACKGROUND_TABLES)[number]>>;

/**
 * Joins the frames' snapshots to one page's facts. The top frame (id 0) becomes `doc` 0, the others follow in the order
 * given. A table is there when the top document could read it; a frame that failed leaves its fault behind.
 */
export function mergeSnapshots(
  frames: readonly FrameSnapshot[],
  extra: BackgroundTables = {},
): Facts {
  const ordered = [...frames].sort((a, b) => Number(b.frameId === 0) - Number(a.frameId === 0));
  const facts: Facts = { version: FACTS_VERSION, faults: [], cut: {} };
  ordered.forEach((frame, doc) => {
    const snapshot = completeTestimony(frame.snapshot);
    const later = frame.snapshot.loadedAt - (ordered[0]?.snapshot.loadedAt ?? 0);
    for (const table of SNAPSHOT_TABLES) {
      const rows = snapshot[table];
      if (rows === undefined || (doc > 0 && facts[table] === undefined)) continue;
      appendRows(facts, table, rows, doc);
    }
    for (const table of [...WITNESS_TABLES, 'submissions'] as const) {
      const rows = snapshot[table];
      if (rows) appendRows(facts, table, doc > 0 ? moved(rows, later) : rows, doc);
    }
    facts.faults.push(...snapshot.faults.map((fault) => ({ ...fault, doc })));
    for (const [table, count] of Object.entries(snapshot.cut)) {
      facts.cut[table as TableName] = (facts.cut[table as TableName] ?? 0) + count;
    }
  });
  linkParents(facts, ordered);
  const { submissions, dryRuns, ...whole } = extra;
  if (submissions) appendRows(facts, 'submissions', submissions, 0);
  if (dryRuns) appendRows(facts, 'dryRuns', dryRuns, 0);
  return Object.assign(facts, whole);
}

/** A frame counts its time from its own beginning: what it says is put into the page's time. */
function moved(rows: readonly object[], later: number): object[] {
  return rows.map((row) => ('at' in row ? { ...row, at: Number(row.at) + later } : row));
}

function appendRows(facts: Facts, table: TableName, rows: readonly object[], doc: number): void {
  const own = rows.map((row) => ({ ...row, doc }));
  Object.assign(facts, { [table]: [...(facts[table] ?? []), ...own] });
}

function linkParents(facts: Facts, ordered: readonly FrameSnapshot[]): void {
  for (const row of facts.documents ?? []) {
    const parentFrameId = ordered[row.doc]?.parentFrameId;
    const parent = ordered.findIndex(({ frameId }) => frameId === parentFrameId);
    row.parent = row.doc === 0 || parent < 0 ? null : parent;
  }
}
