import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AddStoreForm } from './add-store-form.tsx';
import { formatDay, hostOf } from './format.ts';
import { useWords } from './words/context.ts';

/** An enrolled store as listed; times are ISO 8601. */
export interface StoreEntry {
  /** `scheme://host` */
  origin: string;
  addedAt: string;
  lastAuditAt: string | null;
}

interface Props {
  stores: StoreEntry[];
  onAdd: (origin: string) => void;
  /** `records`: what is kept of the store goes too. */
  onRemove: (origin: string, records: boolean) => void;
  onBack: () => void;
}

/** The stores that may be audited, each with a removal that asks once, in place. */
export function StoresScreen({ stores, onAdd, onRemove, onBack }: Props) {
  const { stores: words, actions } = useWords();
  return (
    <section class="stores" aria-labelledby="stores">
      <h2 id="stores" tabIndex={-1}>
        {words.heading}
      </h2>
      {stores.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="plain rows">
          {stores.map((store) => (
            <StoreItem key={store.origin} store={store} onRemove={onRemove} />
          ))}
        </ul>
      )}
      <AddStoreForm onAdd={onAdd} />
      <p>
        <button type="button" class="button" data-action="back" onClick={onBack}>
          {actions.back}
        </button>
      </p>
    </section>
  );
}

function StoreItem({ store, onRemove }: { store: StoreEntry; onRemove: Props['onRemove'] }) {
  const { stores: words, locale } = useWords();
  const [asking, setAsking] = useState(false);
  // A shop under http and https is two stores: the unusual one says so.
  const host = store.origin.startsWith('https:') ? hostOf(store.origin) : store.origin;
  const lastAudit = store.lastAuditAt && formatDay(store.lastAuditAt, locale);
  return (
    <li class="store" data-store={store.origin}>
      <div class="store-line">
        <div>
          <span class="store-host">{host}</span>
          <span class="quiet">
            {words.addedOn(formatDay(store.addedAt, locale))} · {words.lastAudit(lastAudit)}
          </span>
        </div>
        {!asking && (
          <button
            type="button"
            class="button-small"
            data-action="remove"
            aria-label={words.removeWhich(host)}
            onClick={() => setAsking(true)}
          >
            {words.remove}
          </button>
        )}
      </div>
      {asking && (
        <Confirm
          onYes={(records) => onRemove(store.origin, records)}
          onNo={() => setAsking(false)}
        />
      )}
    </li>
  );
}

interface ConfirmProps {
  onYes: (records: boolean) => void;
  onNo: () => void;
}

function Confirm({ onYes, onNo }: ConfirmProps) {
  const { stores: words } = useWords();
  const [records, setRecords] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // The safe choice takes the focus that the pressed button left behind.
  useLayoutEffect(() => keep.current?.focus(), []);
  return (
    <fieldset class="confirm">
      <legend>{words.confirm}</legend>
      <label class="check">
        <input
          type="checkbox"
          name="records"
          checked={records}
          onChange={({ currentTarget }) => setRecords(currentTarget.checked)}
        />
        {words.records}
      </label>
      <button
        type="button"
        class="button"
        data-action="confirm-remove"
        onClick={() => onYes(records)}
      >
        {words.confirmYes}
      </button>
      <button type="button" class="button" data-action="keep" ref={keep} onClick={onNo}>
        {words.confirmNo}
      </button>
    </fieldset>
  );
}
