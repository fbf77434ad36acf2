import { useCallback, useEffect, useState } from 'preact/hooks';
import { DeskFrame } from '../../components/desk/frame.tsx';
import { useDeskKeys } from '../../components/desk/keys.ts';
import { KeysDialog } from '../../components/desk/keys-dialog.tsx';
import { NoStores } from '../../components/desk/no-stores.tsx';
import type { StoreEntry } from '../../components/stores-screen.tsx';
import { WordsContext } from '../../components/words/context.ts';
import { DeskWordsContext, deskWordsOf } from '../../components/words/desk/words.ts';
import { wordsOf } from '../../components/words/words.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { openIn } from '../../rules/_inventory/approvals.ts';
import { ask } from '../screens/ask.ts';
import { rememberLocale } from '../screens/locale.ts';
import { hrefOf } from './route.ts';
import { StoreDesk } from './store-desk.tsx';
import { useAttempt } from './use-attempt.ts';
import { type EarlyInventory, useInventory } from './use-inventory.ts';
import { useRoute } from './use-route.ts';

interface Props {
  opensIn: Locale;
  early: EarlyInventory | null;
}

/** The desk: all stores, and of the one that is chosen a view. */
export function Desk({ opensIn, early }: Props) {
  const [locale, setLocale] = useState(opensIn);
  const [stores, setStores] = useState<StoreEntry[] | null>(null);
  const [keysShown, showKeys] = useState(false);
  const [route, go] = useRoute();
  const { trouble, attempt } = useAttempt();
  const words = deskWordsOf(locale);
  const known = stores?.some(({ origin }) => origin === route.store) ? route.store : null;
  // Asked for before it is known whether the store was added: one wait instead of two.
  const inventory = useInventory(route.store, early);

  const list = useCallback(
    () => attempt('stores', async () => setStores(await ask('store.list', {}))),
    [attempt],
  );
  useEffect(() => void list(), [list]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = [words.desk, known?.replace(/^https:\/\//, ''), words.product]
      .filter(Boolean)
      .join(' · ');
  }, [locale, words, known]);
  useEffect(() => {
    // With one store there is nothing to choose.
    const [only, another] = stores ?? [];
    if (only && !another && route.store === null) go({ store: only.origin });
  }, [stores, route.store, go]);
  useDeskKeys({
    onHelp: () => showKeys(true),
    onEscape: () => {
      if (route.open !== null) closeDetails(route.open, go);
    },
  });

  function speak(chosen: Locale): void {
    setLocale(chosen);
    void rememberLocale(chosen);
  }

  const open = inventory.inventory && openIn(inventory.inventory);
  return (
    <WordsContext value={wordsOf(locale)}>
      <DeskWordsContext value={words}>
        <DeskFrame
          stores={stores}
          store={known}
          view={route.view}
          href={(store, view) => hrefOf({ store, view, open: null })}
          open={{ scripts: open?.keys.length ?? 0, headers: open?.pages.length ?? 0 }}
          onLocale={speak}
          onKeys={() => showKeys(true)}
        >
          {known === null ? (
            <NoStores stores={stores} asked={route.store} trouble={trouble} onRetry={list} />
          ) : (
            <StoreDesk key={known} store={known} route={route} go={go} {...inventory} />
          )}
        </DeskFrame>
        {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
      </DeskWordsContext>
    </WordsContext>
  );
}

/** Closes the details and gives the focus back to the row that they were opened from. */
function closeDetails(key: string, go: (change: { open: null }) => void): void {
  go({ open: null });
  document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(key)}"]`)?.focus();
}
