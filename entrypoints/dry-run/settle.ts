import { send } from './controls.ts';
import type { DryRunWitness } from './plan.ts';
import { wait } from './waits.ts';

/** Milliseconds. Stolen cards were seen leaving 30 ms to 2 s after the press. */
export const SETTLE = { least: 2200, silence: 700, most: 5000, afterReload: 1200 } as const;

/** Milliseconds still to wait at `now`: until nothing was done for a while, but long enough, and not for ever. */
export function stillToWait(now: number, pressedAt: number, lastActAt: number): number {
  const quiet = Math.max(lastActAt + SETTLE.silence, pressedAt + SETTLE.least);
  return Math.max(0, Math.min(quiet, pressedAt + SETTLE.most) - now);
}

/** Waits for late senders after a press at `pressedAt` (performance.now()). */
export async function settle(
  witness: Pick<DryRunWitness, 'lastActAt'>,
  pressedAt: number,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const left = stillToWait(performance.now(), pressedAt, witness.lastActAt);
    if (left <= 0) return;
    await wait(left, signal);
  }
}

/**
 * Tells the page's listeners that a page was loaded, so that data staged for the next page goes on its way. What a page does
 * when it is left (`pagehide`, `beforeunload`, `unload`) is not asked for: shops tear themselves down there.
 */
export async function pretendReload(
  windows: readonly Window[],
  signal: AbortSignal,
): Promise<void> {
  for (const window of windows) {
    send(window.document, new Event('DOMContentLoaded', { bubbles: true }));
    send(window, new Event('load'));
    send(window, pageShow());
  }
  await wait(SETTLE.afterReload, signal);
}

function pageShow(): Event {
  try {
    return new PageTransitionEvent('pageshow');
  } catch {
    return new Event('pageshow');
  }
}
