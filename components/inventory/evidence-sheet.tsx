import { isOpen } from '../../rules/_inventory/changes.ts';
import type { Inventory, InventoryRow } from '../../rules/_inventory/inventory.ts';
import { formatDay, formatMoment } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { headerRows } from './header-rows.ts';
import { shortAddress, titleOf } from './row-text.ts';
import { StatusMark } from './status-mark.tsx';

interface Props {
  inventory: Inventory;
  /** Time of printing, ISO 8601. */
  madeAt: string;
  onPrint: () => void;
  onCsv: () => void;
  onLogCsv: () => void;
}

/** The inventory as a page for the files: script, purpose, authorisation, integrity, dates; printed alone. */
export function EvidenceSheet({ inventory, madeAt, onPrint, onCsv, onLogCsv }: Props) {
  const words = useDeskWords();
  const { sheet } = words;
  const { rows } = inventory;
  if (rows.length === 0) {
    return (
      <section class="view" aria-labelledby="view">
        <h2 id="view">{sheet.heading}</h2>
        <p class="empty-line">{sheet.empty}</p>
      </section>
    );
  }
  return (
    <section class="view" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{sheet.heading}</h2>
        <p class="lead">{sheet.lead}</p>
        <p class="buttons">
          <button type="button" class="button-main" data-action="print" onClick={onPrint}>
            {sheet.print}
          </button>
          <button type="button" class="button" data-action="csv" onClick={onCsv}>
            {sheet.csv}
          </button>
          <button type="button" class="button" data-action="log-csv" onClick={onLogCsv}>
            {sheet.logCsv}
          </button>
        </p>
      </div>
      <article class="sheet">
        <SheetHead inventory={inventory} madeAt={madeAt} />
        <SheetTable rows={rows} />
        <SheetHeaders pages={inventory.pages} />
      </article>
    </section>
  );
}

function SheetHead({ inventory, madeAt }: Pick<Props, 'inventory' | 'madeAt'>) {
  const { sheet, locale } = useDeskWords();
  const open = inventory.rows.filter(isOpen).length;
  return (
    <header>
      <h3>{sheet.title(inventory.store)}</h3>
      <p>{sheet.madeAt(formatMoment(madeAt, locale))}</p>
      {open > 0 && <p>{sheet.open(open)}</p>}
      <p>
        {sheet.pages}: {inventory.pages.map(({ page }) => shortAddress(page)).join(', ')}
      </p>
      <p class="quiet">
        <strong>{sheet.reference}</strong> {sheet.referenceMeans}
      </p>
    </header>
  );
}

function SheetTable({ rows }: { rows: readonly InventoryRow[] }) {
  const words = useDeskWords();
  const { sheet } = words;
  return (
    <table class="sheet-table">
      <thead>
        <tr>
          {Object.values(sheet.columns).map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <SheetRow key={row.key} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function SheetRow({ row }: { row: InventoryRow }) {
  const words = useDeskWords();
  const { sheet, scripts, locale } = words;
  const { approval } = row;
  const day = (iso: string) => formatDay(iso, locale);
  return (
    <tr>
      <th scope="row">
        {titleOf(row, words)}
        <span class="quiet">{row.vendor ?? (row.host === '' ? scripts.own : row.host)}</span>
      </th>
      <td data-label={sheet.columns.purpose}>{row.reason || approval?.reason || sheet.noReason}</td>
      <td data-label={sheet.columns.authorised}>
        <StatusMark status={row.status} />
        {approval && <span class="quiet">{sheet.approved(approval.by, day(approval.at))}</span>}
      </td>
      <td data-label={sheet.columns.integrity}>{scripts.integrity[row.integrity]}</td>
      <td data-label={sheet.columns.contents}>
        {row.hash ? <code class="hash">{row.hash}</code> : sheet.notRead}
      </td>
      <td data-label={sheet.columns.dates}>
        <span>{day(row.firstSeen)}</span>
        <span>{sheet.until(day(row.lastSeen))}</span>
      </td>
    </tr>
  );
}

function SheetHeaders({ pages }: Pick<Inventory, 'pages'>) {
  const { sheet, headers } = useDeskWords();
  const seen = pages.filter((page) => page.headers !== null);
  if (seen.length === 0) return null;
  return (
    <section>
      <h3>{sheet.headersHeading}</h3>
      {seen.map((page) => (
        <section key={page.page}>
          <h4>{shortAddress(page.page)}</h4>
          <dl class="facts">
            {headerRows(page).map(({ name, now }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{now === null ? headers.notSent : <code>{now}</code>}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </section>
  );
}
