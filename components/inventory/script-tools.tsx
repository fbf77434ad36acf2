import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import { Choice } from '../desk/choice.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { vendorText } from './row-text.ts';
import { type ScriptFilter, vendorsOf } from './rows.ts';

const STATUSES = ['unapproved', 'changed', 'approved', 'gone'] as const;
const KINDS = ['external', 'inline', 'evaluated', 'worker'] as const;

interface FilterProps {
  rows: readonly InventoryRow[];
  shown: number;
  filter: ScriptFilter;
  onFilter: (change: Partial<ScriptFilter>) => void;
}

/** Search and filters of the list, and how many rows are left. */
export function ScriptFilters({ rows, shown, filter, onFilter }: FilterProps) {
  const words = useDeskWords();
  const { scripts } = words;
  const all = { value: '', text: scripts.filter.all };
  return (
    <search class="filters">
      <label class="choice search-field">
        <span>{scripts.search}</span>
        <input
          type="search"
          name="search"
          placeholder={scripts.searchHint}
          value={filter.search}
          onInput={({ currentTarget }) => onFilter({ search: currentTarget.value })}
        />
      </label>
      <Choice
        name="status"
        label={scripts.filter.status}
        value={filter.status}
        options={[all, ...STATUSES.map((value) => ({ value, text: scripts.status[value] }))]}
        onChoose={(status) => onFilter({ status })}
      />
      <Choice
        name="vendor"
        label={scripts.filter.vendor}
        value={filter.vendor}
        options={[
          all,
          ...vendorsOf(rows).map(([value, count]) => ({
            value,
            text: `${vendorText(value, words)} (${count})`,
          })),
        ]}
        onChoose={(vendor) => onFilter({ vendor })}
      />
      <Choice
        name="kind"
        label={scripts.filter.kind}
        value={filter.kind}
        options={[all, ...KINDS.map((value) => ({ value, text: scripts.kind[value] }))]}
        onChoose={(kind) => onFilter({ kind })}
      />
      <p class="quiet filter-count" role="status">
        {scripts.shown(shown, rows.length)}
      </p>
    </search>
  );
}

interface ActionProps {
  selected: number;
  /** What differs since it was approved, with what came since. */
  changed: number;
  /** The company that is filtered for, with how many of its scripts are open. */
  vendor: { name: string; open: number } | null;
  onApproveSelected: () => void;
  onApproveChanged: () => void;
  onApproveVendor: () => void;
  onClear: () => void;
}

/** What can be approved in one act: what is ticked, a company's, a release. */
export function ScriptActions({ selected, changed, vendor, ...events }: ActionProps) {
  const { select } = useDeskWords().scripts;
  if (selected === 0 && changed === 0 && !vendor?.open) return null;
  return (
    <div class="act-bar">
      {selected > 0 && (
        <>
          <button
            type="button"
            class="button-main"
            data-action="approve-selected"
            onClick={events.onApproveSelected}
          >
            {select.approve(selected)}
          </button>
          <button
            type="button"
            class="button-link"
            data-action="select-none"
            onClick={events.onClear}
          >
            {select.none}
          </button>
        </>
      )}
      {vendor !== null && vendor.open > 0 && (
        <button
          type="button"
          class="button"
          data-action="approve-vendor"
          onClick={events.onApproveVendor}
        >
          {select.approveVendor(vendor.name, vendor.open)}
        </button>
      )}
      {changed > 0 && (
        <span class="act-with-means">
          <button
            type="button"
            class="button"
            data-action="approve-changed"
            onClick={events.onApproveChanged}
          >
            {select.approveChanged(changed)}
          </button>
          <span class="quiet">{select.approveChangedMeans}</span>
        </span>
      )}
    </div>
  );
}
