import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { Draft } from '../desk/draft.ts';
import { pure } from '../desk/pure.tsx';
import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { ReasonCell, type ReasonEvents } from './reason-cell.tsx';
import { contentsText, inserterText, kindText, needsLook, titleOf } from './row-text.ts';
import { StatusMark } from './status-mark.tsx';

export interface RowEvents extends ReasonEvents {
  onOpen: (key: string) => void;
  /** `range`: from the row chosen last up to this one. */
  onSelect: (key: string, range: boolean) => void;
}

interface Props extends RowEvents {
  row: InventoryRow;
  selected: boolean;
  open: boolean;
  draft: Draft<string> | undefined;
}

/** One script of the list. The button with its name lies over the whole row (`.row-open`): a click anywhere opens it. */
export const ScriptRow = pure<Props>(({ row, selected, open, draft, ...events }) => {
  const words = useDeskWords();
  const { scripts } = words;
  const title = titleOf(row, words);
  return (
    <tr data-row={row.key} aria-current={open ? 'true' : undefined}>
      <td class="cell-select">
        <input
          type="checkbox"
          aria-label={scripts.select.row(title)}
          checked={selected}
          onClick={({ shiftKey }) => events.onSelect(row.key, shiftKey)}
        />
      </td>
      <td class="cell-status">
        <StatusMark status={row.status} />
        {row.changes.length > 0 && (
          <span class="quiet">
            {row.changes.map((change) => scripts.change[change]).join(words.and)}
          </span>
        )}
      </td>
      <td class="cell-script">
        <button
          type="button"
          class="row-open"
          data-opens={row.key}
          aria-expanded={open}
          onClick={() => events.onOpen(row.key)}
        >
          {title}
        </button>
        <span class="quiet">{kindText(row, words)}</span>
      </td>
      <td class="cell-origin" data-label={scripts.columns.origin}>
        <span>{inserterText(row.provenance, words)}</span>
        <span class="quiet">{scripts.pages(row.pages.length)}</span>
      </td>
      <td class="cell-contents" data-label={scripts.columns.contents}>
        <span>{scripts.integrity[row.integrity]}</span>
        <span class={needsLook(row) ? 'look' : 'quiet'}>{contentsText(row, words)}</span>
      </td>
      <td class="cell-reason" data-label={scripts.columns.reason}>
        <ReasonCell
          id={row.key}
          name={title}
          saved={row.reason}
          draft={draft}
          onReason={events.onReason}
          onReasonEnd={events.onReasonEnd}
          onKeep={events.onKeep}
        />
      </td>
      <td class="cell-approval" data-label={scripts.columns.approval}>
        {row.approval ? (
          <>
            <span>{row.approval.by}</span>
            <span class="quiet">{formatDay(row.approval.at, words.locale)}</span>
          </>
        ) : (
          <span class="quiet">{scripts.notApproved}</span>
        )}
      </td>
    </tr>
  );
});
