/** `--sarif FILE`: SARIF 2.1.0, for code-scanning viewers. */
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../rules/_core/verdict.ts';
import type { AuditFile, AuditFileFinding, AuditFilePage } from '../audit-schema.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVEL: Record<Severity, Result.level> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** On the scale of CVSS, by which viewers sort; they read it as text. */
const SECURITY_SEVERITY: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '0.0',
};

/** How sure we are, as SARIF's rank from 0 to 100. */
const RANK = { certain: 95, firm: 75, tentative: 40 } as const;

/** One run with a result for each finding and a notification for each address that could not be audited. */
export function toSarif(file: AuditFile): Log {
  const rules = descriptorsOf(file);
  const indexes = new Map(rules.map(({ id }, at) => [id, at]));
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: file.tool.name,
            version: file.tool.version,
            semanticVersion: file.tool.version,
            language: file.locale,
            rules,
          },
        },
        invocations: [
          {
            executionSuccessful: file.failures.length === 0,
            toolExecutionNotifications: file.failures.map(notification),
          },
        ],
        results: file.pages.flatMap((page) =>
          page.findings.map((found) => resultOf(page, found, indexes.get(found.rule) ?? -1)),
        ),
      },
    ],
  };
}

function descriptorsOf({ pages }: AuditFile): ReportingDescriptor[] {
  const first = new Map<string, AuditFileFinding>();
  for (const { findings } of pages)
    for (const found of findings) if (!first.has(found.rule)) first.set(found.rule, found);
  return [...first.values()].map(descriptorOf);
}

function descriptorOf(found: AuditFileFinding): ReportingDescriptor {
  const steps = [...(found.owner ?? []), ...(found.vendor ?? [])];
  const [source] = found.guidelines;
  return {
    id: found.rule,
    name: found.rule,
    shortDescription: { text: found.title },
    fullDescription: { text: found.why ?? found.title },
    help: {
      text: steps.length > 0 ? steps.join('\n') : found.title,
      markdown: steps.length > 0 ? steps.map((step) => `- ${step}`).join('\n') : found.title,
    },
    ...(source && { helpUri: source.url }),
    defaultConfiguration: { level: LEVEL[found.severity] },
    properties: {
      tags: ['security', found.category],
      'security-severity': SECURITY_SEVERITY[found.severity],
    },
  };
}

function resultOf(page: AuditFilePage, found: AuditFileFinding, ruleIndex: number): Result {
  return {
    ruleId: found.rule,
    ruleIndex,
    level: LEVEL[found.severity],
    kind: 'fail',
    rank: RANK[found.confidence],
    message: { text: found.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(page.url) },
          region: { startLine: 1, startColumn: 1 },
        },
      },
    ],
    ...(found.fingerprint && {
      partialFingerprints: {
        'rejiTenkenCause/v1': found.fingerprint,
        // The same cause in two stores is two results.
        ...(page.store && { 'rejiTenkenStore/v1': page.store }),
      },
    }),
    ...(found.known !== undefined && { baselineState: found.known ? 'unchanged' : 'new' }),
    properties: {
      severity: found.severity,
      confidence: found.confidence,
      ...(found.grade && { grade: found.grade }),
      guidelines: found.guidelines.map(({ document, section, title }) =>
        [document, section, title].filter((part) => part !== null).join(' '),
      ),
    },
  };
}

function notification({ url, reason }: AuditFile['failures'][number]): Notification {
  return {
    level: 'error',
    message: { text: `${url}: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(url) } } }],
  };
}

/** Addresses are shown with … for the values of their query, which no URI may hold as it is. */
function uriOf(url: string): string {
  const text = URL.canParse(url) ? new URL(url).href : encodeURI(url.toWellFormed());
  // Browsers leave more in an address as it is than the format of URIs allows; brackets stand around a host alone.
  return text
    .replace(
      /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|(?<!^\w+:\/\/[^/]*)[[\]]|(?<=#.*)#/g,
      encodeURIComponent,
    )
    .replace(/%(?![\da-f]{2})/gi, '%25');
}
