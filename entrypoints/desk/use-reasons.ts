import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { ReasonEvents } from '../../components/inventory/reason-cell.tsx';
import type { Inventory } from '../../rules/_inventory/inventory.ts';
import { ask } from '../screens/ask.ts';
import type { Keep } from './drafts.ts';
import { tellOtherDesks } from './other-desks.ts';
import { useDrafts } from './use-drafts.ts';

interface Given {
  store: string | null;
  inventory: Inventory | null;
  refresh: () => Promise<Inventory | null>;
}

/** The reasons of a store's scripts as they are written. */
export function useReasons({ store, inventory, refresh }: Given) {
  const known = useRef(inventory);
  known.current = inventory;
  const keep = useMemo(() => (store === null ? null : keeper(store, refresh)), [store, refresh]);
  const { drafts, written } = useDrafts(`reasons ${store}`, keep);

  const onReason = useCallback<ReasonEvents['onReason']>(
    (key, text) => {
      const row = known.current?.rows.find((one) => one.key === key);
      written?.type(key, text, row?.reason ?? '');
    },
    [written],
  );
  const onReasonEnd = useCallback((key: string) => written?.end(key), [written]);
  const onKeep = useCallback<ReasonEvents['onKeep']>(
    (key, which) => {
      written?.keep(key, which);
      void refresh();
    },
    [written, refresh],
  );
  return { drafts, onReason, onReasonEnd, onKeep };
}

function keeper(store: string, refresh: Given['refresh']): Keep<string> {
  return async (key, reason, before) => {
    const other = await ask('inventory.reason', { store, key, reason, before });
    tellOtherDesks(store);
    await refresh();
    return other ? { theirs: other.kept } : { kept: reason };
  };
}
