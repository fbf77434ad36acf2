import { useWords } from './words/context.ts';
import type { Refusal } from './words/words.ts';

interface EmptyProps {
  enrolled: boolean;
  canAdd: boolean;
  onAudit: () => void;
  onAdd: () => void;
}

/** A page that was not audited yet: what an audit does, and the two ways to begin. */
export function EmptyScreen({ enrolled, canAdd, onAudit, onAdd }: EmptyProps) {
  const { empty, actions } = useWords();
  return (
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty" tabIndex={-1}>
        {empty.heading}
      </h2>
      <p>{empty.means}</p>
      <p>
        <button type="button" class="button-main" data-action="audit" onClick={onAudit}>
          {actions.audit}
        </button>
      </p>
      {enrolled && <p class="quiet">{empty.enrolledMeans}</p>}
      {!enrolled && canAdd && (
        <p class="quiet">
          <button type="button" class="button" data-action="add" onClick={onAdd}>
            {actions.add}
          </button>
          <span class="after-button">{empty.addMeans}</span>
        </p>
      )}
    </section>
  );
}

/** Refusals that may be over by the next try: the page loads, or access is granted meanwhile. */
const PASSING = new Set<Refusal>(['no-access', 'no-page', 'error-page']);

interface RefusalProps {
  refusal: Refusal;
  canAdd: boolean;
  onRetry: () => void;
  onAdd: () => void;
}

/** A page that cannot be audited: why, what to do, and where it may help a way to try again. */
export function RefusalScreen({ refusal, canAdd, onRetry, onAdd }: RefusalProps) {
  const { actions, refusal: refusals } = useWords();
  const { what, todo } = refusals[refusal];
  return (
    <section class="empty" data-refusal={refusal} aria-labelledby="refusal">
      <h2 id="refusal" tabIndex={-1}>
        {what}
      </h2>
      <p>{todo}</p>
      {PASSING.has(refusal) && (
        <p class="buttons">
          <button type="button" class="button" data-action="retry" onClick={onRetry}>
            {actions.retry}
          </button>
          {refusal === 'no-access' && canAdd && (
            <button type="button" class="button" data-action="add" onClick={onAdd}>
              {actions.add}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
