import { auditNow, auditTab, isAuditing } from './audits.ts';
import type { Notice } from './protocol.ts';
import { isReading, readingDone } from './reading.ts';
import { loadShown } from './shown-load.ts';

/** The shortest time between two audits of one tab that its page gives the same occasion to, in milliseconds. */
const INTERVAL_MS = 1000;
/** So many changes in a row are audited before the page's scripts were read; the next ones let them be read first. */
const MAX_UNREAD = 3;
/** So long such a change waits, in milliseconds: a page that never rests would never have its last verdict. */
const READING_MS = 5000;

type Reason = Notice<'page.changed'>['reason'];

interface Tab {
  /** Counted apart: what a page shows first and its first change are no burst. */
  lastBegun: Record<Reason, number>;
  waiting: boolean;
  /** Changes in a row that came while scripts were being read. */
  unread: number;
  /** The audit begun last, under way or done. */
  audit: Promise<unknown>;
}

const tabs = new Map<number, Tab>();

/**
 * An enrolled page settled or changed: audits it at once, but not for each change of a burst. A change that comes while an
 * audit is under way or too soon is not lost, it waits for its turn: that audit may have read the page before it.
 */
export async function pageChanged(tabId: number, reason: Reason): Promise<void> {
  const tab = tabs.get(tabId) ?? {
    lastBegun: { settled: 0, changed: 0 },
    waiting: false,
    unread: 0,
    audit: Promise.resolve(),
  };
  tabs.set(tabId, tab);
  if (reason === 'settled') tab.unread = 0;
  if (tab.waiting) return;
  tab.waiting = true;
  await Promise.all([until(tab.lastBegun[reason] + INTERVAL_MS), tab.audit]);
  await letScriptsBeRead(tabId, tab);
  tab.waiting = false;
  tab.lastBegun[reason] = Date.now();
  tab.audit = auditShown(tabId);
  await tab.audit;
}

/** An audit that somebody else began and that is under way may be of the page before: then this one's is still to come. */
async function auditShown(tabId: number): Promise<void> {
  const isOthers = isAuditing(tabId);
  const outcome = await auditTab(tabId);
  if (!isOthers) return;
  const isOfIt = outcome.ok && outcome.audited.loadedAt === (await loadShown(tabId));
  if (!isOfIt) await auditNow(tabId);
}

async function letScriptsBeRead(tabId: number, tab: Tab): Promise<void> {
  tab.unread = isReading(tabId) ? tab.unread + 1 : 0;
  if (tab.unread <= MAX_UNREAD) return;
  await Promise.race([readingDone(tabId), until(Date.now() + READING_MS)]);
}

function until(moment: number): Promise<void> {
  const wait = moment - Date.now();
  return wait > 0 ? new Promise((resolve) => setTimeout(resolve, wait)) : Promise.resolve();
}
