import { useEffect, useRef, useState } from 'preact/hooks';
import { Modal } from '../desk/modal.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { dataWords } from '../words/diagnosis/data.ts';

interface Props {
  name: 'delete-store' | 'delete-all';
  heading: string;
  goes: readonly string[];
  stays: string;
  /** Label of a box that has to be ticked first; null where pressing is enough. */
  sure: string | null;
  yes: string;
  busy: boolean;
  failed: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** Says what goes and asks before it does. The safe answer has the focus. */
export function DeleteDialog({ name, goes, stays, sure, yes, busy, failed, ...props }: Props) {
  const { cancel, locale } = useDeskWords();
  const [isSure, setSure] = useState(sure === null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <Modal name={name} heading={props.heading} onClose={props.onClose}>
      <div class="delete-dialog">
        <ul>
          {goes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <p>
          <strong>{stays}</strong>
        </p>
        {sure !== null && (
          <label class="check">
            <input
              type="checkbox"
              name="sure"
              checked={isSure}
              onChange={({ currentTarget }) => setSure(currentTarget.checked)}
            />
            {sure}
          </label>
        )}
        {failed && (
          <p class="wrong" role="alert">
            {dataWords[locale].failed}
          </p>
        )}
        <div class="buttons">
          <button
            type="button"
            class="button"
            data-action={`${name}-yes`}
            disabled={!isSure || busy}
            onClick={props.onYes}
          >
            {yes}
          </button>
          <button
            type="button"
            class="button"
            data-action={`${name}-no`}
            ref={no}
            onClick={props.onClose}
          >
            {cancel}
          </button>
        </div>
      </div>
    </Modal>
  );
}
