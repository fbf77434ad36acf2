import { useCallback, useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabStatus } from '../background/protocol.ts';

/** An enrolled page is audited when it settled, within seconds; so long is its audit waited for. */
const TRIES = 12;
const BETWEEN_MS = 600;
/** So often is asked whether its scripts are read; the background gives up before. */
const READING_TRIES = 120;

interface Events {
  onLoaded: () => void;
  /** The scripts were read: the verdict is the last one. */
  onRead: (status: TabStatus) => void;
}

/**
 * Keeps the screen with its tab: asks again when the tab has loaded a page and, where its store is enrolled, until the
 * audit that the page itself gives occasion to is there; and while the scripts of its page are read. `refresh` asks for the status and shows it.
 */
export function useTabWatch(
  tabId: number,
  status: TabStatus | null,
  refresh: () => Promise<TabStatus>,
  events: Events,
): void {
  // The listener outlives renders and needs what the last one knew.
  const now = useRef({ status, refresh, ...events });
  now.current = { status, refresh, ...events };
  const watch = useRef(0);

  const follow = useCallback(async (shownAt: string | null): Promise<void> => {
    const mine = ++watch.current;
    for (let tries = 0; tries < TRIES && mine === watch.current; tries++) {
      const fresh = await now.current.refresh();
      if (!fresh.enrolled || (fresh.audit && fresh.audit.at !== shownAt)) return;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }, []);

  useEffect(() => {
    const loaded = (id: number, change: { status?: string }) => {
      if (id !== tabId || change.status !== 'complete') return;
      now.current.onLoaded();
      // What is shown stays where the background cannot be asked; the buttons are still there.
      follow(now.current.status?.audit?.at ?? null).catch(() => undefined);
    };
    browser.tabs.onUpdated.addListener(loaded);
    return () => browser.tabs.onUpdated.removeListener(loaded);
  }, [tabId, follow]);

  const waits = status?.enrolled === true && status.audit === null && !status.notAuditable;
  useEffect(() => {
    if (waits) follow(null).catch(() => undefined);
  }, [waits, follow]);
  const reading = status?.reading === true && status.audit !== null;
  useEffect(() => {
    if (!reading) return undefined;
    let left = false;
    const followReading = async () => {
      for (let tries = 0; tries < READING_TRIES; tries++) {
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
        if (left) return;
        const fresh = await now.current.refresh();
        if (!fresh.reading) return now.current.onRead(fresh);
      }
    };
    followReading().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [reading]);
}
