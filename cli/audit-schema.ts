/**
 * What `npm run audit -- --json` and `npm start -- --headless` write. Versioned: a change that a reader could trip over
 * raises the number behind the `@`; fields may be added without.
 */
import * as z from 'zod';
import type { AuditedPage } from '../entrypoints/background/protocol.ts';
import type { AuditView } from '../rules/_core/present.ts';
import { CONFIDENCES, SEVERITIES } from '../rules/_core/verdict.ts';

export const AUDIT_SCHEMA = 'reji-tenken/audit@1';

const confidence = z.enum(CONFIDENCES);

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('element'), doc: z.int(), path: z.string(), excerpt: z.string() }),
  z.object({ kind: z.literal('url'), role: z.string(), url: z.string() }),
  z.object({
    kind: z.literal('header'),
    name: z.string(),
    value: z.string().nullable(),
    url: z.string(),
  }),
  z.object({ kind: z.literal('cookie'), name: z.string(), flags: z.array(z.string()) }),
  z.object({ kind: z.literal('storage'), area: z.string(), key: z.string() }),
]);

const guideline = z.object({
  document: z.string(),
  section: z
    .string()
    .nullable()
    .describe('Official number; null where it is not known well enough to be cited'),
  title: z.string().nullable(),
  note: z
    .string()
    .nullable()
    .describe('"check the original", "for reference": how the citation stands'),
  url: z.string(),
});

const finding = z.object({
  rule: z.string().describe("Id of the rule: its folder's name under rules/"),
  category: z.string(),
  severity: z.enum(SEVERITIES).describe('How bad it is if it is so'),
  confidence: confidence.describe('How sure the audit is that it is so'),
  grade: z.enum(['leak-proven', 'tainted', 'armed', 'static']).nullable(),
  title: z.string(),
  message: z.string().describe('What was seen, in the language asked for'),
  evidence: z.array(evidence),
  guidelines: z.array(guideline),
});

const page = z.object({
  url: z.string().describe('Query values are replaced by …'),
  auditedAt: z.iso.datetime(),
  payment: z.object({
    method: z.enum(['passing', 'token', 'hosted-frame', 'redirect', 'none', 'unknown']),
    psp: z.string().nullable(),
    confidence,
  }),
  platform: z.object({
    name: z.string().nullable(),
    version: z.string().nullable(),
    confidence: z.string().nullable(),
  }),
  verdicts: z.array(
    z.object({
      rule: z.string(),
      verdict: z.enum(['fail', 'pass', 'unknown', 'not-applicable', 'error']),
      reason: z.string().nullable(),
    }),
  ),
  findings: z.array(finding),
  facts: z.looseObject({ version: z.int() }).describe('Tables of facts, see rules/_core/facts.ts'),
  timings: z.record(z.string(), z.number()).describe('Milliseconds'),
});

/** The whole file. */
export const auditFile = z.object({
  schema: z.literal(AUDIT_SCHEMA),
  tool: z.object({ name: z.string(), version: z.string() }),
  locale: z.enum(['ja', 'en']),
  pages: z.array(page),
  failures: z
    .array(z.object({ url: z.string(), reason: z.string() }))
    .describe('Addresses that could not be audited'),
});

export type AuditFile = z.infer<typeof auditFile>;
export type AuditFilePage = AuditFile['pages'][number];

/** The JSON Schema (draft 2020-12) of the file. */
export function auditJsonSchema(): object {
  return z.toJSONSchema(auditFile);
}

/** One page of the file from an audit and its words. */
export function toFilePage({ record, facts }: AuditedPage, view: AuditView): AuditFilePage {
  return {
    url: record.url,
    auditedAt: record.at,
    payment: {
      method: record.payment.method,
      psp: record.payment.psp,
      confidence: record.payment.confidence,
    },
    platform: record.platform ?? { name: null, version: null, confidence: null },
    verdicts: record.verdicts,
    findings: view.findings.map((found) => ({
      rule: found.rule,
      category: found.category,
      severity: found.severity,
      confidence: found.confidence,
      grade: found.grade,
      title: found.title,
      message: found.seen,
      evidence: found.evidence,
      guidelines: found.citations,
    })),
    facts: { ...facts },
    timings: Object.fromEntries(
      Object.entries(record.timings).map(([name, ms]) => [name, Math.round(ms * 100) / 100]),
    ),
  };
}
