/** Small audits for tests. */
import { emptyFile } from '../audit-run.ts';
import type { AuditFile, AuditFileFinding, AuditFilePage } from '../audit-schema.ts';

export function auditOf(given: Partial<AuditFile>): AuditFile {
  return { ...emptyFile('ja'), ...given };
}

export function pageOf(
  url: string,
  auditedAt = '2026-11-01T00:00:00.000Z',
  findings: AuditFileFinding[] = [],
): AuditFilePage {
  return {
    ...{ url, auditedAt, findings, verdicts: [], facts: { version: 1 }, timings: {} },
    payment: { method: 'none', psp: null, confidence: 'firm' },
    platform: { name: null, version: null, confidence: null },
  };
}

export function findingOf(severity: AuditFileFinding['severity']): AuditFileFinding {
  return {
    ...{ rule: `rule-${severity}`, category: 'scripts', severity, confidence: 'firm', grade: null },
    ...{ script: null, sink: null, title: 'title', message: 'message', evidence: [] },
    ...{ fingerprint: 'f1', guidelines: [] },
  };
}
