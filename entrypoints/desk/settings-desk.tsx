import { SettingsView } from '../../components/inventory/settings-view.tsx';
import { ask } from '../screens/ask.ts';
import type { ViewProps } from './desk-views.tsx';
import { tellOtherDesks } from './other-desks.ts';
import { useHosts } from './use-hosts.ts';
import { useLibraries } from './use-libraries.ts';
import { useLists } from './use-lists.ts';
import { usePart } from './use-part.ts';
import { useReminder } from './use-reminder.ts';

const loadStoreSettings = () => import('./diagnosis/store-settings.tsx');

/** Settings of a store, and what is kept for all of them. */
export function SettingsDesk({ store, inventory, refresh, attempts, ...props }: ViewProps) {
  const { attempt, say } = attempts;
  const { reminder, set } = useReminder(store, attempt, say);
  const lists = useLists(attempt, say);
  const libraries = useLibraries(attempt, say);
  const { hosts } = useHosts(store);
  const part = usePart(loadStoreSettings);

  const forget = () =>
    attempt('forget', async () => {
      await ask('inventory.forget', { store });
      tellOtherDesks(store);
      await refresh();
      say((words) => words.settings.forget.done);
    });

  const deleted = async () => {
    props.go({ store: null });
    await props.onStoresChanged();
  };

  return (
    <SettingsView
      scripts={inventory.rows.length}
      hosts={hosts}
      reminder={reminder}
      onReminder={set}
      lists={lists.lists}
      importing={lists.importing}
      listRefused={lists.refused}
      onImport={lists.importList}
      onStopImport={lists.stop}
      onRemoveList={lists.remove}
      libraries={libraries.data}
      libraryRefused={libraries.refused}
      onLibraries={libraries.importFile}
      onResetLibraries={libraries.reset}
      onForget={forget}
    >
      {part && <part.StoreSettings store={store} onDeleted={deleted} />}
    </SettingsView>
  );
}
