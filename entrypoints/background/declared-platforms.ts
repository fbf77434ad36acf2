import { browser } from 'wxt/browser';
import type { DeclaredPlatformFact } from '../../rules/_core/outside-facts.ts';
import type { StoreProfile } from '../../rules/_diagnosis/diagnosis.ts';
import { withDatabase } from './history.ts';

/**
 * What owners say their shops run on, a copy beside the registry of stores: every audit needs it, and none opens the database
 * for it. One key a store, so that two windows never write over each other's.
 */
const KEY = 'platform ';

/** The table of a store's audits: one row where its owner corrected the platform. Never rejects. */
export async function declaredPlatformOf(store: string | null): Promise<DeclaredPlatformFact[]> {
  if (store === null) return [];
  const key = KEY + store;
  const stored = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>);
  return isDeclared(stored[key]) ? [stored[key]] : [];
}

/** Brings the copy in line with a profile that was just written; null where the store has none any more. */
export async function noteDeclared(store: string, profile: StoreProfile | null): Promise<void> {
  const { platform } = profile ?? {};
  if (!platform) return browser.storage.local.remove(KEY + store);
  const row: DeclaredPlatformFact = {
    platform: platform.id,
    version: platform.version.trim() || null,
  };
  await browser.storage.local.set({ [KEY + store]: row });
}

/** Does it again for all: the browser may have ended between a profile and its copy. */
export async function reviseDeclared(): Promise<void> {
  const rows = await withDatabase((db) => db.getAll('diagnoses'));
  const stated = new Map(rows.map(({ store, profile }) => [store, profile]));
  const kept = Object.keys(await browser.storage.local.get(null));
  const copied = kept.filter((key) => key.startsWith(KEY)).map((key) => key.slice(KEY.length));
  for (const store of copied) if (!stated.has(store)) await noteDeclared(store, null);
  for (const [store, profile] of stated)
    if (profile.platform || copied.includes(store)) await noteDeclared(store, profile);
}

function isDeclared(value: unknown): value is DeclaredPlatformFact {
  return typeof value === 'object' && value !== null && 'platform' in value;
}
