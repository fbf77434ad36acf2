import { useMemo } from 'preact/hooks';
import type { Locale } from '../../rules/_core/text.ts';
import {
  PROGRAMME_COLUMNS,
  type ProgrammeColumn,
  type ProgrammeRow,
  type ProgrammeSort,
} from '../../rules/_diagnosis/programme.ts';
import { useGrowing } from '../desk/growing.ts';
import { programmeWords } from '../words/diagnosis/programme.ts';
import { StoreRow } from './programme-row.tsx';

interface Props {
  rows: readonly ProgrammeRow[];
  sort: ProgrammeSort;
  today: string;
  locale: Locale;
  href: (store: string) => string;
  onSort: (column: ProgrammeColumn) => void;
  onEdit: (store: string) => void;
}

/** The stores as a table; on a narrow screen each row is a card of its own. */
export function ProgrammeTable({ rows, sort, today, locale, href, onSort, onEdit }: Props) {
  const words = programmeWords[locale];
  const shown = useGrowing(rows.length, rows);
  const links = useMemo(() => new Map(rows.map(({ store }) => [store, href(store)])), [rows, href]);
  return (
    <div class="table-box">
      <table class="programme">
        <caption class="visually-hidden">{words.heading}</caption>
        <thead>
          <tr>
            {PROGRAMME_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  class="sort"
                  data-sort={column}
                  title={words.sortBy(words.columns[column])}
                  onClick={() => onSort(column)}
                >
                  {words.columns[column]}
                  <span aria-hidden="true" class="sort-mark">
                    {sort.column === column ? (sort.down ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" class="cell-act">
              <span class="visually-hidden">{words.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody data-growing={shown < rows.length ? 'yes' : 'no'}>
          {rows.slice(0, shown).map((row) => (
            <StoreRow
              key={row.store}
              row={row}
              today={today}
              locale={locale}
              href={links.get(row.store) ?? ''}
              onEdit={onEdit}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
