import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import type {
  Build,
  DiagnosisRow,
  ReportRow,
  SessionFindings,
  SessionPage,
  SessionRow,
  Step,
} from '../../rules/_diagnosis/diagnosis.ts';
import { STEPS } from '../../rules/_diagnosis/diagnosis.ts';

/** What is kept of many stores' diagnoses. */
export interface ManyStores {
  diagnoses: DiagnosisRow[];
  sessions: SessionRow[];
  sessionPages: SessionPage[];
  sessionFindings: SessionFindings[];
  reports: ReportRow[];
}

const DAY_MS = 24 * 60 * 60_000;
const BEGIN = Date.UTC(2025, 9, 1, 1);
const PRODUCTS: readonly (readonly [string, Build])[] = [
  ['EC-CUBE', 'package'],
  ['WooCommerce', 'plugin'],
  ['', 'scratch'],
  ['Welcart', 'plugin'],
  ['カラーミーショップ', 'cart-asp'],
];
const INDUSTRIES = ['食品', '衣料', '雑貨', '書籍', '健康食品', ''];
const RULES = [
  'hsts-missing',
  'csp-missing',
  'mixed-content',
  'cookie-flags',
  'clickjacking-unprotected',
];

/** So many stores with so many sessions of so many findings each. The first has the most recent session of all. */
export function manyStores(stores: number, sessions: number, findings: number): ManyStores {
  const made: ManyStores = {
    ...{ diagnoses: [], sessions: [], sessionPages: [], sessionFindings: [], reports: [] },
  };
  for (let at = 0; at < stores; at++) addStore(made, at, { sessions, findings });
  return made;
}

export const storeAt = (at: number): string =>
  `https://shop-${String(at).padStart(2, '0')}.example`;

function addStore(
  made: ManyStores,
  at: number,
  { sessions, findings }: { sessions: number; findings: number },
): void {
  const store = storeAt(at);
  const [product = '', build = 'other' as Build] = PRODUCTS[at % PRODUCTS.length] ?? [];
  // One in five has not been diagnosed yet.
  const walks = at % 5 === 4 ? 0 : sessions;
  for (let n = 0; n < walks; n++) addSession(made, store, n, findings);
  const last = made.sessions.at(-1);
  const reached = walks === 0 ? at % 3 : 3 + (at % 3);
  const done = Object.fromEntries(
    STEPS.slice(0, reached).map((step: Step) => [step, momentOf(at % 30)]),
  );
  const dueOn = reached >= 4 ? momentOf(390 + at * 3).slice(0, 10) : null;
  made.diagnoses.push({
    store,
    profile: {
      ...{ name: at % 7 === 6 ? '' : `見本の店 ${at + 1} 号`, build, product, builder: '' },
      ...{ industry: INDUSTRIES[at % INDUSTRIES.length] ?? '', platform: null, costs: {} },
      revenueBand: at % 6 === 5 ? null : at % 5,
    },
    platform: product === '' ? null : { name: product, version: '4.2.1' },
    done,
    counts: walks === 0 ? null : (last?.counts ?? null),
    dueOn,
    at: momentOf(200 + at),
  });
  if (dueOn && last)
    made.reports.push({
      ...{ store, at: momentOf(300), kind: 'report', follows: null, dueOn },
      session: `${store} ${Math.max(0, walks - 2)}`,
    });
}

function addSession(made: ManyStores, store: string, n: number, findings: number): void {
  const id = `${store} ${n}`;
  const pages = ['', 'cart', 'shopper', 'pay', 'complete'].map((path) => `${store}/${path}`);
  const kept = Array.from({ length: findings }, (_, at) => findingAt(at, n, pages));
  const counts = Object.fromEntries(
    SEVERITIES.map((one) => [one, kept.filter(({ severity }) => severity === one).length]),
  ) as Record<Severity, number>;
  made.sessions.push({
    ...{ id, store, startedAt: momentOf(n * 30), endedAt: momentOf(n * 30 + 0.02) },
    ...{ tabId: null, shots: false, counts, pages: pages.length },
    steps: ['top', 'cart', 'shopper', 'payment', 'complete'],
    ...{ outside: [], platform: null, factsVersion: 1 },
  });
  made.sessionFindings.push({ session: id, findings: kept, cut: 0 });
  made.sessionPages.push(
    ...pages.map((page, at) => ({
      ...{ session: id, page, title: `ページ ${at}`, at: momentOf(n * 30) },
      step: (['top', 'cart', 'shopper', 'payment', 'complete'] as const)[at] ?? null,
      payment: { method: 'none' as const, psp: null },
      verdicts: RULES.map((rule) => ({ rule, verdict: 'fail' as const, reason: null })),
      findings: kept.flatMap(({ found, pages: on }) => (found && on.includes(page) ? [found] : [])),
    })),
  );
}

// Some go and some come with each session.
function findingAt(at: number, n: number, pages: string[]): SessionFindings['findings'][number] {
  const rule = RULES[at % RULES.length] ?? '';
  const severity = SEVERITIES[Math.min(4, Math.floor(at / 12) % 5)] ?? 'info';
  const which = at < 30 ? `${at}-${n}` : String(at);
  return {
    ...{ key: `${rule} ${which}`, severity, pages: pages.slice(0, 1 + (at % 5)), outside: null },
    found: {
      ...{ rule, message: 'found', values: {}, severity, confidence: 'firm', grade: null },
      evidence: [
        { kind: 'url', role: 'script', url: `https://cdn-${at % 40}.example/assets/${which}.js` },
      ],
      guidelines: [],
    },
  };
}

function momentOf(days: number): string {
  return new Date(BEGIN + days * DAY_MS).toISOString();
}

/** Runs in a page of the extension's own: writes rows into tables of its database, which the background has made. */
export function writeTables(tables: Record<string, unknown[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reji-tenken');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(Object.keys(tables), 'readwrite');
      for (const [name, rows] of Object.entries(tables))
        for (const row of rows) tx.objectStore(name).put(row);
      tx.onerror = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
