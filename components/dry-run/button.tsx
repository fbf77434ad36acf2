import type { DryRunRefusal } from '../../rules/_core/dry-run.ts';
import type { AuditView } from '../../rules/_core/present.ts';
import { sentences } from '../act-text.ts';
import { useWords } from '../words/context.ts';

interface Props {
  /** Null where nothing known stands against it. */
  unready: DryRunRefusal | null;
  onOpen: () => void;
}

/** Opens the sheet of the dry run; where it cannot be done, says why not and what to do. */
export function DryRunButton({ unready, onOpen }: Props) {
  const words = useWords();
  const { dryRun } = words;
  const why = unready && dryRun.refusal[unready];
  return (
    <>
      {/* Not `disabled`: it stays in the order of the Tab key, so that its reason is read out with it. */}
      <button
        type="button"
        class="button"
        data-action="dry-run"
        aria-disabled={why ? 'true' : undefined}
        aria-describedby={why ? 'dry-run-why' : undefined}
        onClick={why ? undefined : onOpen}
      >
        {dryRun.action}
      </button>
      {/* Always there: what comes into it after a look at the page is read out. */}
      <p id="dry-run-why" class="quiet dry-run-why" aria-live="polite" data-unready={unready}>
        {why && sentences([why.what, why.todo], words)}
      </p>
    </>
  );
}

/** What already stands against a dry run before the page is asked; null where nothing does. */
export function knownUnready(
  enrolled: boolean,
  { payment }: Pick<AuditView, 'payment'>,
): DryRunRefusal | null {
  if (!enrolled) return 'not-enrolled';
  return payment.method === 'none' && !payment.isPaymentPage ? 'no-card-fields' : null;
}
