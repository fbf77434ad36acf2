import { browser } from 'wxt/browser';
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

/** New frames are as they were; those of the run let their calls pass again. */
export async function unsealFrames(tabId: number): Promise<void> {
  await forget((id) => id === idOf(tabId));
  await inFrames(tabId, () => {
    // The top document is let go by its own script, which puts everything back first.
    if (window !== window.top) void globalThis.rejiTenkenWitness?.release();
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
async function inFrames(tabId: number, func: () => void): Promise<void> {
  const done = browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func })
    .catch(() => undefined);
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, FRAMES_MS))]);
}
