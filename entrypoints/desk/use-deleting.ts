import { useState } from 'preact/hooks';
import { ask } from '../screens/ask.ts';
import { forgetDrafts } from './left-drafts.ts';
import { tellOtherDesks } from './other-desks.ts';

/** What is about to be deleted. */
export type Deletion = { what: 'store'; store: string } | { what: 'all' };

interface State {
  asking: Deletion | null;
  busy: boolean;
  failed: boolean;
}

const IDLE: State = { asking: null, busy: false, failed: false };

/** Deleting a store or everything: asked once, told to other desks. `done`: what was deleted, and whether its permission is gone. */
export function useDeleting(done: (deleted: Deletion, removed: boolean) => Promise<unknown>) {
  const [state, setState] = useState(IDLE);

  async function yes(): Promise<void> {
    const { asking } = state;
    if (!asking) return;
    setState({ asking, busy: true, failed: false });
    try {
      const { removed } = await carryOut(asking);
      setState(IDLE);
      forgetDrafts(asking.what === 'store' ? asking.store : null);
      tellOtherDesks(asking.what === 'store' ? asking.store : '');
      await done(asking, removed);
    } catch {
      setState({ asking, busy: false, failed: true });
    }
  }

  return {
    ...state,
    open: (asking: Deletion) => setState({ ...IDLE, asking }),
    close: () => setState(IDLE),
    yes,
  };
}

async function carryOut(asking: Deletion): Promise<{ removed: boolean }> {
  if (asking.what === 'store') return ask('store.forget', { store: asking.store });
  await ask('data.forget-all', {});
  return { removed: true };
}
