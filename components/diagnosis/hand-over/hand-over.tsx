import type { FileProblem } from '../../../rules/_diagnosis/store-file.ts';
import { FileButton } from '../../inventory/file-button.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';

/** Work on a file under way. */
export interface Handling {
  what: 'saving' | 'reading' | 'writing';
  /** 0 to 1. */
  share: number;
}

/** Why a file was not taken. */
export type Refusal = FileProblem | { reason: 'foreign-session' };

interface Props {
  /** False where there is no store to save, only files to take in. */
  canSave: boolean;
  /** Of the heading: 2 where the page's own heading is the only one above it. */
  level?: 2 | 3;
  shots: boolean;
  onShots: (shots: boolean) => void;
  handling: Handling | null;
  refused: Refusal | null;
  onSave: () => void;
  onFile: (file: File) => void;
  onStop: () => void;
}

/** A whole store as a file: to be saved, and to be taken in. */
export function HandOver({ canSave, level = 3, shots, handling, refused, ...events }: Props) {
  const Heading = `h${level}` as const;
  const { locale } = useDeskWords();
  const { handOver: said } = reportViewWordsOf(locale);
  return (
    <section class="hand-over" aria-labelledby="hand-over">
      <Heading id="hand-over">{said.heading}</Heading>
      <p>{said.lead}</p>
      {canSave && (
        <label class="check">
          <input
            type="checkbox"
            name="file-shots"
            checked={shots}
            onChange={({ currentTarget }) => events.onShots(currentTarget.checked)}
          />
          {said.shots}
          <span class="quiet">{said.shotsMeans}</span>
        </label>
      )}
      {handling ? (
        <div class="making" data-handling={handling.what}>
          <label>
            {said[handling.what]} <progress max={1} value={handling.share} />
          </label>
          <button
            type="button"
            class="button-small"
            data-action="stop-file"
            onClick={events.onStop}
          >
            {said.stop}
          </button>
        </div>
      ) : (
        <p class="buttons">
          {canSave && (
            <button type="button" class="button" data-action="save-store" onClick={events.onSave}>
              {said.save}
            </button>
          )}
          <FileButton
            name="store-file"
            accept=".json,application/json"
            label={said.open}
            onFile={events.onFile}
          />
        </p>
      )}
      <p class="quiet">{said.openMeans}</p>
      {refused && (
        <div class="notice trouble" role="alert" data-refused={refused.reason}>
          <p>
            <strong>{said.refused}</strong> {said.kept}
          </p>
          <p>{refused.reason === 'foreign-session' ? said.foreign : said.problem(refused)}</p>
        </div>
      )}
    </section>
  );
}
