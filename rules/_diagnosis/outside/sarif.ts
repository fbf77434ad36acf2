/** SARIF 2.1.0, the format in which many tools write their results. */
import * as z from 'zod/mini';
import type { Severity } from '../../_core/verdict.ts';
import { type OutsideRead, type OutsideResult, outsideFindings, wrongShape } from './read.ts';

const VERSION = '2.1.0';

const text = z.optional(z.string());
const message = z.object({ text, markdown: text });
const level = z.optional(z.enum(['none', 'note', 'warning', 'error']));

const ruleSchema = z.object({
  id: z.string(),
  name: text,
  shortDescription: z.optional(message),
  fullDescription: z.optional(message),
  messageStrings: z.optional(z.record(z.string(), message)),
  defaultConfiguration: z.optional(z.object({ level })),
  properties: z.optional(
    z.object({ 'security-severity': z.optional(z.union([z.string(), z.number()])) }),
  ),
});

const driver = z.object({ name: z.string(), rules: z.optional(z.array(ruleSchema)) });

const logSchema = z.object({
  version: z.string(),
  runs: z.array(
    z.object({
      tool: z.object({ driver, extensions: z.optional(z.array(driver)) }),
      // Each is looked at on its own: files have hundreds of thousands, of which a session takes few.
      results: z.optional(z.nullable(z.array(z.unknown()))),
    }),
  ),
});

const resultSchema = z.object({
  ruleId: text,
  ruleIndex: z.optional(z.number()),
  rule: z.optional(
    z.object({
      id: text,
      index: z.optional(z.number()),
      toolComponent: z.optional(z.object({ index: z.optional(z.number()) })),
    }),
  ),
  level,
  kind: z.optional(z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'])),
  message: z.object({
    text,
    markdown: text,
    id: text,
    arguments: z.optional(z.array(z.string())),
  }),
  locations: z.optional(
    z.array(
      z.object({
        physicalLocation: z.optional(
          z.object({
            artifactLocation: z.optional(z.object({ uri: text })),
            region: z.optional(z.object({ startLine: z.optional(z.number()) })),
          }),
        ),
      }),
    ),
  ),
  suppressions: z.optional(z.nullable(z.array(z.object({ status: text })))),
});

type Rule = z.infer<typeof ruleSchema>;
type Result = z.infer<typeof resultSchema>;
type Run = z.infer<typeof logSchema>['runs'][number];

/** True where a file says that it is SARIF, of whatever version. */
export function looksLikeSarif(log: object): boolean {
  return 'runs' in log || ('$schema' in log && /sarif/i.test(String(log.$schema)));
}

/** What a SARIF log says. `file` is the name it was attached under. */
export function readSarif(log: object, file: string): OutsideRead {
  const { version } = log as { version?: unknown };
  if (typeof version === 'string' && version !== VERSION)
    return { ok: false, reason: 'other-version', place: `version: ${version.slice(0, 20)}` };
  const parsed = z.safeParse(logSchema, log);
  if (!parsed.success) return wrongShape(parsed.error);
  const results: OutsideResult[] = [];
  let skipped = 0;
  for (const [n, run] of parsed.data.runs.entries()) {
    for (const [at, one] of (run.results ?? []).entries()) {
      const result = z.safeParse(resultSchema, one);
      if (!result.success) return wrongShape(result.error, `runs[${n}].results[${at}]`);
      if (isNone(result.data)) skipped++;
      else results.push(resultOf(result.data, run));
    }
  }
  const tool = parsed.data.runs[0]?.tool.driver.name || 'SARIF';
  return { ok: true, tool, skipped, ...outsideFindings(results, file) };
}

function isNone({ kind, suppressions }: Result): boolean {
  if (kind === 'pass' || kind === 'notApplicable') return true;
  // A suppression that is under review or was rejected suppresses nothing.
  return (suppressions ?? []).some(({ status }) => status === undefined || status === 'accepted');
}

function resultOf(result: Result, { tool }: Run): OutsideResult {
  const rule = ruleOf(result, tool);
  const id = result.ruleId ?? result.rule?.id ?? rule?.id ?? '';
  const [severity, level] = levelOf(result, rule);
  const said = textOf(result, rule);
  const title = rule?.shortDescription?.text ?? rule?.name ?? id;
  return {
    ...{ tool: tool.driver.name, rule: id, severity, level },
    ...{ title: title || said, text: said || (rule?.fullDescription?.text ?? '') },
    places: placesOf(result),
  };
}

function ruleOf({ ruleId, ruleIndex, rule }: Result, tool: Run['tool']): Rule | undefined {
  const component = rule?.toolComponent?.index;
  const rules = (component === undefined ? tool.driver : tool.extensions?.[component])?.rules ?? [];
  const id = ruleId ?? rule?.id;
  const indexed = rules[ruleIndex ?? rule?.index ?? -1];
  if (indexed) return indexed;
  // `CA1000/more` is a case of rule `CA1000`.
  return rules.find((one) => one.id === id || id?.startsWith(`${one.id}/`));
}

const LEVELS: Record<NonNullable<Result['level']>, Severity> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'info',
};

/** Ours, and theirs as they said it. A figure for security, where there is one, says more than the four levels. */
function levelOf(result: Result, rule: Rule | undefined): [Severity, string] {
  const isFail = result.kind === undefined || result.kind === 'fail';
  const level =
    result.level ?? (isFail ? (rule?.defaultConfiguration?.level ?? 'warning') : 'none');
  const figure = Number(rule?.properties?.['security-severity'] ?? Number.NaN);
  if (Number.isNaN(figure)) return [LEVELS[level], level];
  return [severityOf(figure), `${level}, security-severity ${figure}`];
}

// As CVSS names its bands.
function severityOf(figure: number): Severity {
  if (figure >= 9) return 'critical';
  if (figure >= 7) return 'high';
  if (figure >= 4) return 'medium';
  return figure > 0 ? 'low' : 'info';
}

function textOf({ message: said }: Result, rule: Rule | undefined): string {
  const template = said.id === undefined ? undefined : rule?.messageStrings?.[said.id];
  const plain = said.text ?? template?.text ?? said.markdown ?? '';
  return plain.replace(/\{(\d+)\}/g, (place, n: string) => said.arguments?.[Number(n)] ?? place);
}

function placesOf({ locations }: Result): string[] {
  return (locations ?? []).flatMap(({ physicalLocation }) => {
    const uri = physicalLocation?.artifactLocation?.uri;
    const line = physicalLocation?.region?.startLine;
    if (!uri) return [];
    // An address stays one; a place in a file is told with its line.
    return [line === undefined || /^https?:/i.test(uri) ? uri : `${uri}:${line}`];
  });
}
