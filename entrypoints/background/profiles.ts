import {
  PROFILE_VERSION,
  type ProfileReason,
  type ScriptProfile,
} from '../../rules/_profile/profile.ts';
import { type KeptProfile, withDatabase } from './history.ts';

/** Profiles kept; those not asked for longest go first. */
const MAX_PROFILES = 2000;

/** A text with its hash, and the store whose page runs it. */
export interface HashedText {
  text: string;
  hash: string;
  store: string;
}

export type ProfileInWorker = (text: string) => Promise<ScriptProfile | null>;

// Two tabs, or two audits of one, can come with the same text at the same moment.
const underWay = new Map<string, Promise<ScriptProfile>>();

/** The profile of a text: the kept one where there is one of this version, else made by `profile`. Rejects as `profile` does. */
export function profileOf(script: HashedText, profile: ProfileInWorker): Promise<ScriptProfile> {
  const begun = underWay.get(script.hash);
  if (begun) return begun;
  const made = keptOrMade(script, profile).finally(() => underWay.delete(script.hash));
  underWay.set(script.hash, made);
  return made;
}

/** The kept profile of a hash, or null. */
export async function keptProfile(hash: string): Promise<ScriptProfile | null> {
  const kept = await withDatabase((db) => db.get('profiles', hash)).catch(() => undefined);
  return kept && isCurrent(kept) ? kept.profile : null;
}

async function keptOrMade(
  { text, hash, store }: HashedText,
  profile: ProfileInWorker,
): Promise<ScriptProfile> {
  const kept = await withDatabase((db) => db.get('profiles', hash)).catch(() => undefined);
  if (kept && isCurrent(kept)) {
    if (kept.usedOn !== today() || !kept.stores.includes(store))
      await keep({ ...kept, stores: [...new Set([...kept.stores, store])], usedOn: today() });
    return kept.profile;
  }
  const made = (await profile(text)) ?? unread(text, hash, 'too-complex');
  await keep({ hash, profile: made, stores: [store], usedOn: today() });
  return made;
}

// That a text took too long can be the machine's fault: it is tried again another day.
function isCurrent({ profile, usedOn }: KeptProfile): boolean {
  return (
    profile.version === PROFILE_VERSION && (profile.reason !== 'too-complex' || usedOn === today())
  );
}

/** Nothing is said of a text that was not read. */
function unread(text: string, hash: string, reason: ProfileReason): ScriptProfile {
  return {
    version: PROFILE_VERSION,
    verdict: 'unknown',
    reason,
    read: 'not-read',
    characters: text.length,
    score: 0,
    signals: [],
    hosts: [],
    escapedShare: 0,
    obfuscated: false,
    libraries: [],
    // Of this very text: two that were not read are not the same script.
    shape: hash.slice(0, 16),
  };
}

async function keep(row: KeptProfile): Promise<void> {
  // Without a database each visit reads anew; the audit goes on.
  await withDatabase(async (db) => {
    const tx = db.transaction('profiles', 'readwrite');
    await tx.store.put(row);
    const excess = (await tx.store.count()) - MAX_PROFILES;
    if (excess > 0) {
      const oldest = await tx.store.index('by-use').getAllKeys(null, excess);
      for (const hash of oldest) await tx.store.delete(hash);
    }
    await tx.done;
  }).catch(() => undefined);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
