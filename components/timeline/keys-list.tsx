import type { Locale } from '../../rules/_core/text.ts';
import { Modal } from '../desk/modal.tsx';
import { timelineWordsOf } from '../words/timeline/timeline.ts';

/** Lists what each key does. */
export function KeysList({ locale, onClose }: { locale: Locale; onClose: () => void }) {
  const { keys } = timelineWordsOf(locale);
  return (
    <Modal name="keys" heading={keys.heading} onClose={onClose}>
      <dl class="keys">
        {keys.list.map(({ keys: pressed, does }) => (
          <div key={does}>
            <dt>
              {pressed.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" data-action="close-keys" onClick={onClose}>
          {keys.close}
        </button>
      </p>
    </Modal>
  );
}
