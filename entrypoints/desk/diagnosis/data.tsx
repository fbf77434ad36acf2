import { useCallback, useEffect, useState } from 'preact/hooks';
import { StoredDataView } from '../../../components/diagnosis/data-view.tsx';
import { shortStore } from '../../../components/diagnosis/programme-row.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { type DataKind, dataWords } from '../../../components/words/diagnosis/data.ts';
import type { RetentionYears } from '../../../rules/_diagnosis/retention.ts';
import { countKept, type Space, spaceUsed } from '../../background/stored-data.ts';
import { ask } from '../../screens/ask.ts';
import type { ProgrammeViewProps } from '../diagnosis-desk.tsx';
import { HandOverPart } from '../hand-over/hand-over-part.tsx';
import { useDeleting } from '../use-deleting.ts';
import { DeletingDialog } from './deleting.tsx';
import '../../../components/styles/programme.css';

interface State {
  space: Space | null;
  counts: Record<DataKind, number> | null;
  years: RetentionYears | null;
}

/** What is kept in this browser, for how long, and ways to let go of it. */
export function View({ stores, attempts, onStoresChanged }: ProgrammeViewProps) {
  const { locale } = useDeskWords();
  const words = dataWords[locale];
  const { attempt, say } = attempts;
  const [state, setState] = useState<State>({ space: null, counts: null, years: null });
  const refresh = useCallback(async () => {
    const [space, counts, { years }] = await Promise.all([
      spaceUsed(),
      countKept(),
      ask('data.retention', {}),
    ]);
    setState({ space, counts, years });
  }, []);
  useEffect(() => void attempt('session', refresh), [attempt, refresh]);

  const deleting = useDeleting(async (deleted, removed) => {
    await Promise.all([refresh(), onStoresChanged()]);
    if (deleted.what === 'all') say(() => words.all.done);
    else if (removed) say(() => words.store.done(shortStore(deleted.store)));
    else say(() => words.store.stillGranted);
  });

  const taken = () => {
    void onStoresChanged();
    void attempt('session', refresh);
  };

  const setYears = (years: RetentionYears) =>
    void attempt('settings', async () => {
      await ask('data.set-retention', { years });
      setState((now) => ({ ...now, years }));
      say(() => words.retention.saved);
    });

  const tidy = () =>
    void attempt('session', async () => {
      const { sessions, audits } = await ask('data.tidy', {});
      await refresh();
      say(() =>
        sessions + audits > 0
          ? words.retention.tidied(sessions, audits)
          : words.retention.nothingOld,
      );
    });

  return (
    <>
      <StoredDataView
        {...state}
        stores={stores.map(({ origin }) => origin)}
        onYears={setYears}
        onTidy={tidy}
        onDeleteStore={(store) => deleting.open({ what: 'store', store })}
        onDeleteAll={() => deleting.open({ what: 'all' })}
      >
        <HandOverPart store={null} level={2} attempts={attempts} onTaken={taken} />
      </StoredDataView>
      <DeletingDialog {...deleting} />
    </>
  );
}
