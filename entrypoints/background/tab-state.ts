import { browser } from 'wxt/browser';
import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
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
  await browser.storage.session.remove([keyOf(tabId), dryRunKeyOf(tabId)]);
}

/** Dry runs of one load of a page (`loadedAt` as in `AuditedPage`): later audits of the same load tell of them too. */
export async function keepDryRun(tabId: number, loadedAt: number, run: DryRunFact): Promise<void> {
  const runs = [...(await dryRunsOf(tabId, loadedAt)), run];
  await browser.storage.session.set({ [dryRunKeyOf(tabId)]: { loadedAt, runs } });
}

export async function dryRunsOf(tabId: number, loadedAt: number): Promise<DryRunFact[]> {
  const stored = await browser.storage.session.get(dryRunKeyOf(tabId));
  const kept = stored[dryRunKeyOf(tabId)] as { loadedAt: number; runs: DryRunFact[] } | undefined;
  return kept?.loadedAt === loadedAt ? kept.runs : [];
}

function dryRunKeyOf(tabId: number): string {
  return `dry-run-of:${tabId}`;
}

function keyOf(tabId: number): string {
  return `audit:${tabId}`;
}
