import type { DryRunRefusal } from '../../rules/_core/dry-run.ts';
import { useWords } from '../words/context.ts';

/** Where loading the page again is what helps. */
const RELOAD = new Set<DryRunRefusal>(['no-recorder', 'not-sealed', 'stopped', 'failed']);

interface Props {
  reason: DryRunRefusal;
  onAdd: () => void;
  onReload: () => void;
}

/** A dry run that could not begin or came to no result: why, what to do, and the button for it. Said at once to screen readers. */
export function DryRunRefusalNotice({ reason, onAdd, onReload }: Props) {
  const { dryRun, actions } = useWords();
  const { what, todo } = dryRun.refusal[reason];
  return (
    <div class="notice" role="alert" data-dry-run-refusal={reason}>
      <p>
        <strong>{what}</strong>
      </p>
      <p>{todo}</p>
      {RELOAD.has(reason) && (
        <button type="button" class="button" data-action="reload" onClick={onReload}>
          {actions.reload}
        </button>
      )}
      {reason === 'not-enrolled' && (
        <button type="button" class="button" data-action="add" onClick={onAdd}>
          {actions.add}
        </button>
      )}
    </div>
  );
}
