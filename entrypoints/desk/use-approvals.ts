import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Signed } from '../../components/inventory/approve-dialog.tsx';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { Release } from '../../rules/_inventory/releases.ts';
import { ask } from '../screens/ask.ts';
import { rememberApprover, rememberedApprover } from './approver.ts';
import { tellOtherDesks } from './other-desks.ts';
import type { Attempt } from './use-attempt.ts';

/** What is about to be approved. */
export interface Covers {
  rows: readonly InventoryRow[];
  /** Addresses of pages whose headers are approved. */
  pages: readonly string[];
}

/** What was just approved, for undoing. */
interface Done {
  count: number;
  keys: string[];
  pages: string[];
  by: string;
}

interface State {
  /** The dialog while it is open: for what is named, or for a part of a release. */
  asking: Covers | Release | null;
  busy: boolean;
  trouble: string | null;
  done: Done | null;
}

const IDLE: State = { asking: null, busy: false, trouble: null, done: null };

/** Approving and taking back. A dialog that could not save stays open with what was written. */
export function useApprovals(
  store: string | null,
  refresh: () => Promise<unknown>,
  attempt: Attempt,
) {
  const [state, setState] = useState(IDLE);
  const [name, setName] = useState('');
  const patch = (change: Partial<State>) => setState((now) => ({ ...now, ...change }));
  useEffect(() => void rememberedApprover().then(setName), []);

  const open = useCallback((asking: Covers | Release) => setState({ ...IDLE, asking }), []);
  const close = useCallback(() => setState(IDLE), []);

  async function approve({ by, reason, remember }: Signed, covers: Covers): Promise<void> {
    if (store === null) return;
    patch({ busy: true, trouble: null });
    const keys = covers.rows.map(({ key }) => key);
    const pages = [...covers.pages];
    try {
      const at = new Date().toISOString();
      const { approved } = await ask('inventory.approve', {
        store,
        act: { by, at, reason, keys, pages },
      });
      setState({ ...IDLE, done: { count: approved, keys, pages, by } });
    } catch (error) {
      patch({ busy: false, trouble: error instanceof Error ? error.message : '' });
      return;
    }
    setName(remember ? by : '');
    void rememberApprover(remember ? by : null);
    tellOtherDesks(store);
    await refresh();
  }

  /** Takes approvals back; true where that was done. */
  const withdraw = (covers: { keys: string[]; pages: string[]; by: string }) =>
    attempt('withdraw', async () => {
      if (store === null) return;
      await ask('inventory.withdraw', { store, ...covers, at: new Date().toISOString() });
      patch({ done: null });
      tellOtherDesks(store);
      await refresh();
    });

  return { ...state, name, open, close, approve, withdraw };
}
