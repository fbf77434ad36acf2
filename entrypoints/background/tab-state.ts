import { browser } from 'wxt/browser';
import type { AuditedPage } from './protocol.ts';

/** Facts larger than this (characters of JSON) are not kept with the tab: session storage holds 10 MB for all tabs. */
const MAX_FACTS = 1_000_000;

/** The last audit of a tab, with its facts where they fit. Session storage: a killed service worker loses nothing. */
export async function keepTabAudit(tabId: number, audited: AuditedPage): Promise<void> {
  const facts = JSON.stringify(audited.facts).length <= MAX_FACTS ? audited.facts : null;
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: { ...audited, facts } });
  } catch {
    // Full: the badge and the open popup still have this audit, and history keeps its record.
    await browser.storage.session.remove(keyOf(tabId));
  }
}

export async function tabAudit(
  tabId: number,
): Promise<(Omit<AuditedPage, 'facts'> & { facts: AuditedPage['facts'] | null }) | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as Awaited<ReturnType<typeof tabAudit>> | undefined) ?? null;
}

export async function forgetTabAudit(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `audit:${tabId}`;
}
