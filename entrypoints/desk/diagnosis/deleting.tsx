import { DeleteDialog } from '../../../components/diagnosis/delete-dialog.tsx';
import { shortStore } from '../../../components/diagnosis/programme-row.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { dataWords } from '../../../components/words/diagnosis/data.ts';
import type { useDeleting } from '../use-deleting.ts';

/** The question before a store, or everything, is deleted. */
export function DeletingDialog({
  asking,
  busy,
  failed,
  yes,
  close,
}: ReturnType<typeof useDeleting>) {
  const { locale } = useDeskWords();
  const words = dataWords[locale];
  if (!asking) return null;
  const shared = { busy, failed, onYes: () => void yes(), onClose: close };
  if (asking.what === 'store') {
    return (
      <DeleteDialog
        {...shared}
        name="delete-store"
        heading={words.store.ask(shortStore(asking.store))}
        goes={words.store.goes}
        stays={words.store.stays}
        sure={null}
        yes={words.store.yes}
      />
    );
  }
  return (
    <DeleteDialog
      {...shared}
      name="delete-all"
      heading={words.all.ask}
      goes={words.all.goes}
      stays={words.all.stays}
      sure={words.all.sure}
      yes={words.all.yes}
    />
  );
}
