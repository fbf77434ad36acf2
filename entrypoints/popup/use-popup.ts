import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ElementPlace } from '../../components/evidence/element.tsx';
import { hostOf } from '../../components/format.ts';
import { sentence } from '../../components/verdict-head.tsx';
import { type Task, type Words, wordsOf } from '../../components/words/words.ts';
import type { Locale } from '../../rules/_core/text.ts';
import type { StoreRow, TabStatus } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import { rememberLocale } from '../screens/locale.ts';
import { openTimeline } from '../screens/open-timeline.ts';
import type { Opened } from './opened.ts';
import { useDryRun } from './use-dry-run.ts';
import { useTabWatch } from './use-tab-watch.ts';

export interface PopupState {
  locale: Locale;
  /** Null until the background answered for the first time. */
  status: TabStatus | null;
  /** The list of stores while it is on the screen. */
  stores: StoreRow[] | null;
  busy: 'auditing' | 'adding' | null;
  trouble: { task: Task; detail: string } | null;
  /** The store was just added: the page's own headers are seen only after it is loaded again. */
  justAdded: boolean;
  said: (words: Words) => string;
  /** Counts the moments at which the screen's heading should take the focus. */
  focus: number;
}

const SILENCE = () => '';

async function openInDesk(view: `#${string}`): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${view}`) });
  // A popup stays open over the new tab in some browsers.
  if (document.documentElement.dataset.as === 'popup') window.close();
}

/** State of the popup and what can be done in it. Every action ends in a state that says how it went; none throws. */
export function usePopup({ tabId, locale: opensIn, status: asked, known }: Opened) {
  const [state, setState] = useState<PopupState>({
    locale: opensIn,
    status: known,
    stores: null,
    busy: null,
    trouble: null,
    justAdded: false,
    said: SILENCE,
    focus: 0,
  });
  const patch = (change: Partial<PopupState>) => setState((now) => ({ ...now, ...change }));
  const focusHeading = () => setState((now) => ({ ...now, focus: now.focus + 1 }));
  // An audit nobody waits for any more must not change the screen when it ends.
  const waitingFor = useRef(0);
  const { locale, status, busy } = state;

  async function attempt(task: Task, work: () => Promise<void>): Promise<void> {
    patch({ trouble: null, said: SILENCE });
    try {
      await work();
    } catch (error) {
      patch({ busy: null, trouble: { task, detail: error instanceof Error ? error.message : '' } });
    }
  }

  async function refresh(inLocale: Locale = locale): Promise<TabStatus> {
    const fresh = await ask('tab.status', { tabId, locale: inLocale });
    patch({ status: fresh });
    return fresh;
  }

  const open = () => attempt('open', async () => void (await refresh()));
  const firstOpen = useRef(() => attempt('open', async () => patch({ status: await asked })));
  useLayoutEffect(() => {
    if (!known) void firstOpen.current();
  }, [known]);

  function audit(): void {
    if (busy || !status) return;
    const mine = ++waitingFor.current;
    void attempt('audit', async () => {
      patch({ busy: 'auditing' });
      const outcome = await ask('tab.audit', { tabId, locale }).catch((error: unknown) => {
        // Nobody waits any more: the sentence about stopping stays, no trouble takes its place.
        if (mine !== waitingFor.current) return null;
        throw error;
      });
      if (!outcome || mine !== waitingFor.current) return;
      const seen = outcome.ok
        ? {
            url: outcome.audit.url,
            store: outcome.audit.store,
            audit: outcome.audit,
            reading: outcome.audit.payment.isPaymentPage,
          }
        : { notAuditable: outcome.reason, audit: null, reading: false };
      patch({
        busy: null,
        status: { ...status, ...seen },
        said: (words) =>
          outcome.ok
            ? words.said.audited(sentence(outcome.audit, words))
            : words.refusal[outcome.reason].what,
      });
      focusHeading();
    });
  }

  function stopWaiting(): void {
    waitingFor.current++;
    patch({ busy: null, said: (words) => words.progress.stopped });
  }

  function addThisStore(): void {
    if (status?.store) addStore(status.store);
  }

  function addStore(store: string): void {
    if (busy) return;
    // Both before anything is awaited: the prompt needs this very gesture, and may close this window.
    ask('store.intent', { origin: store }).catch(() => undefined);
    const granted = browser.permissions.request({ origins: [`${store}/*`] });
    void attempt('add', async () => {
      patch({ busy: 'adding' });
      const { added } = (await granted)
        ? await ask('store.add', { origin: store })
        : { added: false };
      const { store: shown } = await refresh();
      if (state.stores) patch({ stores: await ask('store.list', {}) });
      patch(
        added
          ? { busy: null, justAdded: shown === store, said: (words) => words.notices.added }
          : { busy: null, said: (words) => words.said.notAdded },
      );
    });
  }

  const showStores = () =>
    attempt('stores', async () => {
      patch({ stores: await ask('store.list', {}) });
      focusHeading();
    });

  const removeStore = (origin: string, records: boolean) =>
    attempt('remove', async () => {
      const { removed } = await ask('store.remove', { origin, records });
      patch({
        stores: await ask('store.list', {}),
        justAdded: false,
        said: (words) => (removed ? words.said.removed(hostOf(origin)) : words.stores.stillGranted),
      });
      focusHeading();
      await refresh();
    });

  function showPage(): void {
    patch({ stores: null, trouble: null, said: SILENCE });
    focusHeading();
  }

  const showElement = ({ doc, path }: ElementPlace) =>
    attempt('show', async () => {
      const { shown } = await ask('element.show', { tabId, doc, path });
      patch({ said: (words) => (shown ? words.said.shown : words.said.notShown) });
    });

  function speak(chosen: Locale): void {
    patch({ locale: chosen });
    void rememberLocale(chosen);
    void attempt('open', async () => void (await refresh(chosen)));
  }

  const openDesk = (view: 'scripts' | 'damage') =>
    attempt('open', async () => {
      await openInDesk(`#/${status?.store ?? ''}/${view}`);
    });

  const openLive = () => attempt('open', () => openTimeline(tabId, locale));

  const startWalk = (shots: boolean) =>
    attempt('walk', async () => {
      if (!status?.store) return;
      const { store } = status;
      await ask('session.start', { store, tabId: null, shots });
      const { session } = await refresh();
      patch({ said: (words) => words.walk.underWay(session?.pages ?? 0) });
    });

  const stopWalk = () =>
    attempt('walk', async () => {
      if (!status?.session) return;
      const { store, id } = status.session;
      await ask('session.stop', { store });
      await openInDesk(`#/${store}/diagnosis/${id}`);
    });

  const reload = () => attempt('open', async () => void (await browser.tabs.reload(tabId)));

  const dryRun = useDryRun({
    tabId,
    locale,
    status,
    attempt,
    refresh,
    show: (audit) => setState((now) => withAudit(now, audit)),
    say: (said) => patch({ said }),
    focusHeading,
  });
  // The browser lets a picture be taken only where this window was opened.
  const wantsShots = status?.session?.shots === true;
  useEffect(() => {
    if (wantsShots) ask('session.shoot', { tabId }).catch(() => undefined);
  }, [wantsShots, tabId]);
  useTabWatch(tabId, status, refresh, {
    onLoaded: () => {
      patch({ justAdded: false });
      dryRun.actions.loaded();
    },
    onRead: ({ audit }) => {
      if (audit) patch({ said: (words) => words.said.audited(sentence(audit, words)) });
    },
  });

  return {
    state,
    dryRun,
    words: wordsOf(locale),
    actions: {
      open,
      audit,
      stopWaiting,
      addStore,
      addThisStore,
      showStores,
      removeStore,
      showPage,
      showElement,
      speak,
      reload,
      startWalk,
      stopWalk,
      openDesk,
      openLive,
    },
  };
}

function withAudit(state: PopupState, audit: NonNullable<TabStatus['audit']>): PopupState {
  return { ...state, status: state.status && { ...state.status, audit, dryRun: null } };
}
