/** `--baseline FILE`: what an earlier run had found already is not reported again. */
import { readFileSync } from 'node:fs';
import { type AuditFile, type AuditFileFinding, auditFile } from '../audit-schema.ts';

/** A baseline that cannot be used, told in one sentence. */
export class BaselineError extends Error {}

/** Fingerprints of an earlier run's findings. Throws `BaselineError` where the file is no audit of this tool. */
export function readBaseline(file: string): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BaselineError(`The baseline ${file} cannot be read (${codeOf(error)}).`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new BaselineError(
      `The baseline ${file} is no JSON: was it cut off while it was written?`,
    );
  }
  const read = auditFile.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new BaselineError(
      `The baseline ${file} was not written by --json of this command (at ${issue?.path.join('.') || 'its top'}: ${issue?.message}).`,
    );
  }
  return new Set(
    read.data.pages.flatMap(({ store, findings }) =>
      findings.flatMap((found) =>
        store === undefined ? fingerprints(found) : ofStore(store, found),
      ),
    ),
  );
}

function fingerprints({ fingerprint }: AuditFileFinding): string[] {
  return fingerprint === undefined ? [] : [fingerprint];
}

// What one store of many has already, another store can still have anew.
function ofStore(store: string, found: AuditFileFinding): string[] {
  return fingerprints(found).map((fingerprint) => `${store} ${fingerprint}`);
}

/** Marks what the baseline has (`known`); a finding without a fingerprint is never taken for a known one. */
export function markKnown(file: AuditFile, baseline: ReadonlySet<string>): void {
  for (const { store, findings } of file.pages)
    for (const found of findings)
      found.known = [
        ...fingerprints(found),
        ...(store === undefined ? [] : ofStore(store, found)),
      ].some((key) => baseline.has(key));
}

/** The same file without what the baseline has: what every report but the JSON shows. */
export function onlyNew(file: AuditFile): AuditFile {
  const pages = file.pages.map((page) => ({
    ...page,
    findings: page.findings.filter(({ known }) => known !== true),
  }));
  return { ...file, pages };
}

/** How many findings a baseline kept out of the reports. */
export function countKnown(file: AuditFile): number {
  return file.pages.flatMap(({ findings }) => findings).filter(({ known }) => known === true)
    .length;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
}
