import { auditTab } from './audits.ts';
import { readingDone } from './reading.ts';

/** The shortest time between two audits of one tab that the page itself gives occasion to, in milliseconds. */
const INTERVAL_MS = 1000;
/** So long a change waits for the scripts to be read: a page that never rests would never have its last verdict. */
const READING_MS = 5000;

interface Tab {
  lastBegun: number;
  waiting: boolean;
  /** The audit begun last, under way or done. */
  audit: Promise<unknown>;
}

const tabs = new Map<number, Tab>();

/**
 * An enrolled page settled or changed: audits it, at most once a second. A change that comes while an audit is under way
 * or too soon is not lost, it waits for its turn: that audit may have read the page before it.
 */
export async function pageChanged(tabId: number): Promise<void> {
  const tab = tabs.get(tabId) ?? { lastBegun: 0, waiting: false, audit: Promise.resolve() };
  tabs.set(tabId, tab);
  if (tab.waiting) return;
  tab.waiting = true;
  await Promise.all([until(tab.lastBegun + INTERVAL_MS), tab.audit]);
  tab.waiting = false;
  tab.lastBegun = Date.now();
  tab.audit = auditTab(tabId).then(() =>
    Promise.race([readingDone(tabId), until(Date.now() + READING_MS)]),
  );
  await tab.audit;
}

function until(moment: number): Promise<void> {
  const wait = moment - Date.now();
  return wait > 0 ? new Promise((resolve) => setTimeout(resolve, wait)) : Promise.resolve();
}
