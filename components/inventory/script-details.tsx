import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { TextDiff } from '../../rules/_inventory/text-diff.ts';
import type { ScriptProfile } from '../../rules/_profile/profile.ts';
import { formatDay } from '../format.ts';
import { Sign } from '../icons.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { ChainPart, ChangedPart, FactsPart, VersionsPart } from './history-parts.tsx';
import { ProfilePart } from './profile-part.tsx';
import { kindText, titleOf, vendorText } from './row-text.ts';
import { vendorOf } from './rows.ts';
import { StatusMark } from './status-mark.tsx';

/** What was read of a script beside its row. */
export interface ReadScript {
  profile: ScriptProfile | null;
  /** The approved and the present text compared; null where one of them was not kept. */
  diff: TextDiff | null;
}

interface Props {
  row: InventoryRow;
  rows: readonly InventoryRow[];
  /** Null until it was read. */
  read: ReadScript | null;
  /** Open scripts of the same company, this one among them. */
  openOfVendor: number;
  /** Its host may be asked for: contents are not read, and access was not given. */
  grantable: boolean;
  onGrant: (host: string) => void;
  onApprove: (row: InventoryRow) => void;
  onApproveVendor: (row: InventoryRow) => void;
  onWithdraw: (row: InventoryRow) => void;
  onClose: () => void;
}

/** Everything that is known of one script, beside the list. */
export function ScriptDetails({ row, rows, read, openOfVendor, grantable, ...events }: Props) {
  const words = useDeskWords();
  const { scripts } = words;
  const { details } = scripts;
  const heading = useRef<HTMLHeadingElement>(null);
  // The parent gives each script a panel of its own, so that every one takes the focus.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const open = row.status === 'unapproved' || row.changes.length > 0;
  return (
    <aside class="details" aria-labelledby="details" data-details={row.key}>
      <header class="details-head">
        <h2 id="details" tabIndex={-1} ref={heading}>
          {titleOf(row, words)}
        </h2>
        <button
          type="button"
          class="button-small"
          data-action="close-details"
          onClick={events.onClose}
        >
          <Sign name="close" />
          {details.close}
        </button>
      </header>
      <p class="quiet">{kindText(row, words)}</p>
      <p class="details-status">
        <StatusMark status={row.status} />
        <span class="means">{scripts.statusMeans[row.status]}</span>
      </p>
      {row.approval && (
        <p class="quiet">
          {scripts.approvedBy(row.approval.by, formatDay(row.approval.at, words.locale))}
          {row.approval.reason && `: ${row.approval.reason}`}
        </p>
      )}
      <p class="buttons">
        {open && (
          <button
            type="button"
            class="button"
            data-action="approve-this"
            onClick={() => events.onApprove(row)}
          >
            {details.approve}
          </button>
        )}
        {openOfVendor > 1 && (
          <button
            type="button"
            class="button"
            data-action="approve-this-vendor"
            onClick={() => events.onApproveVendor(row)}
          >
            {scripts.select.approveVendor(vendorText(vendorOf(row), words), openOfVendor)}
          </button>
        )}
        {row.approval && (
          <button
            type="button"
            class="button-link"
            data-action="withdraw"
            onClick={() => events.onWithdraw(row)}
          >
            {details.withdraw}
          </button>
        )}
      </p>
      {grantable && <Grant host={row.host} onGrant={events.onGrant} />}
      <ChangedPart row={row} diff={read ? read.diff : 'loading'} />
      <ProfilePart row={row} profile={read?.profile ?? null} />
      <ChainPart row={row} rows={rows} />
      <VersionsPart row={row} />
      <FactsPart row={row} />
    </aside>
  );
}

function Grant({ host, onGrant }: { host: string; onGrant: Props['onGrant'] }) {
  const { grant } = useDeskWords().scripts.details;
  return (
    <div class="notice" data-notice="grant">
      <p>{grant.means(host)}</p>
      <button type="button" class="button" data-action="grant" onClick={() => onGrant(host)}>
        {grant.action(host)}
      </button>
    </div>
  );
}
