import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { Draft } from '../desk/draft.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { vendorText } from './row-text.ts';
import {
  countsOf,
  NO_FILTER,
  openOfVendor,
  type ScriptFilter,
  type Sort,
  shownRows,
} from './rows.ts';
import type { RowEvents } from './script-row.tsx';
import { ScriptTable } from './script-table.tsx';
import { ScriptActions, ScriptFilters } from './script-tools.tsx';
import { useSelection } from './selection.ts';

interface Props extends Omit<RowEvents, 'onSelect'> {
  rows: readonly InventoryRow[];
  drafts: ReadonlyMap<string, Draft<string>>;
  open: string | null;
  /** Another one after each approval: what was ticked for it is done. */
  approved: unknown;
  /** Opens the dialog for these. */
  onApprove: (rows: readonly InventoryRow[]) => void;
  /** Opens the one that approves what changed in a release. */
  onRelease: () => void;
}

/** The list of a store's scripts with search, filters, sorting, selection and what can be approved at once. */
export function ScriptsView({
  rows,
  drafts,
  open,
  approved,
  onApprove,
  onRelease,
  ...events
}: Props) {
  const words = useDeskWords();
  const { scripts } = words;
  const [filter, setFilter] = useState<ScriptFilter>(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ column: 'status', down: false });
  const shown = useMemo(() => shownRows(rows, filter, sort), [rows, filter, sort]);
  const { selected, select, selectAll, clear } = useSelection(shown);
  useEffect(() => {
    if (approved) clear();
  }, [approved, clear]);
  const patch = useCallback(
    (change: Partial<ScriptFilter>) => setFilter((now) => ({ ...now, ...change })),
    [],
  );
  if (rows.length === 0) return <EmptyInventory />;
  const chosen = rows.filter(({ key }) => selected.has(key));
  const changed = rows.filter(({ changes }) => changes.length > 0);
  const ofVendor = openOfVendor(rows, filter.vendor);
  const { unapproved, changed: changedCount, approved: approvedCount, gone } = countsOf(rows);
  const sortBy = (column: Sort['column']) =>
    setSort((now) => ({ column, down: now.column === column && !now.down }));
  return (
    <section class="view" aria-labelledby="view">
      <h2 id="view">{scripts.heading}</h2>
      <p class="lead">{scripts.lead}</p>
      <p class="summary">{scripts.summary(unapproved, changedCount, approvedCount, gone)}</p>
      <ScriptFilters rows={rows} shown={shown.length} filter={filter} onFilter={patch} />
      <ScriptActions
        selected={chosen.length}
        changed={changed.length}
        vendor={
          filter.vendor === ''
            ? null
            : { name: vendorText(filter.vendor, words), open: ofVendor.length }
        }
        onApproveSelected={() => onApprove(chosen)}
        onApproveChanged={onRelease}
        onApproveVendor={() => onApprove(ofVendor)}
        onClear={clear}
      />
      {shown.length === 0 ? (
        <p class="empty-line">
          {scripts.nothingMatches}{' '}
          <button
            type="button"
            class="button-small"
            data-action="clear-filters"
            onClick={() => setFilter(NO_FILTER)}
          >
            {scripts.clearFilters}
          </button>
        </p>
      ) : (
        <ScriptTable
          rows={shown}
          sort={sort}
          selected={selected}
          drafts={drafts}
          open={open}
          onSort={sortBy}
          onSelect={select}
          onSelectAll={selectAll}
          {...events}
        />
      )}
    </section>
  );
}

function EmptyInventory() {
  const { empty } = useDeskWords().scripts;
  return (
    <section class="empty" aria-labelledby="view">
      <h2 id="view">{empty.heading}</h2>
      <ol class="steps">
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
