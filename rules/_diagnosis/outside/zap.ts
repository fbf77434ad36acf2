/** ZAP's report in JSON ("traditional-json", also the one with requests and responses, which are left out). */
import * as z from 'zod/mini';
import type { Severity } from '../../_core/verdict.ts';
import { type OutsideRead, type OutsideResult, outsideFindings, wrongShape } from './read.ts';

/** Reports of this program's major version are known. */
const MAJOR = 2;

const text = z.optional(z.string());
// Some versions write figures as texts, some as numbers.
const figure = z.union([z.string().check(z.regex(/^-?\d+$/)), z.number()]);

const reportSchema = z.object({
  '@version': text,
  '@programName': text,
  site: z.array(z.object({ '@name': text, alerts: z.optional(z.array(z.unknown())) })),
});

const alertSchema = z.object({
  pluginid: z.optional(figure),
  alertRef: text,
  alert: text,
  name: text,
  riskcode: figure,
  confidence: z.optional(figure),
  riskdesc: text,
  desc: text,
  instances: z.optional(z.array(z.object({ uri: text, param: text }))),
});

type Alert = z.infer<typeof alertSchema>;

/** True where a file says that it is a report of ZAP. */
export function looksLikeZap(report: object): boolean {
  return 'site' in report && ('@version' in report || '@generated' in report);
}

/** What a report of ZAP says. `file` is the name it was attached under. */
export function readZap(report: object, file: string): OutsideRead {
  const version = String((report as { '@version'?: unknown })['@version'] ?? '');
  const major = Number(/^(\d+)\./.exec(version)?.[1] ?? MAJOR);
  if (major !== MAJOR)
    return { ok: false, reason: 'other-version', place: `@version: ${version.slice(0, 20)}` };
  // One site alone is written without a list by some versions.
  const { site } = report as { site?: unknown };
  const parsed = z.safeParse(reportSchema, {
    ...report,
    site: typeof site === 'object' && site !== null && !Array.isArray(site) ? [site] : site,
  });
  if (!parsed.success) return wrongShape(parsed.error);
  const tool = parsed.data['@programName'] || 'ZAP';
  const results: OutsideResult[] = [];
  let skipped = 0;
  for (const [n, { alerts }] of parsed.data.site.entries()) {
    for (const [at, one] of (alerts ?? []).entries()) {
      const alert = z.safeParse(alertSchema, one);
      if (!alert.success) return wrongShape(alert.error, `site[${n}].alerts[${at}]`);
      if (isFalse(alert.data)) skipped++;
      else results.push(resultOf(alert.data, tool));
    }
  }
  return { ok: true, tool, skipped, ...outsideFindings(results, file) };
}

// Somebody marked it so in ZAP.
function isFalse({ confidence }: Alert): boolean {
  return confidence !== undefined && Number(confidence) === 0;
}

const RISKS: readonly Severity[] = ['info', 'low', 'medium', 'high'];

function resultOf(alert: Alert, tool: string): OutsideResult {
  return {
    tool,
    rule: alert.alertRef ?? String(alert.pluginid ?? ''),
    title: plain(alert.name ?? alert.alert ?? ''),
    text: plain(alert.desc ?? ''),
    severity: RISKS[Number(alert.riskcode)] ?? 'medium',
    level: alert.riskdesc ?? `riskcode ${alert.riskcode}`,
    places: (alert.instances ?? []).flatMap(({ uri }) => (uri ? [uri] : [])),
  };
}

/** ZAP writes paragraphs as HTML. Its tags become lines; what else looks like HTML stays text and is shown as text. */
function plain(html: string): string {
  return html
    .replace(/<\/?(?:p|br|li|ul|div)\s*\/?>/gi, '\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
