/** An inventory by hand, for tests. Not used by the product. */

import { approve } from './approvals.ts';
import type {
  ApprovalAct,
  HeaderValues,
  Inventory,
  LogEntry,
  Sighting,
  Visit,
} from './inventory.ts';
import { recordVisit } from './visits.ts';

export const STORE = 'https://shop.example';
export const PAGE = `${STORE}/checkout`;

/** An external script, named by its file. */
export function sighting(file: string, given: Partial<Sighting> = {}): Sighting {
  const url = `https://cdn.example/${file}`;
  return {
    ...{ key: `external ${url}`, name: `cdn.example/${file}`, kind: 'external', url },
    ...{ host: 'cdn.example', vendor: null, provenance: { by: 'parser', url: '' } },
    ...{ integrity: 'none', text: 'read', hash: `${file} 1`, shape: null, size: 100 },
    ...{ varying: false, verdict: 'clean' },
    ...given,
  } as Sighting;
}

export const HEADERS: HeaderValues = {
  'content-security-policy': null,
  'content-security-policy-report-only': null,
  'strict-transport-security': 'max-age=31536000',
  'x-frame-options': 'DENY',
  'referrer-policy': null,
  'permissions-policy': null,
};

/** A store that is visited and approved step by step; each visit is a day after the last unless told. */
export class Store implements Inventory {
  store = STORE;
  rows: Inventory['rows'] = [];
  pages: Inventory['pages'] = [];
  visits: Inventory['visits'] = [];
  log: LogEntry[] = [];

  visit(sightings: Sighting[], given: Partial<Visit> = {}): this {
    const at = day(this.visits.length);
    const visit = { store: STORE, page: PAGE, at, headers: HEADERS, asAdmin: false, ...given };
    const { visitRow, ...changed } = recordVisit(this, { ...visit, sightings });
    this.visits.push(visitRow);
    return this.write(changed);
  }

  approve(given: Partial<ApprovalAct> = {}): this {
    // After the last visit, before the next.
    const at = `${day(this.visits.length - 1).slice(0, 10)}T12:00:00.000Z`;
    const keys = this.rows.map(({ key }) => key);
    const act = { by: '店長', at, reason: 'お支払いに必要', keys, pages: [PAGE], ...given };
    return this.write(approve(this.rows, this.pages, act));
  }

  write({ rows, pages, log }: Pick<Inventory, 'rows' | 'pages' | 'log'>): this {
    this.rows = over(this.rows, rows, ({ key }) => key);
    this.pages = over(this.pages, pages, ({ page }) => page);
    this.log.push(...log);
    return this;
  }

  row(file: string) {
    const found = this.rows.find(({ name }) => name === file || name === `cdn.example/${file}`);
    if (!found) throw new Error(`no row of ${file}`);
    return found;
  }
}

export function day(n: number): string {
  return new Date(Date.UTC(2026, 0, 1 + n)).toISOString();
}

function over<T>(before: readonly T[], now: readonly T[], keyOf: (row: T) => string): T[] {
  const all = new Map([...before, ...now].map((row) => [keyOf(row), row]));
  return [...all.values()];
}
