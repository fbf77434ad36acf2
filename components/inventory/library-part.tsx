import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { FileButton } from './file-button.tsx';
import { figure } from './row-text.ts';
import { SettingPart } from './settings-view.tsx';

export interface LibraryProps {
  /** Null until it is known. */
  libraries: { dataDate: string; entries: number; imported: boolean } | null;
  /** Why the last file was not taken. */
  libraryRefused: 'not-json' | 'wrong-shape' | 'empty' | null;
  onLibraries: (file: File) => void;
  onResetLibraries: () => void;
}

/** The data on libraries with known vulnerabilities: of which day, a newer one, and back. */
export function LibraryPart({ libraries, libraryRefused, ...events }: LibraryProps) {
  const words = useDeskWords();
  const { libraries: said } = words.settings;
  return (
    <SettingPart name="libraries" heading={said.heading}>
      <p>{said.means}</p>
      {libraries && (
        <p>
          {said.date(formatDay(libraries.dataDate, words.locale), figure(libraries.entries, words))}
          <span class="means">{libraries.imported ? said.imported : said.own}</span>
        </p>
      )}
      {libraryRefused && (
        <p class="wrong" role="alert">
          {said.refused[libraryRefused]}
        </p>
      )}
      <p class="buttons">
        <FileButton
          name="import-libraries"
          accept=".json,application/json"
          label={said.choose}
          onFile={events.onLibraries}
        />
        {libraries?.imported && (
          <button
            type="button"
            class="button-link"
            data-action="reset-libraries"
            onClick={events.onResetLibraries}
          >
            {said.reset}
          </button>
        )}
      </p>
    </SettingPart>
  );
}
