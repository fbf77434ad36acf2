import type { Finding } from '../../rules/_core/verdict.ts';
import type {
  SessionFinding,
  SessionFindings,
  SessionPage,
  SessionRow,
} from '../../rules/_diagnosis/diagnosis.ts';

/** A session by hand, for tests. Not used by the product. */
export const STORE = 'https://shop.example';

export function sampleSession(change: Partial<SessionRow> = {}): SessionRow {
  return {
    ...{ id: 'one', store: STORE, tabId: null, shots: false, factsVersion: 1 },
    startedAt: '2026-11-24T01:00:00.000Z',
    endedAt: '2026-11-24T01:20:00.000Z',
    counts: { critical: 0, high: 1, medium: 2, low: 0, info: 0 },
    pages: 2,
    steps: ['product', 'cart'],
    outside: [],
    platform: { name: 'EC-CUBE', version: '4.2' },
    ...change,
  };
}

/** A finding of a rule that this version knows. */
export function sampleFound(change: Partial<Finding> = {}): Finding {
  return {
    ...{ rule: 'session-cookie-unprotected', message: 'unprotected', severity: 'medium' },
    ...{ values: { name: 'sid', flags: 'Secure' }, confidence: 'certain', grade: null },
    ...{ evidence: [{ kind: 'cookie', name: 'sid', flags: ['no Secure'] }], guidelines: [] },
    ...change,
  };
}

export function samplePages(): SessionPage[] {
  const verdicts: SessionPage['verdicts'] = [
    { rule: 'session-cookie-unprotected', verdict: 'fail', reason: null },
    { rule: 'vulnerable-library', verdict: 'unknown', reason: 'facts-missing.vulnerableLibraries' },
  ];
  return ['product', 'cart'].map((step) => ({
    ...{ session: 'one', page: `${STORE}/${step}`, title: `${step} の画面` },
    ...{ at: '2026-11-24T01:05:00.000Z', step: step as 'product' | 'cart' },
    ...{ payment: { method: 'none' as const, psp: null }, verdicts, findings: [sampleFound()] },
  }));
}

/** Ours, of both pages, and one of another tool that is full of HTML. */
export function sampleFindings(): SessionFindings {
  const ours: SessionFinding = {
    ...{ key: 'cookie', severity: 'medium', outside: null, found: sampleFound() },
    pages: [`${STORE}/product`, `${STORE}/cart`],
  };
  const theirs: SessionFinding = {
    ...{ key: 'outside', severity: 'high', found: null, pages: [`${STORE}/cart`] },
    outside: {
      ...{
        tool: 'Scanner',
        file: 'scan.sarif',
        rule: 'X1',
        title: '<b>Header</b>',
        level: 'error',
      },
      text: '<script>alert(1)</script>',
      evidence: [{ kind: 'url', role: 'resource', url: `${STORE}/cart` }],
    },
  };
  return { session: 'one', findings: [theirs, ours], cut: 0 };
}
