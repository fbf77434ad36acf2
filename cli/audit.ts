/** `npm run audit -- URL…`: runs the real extension in Chromium and prints findings. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareSeverity, SEVERITIES, type Severity } from '../rules/_core/verdict.ts';
import { formatFile } from './audit-report.ts';
import { auditAddress, emptyFile, storeOfUrl } from './audit-run.ts';
import { type AuditFile, auditJsonSchema } from './audit-schema.ts';
import { buildIfNeeded } from './build.ts';
import { openChromium } from './chromium.ts';
import { failWith, localeOf } from './terminal.ts';

const USAGE = `Usage: npm run audit -- URL… [options]
  --json FILE                  write verdicts, findings, facts and timings (schema: --schema)
  --fail-on SEVERITY           exit 1 where a finding is at least ${SEVERITIES.join(' | ')}
  --resolve HOST:PORT:ADDRESS  take this address for a host, as curl does; repeatable
  --ignore-https-errors        go on where a certificate is not trusted
  --wait MS                    wait after the page has loaded
  --dry-run                    type a test card, press the pay button, let nothing out, tell what scripts did
  --screenshot FILE            write the popup's screenshot (of the last page)
  --locale ja|en               language of titles and messages
  --schema                     print the JSON Schema of the JSON file and stop
Exit status: 0 nothing found, 1 found (--fail-on), 2 could not audit.`;

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
} else if (values.schema) {
  console.log(JSON.stringify(auditJsonSchema(), null, 2));
} else {
  process.exitCode = await main();
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'string' },
        'fail-on': { type: 'string' },
        resolve: { type: 'string', multiple: true },
        'ignore-https-errors': { type: 'boolean' },
        wait: { type: 'string' },
        'dry-run': { type: 'boolean' },
        screenshot: { type: 'string' },
        locale: { type: 'string' },
        schema: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return failWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function main(): Promise<number> {
  const failOn = severityOf(values['fail-on']);
  const wait = values.wait === undefined ? 0 : Number(values.wait);
  if (!Number.isFinite(wait) || wait < 0) failWith('--wait takes a number of milliseconds.');
  if (positionals.length === 0) failWith(`Name at least one address.\n${USAGE}`);
  for (const url of positionals) {
    if (!/^https?:\/\//.test(url) || !URL.canParse(url))
      failWith(`"${url}" is not an http(s) address.`);
  }
  const args = resolverArgs(values.resolve ?? []);
  const locale = localeOf(values.locale);
  const file = emptyFile(locale);
  await buildIfNeeded();
  const session = await openChromium({
    stores: [...new Set(positionals.map(storeOfUrl))],
    ignoreHttpsErrors: values['ignore-https-errors'] ?? false,
    args,
  });
  try {
    const page = await session.context.newPage();
    const dryRun = values['dry-run'] ?? false;
    for (const url of positionals)
      await auditAddress(session, page, url, file, { locale, wait, dryRun });
    if (values.screenshot) {
      const popup = await session.openPopup(page, locale);
      await popup.locator('main').waitFor();
      await popup.screenshot({ path: values.screenshot, fullPage: true });
    }
  } finally {
    await session.close();
  }
  console.log(formatFile(file));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(file, null, 2)}\n`);
  return exitStatus(file, failOn);
}

function severityOf(text: string | undefined): Severity | null {
  if (text === undefined) return null;
  const severity = SEVERITIES.find((known) => known === text);
  return severity ?? failWith(`--fail-on takes one of ${SEVERITIES.join(', ')}.`);
}

function resolverArgs(rules: readonly string[]): string[] {
  const maps = rules.map((rule) => {
    const match = /^([^:]+):(\d+):(\[[^\]]+\]|[^:]+)$/.exec(rule);
    if (!match) return failWith(`--resolve takes HOST:PORT:ADDRESS, not "${rule}".`);
    return `MAP ${match[1]}:${match[2]} ${match[3]}`;
  });
  return maps.length > 0 ? [`--host-resolver-rules=${maps.join(',')}`] : [];
}

function exitStatus({ pages, failures }: AuditFile, failOn: Severity | null): number {
  if (failures.length > 0) return 2;
  const findings = pages.flatMap((page) => page.findings);
  return failOn && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0) ? 1 : 0;
}
