import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoreEntry } from '../../components/stores-screen.tsx';
import type { DiagnosisRow } from '../../rules/_diagnosis/diagnosis.ts';
import { diagnosisRows } from '../background/diagnosis-reading.ts';
import { ask } from '../screens/ask.ts';
import { onOtherDesk } from './other-desks.ts';
import type { Attempt } from './use-attempt.ts';

/** The stores of the desk: those that were added, and those that only a list or a file brought. */
export function useStores(attempt: Attempt) {
  const [stores, setStores] = useState<StoreEntry[] | null>(null);
  const list = useCallback(
    () =>
      attempt('stores', async () => {
        const rows = diagnosisRows();
        setStores(listed(await ask('store.list', {}), await rows));
      }),
    [attempt],
  );
  useEffect(() => void list(), [list]);
  useEffect(() => onOtherDesk(() => void list()), [list]);
  return { stores, list };
}

function listed(
  enrolled: readonly StoreEntry[],
  rows: readonly Pick<DiagnosisRow, 'store' | 'at'>[],
): StoreEntry[] {
  const others = rows.filter(({ store }) => !enrolled.some(({ origin }) => origin === store));
  return [
    ...enrolled,
    ...others.map(({ store, at }) => ({ origin: store, addedAt: at, lastAuditAt: null })),
  ];
}
