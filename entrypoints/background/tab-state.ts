import { browser } from 'wxt/browser';
import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import type { AuditedPage } from './protocol.ts';

/** Facts larger than this (characters of JSON) are not kept with the tab: session storage holds 10 MB for all tabs. */
const MAX_FACTS = 1_000_000;

/** The last audit of a tab without its facts, which are many and which no screen shows. */
export type TabAudit = Omit<AuditedPage, 'facts'>;

/**
 * Keeps the last audit of a tab, with its facts where they fit. Session storage: a killed service worker loses nothing. Facts
 * lie apart, so that the popup, which opens with this audit, does not wait for them; both are written at once.
 */
export async function keepTabAudit(tabId: number, { facts, ...audit }: AuditedPage): Promise<void> {
  const kept = JSON.stringify(facts).length <= MAX_FACTS ? facts : null;
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: audit, [factsKeyOf(tabId)]: kept });
  } catch {
    // Full: the badge and the open popup still have this audit, and history keeps its record.
    await browser.storage.session.remove([keyOf(tabId), factsKeyOf(tabId)]);
  }
}

export async function tabAudit(tabId: number): Promise<TabAudit | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabAudit | undefined) ?? null;
}

/** The last audit of a tab with its facts; null where there is none, or its facts were too many to keep. */
export async function tabAuditWithFacts(tabId: number): Promise<AuditedPage | null> {
  // One question: between two, another audit could take the place of this one.
  const stored = await browser.storage.session.get([keyOf(tabId), factsKeyOf(tabId)]);
  const audit = stored[keyOf(tabId)] as TabAudit | undefined;
  const facts = stored[factsKeyOf(tabId)] as AuditedPage['facts'] | null | undefined;
  return audit && facts ? { ...audit, facts } : null;
}

/** The texts of a tab's page were read, or could not be: no other verdict is to come. */
export async function endReadingOf(tabId: number): Promise<void> {
  const known = await tabAudit(tabId);
  if (known?.reading)
    await browser.storage.session.set({ [keyOf(tabId)]: { ...known, reading: false } });
}

/** Tabs whose scripts were being read when the background was stopped, with the load of their page. */
export async function stillReading(): Promise<{ tabId: number; loadedAt: number }[]> {
  const stored = (await browser.storage.session.get(null)) as Record<string, Partial<AuditedPage>>;
  return Object.entries(stored).flatMap(([key, { reading, loadedAt }]) =>
    key.startsWith(PREFIX) && reading && loadedAt !== undefined
      ? [{ tabId: Number(key.slice(PREFIX.length)), loadedAt }]
      : [],
  );
}

export async function forgetTabAudit(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), factsKeyOf(tabId), dryRunKeyOf(tabId)]);
}

/** Forgets what open tabs showed of a store, or with null of any. Dry runs under way go on: what they changed has to be put back. */
export async function forgetTabAudits(store: string | null): Promise<void> {
  const stored = (await browser.storage.session.get(null)) as Record<string, Partial<AuditedPage>>;
  const tabs = Object.entries(stored).flatMap(([key, { record }]) =>
    key.startsWith(PREFIX) && (store === null || record?.store === store)
      ? [Number(key.slice(PREFIX.length))]
      : [],
  );
  await Promise.all(tabs.map(forgetTabAudit));
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

const PREFIX = 'audit:';

function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}

function factsKeyOf(tabId: number): string {
  return `facts:${tabId}`;
}
