import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draft, ReasonEvents } from '../../components/inventory/reason-cell.tsx';
import type { Inventory } from '../../rules/_inventory/inventory.ts';
import { ask } from '../screens/ask.ts';
import { tellOtherDesks } from './other-desks.ts';
import { type KeepReason, Reasons } from './reasons.ts';

const NONE: ReadonlyMap<string, Draft> = new Map();

interface Given {
  store: string | null;
  inventory: Inventory | null;
  refresh: () => Promise<Inventory | null>;
}

/** The reasons of a store's scripts as they are written; what is not saved yet is saved before the page is left. */
export function useReasons({ store, inventory, refresh }: Given) {
  const [drafts, setDrafts] = useState(NONE);
  const known = useRef(inventory);
  known.current = inventory;

  const reasons = useMemo(
    () => (store === null ? null : new Reasons(keeper(store, refresh), setDrafts)),
    [store, refresh],
  );

  useEffect(() => {
    setDrafts(NONE);
    const leaving = (event: BeforeUnloadEvent) => {
      if (!reasons?.isUnsaved) return;
      void reasons.endAll();
      event.preventDefault();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') void reasons?.endAll();
    };
    addEventListener('beforeunload', leaving);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      void reasons?.endAll();
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [reasons]);

  const onReason = useCallback<ReasonEvents['onReason']>(
    (key, text) => {
      const row = known.current?.rows.find((one) => one.key === key);
      reasons?.type(key, text, row?.reason ?? '');
    },
    [reasons],
  );
  const onReasonEnd = useCallback((key: string) => reasons?.end(key), [reasons]);
  const onKeep = useCallback<ReasonEvents['onKeep']>(
    (key, which) => {
      reasons?.keep(key, which);
      void refresh();
    },
    [reasons, refresh],
  );
  return { drafts, onReason, onReasonEnd, onKeep };
}

function keeper(store: string, refresh: Given['refresh']): KeepReason {
  return async (key, reason, before) => {
    const other = await ask('inventory.reason', { store, key, reason, before });
    tellOtherDesks(store);
    await refresh();
    return other?.kept ?? null;
  };
}
