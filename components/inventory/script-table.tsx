import { useEffect, useRef } from 'preact/hooks';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { Draft } from '../desk/draft.ts';
import { useGrowing } from '../desk/growing.ts';
import { useDeskWords } from '../words/desk/words.ts';
import type { Sort, SortColumn } from './rows.ts';
import { type RowEvents, ScriptRow } from './script-row.tsx';

const COLUMNS: readonly SortColumn[] = [
  'status',
  'script',
  'origin',
  'contents',
  'reason',
  'approval',
];

interface Props extends RowEvents {
  rows: readonly InventoryRow[];
  sort: Sort;
  selected: ReadonlySet<string>;
  drafts: ReadonlyMap<string, Draft<string>>;
  open: string | null;
  onSort: (column: SortColumn) => void;
  onSelectAll: (all: boolean) => void;
}

/** The scripts as a table; on a narrow screen each row is a card of its own. */
export function ScriptTable({ rows, sort, selected, drafts, open, ...events }: Props) {
  const { scripts } = useDeskWords();
  const shown = useGrowing(rows.length, rows);
  const chosen = rows.filter(({ key }) => selected.has(key)).length;
  return (
    <div class="table-box">
      <table class="scripts">
        <caption class="visually-hidden">{scripts.heading}</caption>
        <thead>
          <tr>
            <th scope="col" class="cell-select">
              <AllBox
                label={scripts.select.all}
                some={chosen > 0 && chosen < rows.length}
                all={rows.length > 0 && chosen === rows.length}
                onSelectAll={events.onSelectAll}
              />
            </th>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                class={`cell-${column}`}
                aria-sort={
                  sort.column === column ? (sort.down ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  class="sort"
                  data-sort={column}
                  title={scripts.sortBy(scripts.columns[column])}
                  onClick={() => events.onSort(column)}
                >
                  {scripts.columns[column]}
                  <span aria-hidden="true" class="sort-mark">
                    {sort.column === column ? (sort.down ? '▼' : '▲') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody data-growing={shown < rows.length ? 'yes' : 'no'}>
          {rows.slice(0, shown).map((row) => (
            <ScriptRow
              key={row.key}
              row={row}
              selected={selected.has(row.key)}
              open={row.key === open}
              draft={drafts.get(row.key)}
              onOpen={events.onOpen}
              onSelect={events.onSelect}
              onReason={events.onReason}
              onReasonEnd={events.onReasonEnd}
              onKeep={events.onKeep}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface AllBoxProps {
  label: string;
  some: boolean;
  all: boolean;
  onSelectAll: (all: boolean) => void;
}

function AllBox({ label, some, all, onSelectAll }: AllBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      data-action="select-all"
      aria-label={label}
      checked={all}
      onClick={() => onSelectAll(!all)}
    />
  );
}
