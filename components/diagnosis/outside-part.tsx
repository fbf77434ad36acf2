import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import type { OutsideRefusal } from '../../rules/_diagnosis/outside/read.ts';
import { formatMoment } from '../format.ts';
import { FileButton } from '../inventory/file-button.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';

export interface OutsideState {
  /** Name of the file that is being read. */
  reading: string | null;
  refused: { file: string; reason: OutsideRefusal; place: string } | null;
}

interface Props extends OutsideState {
  attached: SessionRow['outside'];
  onFile: (file: File) => void;
  onRemove: (file: string) => void;
}

/** Results of other tools: what is attached, another file, and what is wrong with one that was not taken. */
export function OutsidePart({ attached, reading, refused, onFile, onRemove }: Props) {
  const { locale } = useWords();
  const { outside: words } = sessionsWordsOf(locale);
  return (
    <section aria-labelledby="outside" data-part="outside">
      <h3 id="outside">{words.heading}</h3>
      <p>{words.means}</p>
      {attached.length > 0 && (
        <ul class="plain lists">
          {attached.map(({ name, tool, findings, at }) => (
            <li key={name} data-attached={name}>
              <div>
                <strong>{name}</strong>
                <span class="quiet">
                  {words.entry(tool, findings)} · {words.attachedAt(formatMoment(at, locale))}
                </span>
              </div>
              <button
                type="button"
                class="button-small"
                data-action="detach"
                aria-label={words.removeWhich(name)}
                onClick={() => onRemove(name)}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {refused && (
        <div class="wrong" role="alert" data-refused={refused.reason}>
          <p>
            <strong>{words.refused(refused.file)}</strong> {words.reason[refused.reason]}
          </p>
          {refused.place && (
            <p>
              <code>{words.place(refused.place)}</code>
            </p>
          )}
          <p class="quiet">{words.kept}</p>
        </div>
      )}
      {reading === null ? (
        <FileButton
          name="attach"
          accept=".json,.sarif,application/json"
          label={words.choose}
          onFile={onFile}
        />
      ) : (
        <p role="status">{words.reading(reading)}</p>
      )}
    </section>
  );
}
