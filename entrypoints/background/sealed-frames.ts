import { browser } from 'wxt/browser';
import type { Canary } from '../../rules/_core/test-card.ts';
import { patternOf } from './auditable.ts';

/** How long the frames that stand already may take to answer, in milliseconds. */
const FRAMES_MS = 1000;

const idOf = (tabId: number): string => `sealed-frame ${tabId}`;

/**
 * Closes what network rules cannot hold back in frames of the shop, old and new: WebRTC, and sockets that are open already,
 * reached through a frame's own prototypes. Frames of other origins are out of our reach.
 */
export async function sealFrames(tabId: number, store: string): Promise<void> {
  await forget((id) => id === idOf(tabId));
  await browser.scripting.registerContentScripts([
    {
      id: idOf(tabId),
      matches: [patternOf(store)],
      js: ['sealed-frame.js'],
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: false,
    },
  ]);
  await inFrames(tabId, () => {
    if (window !== window.top) void globalThis.rejiTenkenWitness?.contain();
  });
}

/** The witnesses of the shop's frames compare what scripts do there with this test data, until the seal is taken away. */
export async function armFrames(tabId: number, canary: Canary): Promise<void> {
  await inFrames(
    tabId,
    (given: Canary) => {
      // The top document is armed by its own script.
      if (window !== window.top) globalThis.rejiTenkenArmed = given;
    },
    [canary],
  );
  const armed = browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      files: ['/dry-run.js'],
    })
    .catch(() => undefined);
  await inTime(armed);
}

/** The frame's place in the page, for each frame id given: the places of the windows that lead to it from the top one. */
export async function placesOf(
  tabId: number,
  frameIds: readonly number[],
): Promise<Map<number, number[]>> {
  if (frameIds.length === 0) return new Map();
  const found = browser.scripting
    .executeScript({
      target: { tabId, frameIds: [...frameIds] },
      injectImmediately: true,
      func: placeInPage,
    })
    .catch(() => []);
  const places = ((await inTime(found)) ?? []).flatMap(({ frameId, result }) =>
    result ? [[frameId, result] as const] : [],
  );
  return new Map(places);
}

function placeInPage(): number[] | null {
  const places: number[] = [];
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    let place = 0;
    while (place < at.parent.length && at.parent[place] !== at) place++;
    if (place === at.parent.length) return null;
    places.unshift(place);
  }
  return places;
}

/** New frames are as they were; those of the run let their calls pass again. */
export async function unsealFrames(tabId: number): Promise<void> {
  await forget((id) => id === idOf(tabId));
  await inFrames(tabId, () => {
    // The top document is let go by its own script, which puts everything back first.
    if (window === window.top) return;
    globalThis.rejiTenkenWitness?.disarm();
    void globalThis.rejiTenkenWitness?.release();
  });
}

/** Takes away what a background that was stopped left registered; `sealed` are the tabs that are sealed still. */
export async function forgetSealedFrames(sealed: readonly number[]): Promise<void> {
  const kept = sealed.map(idOf);
  await forget((id) => id.startsWith('sealed-frame ') && !kept.includes(id));
}

// Chosen here: asked for an empty list of ids, the browser names all scripts, those that watch the stores among them.
async function forget(isGone: (id: string) => boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id).filter(isGone);
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

// A frame that goes away, or never comes to rest, can keep its result for ever.
async function inFrames<A extends unknown[]>(
  tabId: number,
  func: (...args: A) => void,
  args?: A,
): Promise<void> {
  const done = browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      injectImmediately: true,
      func,
      ...(args && { args }),
    })
    .catch(() => undefined);
  await inTime(done);
}

/** Undefined where the frames do not answer in time. */
function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, FRAMES_MS, undefined));
  return Promise.race([work, late]);
}
