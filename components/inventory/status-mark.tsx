import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { Sign } from '../icons.tsx';
import { useDeskWords } from '../words/desk/words.ts';

const SIGN = { unapproved: 'ring', changed: 'delta', approved: 'check', gone: 'dash' } as const;

/** How a script or a page's headers stand: a sign of its own shape and the word. */
export function StatusMark({ status, word }: { status: InventoryRow['status']; word?: string }) {
  const { scripts } = useDeskWords();
  return (
    <span class={`status status-${status}`} data-status={status}>
      <Sign name={SIGN[status]} />
      <span>{word ?? scripts.status[status]}</span>
    </span>
  );
}
