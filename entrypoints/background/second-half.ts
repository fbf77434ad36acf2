import type { Facts } from '../../rules/_core/facts.ts';
import type { BackgroundTables } from '../../rules/_core/merge.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import { isEnrolled } from './enrolment.ts';
import { indicatorHits } from './indicators.ts';
import { judge } from './judge.ts';
import type { AuditedPage } from './protocol.ts';
import type { Load } from './reading.ts';
import { showReminder } from './reminders.ts';
import { type ReadScripts, readScripts } from './script-profiles.ts';
import { textsInPage } from './script-texts.ts';
import { loadShown } from './shown-load.ts';
import { isSameVisit, recordInInventory, visitOf } from './visits.ts';
import { vulnerableLibraries } from './vulnerable-libraries.ts';

/**
 * The second half of a payment page's audit: reads its scripts' texts, profiles them, sees how they stand in the store's
 * inventory, and judges again with what came of it. Null where the page is another by now, or the audit not the last one any
 * more. Rejects where the texts cannot be read at all: then rules about them cannot tell.
 */
export async function judgeScripts(
  tabId: number,
  first: AuditedPage,
  load: Load,
  isCurrent: () => boolean,
): Promise<AuditedPage | null> {
  const began = performance.now();
  const byFrame = await textsInPage(tabId);
  if (byFrame.get(0)?.loadedAt !== first.loadedAt) return null;
  const { store } = first.record;
  const inPage = byDocument(first.frameIds, byFrame);
  const read = await readScripts({ facts: first.facts, store, inPage, reader: load.reader });
  const facts = withTables(first.facts, read);
  Object.assign(facts, await moreTables(facts, read.texts));
  if (!isCurrent() || (await loadShown(tabId)) !== first.loadedAt) return null;
  Object.assign(facts, await inventoryTables(first, load, facts, read));
  const { record, frameIds, loadedAt } = first;
  const timings = {
    ...record.timings,
    scripts: performance.now() - began,
    profiler: read.profilerMs,
  };
  const again = judge(facts, { ...record, frameIds, loadedAt }, timings);
  // One audit, told twice: it keeps its time and its place in history.
  const { at, page, url } = record;
  return { ...again, record: { ...again.record, at, store, page, url } };
}

/** Tables that other modules make of facts and texts. Each may fail for itself: then its rules cannot tell. */
async function moreTables(
  facts: Facts,
  texts: ReadonlyMap<string, string>,
): Promise<BackgroundTables> {
  const [hits, libraries] = await Promise.all([
    indicatorHits(facts).catch(() => null),
    vulnerableLibraries(facts, texts).catch(() => null),
  ]);
  return {
    ...(hits && { indicatorHits: hits }),
    ...(libraries && { vulnerableLibraries: libraries }),
  };
}

function byDocument(
  frameIds: readonly number[],
  byFrame: ReadonlyMap<number, DocumentTexts>,
): Map<number, DocumentTexts> {
  return new Map(
    frameIds.flatMap((frameId, doc) => {
      const texts = byFrame.get(frameId);
      return texts ? [[doc, texts] as const] : [];
    }),
  );
}

function withTables(facts: Facts, { tables, cut }: ReadScripts): Facts {
  return {
    ...facts,
    ...tables,
    cut: cut > 0 ? { ...facts.cut, scriptProfiles: cut } : facts.cut,
  };
}

/** Only stores that were added keep an inventory. Without a database its tables are absent. */
async function inventoryTables(
  { record: { store, at }, loadedAt }: AuditedPage,
  load: Load,
  facts: Facts,
  { texts }: ReadScripts,
): Promise<BackgroundTables> {
  if (!(await isEnrolled(store))) return {};
  const visit = visitOf(store, facts, at, loadedAt);
  const isNew = !isSameVisit(load.visit, visit);
  try {
    const tables = await recordInInventory(visit, facts, texts, isNew);
    load.visit = visit;
    if (isNew) await showReminder();
    return tables;
  } catch {
    return {};
  }
}
