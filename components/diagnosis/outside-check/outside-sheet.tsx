import { useEffect } from 'preact/hooks';
import { OUTSIDE_BOUNDS, type PlannedRequest } from '../../../rules/_outside-check/plan.ts';
import { Modal } from '../../desk/modal.tsx';
import { hostOf } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { outsideCheckWordsOf } from '../../words/diagnosis/outside-check.ts';

const NAME = 'outside-sheet';

interface Props {
  store: string;
  /** Scheme, host and port that are asked. */
  origin: string;
  plan: readonly PlannedRequest[];
  busy: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Every request before any is sent. Pressing is the consent, and stands below what it is for. */
export function OutsideSheet({ store, origin, plan, busy, onYes, onClose }: Props) {
  const { cancel, locale } = useDeskWords();
  const { sheet, why } = outsideCheckWordsOf(locale);
  // The browser would begin at the first button, with the list above it out of sight.
  useEffect(() => document.getElementById(NAME)?.focus(), []);
  return (
    <Modal name={NAME} heading={sheet.heading(hostOf(store))} onClose={onClose}>
      <div class="outside-sheet">
        <p>{sheet.lead(plan.length, OUTSIDE_BOUNDS.requests, origin)}</p>
        <ul>
          {sheet.promises.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <table class="log outside-table">
          <thead>
            <tr>
              <th scope="col">{sheet.columns.path}</th>
              <th scope="col">{sheet.columns.method}</th>
              <th scope="col">{sheet.columns.why}</th>
            </tr>
          </thead>
          <tbody>
            {plan.map(({ method, path, role, place }) => (
              <tr key={`${method} ${path}`} data-request={`${method} ${path}`}>
                <th scope="row">
                  <code>{path}</code>
                </th>
                <td class="outside-method" data-label={sheet.columns.method}>
                  {sheet.method[method]}
                </td>
                <td data-label={sheet.columns.why}>
                  {
                    why[
                      role === 'place' && place ? place : role === 'robots' ? 'robots' : 'baseline'
                    ]
                  }
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="quiet">{sheet.methods}</p>
        <p>
          <strong>{sheet.consent}</strong>
        </p>
        <div class="buttons">
          <button
            type="button"
            class="button-main"
            data-action="outside-yes"
            disabled={busy}
            onClick={onYes}
          >
            {sheet.yes(plan.length)}
          </button>
          <button type="button" class="button" data-action="outside-no" onClick={onClose}>
            {cancel}
          </button>
        </div>
      </div>
    </Modal>
  );
}
