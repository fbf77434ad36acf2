import {
  type DocumentSnapshot,
  FACTS_VERSION,
  type FactTables,
  SNAPSHOT_TABLES,
  type SnapshotTable,
} from '../../rules/_core/facts.ts';
import { collectAdminMarks } from './collectors/admin-marks.ts';
import { collectDocuments } from './collectors/documents.ts';
import { collectFields } from './collectors/fields.ts';
import { collectForms } from './collectors/forms.ts';
import { collectFrames } from './collectors/frames.ts';
import { collectLinks } from './collectors/links.ts';
import { collectMetas } from './collectors/metas.ts';
import { collectResources } from './collectors/resources.ts';
import { collectScripts } from './collectors/scripts.ts';
import { collectStorage, readableCookieNames } from './collectors/storage.ts';
import { createPage, type Page } from './page.ts';

const collectors: { [T in SnapshotTable]: (page: Page) => FactTables[T] } = {
  documents: collectDocuments,
  fields: collectFields,
  forms: collectForms,
  frames: collectFrames,
  scripts: collectScripts,
  resources: collectResources,
  metas: collectMetas,
  links: collectLinks,
  storage: collectStorage,
  adminMarks: collectAdminMarks,
};

/**
 * Reads one document, changes nothing in it. A collector that fails leaves its table out and a fault behind; the
 * others go on. Every row has `doc: 0`: merging the frames' snapshots renumbers them.
 */
export function takeSnapshot(document: Document, window: Window): DocumentSnapshot {
  const work = collect(document, window);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A task of this length (milliseconds) ends at the next collector; the page's own tasks go first then. */
const SLICE_MS = 3;

/** The same in several short tasks, so that a large page stays responsive meanwhile. */
export async function takeSnapshotInSlices(
  document: Document,
  window: Window,
): Promise<DocumentSnapshot> {
  const work = collect(document, window);
  for (let began = performance.now(); ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await nextTask();
    began = performance.now();
  }
}

// `scheduler` where there is one (a timer waits for up to a second in a tab that is not in front).
function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

function* collect(document: Document, window: Window): Generator<void, DocumentSnapshot> {
  const began = performance.now();
  const page = createPage(document, window);
  const snapshot: DocumentSnapshot = {
    version: FACTS_VERSION,
    faults: [],
    cut: page.cut,
    readableCookies: [],
    loadedAt: performance.timeOrigin,
    timings: { roots: performance.now() - began },
  };
  for (const table of SNAPSHOT_TABLES) {
    yield;
    const start = performance.now();
    try {
      Object.assign(snapshot, { [table]: collectors[table](page) });
    } catch (error) {
      snapshot.faults.push({ table, doc: 0, reason: nameOf(error) });
    }
    snapshot.timings[table] = performance.now() - start;
  }
  try {
    snapshot.readableCookies = readableCookieNames(page);
  } catch {
    // Sandboxed documents refuse; then no cookie is known from here.
  }
  // Work alone, without what the page did in between.
  snapshot.timings.all = Object.values(snapshot.timings).reduce((sum, ms) => sum + ms, 0);
  return snapshot;
}

// Only the error's name: its message may quote the page.
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name.slice(0, 80) : 'unknown';
}
