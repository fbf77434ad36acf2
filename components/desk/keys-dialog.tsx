import { useDeskWords } from '../words/desk/words.ts';
import { Modal } from './modal.tsx';

/** Lists what each key does. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { keys } = useDeskWords();
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
