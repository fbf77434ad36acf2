import { useEffect, useState } from 'preact/hooks';
import { DeskFrame } from '../../components/desk/frame.tsx';
import { useDeskKeys } from '../../components/desk/keys.ts';
import { KeysDialog } from '../../components/desk/keys-dialog.tsx';
import { NoStores } from '../../components/desk/no-stores.tsx';
import { WordsContext } from '../../components/words/context.ts';
import { DeskWordsContext, deskWordsOf } from '../../components/words/desk/words.ts';
import { wordsOf } from '../../components/words/words.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { openIn } from '../../rules/_inventory/approvals.ts';
import { rememberLocale } from '../screens/locale.ts';
import { DiagnosisDesk } from './diagnosis-desk.tsx';
import { hrefOf } from './route.ts';
import { StoreDesk } from './store-desk.tsx';
import { isDiagnosisView, needsInventory } from './store-views.ts';
import { useAttempt } from './use-attempt.ts';
import { useDatabaseWait } from './use-database-wait.ts';
import { type EarlyInventory, useInventory } from './use-inventory.ts';
import { useRoute } from './use-route.ts';
import { useStores } from './use-stores.ts';

interface Props {
  opensIn: Locale;
  early: EarlyInventory | null;
}

/** The desk: all stores, and of the one that is chosen a view. */
export function Desk({ opensIn, early }: Props) {
  const [locale, setLocale] = useState(opensIn);
  const [keysShown, showKeys] = useState(false);
  const [route, go] = useRoute();
  const { trouble, attempt } = useAttempt();
  const { stores, rows, list } = useStores(attempt);
  const wait = useDatabaseWait();
  const words = deskWordsOf(locale);
  const added = stores?.some(({ origin }) => origin === route.store);
  // Whoever suspects damage need not add the store first to read what to do.
  const known = added || route.view === 'damage' ? route.store : null;
  // Asked for before it is known whether the store was added: one wait instead of two.
  const inventory = useInventory(needsInventory(route.view) ? route.store : null, early);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = [words.desk, known?.replace(/^https:\/\//, ''), words.product]
      .filter(Boolean)
      .join(' · ');
  }, [locale, words, known]);
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
          programme={route.programme}
          href={(store, view) => hrefOf({ ...route, store, view, open: null })}
          hrefOfProgramme={(programme) => hrefOf({ ...route, store: null, programme })}
          open={{ scripts: open?.keys.length ?? 0, headers: open?.pages.length ?? 0 }}
          onLocale={speak}
          onKeys={() => showKeys(true)}
        >
          {wait && (
            <p class="notice" role="status" data-notice={`database-${wait}`}>
              {words.database[wait]}
            </p>
          )}
          {stores === null || trouble || (known === null && route.store !== null) ? (
            <NoStores stores={stores} asked={route.store} trouble={trouble} onRetry={list} />
          ) : known !== null && !isDiagnosisView(route.view) ? (
            <StoreDesk
              key={known}
              store={known}
              route={route}
              go={go}
              onStoresChanged={list}
              {...inventory}
            />
          ) : (
            <DiagnosisDesk
              store={known}
              route={route}
              go={go}
              stores={stores}
              rows={rows}
              onStoresChanged={list}
            />
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
