import type { AuditFile } from '../../cli/audit-schema.ts';

/** What two runs over the same stores must have in common, store by store: everything but when it was and how long it took. */
export function comparable({ pages, failures }: AuditFile): unknown {
  return {
    failures: failures.map(({ url, reason }) => ({ url, reason })),
    pages: pages.map(({ url, payment, platform, verdicts, findings }) => ({
      ...{ url, payment, platform, verdicts },
      findings: findings.map(({ rule, severity, confidence, message, fingerprint }) => ({
        ...{ rule, severity, confidence, message, fingerprint },
      })),
    })),
  };
}
