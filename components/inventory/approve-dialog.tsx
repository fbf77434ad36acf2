import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { INVENTORY_BOUNDS, type InventoryRow } from '../../rules/_inventory/inventory.ts';
import { Modal } from '../desk/modal.tsx';
import { TroubleBox } from '../notice.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { needsLook, shortAddress, shortHash, titleOf } from './row-text.ts';

/** So many things are listed openly; more would push the fields out of sight. */
const FEW = 10;

/** Who approves and why, as written; `remember`: the name may be kept in this browser. */
export interface Signed {
  by: string;
  reason: string;
  remember: boolean;
}

interface Props {
  rows: readonly InventoryRow[];
  /** Pages whose headers are approved too. */
  pages: readonly string[];
  /** The name that was kept, '' where none was. */
  name: string;
  /** Reason to begin with. */
  reason: string;
  busy: boolean;
  /** What the last try failed with; null where it did not. */
  trouble: string | null;
  /** The heading, where it is not the usual one. */
  heading?: string;
  /** What is chosen before it is signed. */
  choice?: ComponentChildren;
  /** What is said of a script (by its key) or a page beside its name. */
  notes?: ReadonlyMap<string, string> | undefined;
  onApprove: (signed: Signed) => void;
  onClose: () => void;
}

/** Asks by whom and why, and lists exactly what is approved. Stays open with what was written until it is saved. */
export function ApproveDialog({ rows, pages, name, busy, trouble, ...props }: Props) {
  const words = useDeskWords();
  const { approve } = words.scripts;
  const [by, setBy] = useState(name);
  const [reason, setReason] = useState(props.reason);
  const [remember, setRemember] = useState(name !== '');
  const [asked, setAsked] = useState(false);
  const missing = { by: by.trim() === '', reason: reason.trim() === '' };
  const isEmpty = rows.length + pages.length === 0;

  function submit(event: Event): void {
    event.preventDefault();
    setAsked(true);
    if (isEmpty || busy) return;
    if (missing.by || missing.reason) {
      const first = missing.by ? 'approve-by' : 'approve-reason';
      document.getElementById(first)?.focus();
      return;
    }
    props.onApprove({ by: by.trim(), reason: reason.trim(), remember });
  }

  return (
    <Modal
      name="approve"
      heading={
        props.heading ??
        (rows.length > 0 ? approve.heading(rows.length) : words.headers.approveHeading)
      }
      onClose={props.onClose}
    >
      <form class="approve" onSubmit={submit} noValidate>
        <p>{approve.means}</p>
        {props.choice}
        <ApprovedThings rows={rows} pages={pages} notes={props.notes} />
        <label for="approve-by">{approve.by}</label>
        <input
          id="approve-by"
          type="text"
          autoComplete="name"
          maxLength={200}
          placeholder={approve.byHint}
          value={by}
          aria-invalid={asked && missing.by}
          aria-describedby={asked && missing.by ? 'approve-by-wrong' : undefined}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
        {asked && missing.by && (
          <p id="approve-by-wrong" class="wrong" role="alert">
            {approve.byNeeded}
          </p>
        )}
        <label class="check">
          <input
            type="checkbox"
            name="remember"
            checked={remember}
            onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
          />
          {approve.remember}
        </label>
        <label for="approve-reason">{approve.reason}</label>
        <textarea
          id="approve-reason"
          rows={3}
          maxLength={INVENTORY_BOUNDS.reason}
          placeholder={approve.reasonHint}
          value={reason}
          aria-invalid={asked && missing.reason}
          aria-describedby={asked && missing.reason ? 'approve-reason-wrong' : undefined}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
        {asked && missing.reason && (
          <p id="approve-reason-wrong" class="wrong" role="alert">
            {approve.reasonNeeded}
          </p>
        )}
        {trouble !== null && (
          <TroubleBox
            name="approve"
            words={words.trouble.approve}
            detail={trouble}
            label={words.troubleDetail}
          />
        )}
        <p class="buttons">
          <button
            type="submit"
            class="button-main"
            data-action="approve"
            aria-disabled={busy || isEmpty}
          >
            {busy ? approve.saving : approve.submit}
          </button>
          <button type="button" class="button" data-action="cancel" onClick={props.onClose}>
            {words.cancel}
          </button>
        </p>
      </form>
    </Modal>
  );
}

function ApprovedThings({ rows, pages, notes }: Pick<Props, 'rows' | 'pages' | 'notes'>) {
  const words = useDeskWords();
  const { approve, integrity } = words.scripts;
  const looks = rows.filter(needsLook).length;
  if (rows.length + pages.length === 0) return null;
  return (
    <>
      {looks > 0 && <p class="notice caution">{approve.caution(looks)}</p>}
      <details class="approved-things" open={rows.length + pages.length <= FEW}>
        <summary>{approve.what}</summary>
        <ul>
          {rows.map((row) => (
            <li key={row.key}>
              {approve.item(
                titleOf(row, words),
                integrity[row.integrity],
                shortHash(row.hash) || approve.noHash,
              )}
              <Note text={notes?.get(row.key)} />
            </li>
          ))}
        </ul>
        {rows.length > 0 && pages.length > 0 && <p>{approve.headersToo(pages.length)}</p>}
        <ul>
          {pages.map((page) => (
            <li key={page}>
              {shortAddress(page)}
              <Note text={notes?.get(page)} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Note({ text }: { text: string | undefined }) {
  return text === undefined ? null : <span class="quiet">{text}</span>;
}
