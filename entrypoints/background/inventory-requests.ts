import { browser } from 'wxt/browser';
import { originOf } from '../../rules/_core/url.ts';
import { patternOf, storeOf } from './auditable.ts';
import { enrolledStores, hasPermission } from './enrolment.ts';
import { inventoryOf } from './inventory-reading.ts';
import { forgetStore, keepApproval, keepReason, keepWithdrawal } from './inventory-store.ts';
import { keptText } from './kept-texts.ts';
import type { RequestHandlers } from './messages.ts';
import { keptProfile } from './profiles.ts';
import type { InventoryScript, Payload } from './protocol.ts';
import { reminderOf, setReminder, showReminder } from './reminders.ts';

/** What the desk asks about a store's scripts. */
export const inventoryRequests = {
  'inventory.read': ({ store }) => inventoryOf(store),
  'inventory.approve': async ({ store, act }) => ({ approved: await keepApproval(store, act) }),
  'inventory.withdraw': async ({ store, ...act }) => {
    await keepWithdrawal(store, act);
    return null;
  },
  'inventory.reason': async ({ store, key, reason, before }) => {
    const kept = await keepReason(store, key, reason, before);
    return kept === null ? null : { kept };
  },
  'inventory.script': scriptOf,
  'inventory.forget': async ({ store }) => {
    await forgetInventory(store);
    return null;
  },
  'reminder.read': ({ store }) => reminderOf(store),
  'reminder.set': async ({ store, days }) => {
    await setReminder(store, days);
    return null;
  },
  'hosts.granted': ({ store }) => grantedHosts(store),
} satisfies Partial<RequestHandlers>;

async function scriptOf({ store, key }: Payload<'inventory.script'>): Promise<InventoryScript> {
  const { rows } = await inventoryOf(store);
  const row = rows.find((each) => each.key === key);
  const hash = row?.hash ?? null;
  const [profile, text, approvedText] = await Promise.all([
    hash === null ? null : keptProfile(hash),
    keptText(store, hash),
    keptText(store, row?.approval?.hash ?? null),
  ]);
  return { profile, hash, text, approvedText, textState: row?.text ?? 'not-available' };
}

/** Forgets all that is kept of a store's scripts, and gives back the script hosts that no other store needs. */
export async function forgetInventory(store: string): Promise<void> {
  await giveBackHosts(store);
  await forgetStore(store);
  await showReminder();
}

/** Gives back the script hosts of a store that no other store needs. */
export async function giveBackHosts(store: string): Promise<void> {
  const granted = await grantedHosts(store).catch(() => []);
  const others = Object.keys(await enrolledStores()).filter((other) => other !== store);
  const needed = new Set([...others, ...(await Promise.all(others.map(scriptHosts))).flat()]);
  const origins = granted.filter((host) => !needed.has(host)).map(patternOf);
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
}

async function grantedHosts(store: string): Promise<string[]> {
  const hosts = await scriptHosts(store);
  const granted = await Promise.all(hosts.map(hasPermission));
  return hosts.filter((_, at) => granted[at]);
}

/** Hosts (`scheme://host`) of a store's scripts, the store's own aside. */
async function scriptHosts(store: string): Promise<string[]> {
  const { rows } = await inventoryOf(store);
  const hosts = rows.flatMap(({ url, host }) => (host ? (storeOf(originOf(url)) ?? []) : []));
  return [...new Set(hosts)].filter((host) => host !== store);
}
