/**
 * A store with a walk as large as the bench promises for, made of the product's own rules, so that its words are real ones.
 * Commands load it through `runnerImport`: the list of rules is found by the build tool.
 */
import { questions } from '../../rules/_catalog/questions/index.ts';
import {
  type Evidence,
  type Finding,
  SEVERITIES,
  type Severity,
} from '../../rules/_core/verdict.ts';
import {
  ANSWERS,
  type Answer,
  CHECKOUT_STEPS,
  EMPTY_PROFILE,
  type SessionFinding,
  type SessionPage,
} from '../../rules/_diagnosis/diagnosis.ts';
import {
  type FiledSession,
  STORE_FILE_SCHEMA,
  type StoreFile,
} from '../../rules/_diagnosis/store-file.ts';
import { rules } from '../../rules/index.ts';
import { largeInventory } from './desk-inventory.ts';

export interface LargeStore {
  findings: number;
  pages: number;
  walks: number;
  scripts: number;
}

const DAY = 24 * 60 * 60_000;
const FIRST = Date.UTC(2026, 4, 11, 1, 30);

/** The store as its file holds it, without pictures: those a browser has to draw. */
export function largeStore(store: string, size: LargeStore): StoreFile {
  const sessions = Array.from({ length: size.walks }, (_, n) => walk(store, n, size));
  const last = sessions.at(-1);
  const inventory = largeInventory(store, size.scripts, 1);
  return {
    schema: STORE_FILE_SCHEMA,
    ...{ madeAt: at(size.walks), store },
    diagnosis: {
      ...{ store, platform: last?.row.platform ?? null, counts: last?.row.counts ?? null },
      profile: {
        ...EMPTY_PROFILE,
        ...{ name: '山田茶舗', build: 'package', product: 'EC-CUBE', industry: '食品' },
        ...{ revenueBand: 1, builder: 'みなと制作' },
      },
      ...{ done: {}, dueOn: null, at: at(0) },
    },
    answers: questions.map((question, n) => answer(store, question.id, n)),
    hearings: [{ store, item: 'waf', text: '導入の費用を確認中', on: '2026-11-02', at: at(1) }],
    sessions,
    reports: [],
    outsideChecks: [],
    inventory: { rows: inventory.rows, pages: inventory.pages },
  };
}

function at(walk: number): string {
  return new Date(FIRST + walk * 30 * DAY).toISOString();
}

function answer(store: string, question: string, n: number): Answer {
  const value = n % 7 === 6 ? null : (ANSWERS[n % ANSWERS.length] ?? null);
  return {
    ...{ store, question, value, at: at(1) },
    who: value === 'not-ours' && n % 2 === 0 ? 'builder' : null,
    note: n % 3 === 0 ? '制作会社に確認済み。次回の更新で見直す。' : '',
    file: n % 9 === 0 ? '点検記録.xlsx' : '',
  };
}

function walk(store: string, n: number, size: LargeStore): FiledSession {
  const id = `walk-${n}`;
  // Each walk finds a little less, as a store that works on it would.
  const count = Math.round(size.findings * (1 + (size.walks - 1 - n) * 0.12));
  const pages = Array.from({ length: size.pages }, (_, at) => `${store}/shopping/step-${at}`);
  const findings = Array.from({ length: count }, (_, at) => sessionFinding(at, pages));
  const counts = Object.fromEntries(
    SEVERITIES.map((one) => [one, findings.filter(({ severity }) => severity === one).length]),
  ) as Record<Severity, number>;
  return {
    row: {
      ...{ id, store, startedAt: at(n), endedAt: at(n).replace(':30:', ':48:'), tabId: null },
      ...{ shots: true, counts, pages: pages.length, outside: [], factsVersion: 1 },
      steps: ['product', 'cart', 'shopper', 'payment'],
      platform: { name: 'EC-CUBE', version: '4.1.2' },
    },
    pages: pages.map((page, place) => sessionPage({ id, page, place, at: at(n) })),
    findings: { session: id, findings, cut: 0 },
    shots: [],
  };
}

function sessionFinding(n: number, pages: readonly string[]): SessionFinding {
  const ids = [...rules.keys()];
  const rule = ids[n % ids.length] ?? '';
  const of = rules.get(rule);
  const messages = Object.keys(of?.text.ja.seen ?? {});
  const message = messages[Math.floor(n / ids.length) % Math.max(1, messages.length)] ?? '';
  const url = `https://cdn-${n}.example/assets/checkout-${n}.js`;
  const found: Finding = {
    ...{ rule, message, values: valuesOf(of?.text.ja.seen[message] ?? '', n) },
    ...{ severity: of?.severity ?? 'info', confidence: n % 3 === 0 ? 'certain' : 'firm' },
    ...{ grade: null, evidence: evidenceOf(url, n), guidelines: [...(of?.guidelines ?? [])] },
  };
  const first = n % pages.length;
  return {
    key: `${rule} ${n}`,
    severity: found.severity,
    pages: pages.slice(first, first + 1 + (n % 3)),
    ...{ found, outside: null },
  };
}

function evidenceOf(url: string, n: number): Evidence[] {
  return [
    { kind: 'url', role: 'script', url },
    {
      ...{ kind: 'element' as const, doc: 0, path: '#card' },
      excerpt: `<input id="card-${n}" name="card_number" autocomplete="cc-number">`,
    },
  ];
}

function valuesOf(template: string, n: number): Record<string, string | number> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, `cdn-${n}.example`]));
}

interface PageMade {
  id: string;
  page: string;
  place: number;
  at: string;
}

function sessionPage({ id: session, page, place, at }: PageMade): SessionPage {
  const step = CHECKOUT_STEPS[1 + (place % 4)] ?? null;
  const isPayment = step === 'payment';
  return {
    ...{ session, page, title: `ご注文手続き ${place + 1}`, at, step },
    payment: { method: isPayment ? 'token' : 'none', psp: null },
    verdicts: [...rules.keys()].map((rule, n) => ({
      rule,
      verdict: n % 11 === 10 ? ('unknown' as const) : ('pass' as const),
      reason: n % 11 === 10 ? 'facts-missing.headers' : null,
    })),
    ...{ findings: [], framesNotEntered: isPayment ? 1 : 0 },
  };
}
