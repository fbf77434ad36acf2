import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { FileButton } from './file-button.tsx';
import { figure } from './row-text.ts';
import { SettingPart } from './settings-view.tsx';

export interface IndicatorListRow {
  name: string;
  hosts: number;
  malformed: number;
  /** Their numbers, from 1, the first of them. */
  malformedLines?: readonly number[];
  /** ISO 8601, UTC. */
  importedAt: string;
}

/** An import under way: which file, and how far it is. */
export interface ImportUnderWay {
  file: string;
  lines: number;
  /** Share of the file that was read, 0 to 1. */
  share: number;
}

export interface ListsProps {
  /** Null until they are known. */
  lists: readonly IndicatorListRow[] | null;
  importing: ImportUnderWay | null;
  /** Why the last file was not taken. */
  listRefused: 'empty' | 'too-many' | 'not-kept' | null;
  onImport: (file: File) => void;
  onStopImport: () => void;
  onRemoveList: (name: string) => void;
}

/** Lists of hosts to watch for: import with progress and a way to stop, what could not be read, removal. */
export function IndicatorLists({ lists, importing, listRefused, ...events }: ListsProps) {
  const words = useDeskWords();
  const { lists: said } = words.settings;
  return (
    <SettingPart name="lists" heading={said.heading}>
      <p>{said.means}</p>
      <p class="quiet">{said.forms}</p>
      {lists?.length === 0 && <p>{said.none}</p>}
      {lists && lists.length > 0 && (
        <ul class="plain lists">
          {lists.map((list) => (
            <li key={list.name} data-list={list.name}>
              <div>
                <strong>{list.name}</strong>
                <span class="quiet">
                  {said.hosts(figure(list.hosts, words))}
                  {list.malformed > 0 && ` · ${said.malformed(figure(list.malformed, words))}`}
                  {' · '}
                  {said.importedAt(formatDay(list.importedAt, words.locale))}
                </span>
                {Boolean(list.malformedLines?.length) && (
                  <details data-part="malformed">
                    <summary>{said.malformedLines}</summary>
                    <p class="quiet">{list.malformedLines?.join(', ')}</p>
                  </details>
                )}
              </div>
              <button
                type="button"
                class="button-small"
                data-action="remove-list"
                aria-label={said.removeWhich(list.name)}
                onClick={() => events.onRemoveList(list.name)}
              >
                {said.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      {listRefused && (
        <p class="wrong" role="alert">
          {said.refused[listRefused]}
        </p>
      )}
      {importing ? (
        <div class="importing" data-importing={importing.file}>
          <label>
            {said.reading(importing.file)}
            <progress max={1} value={importing.share} />
          </label>
          <p class="quiet">
            {said.progress(
              figure(importing.lines, words),
              `${Math.floor(importing.share * 100)} %`,
            )}
          </p>
          <button
            type="button"
            class="button"
            data-action="stop-import"
            onClick={events.onStopImport}
          >
            {said.stop}
          </button>
        </div>
      ) : (
        <FileButton name="import-list" accept="" label={said.choose} onFile={events.onImport} />
      )}
    </SettingPart>
  );
}
