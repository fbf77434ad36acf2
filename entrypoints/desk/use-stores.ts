import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoreEntry } from '../../components/stores-screen.tsx';
import type { DiagnosisRow } from '../../rules/_diagnosis/diagnosis.ts';
import { diagnosisRows } from '../background/diagnosis-reading.ts';
import { ask } from '../screens/ask.ts';
import { onOtherDesk } from './other-desks.ts';
import type { Attempt } from './use-attempt.ts';

/** A store of the desk; without `enrolled` its pages may not be looked at. */
export interface DeskStore extends StoreEntry {
  enrolled: boolean;
}

interface State {
  /** Null until they are known. */
  stores: readonly DeskStore[] | null;
  /** What is kept of each, as the table of all stores shows it. */
  rows: readonly DiagnosisRow[];
}

/** The stores of the desk: those that were added, and those that only a list or a file brought. */
export function useStores(attempt: Attempt) {
  const [state, setState] = useState<State>({ stores: null, rows: [] });
  const list = useCallback(
    () =>
      attempt('stores', async () => {
        const [enrolled, rows] = await Promise.all([ask('store.list', {}), diagnosisRows()]);
        setState({ stores: listed(enrolled, rows), rows });
      }),
    [attempt],
  );
  useEffect(() => void list(), [list]);
  useEffect(() => onOtherDesk(() => void list()), [list]);
  return { ...state, list };
}

function listed(enrolled: readonly StoreEntry[], rows: readonly DiagnosisRow[]): DeskStore[] {
  const known = new Set(enrolled.map(({ origin }) => origin));
  const others = rows.filter(({ store }) => !known.has(store));
  return [
    ...enrolled.map((store) => ({ ...store, enrolled: true })),
    ...others.map(({ store, at }) => ({
      ...{ origin: store, addedAt: at, lastAuditAt: null },
      enrolled: false,
    })),
  ];
}
