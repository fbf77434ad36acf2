import type { Inventory, InventoryRow, VisitRow } from '../../rules/_inventory/inventory.ts';

const DAY_MS = 24 * 60 * 60_000;
const STATUSES = ['approved', 'approved', 'approved', 'unapproved', 'changed', 'gone'] as const;
const KINDS = ['external', 'external', 'inline', 'external', 'evaluated'] as const;

/** An inventory of so many scripts that were seen at so many visits, with a log entry for every third script and visit. */
export function largeInventory(store: string, scripts: number, visits: number): Inventory {
  const page = `${store}/checkout`;
  const rows = Array.from({ length: scripts }, (_, at) => scriptRow(store, page, at, visits));
  const headers = {
    'content-security-policy': "default-src 'self'",
    'content-security-policy-report-only': null,
    'strict-transport-security': 'max-age=31536000',
    'x-frame-options': 'DENY',
    'referrer-policy': null,
    'permissions-policy': null,
  };
  return {
    store,
    rows,
    pages: [{ store, page, headers, approved: null, lastVisit: dayOf(visits) }],
    visits: Array.from({ length: visits }, (_, at) => visitRow(store, page, at, scripts)),
    log: rows
      .flatMap((row, at) =>
        Array.from({ length: at % 3 === 0 ? 12 : 3 }, (__, n) => ({
          ...{ at: dayOf((at * 7 + n * 11) % visits), store, page, what: 'text' as const },
          ...{ key: row.key, name: row.name, before: hashOf(n), now: hashOf(n + 1) },
        })),
      )
      .sort((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

function scriptRow(store: string, page: string, at: number, visits: number): InventoryRow {
  const host = `cdn-${at % 40}.example`;
  const url = `https://${host}/assets/${at}/bundle.js`;
  const status = STATUSES[at % STATUSES.length] ?? 'approved';
  const kind = KINDS[at % KINDS.length] ?? 'external';
  const hash = hashOf(at);
  const provenance = { by: 'parser', url: '' } as const;
  const approval = {
    ...{ by: '店長', at: dayOf(1), reason: 'カード決済のために使っています', hash, shape: null },
    ...{ provenance, integrity: 'none' as const },
  };
  return {
    ...{ store, key: `${kind} ${url}`, name: `${host}/assets/${at}/bundle.js`, kind, url, host },
    ...{
      vendor: at % 4 === 0 ? `Vendor ${at % 25}` : null,
      provenance,
      integrity: 'none',
      text: 'read',
    },
    ...{ hash, shape: null, size: 1000 + at, varying: false, verdict: 'clean', status },
    changes: status === 'changed' ? ['text'] : [],
    ...{ firstSeen: dayOf(0), lastSeen: dayOf(visits), pages: [page] },
    versions: Array.from({ length: 30 }, (_, n) => ({
      hash: hashOf(at + n),
      size: 1000 + n,
      from: dayOf(n * 6),
      to: dayOf(n * 6 + 5),
    })).reverse(),
    reason: at % 2 === 0 ? `理由 ${at}：注文の確認画面で使うもの` : '',
    approval: status === 'unapproved' ? null : approval,
    presence: [{ page, seen: visits, missed: 0, gap: 0 }],
    ways: [{ provenance, integrity: 'none', from: dayOf(0) }],
  };
}

function visitRow(store: string, page: string, at: number, scripts: number): VisitRow {
  const changed = at % 9;
  const counts = { approved: scripts - changed - 3, unapproved: 2, changed, gone: 1 };
  return { store, page, at: dayOf(at), counts };
}

function dayOf(day: number): string {
  return new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString();
}

function hashOf(n: number): string {
  return n.toString(16).padStart(8, '0').repeat(8);
}
