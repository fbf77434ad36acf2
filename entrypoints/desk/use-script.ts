import { useEffect, useState } from 'preact/hooks';
import type { ReadScript } from '../../components/inventory/script-details.tsx';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { textDiff } from '../../rules/_inventory/text-diff.ts';
import { ask } from '../screens/ask.ts';

interface State {
  /** Whose it is; another one's is none of this row. */
  row: InventoryRow | null;
  read: ReadScript | null;
  trouble: string | null;
}

/** The profile of the script that is open and how its text differs from the approved one; null until they are there. */
export function useScript(store: string | null, row: InventoryRow | null): Omit<State, 'row'> {
  const [state, setState] = useState<State>({ row: null, read: null, trouble: null });
  useEffect(() => {
    if (store === null || row === null) return undefined;
    let left = false;
    const put = (change: Partial<State>) => {
      if (!left) setState({ read: null, trouble: null, ...change, row });
    };
    ask('inventory.script', { store, key: row.key }).then(
      ({ profile, text, approvedText }) => {
        // Where nothing changed no text is compared: that can take a moment.
        const differs = row.changes.includes('text') && text !== null && approvedText !== null;
        put({ read: { profile, diff: differs ? textDiff(approvedText, text) : null } });
      },
      (error: unknown) => put({ trouble: error instanceof Error ? error.message : '' }),
    );
    return () => {
      left = true;
    };
  }, [store, row]);
  // While a row of the same script is read again, what was known stays.
  const isOf = state.row !== null && state.row.key === row?.key;
  return isOf ? state : { read: null, trouble: null };
}
