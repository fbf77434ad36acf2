import { isPageOpen } from '../../rules/_inventory/approvals.ts';
import type { PageRow } from '../../rules/_inventory/inventory.ts';
import { formatDay } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { HeaderDiff } from './header-diff.tsx';
import { type HeaderRow, headerRows } from './header-rows.ts';
import { shortAddress } from './row-text.ts';
import { StatusMark } from './status-mark.tsx';

export interface HeaderEvents {
  onApprove: (page: PageRow) => void;
  onWithdraw: (page: PageRow) => void;
}

/** The security headers of each payment page: as they are, as they were approved, and what differs. */
export function HeadersView({ pages, ...events }: HeaderEvents & { pages: readonly PageRow[] }) {
  const { headers: words } = useDeskWords();
  return (
    <section class="view" aria-labelledby="view">
      <h2 id="view">{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      {pages.length === 0 && <p class="empty-line">{words.empty}</p>}
      {pages.map((page) => (
        <PageHeaders key={page.page} page={page} {...events} />
      ))}
    </section>
  );
}

function statusOf(page: PageRow): 'approved' | 'changed' | 'unapproved' {
  if (!page.approved) return 'unapproved';
  return isPageOpen(page) ? 'changed' : 'approved';
}

function PageHeaders({ page, onApprove, onWithdraw }: HeaderEvents & { page: PageRow }) {
  const { headers: words, locale } = useDeskWords();
  const status = statusOf(page);
  const { approved } = page;
  return (
    <section class="page-headers" data-page={page.page} data-row={page.page}>
      <h3>
        <span data-opens={page.page} tabIndex={-1}>
          {shortAddress(page.page)}
        </span>
      </h3>
      <p class="quiet">{words.lastVisit(formatDay(page.lastVisit, locale))}</p>
      {page.headers === null ? (
        <p>{words.unseen}</p>
      ) : (
        <>
          <p class="details-status">
            <StatusMark status={status} word={words.status[status]} />
            <span class="means">{words.statusMeans[status]}</span>
          </p>
          {approved && (
            <p class="quiet">
              {words.approvedBy(approved.by, formatDay(approved.at, locale), approved.reason)}
            </p>
          )}
          <HeaderTable rows={headerRows(page)} approved={approved !== null} />
          <p class="buttons">
            {status !== 'approved' && (
              <button
                type="button"
                class="button"
                data-action="approve-headers"
                onClick={() => onApprove(page)}
              >
                {words.approve}
              </button>
            )}
            {approved && (
              <button
                type="button"
                class="button-link"
                data-action="withdraw-headers"
                onClick={() => onWithdraw(page)}
              >
                {words.withdraw}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}

function HeaderTable({ rows, approved }: { rows: readonly HeaderRow[]; approved: boolean }) {
  const { headers: words } = useDeskWords();
  const value = (text: string | null) =>
    text === null ? <span class="quiet">{words.notSent}</span> : <code>{text}</code>;
  return (
    <table class="headers">
      <thead>
        <tr>
          <th scope="col">{words.columns.header}</th>
          <th scope="col">{words.columns.now}</th>
          {approved && <th scope="col">{words.columns.approved}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} data-header={row.name} data-changed={row.changed ? 'yes' : 'no'}>
            <th scope="row">
              {words.names[row.name]}
              <code class="quiet">{row.name}</code>
              {row.changed && <StatusMark status="changed" />}
            </th>
            <td data-label={words.columns.now}>
              {value(row.now)}
              {row.changed && (
                <>
                  <p class="quiet">{words.diff.heading}</p>
                  <HeaderDiff header={row.name} changes={row.changes} />
                </>
              )}
            </td>
            {approved && <td data-label={words.columns.approved}>{value(row.approved)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
