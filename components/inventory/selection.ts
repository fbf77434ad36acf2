import { useCallback, useRef, useState } from 'preact/hooks';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';

/** Which rows are ticked. `shown`: the rows in the order they stand in, for ranges. */
export function useSelection(shown: readonly InventoryRow[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef(shown);
  order.current = shown;

  const select = useCallback((key: string, range: boolean) => {
    const keys = order.current.map((row) => row.key);
    const from = range && last.current !== null ? keys.indexOf(last.current) : -1;
    const to = keys.indexOf(key);
    last.current = key;
    setSelected((now) => {
      const next = new Set(now);
      const on = !now.has(key);
      const touched = from < 0 ? [key] : keys.slice(Math.min(from, to), Math.max(from, to) + 1);
      for (const one of touched) {
        if (on) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);

  const selectAll = useCallback((all: boolean) => {
    setSelected((now) => {
      const next = new Set(now);
      for (const { key } of order.current) {
        if (all) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  }, []);

  const clear = useCallback(() => setSelected(new Set()), []);
  return { selected, select, selectAll, clear };
}
