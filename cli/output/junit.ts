/** `--junit FILE`: a suite for each page and a case for each rule, as build servers show test results. */
import type { AuditFile, AuditFileFinding, AuditFilePage } from '../audit-schema.ts';

/** Findings of medium or worse fail their case, lesser ones stand in its output; a rule that could not tell is skipped. */
export function toJunit(file: AuditFile): string {
  const suites = [
    ...file.pages.map(suiteOf),
    ...(file.failures.length > 0 ? [failedSuite(file.failures)] : []),
  ];
  const sum = (name: keyof Counts): number =>
    suites.reduce((all, one) => all + one.counts[name], 0);
  const counts = {
    tests: sum('tests'),
    failures: sum('failures'),
    errors: sum('errors'),
    skipped: sum('skipped'),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: file.tool.name, ...counts })}>`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Counts {
  tests: number;
  failures: number;
  errors: number;
  skipped: number;
}

interface Suite {
  xml: string;
  counts: Counts;
}

function suiteOf({ url, auditedAt, verdicts, findings }: AuditFilePage): Suite {
  const counts: Counts = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const cases = verdicts
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .map(({ rule, verdict, reason }) => {
      counts.tests++;
      const found = findings.filter((one) => one.rule === rule);
      const inside = [
        ...found.filter(isGrave).map(failure),
        ...outputOf(found.filter((one) => !isGrave(one))),
      ];
      if (found.some(isGrave)) counts.failures++;
      else if (verdict === 'unknown') {
        counts.skipped++;
        inside.push(`<skipped${attributes({ message: reason ?? '' })}/>`);
      } else if (verdict === 'error') {
        counts.errors++;
        inside.push(`<error${attributes({ message: reason ?? 'rule-failed' })}/>`);
      }
      return caseOf(rule, url, inside);
    });
  return { counts, xml: suite({ name: url, timestamp: auditedAt, ...counts }, cases) };
}

function failedSuite(failures: AuditFile['failures']): Suite {
  const counts = { tests: failures.length, failures: 0, errors: failures.length, skipped: 0 };
  const cases = failures.map(({ url, reason }) =>
    caseOf('audit', url, [`<error${attributes({ message: reason })}/>`]),
  );
  return { counts, xml: suite({ name: 'could not audit', ...counts }, cases) };
}

function isGrave({ severity }: AuditFileFinding): boolean {
  return severity === 'critical' || severity === 'high' || severity === 'medium';
}

function failure(found: AuditFileFinding): string {
  const steps = [...(found.owner ?? []), ...(found.vendor ?? [])].map((step) => `- ${step}`);
  const text = [found.message, ...steps].join('\n');
  return `<failure${attributes({ type: found.severity, message: found.title })}>${escapeXml(text)}</failure>`;
}

function outputOf(found: readonly AuditFileFinding[]): string[] {
  if (found.length === 0) return [];
  const lines = found.map(({ severity, title, message }) => `${severity}: ${title}: ${message}`);
  return [`<system-out>${escapeXml(lines.join('\n'))}</system-out>`];
}

function suite(named: Record<string, string | number>, cases: readonly string[]): string {
  return [`  <testsuite${attributes(named)}>`, ...cases, '  </testsuite>'].join('\n');
}

function caseOf(name: string, url: string, inside: readonly string[]): string {
  const opening = `    <testcase${attributes({ classname: url, name })}`;
  return inside.length === 0 ? `${opening}/>` : `${opening}>${inside.join('')}</testcase>`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text as XML 1.0 takes it: control characters and half characters have no place in it at all. */
function escapeXml(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"\n]/g, (letter) => ENTITIES[letter] ?? letter)
  );
}
