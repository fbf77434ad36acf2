import type { Drafts } from './drafts.ts';

/**
 * What was written in a view that was left, and could not be kept there: another window had written too, or there was no room. It
 * waits until the view is opened again, by the place it was written in (`answers https://shop.example`).
 */
const left = new Map<string, Drafts<unknown>>();

/** Saves what is not saved yet; what cannot be saved waits, and the browser asks before the page is closed with it. */
export async function leaveDrafts<V>(place: string, drafts: Drafts<V>): Promise<void> {
  left.set(place, drafts as Drafts<unknown>);
  globalThis.addEventListener?.('beforeunload', warn);
  await drafts.endAll();
  if (!drafts.isUnsaved && left.get(place) === drafts) left.delete(place);
}

/** What waits at a place; it does not wait there any longer. Whoever takes it up knows what it holds. */
export function takeUpDrafts<V>(place: string): Drafts<V> | null {
  const drafts = left.get(place);
  left.delete(place);
  return drafts?.isUnsaved ? (drafts as Drafts<unknown> as Drafts<V>) : null;
}

/** Lets go of what waits for a store that was deleted; null for every store. */
export function forgetDrafts(store: string | null): void {
  for (const place of left.keys())
    if (store === null || place.endsWith(` ${store}`)) left.delete(place);
}

function warn(event: BeforeUnloadEvent): void {
  if ([...left.values()].some(({ isUnsaved }) => isUnsaved)) event.preventDefault();
}
