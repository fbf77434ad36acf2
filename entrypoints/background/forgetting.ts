import { browser } from 'wxt/browser';
import { emptyRow } from '../../rules/_diagnosis/diagnosis.ts';
import { patternOf } from './auditable.ts';
import { noteDeclared } from './declared-platforms.ts';
import { after } from './diagnosis-store.ts';
import { enrolledStores, withdraw } from './enrolment.ts';
import { rangeOf, withDatabase } from './history.ts';
import { forgetInventory, giveBackHosts } from './inventory-requests.ts';
import { forgetLaunchProfile } from './launch-profiles.ts';
import type { RequestHandlers } from './messages.ts';
import { stopOutsideCheck } from './outside-check.ts';
import type { Payload } from './protocol.ts';
import { forgetReminder, showReminder } from './reminders.ts';
import { forgetTabAudits } from './tab-state.ts';

/** Ways to let go of what is kept: a store's permission alone, a store with everything, everything. */
export const forgettingHandlers = {
  'store.remove': removeStore,
  'store.forget': ({ store }) => removeStore({ origin: store, records: true }),
  'data.forget-all': async () => {
    await forgetAll();
    return null;
  },
} satisfies Partial<RequestHandlers>;

/**
 * Takes a store's permission back. Its records stay and go on being listed, unless they were asked to go too: reports and
 * approvals are kept for others than the one who presses a button.
 */
async function removeStore({
  origin,
  records = false,
}: Payload<'store.remove'>): Promise<{ removed: boolean }> {
  stopOutsideCheck(origin);
  const removed = await withdraw(origin);
  if (records) {
    await forgetInventory(origin);
    await forgetDiagnosis(origin);
    await noteDeclared(origin, null);
    await forgetTabAudits(origin);
    await forgetLaunchProfile(origin);
  } else {
    await giveBackHosts(origin);
    // A database that refuses keeps nothing either.
    await keepListed(origin).catch(() => undefined);
  }
  await forgetReminder(origin);
  return { removed };
}

/** Forgets audits and diagnosis of a store, in one transaction. */
export async function forgetDiagnosis(store: string): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction(
      [
        ...(['audits', 'diagnoses', 'answers', 'hearings', 'reports'] as const),
        ...(['sessions', 'sessionPages', 'sessionFindings', 'sessionShots'] as const),
        'outsideChecks' as const,
      ],
      'readwrite',
    );
    const range = rangeOf(store);
    for (const key of await tx.objectStore('audits').index('by-store').getAllKeys(range))
      await tx.objectStore('audits').delete(key);
    await tx.objectStore('diagnoses').delete(store);
    for (const name of ['answers', 'hearings', 'reports', 'outsideChecks'] as const)
      await tx.objectStore(name).delete(range);
    for (const id of await tx.objectStore('sessions').index('by-store').getAllKeys(range)) {
      await tx.objectStore('sessions').delete(id);
      await tx.objectStore('sessionFindings').delete(id);
      await tx.objectStore('sessionPages').delete(rangeOf(id));
      await tx.objectStore('sessionShots').delete(rangeOf(id));
    }
    await tx.done;
  });
}

/** Makes sure that a store without a permission is still listed where something is kept of it. */
async function keepListed(store: string): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction(
      ['diagnoses', 'inventoryPages', 'audits', 'sessions', 'outsideChecks'],
      'readwrite',
    );
    const range = rangeOf(store);
    const kept = await Promise.all([
      tx.objectStore('inventoryPages').count(range),
      tx.objectStore('audits').index('by-store').count(range),
      tx.objectStore('sessions').index('by-store').count(range),
      tx.objectStore('outsideChecks').count(range),
    ]);
    const rows = tx.objectStore('diagnoses');
    if (kept.some((count) => count > 0) && !(await rows.getKey(store)))
      await rows.put({ ...emptyRow(store), at: after('') });
    await tx.done;
  });
}

/** Settings that say nothing of any store and are kept when everything goes. */
const KEPT_SETTINGS = ['locale'];

/** Forgets all records in one transaction, and then settings and permissions: whatever fails, no half of the records is left. */
async function forgetAll(): Promise<void> {
  stopOutsideCheck(null);
  await withDatabase(async (db) => {
    const names = [...db.objectStoreNames];
    if (names.length === 0) return;
    const tx = db.transaction(names, 'readwrite');
    await Promise.all(names.map((name) => tx.objectStore(name).clear()));
    await tx.done;
  });
  for (const store of Object.keys(await enrolledStores())) await withdraw(store);
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.filter((pattern) => patternOf(pattern.replace(/\/\*$/, '')) === pattern);
  if (hosts.length > 0) await browser.permissions.remove({ origins: hosts }).catch(() => false);
  const settings = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(settings.filter((key) => !KEPT_SETTINGS.includes(key)));
  await forgetTabAudits(null);
  await showReminder();
}
