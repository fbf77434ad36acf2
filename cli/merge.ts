/** `npm run merge -- OUT…`: puts results of many runs together, of each store the newest. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SEVERITIES } from '../rules/_core/verdict.ts';
import { type AuditFile, auditFile } from './audit-schema.ts';
import { BaselineError, markKnown, onlyNew, readBaseline } from './output/baseline.ts';
import { exitStatus, writeReports } from './output/reports.ts';
import { MergeError, mergeAudits, type NamedAudit } from './stores/merge-audits.ts';
import { INDEX_SCHEMA } from './stores/results.ts';
import { formatStores } from './stores/summary.ts';
import { failWith } from './terminal.ts';

const USAGE = `Usage: npm run merge -- OUT… [options]
OUT is a folder of audit --out, or a file of audit --json. Of two results of one store the newest counts.
  --json FILE                  everything together, as audit --json
  --sarif FILE                 findings as SARIF 2.1.0, for code-scanning viewers
  --junit FILE                 rules as test cases, for build servers
  --markdown FILE              a summary for a pull request
  --fail-on SEVERITY           exit 1 where a finding is at least ${SEVERITIES.join(' | ')}
  --baseline FILE              leave out what this earlier --json file has already
Exit status: 0 nothing found, 1 found (--fail-on), 2 could not merge, or something in it could not be audited.`;

const { values, positionals } = parsed();
if (values.help) console.log(USAGE);
else process.exitCode = main();

function main(): number {
  if (positionals.length === 0) failWith(`Name at least one folder or file.\n${USAGE}`);
  const failOn = SEVERITIES.find((severity) => severity === values['fail-on']) ?? null;
  if (values['fail-on'] !== undefined && !failOn)
    failWith(`--fail-on takes one of ${SEVERITIES.join(', ')}.`);
  try {
    const file = mergeAudits(positionals.flatMap(filesOf).flatMap(read));
    if (values.baseline) markKnown(file, readBaseline(values.baseline));
    const fresh = onlyNew(file);
    console.log(formatStores(fresh));
    return writeReports(values, file, fresh) ? 2 : exitStatus(fresh, failOn);
  } catch (error) {
    if (error instanceof MergeError || error instanceof BaselineError)
      return failWith(error.message);
    throw error;
  }
}

function parsed() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        ...{ json: text, sarif: text, junit: text, markdown: text, baseline: text },
        ...{ 'fail-on': text, help: { type: 'boolean' } as const },
      },
    });
  } catch (error) {
    return failWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** A folder's JSON files in the order of their names, or the file itself. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) throw new MergeError(`${path} does not exist.`);
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(path, name));
}

/** The audit in a file; of an index nothing. Throws `MergeError` with the name of a file that is neither. */
function read(path: string): NamedAudit[] {
  const foreign = new MergeError(
    `${path} was not written by this command's --out or --json: nothing was merged.`,
  );
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw foreign;
  }
  if (isIndex(json)) return [];
  const audit = auditFile.safeParse(json);
  if (!audit.success) throw foreign;
  return [{ name: path, file: audit.data satisfies AuditFile }];
}

function isIndex(json: unknown): boolean {
  return (
    typeof json === 'object' && json !== null && 'schema' in json && json.schema === INDEX_SCHEMA
  );
}
