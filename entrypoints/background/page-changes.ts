import { auditTab } from './audits.ts';

/** The shortest time between two audits of one tab that the page itself gives occasion to, in milliseconds. */
const INTERVAL_MS = 1000;

interface Tab {
  lastBegun: number;
  waiting: boolean;
}

const tabs = new Map<number, Tab>();

/**
 * An enrolled page settled or changed: audits it, at most once a second. A change that comes while an audit is under way
 * or too soon is not lost, it waits for its turn.
 */
export async function pageChanged(tabId: number): Promise<void> {
  const tab = tabs.get(tabId) ?? { lastBegun: 0, waiting: false };
  tabs.set(tabId, tab);
  if (tab.waiting) return;
  const wait = tab.lastBegun + INTERVAL_MS - Date.now();
  if (wait > 0) {
    tab.waiting = true;
    await new Promise((resolve) => setTimeout(resolve, wait));
    tab.waiting = false;
  }
  tab.lastBegun = Date.now();
  await auditTab(tabId);
}
