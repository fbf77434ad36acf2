/** The reports that a command was asked for, and the exit status that its findings make. */
import { compareSeverity, type Severity } from '../../rules/_core/verdict.ts';
import type { ReportKind } from '../audit-options.ts';
import type { AuditFile } from '../audit-schema.ts';
import { writeWhole } from '../write-file.ts';
import { toJunit } from './junit.ts';
import { toMarkdown } from './markdown.ts';
import { toSarif } from './sarif.ts';

/**
 * Writes every report that was asked for, also where another could not be written. `fresh` is the file without what a baseline
 * has. True where one could not be written.
 */
export function writeReports(
  files: Partial<Record<ReportKind, string>>,
  whole: AuditFile,
  fresh: AuditFile,
): boolean {
  const texts: Partial<Record<ReportKind, () => string>> = {
    json: () => `${JSON.stringify(whole, null, 2)}\n`,
    sarif: () => `${JSON.stringify(toSarif(fresh), null, 2)}\n`,
    junit: () => toJunit(fresh),
    markdown: () => toMarkdown(whole),
  };
  let failed = false;
  for (const [kind, text] of Object.entries(texts)) {
    const path = files[kind as ReportKind];
    if (path === undefined) continue;
    try {
      writeWhole(path, text());
    } catch (error) {
      failed = true;
      console.error(
        `${path} could not be written: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return failed;
}

/** 2 where something could not be audited, 1 where a finding is at least as severe as asked, else 0. */
export function exitStatus({ pages, failures }: AuditFile, failOn: Severity | null): number {
  if (failures.length > 0) return 2;
  const findings = pages.flatMap((page) => page.findings);
  return failOn && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0) ? 1 : 0;
}
