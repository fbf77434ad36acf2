import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type {
  SessionFindings,
  SessionPage,
  SessionRow,
} from '../../../rules/_diagnosis/diagnosis.ts';
import {
  sessionFindingsOf,
  sessionPagesOf,
  sessionsOf,
} from '../../background/diagnosis-reading.ts';
import { WALKS, walkIn } from '../../background/walks.ts';
import { ask } from '../../screens/ask.ts';
import { onOtherDesk } from '../other-desks.ts';

interface State {
  /** Newest first; null until they were read. */
  sessions: SessionRow[] | null;
  added: boolean;
  /** What the browser called it when the last page could not be taken in; '' where it could. */
  walkTrouble: string;
  /** Why they could not be read. */
  trouble: string | null;
}

/** The sessions of a store, read again whenever one of them changes: here, in another desk, or because somebody walks. */
export function useSessions(store: string) {
  const [state, setState] = useState<State>({
    sessions: null,
    added: true,
    walkTrouble: '',
    trouble: null,
  });

  const refresh = useCallback(async () => {
    try {
      // Ends a walk that is over.
      await ask('session.current', { store });
      const [sessions, stores, walk] = await Promise.all([
        sessionsOf(store),
        ask('store.list', {}),
        walkIn(store),
      ]);
      const added = stores.some(({ origin }) => origin === store);
      setState({ sessions, added, walkTrouble: walk?.trouble ?? '', trouble: null });
    } catch (error) {
      setState((now) => ({ ...now, trouble: error instanceof Error ? error.message : 'Error' }));
    }
  }, [store]);

  useEffect(() => void refresh(), [refresh]);
  useEffect(
    () =>
      onOtherDesk((changed) => {
        if (changed === store) void refresh();
      }),
    [store, refresh],
  );
  useEffect(() => {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && WALKS in changes) void refresh();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, [refresh]);
  return { ...state, refresh };
}

interface Kept {
  /** In the order in which they were seen. */
  pages: SessionPage[];
  findings: SessionFindings | undefined;
}

/** Pages and findings of a session, read again whenever its row is another one. */
export function useKept(session: SessionRow) {
  const [state, setState] = useState<{ read: Kept | null; trouble: string | null }>({
    read: null,
    trouble: null,
  });
  const read = useCallback(async ({ id }: SessionRow) => {
    try {
      const [pages, findings] = await Promise.all([sessionPagesOf(id), sessionFindingsOf(id)]);
      pages.sort((a, b) => (a.at < b.at ? -1 : 1));
      setState({ read: { pages, findings }, trouble: null });
    } catch (error) {
      setState((now) => ({ ...now, trouble: error instanceof Error ? error.message : 'Error' }));
    }
  }, []);
  useEffect(() => void read(session), [read, session]);
  return { ...state, readAgain: () => void read(session) };
}
