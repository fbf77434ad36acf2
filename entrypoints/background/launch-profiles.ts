/** Launch profiles: taken in by a person or a command, or set by an organisation for all its browsers. */
import { browser } from 'wxt/browser';
import type { LaunchProfileFact } from '../../rules/_core/launch-facts.ts';
import {
  coversStore,
  type LaunchProfile,
  launchFact,
  launchProfile,
} from '../../rules/_launch/launch-profile.ts';
import type { RequestHandlers } from './messages.ts';
import type { LaunchState } from './protocol-launch.ts';

const KEY = 'launch-profiles';
/** Name in an organisation's settings (`public/managed-storage.json`). */
const MANAGED = 'launchProfiles';

export const launchHandlers = {
  'launch.read': ({ store }) => launchProfileOf(store),
  'launch.write': async ({ store, profile }) => {
    await keep(store, profile);
    return launchProfileOf(store);
  },
} satisfies Partial<RequestHandlers>;

/** The profile that counts for a store. */
export async function launchProfileOf(store: string): Promise<LaunchState> {
  const [organisations, kept] = await Promise.all([managed(), keptProfiles()]);
  const ofOrganisation = organisations.find((profile) => coversStore(profile, store));
  if (ofOrganisation) return { profile: ofOrganisation, source: 'organisation' };
  const here = kept[store] ?? Object.values(kept).find((profile) => coversStore(profile, store));
  return here ? { profile: here, source: 'here' } : { profile: null, source: null };
}

/** What rules compare a page of a store with; null where there is no profile of it. */
export async function launchFactsOf(store: string | null): Promise<LaunchProfileFact[] | null> {
  if (store === null) return null;
  const { profile } = await launchProfileOf(store);
  return profile && [launchFact(profile, today())];
}

/** The day by the clock on the wall, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function keptProfiles(): Promise<Record<string, LaunchProfile>> {
  const stored = await browser.storage.local.get(KEY);
  return (stored[KEY] as Record<string, LaunchProfile> | undefined) ?? {};
}

// One change after the other: two desks can be open.
let changes: Promise<unknown> = Promise.resolve();

function keep(store: string, profile: LaunchProfile | null): Promise<void> {
  const done = changes.then(async () => {
    const { [store]: _, ...others } = await keptProfiles();
    await browser.storage.local.set({ [KEY]: profile ? { ...others, [store]: profile } : others });
  });
  changes = done.catch(() => undefined);
  return done;
}

/** Forgets the profile that was taken in for a store. */
export function forgetLaunchProfile(store: string): Promise<void> {
  return keep(store, null);
}

// Firefox rejects where no organisation has set anything. A profile that is wrong is as if it were not there: nobody is there
// to be told.
async function managed(): Promise<LaunchProfile[]> {
  const set = await browser.storage.managed.get(MANAGED).catch(() => ({}));
  const listed = (set as Record<string, unknown>)[MANAGED];
  return (Array.isArray(listed) ? listed : []).flatMap((one) => {
    const read = launchProfile.safeParse(one);
    return read.success ? [read.data] : [];
  });
}
