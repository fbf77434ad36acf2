import { useCallback, useEffect, useState } from 'preact/hooks';
import { ProfileDialog } from '../../../components/diagnosis/profile-dialog.tsx';
import { shortStore } from '../../../components/diagnosis/programme-row.tsx';
import { SettingPart } from '../../../components/inventory/settings-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { dataWords } from '../../../components/words/diagnosis/data.ts';
import { type DiagnosisRow, emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { diagnosisRow } from '../../background/diagnosis-reading.ts';
import { useDeleting } from '../use-deleting.ts';
import { usePlatformNames } from '../use-platform-names.ts';
import { useProfile } from '../use-profile.ts';
import { DeletingDialog } from './deleting.tsx';
import '../../../components/styles/programme.css';

interface Props {
  store: string;
  /** The store is gone with all its records. */
  onDeleted: () => Promise<unknown>;
}

/** What a store's settings have beside its inventory's: what is known of the store, and letting go of all of it. */
export function StoreSettings({ store, onDeleted }: Props) {
  const { locale } = useDeskWords();
  const words = dataWords[locale];
  const [row, setRow] = useState<DiagnosisRow | null>(null);
  const refresh = useCallback(
    async () => setRow((await diagnosisRow(store)) ?? emptyRow(store)),
    [store],
  );
  useEffect(() => void refresh().catch(() => undefined), [refresh]);
  const profile = useProfile(refresh);
  const platforms = usePlatformNames(profile.row !== null);
  const deleting = useDeleting(onDeleted);
  return (
    <>
      <SettingPart name="profile" heading={words.profile.heading}>
        <p>
          <button
            type="button"
            class="button"
            data-action="edit-profile"
            disabled={row === null}
            onClick={() => row && profile.open(row)}
          >
            {words.profile.action}
          </button>
        </p>
      </SettingPart>
      <SettingPart name="delete-store" heading={words.store.heading}>
        <p>{words.store.means}</p>
        <p>
          <button
            type="button"
            class="button"
            data-action="delete-store"
            onClick={() => deleting.open({ what: 'store', store })}
          >
            {words.store.action}
          </button>
        </p>
      </SettingPart>
      <DeletingDialog {...deleting} />
      {profile.row && (
        <ProfileDialog
          store={shortStore(store)}
          profile={profile.row.profile}
          shown={profile.row.platform}
          platforms={platforms}
          busy={profile.busy}
          failed={profile.failed}
          conflict={profile.conflict}
          onSave={(written) => void profile.save(written)}
          onKeep={(which, written) => void profile.keep(which, written)}
          onClose={profile.close}
        />
      )}
    </>
  );
}
