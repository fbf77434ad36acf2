import { browser } from 'wxt/browser';
import { patternOf } from './auditable.ts';

/** Enrolled stores by `scheme://host`, with the time they were added (ISO 8601). */
type Registry = Record<string, { addedAt: string }>;

const REGISTRY = 'stores';
const INTENT = 'store-intent';
/** Intents older than this are forgotten: the prompt was dismissed. */
const INTENT_MS = 5 * 60_000;

export async function enrolledStores(): Promise<Registry> {
  const stored = await browser.storage.local.get(REGISTRY);
  return (stored[REGISTRY] as Registry | undefined) ?? {};
}

/** `stores`: the enrolled ones, where they are known already. */
export async function isEnrolled(store: string | null, stores?: Registry): Promise<boolean> {
  return store !== null && store in (stores ?? (await enrolledStores())) && hasPermission(store);
}

export function hasPermission(store: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(store)] });
}

/** Remembers which store's permission is being asked for: the prompt may close the popup that asked. */
export async function rememberIntent(store: string): Promise<void> {
  await browser.storage.session.set({ [INTENT]: { store, at: Date.now() } });
}

// One change after the other: the popup and the granted permission both finish the same enrolment, at the same moment.
let changes: Promise<unknown> = Promise.resolve();

function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = changes.then(change, change);
  changes = done.catch(() => undefined);
  return done;
}

/** Enrols a store whose permission was granted and registers its scripts. False where the permission is missing. */
export function enrol(store: string): Promise<boolean> {
  return inTurn(() => add(store));
}

async function add(store: string): Promise<boolean> {
  if (!(await hasPermission(store))) return false;
  await registerScripts(store);
  const stores = await enrolledStores();
  stores[store] ??= { addedAt: new Date().toISOString() };
  await browser.storage.local.set({ [REGISTRY]: stores });
  await browser.storage.session.remove(INTENT);
  return true;
}

/** Forgets a store: scripts, entry and permission. */
export function withdraw(store: string): Promise<boolean> {
  return inTurn(() => drop(store));
}

async function drop(store: string): Promise<boolean> {
  await unregisterScripts(store);
  const stores = await enrolledStores();
  delete stores[store];
  await browser.storage.local.set({ [REGISTRY]: stores });
  if (await hasPermission(store))
    await browser.permissions.remove({ origins: [patternOf(store)] }).catch(() => false);
  return !(await hasPermission(store));
}

/** A permission was granted: finishes the enrolment that asked for it. */
export async function onPermissionAdded(): Promise<void> {
  const stored = await browser.storage.session.get(INTENT);
  const intent = stored[INTENT] as { store: string; at: number } | undefined;
  if (intent && Date.now() - intent.at < INTENT_MS) await enrol(intent.store);
}

/** Brings scripts and entries in line with the permissions as they are: the browser's own settings can revoke them. */
export function reconcile(): Promise<void> {
  return inTurn(bringInLine);
}

async function bringInLine(): Promise<void> {
  for (const store of Object.keys(await enrolledStores())) {
    if (await hasPermission(store)) await registerScripts(store);
    else await drop(store);
  }
}

// The witness stands in the extension's own world, the recorder in the page's: before the first script of the page, both.
const SCRIPTS = [
  { file: 'witness', world: 'ISOLATED' },
  { file: 'recorder', world: 'MAIN' },
] as const;

const idsOf = (store: string): string[] => SCRIPTS.map(({ file }) => `${file} ${store}`);

async function registerScripts(store: string): Promise<void> {
  await unregisterScripts(store);
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ file, world }) => ({
      id: `${file} ${store}`,
      matches: [patternOf(store)],
      js: [`${file}.js`],
      world,
      runAt: 'document_start' as const,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
}

async function unregisterScripts(store: string): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: idsOf(store) });
  const ids = registered.map(({ id }) => id);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}
