import { useCallback, useMemo } from 'preact/hooks';
import { Said } from '../../../components/desk/said.tsx';
import { ImportDialog } from '../../../components/diagnosis/import-dialog.tsx';
import { ProfileDialog } from '../../../components/diagnosis/profile-dialog.tsx';
import { shortStore } from '../../../components/diagnosis/programme-row.tsx';
import { ProgrammeView } from '../../../components/diagnosis/programme-view.tsx';
import { localDay } from '../../../components/format.ts';
import { useWords } from '../../../components/words/context.ts';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { importWords } from '../../../components/words/diagnosis/programme.ts';
import { emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { type ProgrammeRow, programmeRows } from '../../../rules/_diagnosis/programme.ts';
import { programmeTable } from '../../../rules/_diagnosis/programme-table.ts';
import { asStated } from '../../../rules/_diagnosis/seen-platform.ts';
import type { ProgrammeViewProps } from '../diagnosis-desk.tsx';
import { hrefOf } from '../route.ts';
import { fileName, saveFile } from '../save-file.ts';
import { usePlatformNames } from '../use-platform-names.ts';
import { useProfile } from '../use-profile.ts';
import { useStoreImport } from '../use-store-import.ts';
import '../../../components/styles/programme.css';

/** The table of all stores, the list that is taken in, and the dialog for what is known of one. */
export function View({ route, stores, rows, attempts, onStoresChanged }: ProgrammeViewProps) {
  const { locale } = useDeskWords();
  const { severity } = useWords();
  const words = importWords[locale];
  const list = useStoreImport(onStoresChanged);
  const profile = useProfile(onStoresChanged);
  const platforms = usePlatformNames(
    profile.row !== null || rows.some((row) => row.profile.platform !== null),
  );
  const all = useMemo(
    () => programmeRows(stores, rows).map((row) => asStated(row, platforms)),
    [stores, rows, platforms],
  );
  const { open: openProfile } = profile;
  const today = localDay(new Date().toISOString());

  const edit = useCallback(
    (store: string) => openProfile(rows.find((row) => row.store === store) ?? emptyRow(store)),
    [rows, openProfile],
  );
  const exportRows = (shown: readonly ProgrammeRow[]) =>
    void attempts.attempt('export', async () => {
      const { toCsv } = await import('../../../rules/_inventory/exports.ts');
      const table = programmeTable(shown, locale, severity);
      saveFile(fileName('stores', 'all', new Date()), toCsv(table), 'text/csv;charset=utf-8');
    });

  const said = list.taken
    ? words.done(list.taken.added, list.taken.changed)
    : list.undone
      ? list.undone.length > 0
        ? words.undoneBut(list.undone.map(shortStore))
        : words.undone
      : '';
  return (
    <>
      <Said
        text={said}
        onUndo={list.taken ? () => void attempts.attempt('save', list.undo) : undefined}
      />
      <ProgrammeView
        rows={all}
        today={today}
        href={hrefOfStore}
        hrefOfData={hrefOf({ ...route, store: null, programme: 'data' })}
        refused={list.refused}
        onEdit={edit}
        onFile={(file) => void attempts.attempt('import', () => list.choose(file))}
        onExport={exportRows}
        onPrint={() => print()}
      />
      {list.preview && (
        <ImportDialog
          {...list.preview}
          busy={list.busy}
          failed={list.failed}
          onTake={() => void list.take()}
          onClose={list.close}
        />
      )}
      {profile.row && (
        <ProfileDialog
          store={shortStore(profile.row.store)}
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

const hrefOfStore = (store: string): string =>
  hrefOf({ store, view: 'diagnosis', open: null, programme: 'programme' });
