import type { Facts } from '../../rules/_core/facts.ts';
import type { BackgroundTables } from '../../rules/_core/merge.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import { isEnrolled } from './enrolment.ts';
import { indicatorHits } from './indicators.ts';
import { judge } from './judge.ts';
import type { AuditedPage } from './protocol.ts';
import type { Load, Standing } from './reading.ts';
import { showReminder } from './reminders.ts';
import { type ReadScripts, readScripts } from './script-profiles.ts';
import { textsInPage } from './script-texts.ts';
import { loadShown } from './shown-load.ts';
import { isSameVisit, recordInInventory, visitOf } from './visits.ts';
import { vulnerableLibraries } from './vulnerable-libraries.ts';
import { walkIn } from './walks.ts';

/**
 * The second half of a payment page's audit: reads its scripts' texts, profiles them, sees how they stand in the store's
 * inventory, and judges again with what came of it. A page that was left meanwhile is judged where somebody walks through its
 * shop, without the inventory. Null where nobody waits for it any more. Rejects where the texts cannot be read at all: then rules about them cannot tell.
 */
export async function judgeScripts(
  tabId: number,
  first: AuditedPage,
  load: Load,
  standing: () => Standing,
): Promise<{ audited: AuditedPage; isShown: boolean } | null> {
  const began = performance.now();
  const shown = await textsInPage(tabId).catch((): typeof load.inPage => null);
  if (shown?.get(0)?.loadedAt === first.loadedAt) load.inPage = shown;
  // Left already: an audit of the same load may have read them.
  if (!load.inPage) return null;
  const { store } = first.record;
  const inPage = byDocument(first.frameIds, load.inPage);
  const read = await readScripts({ facts: first.facts, store, inPage, reader: load.reader });
  const facts = withTables(first.facts, read);
  Object.assign(facts, await moreTables(facts, read.texts));
  const isShown = standing() === 'current' && (await loadShown(tabId)) === first.loadedAt;
  if (isShown) Object.assign(facts, await inventoryTables(first, load, facts, read));
  else if (standing() === 'over' || !(await walkIn(store))) return null;
  const { record, frameIds, loadedAt } = first;
  const timings = {
    ...record.timings,
    scripts: performance.now() - began,
    profiler: read.profilerMs,
  };
  const again = judge(facts, { ...record, frameIds, loadedAt }, timings);
  // One audit, told twice: it keeps its time and its place in history.
  const { at, page, url } = record;
  return { audited: { ...again, record: { ...again.record, at, store, page, url } }, isShown };
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
