/** A walk by hand, with what reports are made of, for tests. Not used by the product. */
import { questions } from '../_catalog/questions/index.ts';
import type { Finding } from '../_core/verdict.ts';
import { rules } from '../index.ts';
import {
  type Answer,
  EMPTY_PROFILE,
  type SessionFinding,
  type SessionPage,
  type SessionRow,
} from './diagnosis.ts';
import type { ReportInput } from './report.ts';
import { STORE_FILE_SCHEMA, type StoreFile } from './store-file.ts';

export const STORE = 'https://shop.example';
export const PAY = `${STORE}/pay`;
export const AT = '2026-08-20T01:30:00.000Z';

/** A finding of a rule of this version, with its own first message. */
export function sampleFound(rule: string, change: Partial<Finding> = {}): Finding {
  const of = rules.get(rule);
  if (!of) throw new Error(`no rule ${rule}`);
  const [[message, template] = ['', '']] = Object.entries(of.text.ja.seen);
  return {
    ...{ rule, message, values: valuesOf(template) },
    ...{ severity: of.severity, confidence: 'certain', grade: null, evidence: [] },
    guidelines: [...of.guidelines],
    ...change,
  };
}

/** Something for every place of a message. */
function valuesOf(template: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return Object.fromEntries(names.map((name) => [name, 'cdn.example']));
}

export function sampleSessionFinding(
  rule: string,
  change: Partial<SessionFinding> & { as?: Partial<Finding> } = {},
): SessionFinding {
  const { as, ...rest } = change;
  const found = sampleFound(rule, as);
  return {
    ...{ key: `${rule} 1`, severity: found.severity, pages: [PAY], found, outside: null },
    ...rest,
  };
}

export function sampleAnswer(question: string, change: Partial<Answer> = {}): Answer {
  return {
    ...{ store: STORE, question, value: 'no', who: null, note: '', file: '', at: AT },
    ...change,
  };
}

export function sampleSession(change: Partial<SessionRow> = {}): SessionRow {
  return {
    ...{ id: 'walk-2', store: STORE, startedAt: AT, endedAt: '2026-08-20T01:50:00.000Z' },
    ...{ tabId: null, shots: true, pages: 1, steps: ['payment'], outside: [], factsVersion: 1 },
    counts: { critical: 0, high: 1, medium: 1, low: 0, info: 0 },
    platform: { name: 'EC-CUBE', version: '4.1.2' },
    ...change,
  };
}

export function samplePage(change: Partial<SessionPage> = {}): SessionPage {
  return {
    ...{ session: 'walk-2', page: PAY, title: 'お支払い', at: AT, step: 'payment' },
    payment: { method: 'token', psp: null },
    verdicts: [
      { rule: 'payment-page-not-https', verdict: 'pass', reason: null },
      { rule: 'clickjacking-unprotected', verdict: 'unknown', reason: 'facts-missing.headers' },
    ],
    findings: [],
    ...change,
  };
}

/** Two findings on one page with a picture, one answer, one earlier walk. */
export function sampleInput(change: Partial<ReportInput> = {}): ReportInput {
  const session = sampleSession();
  const earlier = sampleSession({ id: 'walk-1', startedAt: '2026-05-20T01:30:00.000Z' });
  return {
    ...{ locale: 'ja', store: STORE, profile: { ...EMPTY_PROFILE, name: '山田茶舗' } },
    ...{ session, sessions: [session, earlier], pages: [samplePage()] },
    findings: {
      session: session.id,
      findings: [
        sampleSessionFinding('tag-manager-on-payment-page'),
        sampleSessionFinding('insecure-form-target'),
      ],
      cut: 0,
    },
    shots: [{ session: session.id, page: PAY, image: 'data:image/jpeg;base64,AAAA' }],
    answers: [sampleAnswer('waf')],
    ...{ questions, inventory: [], madeAt: '2026-08-21T02:00:00.000Z', dueOn: '2026-11-21' },
    ...change,
  };
}

/** The same store as a file. */
export function sampleFile(change: Partial<StoreFile> = {}): StoreFile {
  const { session, pages, findings, shots, answers } = sampleInput();
  return {
    ...{ schema: STORE_FILE_SCHEMA, madeAt: AT, store: STORE },
    diagnosis: {
      ...{ store: STORE, profile: { ...EMPTY_PROFILE, name: '山田茶舗' } },
      ...{ platform: session.platform, counts: session.counts },
      ...{ done: { diagnosis: AT }, dueOn: null, at: AT },
    },
    answers: [...answers],
    hearings: [{ store: STORE, item: 'waf', text: '確認中', on: '2026-08-20', at: AT }],
    sessions: [{ row: session, pages: [...pages], findings, shots: [...shots] }],
    reports: [],
    outsideChecks: [],
    inventory: { rows: [], pages: [] },
    ...change,
  };
}
