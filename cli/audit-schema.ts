/**
 * What `npm run audit -- --json` and `npm start -- --headless` write. Versioned: a change that a reader could trip over
 * raises the number behind the `@`; fields may be added without.
 */
import * as z from 'zod';
import type { AuditedPage } from '../entrypoints/background/protocol.ts';
import { CARD_PARTS, ENCODINGS, PERSONAL_PARTS } from '../rules/_core/behaviour-facts.ts';
import type { AuditView } from '../rules/_core/present.ts';
import { CONFIDENCES, type Evidence, SEVERITIES } from '../rules/_core/verdict.ts';
import { causeKey } from '../rules/_diagnosis/cause-key.ts';
import { SIGNAL_KINDS } from '../rules/_profile/profile.ts';
import { fingerprintOf } from './output/fingerprint.ts';
import { scriptProfiles } from './script-profiles-schema.ts';

export const AUDIT_SCHEMA = 'reji-tenken/audit@1';

const confidence = z.enum(CONFIDENCES);

const carried = z.object({
  part: z.enum([...CARD_PARTS, ...PERSONAL_PARTS]),
  encoding: z.enum(ENCODINGS),
  canary: z.boolean().describe("True: this run's own test data; false: the shape of a card number"),
});

export const evidence = z.discriminatedUnion('kind', [
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
  z.object({
    kind: z.literal('call'),
    api: z.string(),
    script: z.string(),
    line: z.number().nullable(),
    target: z.string(),
    subject: z.string(),
    carries: z.array(carried).describe('Kinds of data, never data'),
    at: z.number().describe('Milliseconds since the document began to load'),
    refused: z.boolean().describe('The dry run kept it from happening'),
  }),
  z.object({
    kind: z.literal('script'),
    url: z.string().describe("Address of the script; the page's own for inline ones"),
    line: z.int().describe("From 1, within the script's own text"),
    signal: z.enum(SIGNAL_KINDS),
    detail: z.string(),
    excerpt: z.string().describe('At most 200 characters'),
    hash: z.string().describe("Beginning of the text's SHA-256; '' where it was not worked out"),
  }),
]);

export const guideline = z.object({
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
  script: z
    .string()
    .nullable()
    .describe('Address of the script it is about; null where it is about none, or none is known'),
  sink: z
    .string()
    .nullable()
    .describe(
      'Where the data went: address, or key of a storage or cookie; null where it went nowhere',
    ),
  title: z.string(),
  message: z.string().describe('What was seen, in the language asked for'),
  why: z.string().optional(),
  owner: z.array(z.string()).optional().describe('What the shop does next'),
  vendor: z.array(z.string()).optional().describe('What whoever builds the shop does next'),
  fingerprint: z
    .string()
    .optional()
    .describe(
      'The same rule and cause on the same page have the same, in every run and on every host',
    ),
  known: z.boolean().optional().describe('Only with --baseline: it was in that file already'),
  evidence: z.array(evidence),
  guidelines: z.array(guideline),
});

export type AuditFileFinding = z.infer<typeof finding>;

const dryRun = z.object({
  at: z.iso.datetime(),
  way: z.enum(['events', 'by-hand', 'browser-input']),
  filled: z.array(z.string()),
  pressed: z.enum(['button', 'enter', 'none']),
  ended: z.enum(['done', 'stopped', 'time-out', 'failed']),
  restored: z.boolean(),
  took: z.number().describe('Milliseconds'),
  timeline: z.array(
    z.object({
      at: z.number().describe('Milliseconds since the run began'),
      frame: z
        .string()
        .describe('Host and path of the frame, srcdoc without one, empty in the page'),
      script: z.string(),
      parts: z.array(z.string()),
      encoding: z.enum(ENCODINGS).nullable(),
      api: z.string(),
      action: z.string(),
      sink: z.string(),
      host: z.string(),
      destination: z.enum(['shop', 'psp', 'elsewhere', 'none']),
      refused: z.boolean(),
    }),
  ),
});

const ofStore = z
  .string()
  .optional()
  .describe('Only of many stores: address of the store as the list names it, see `stores`');

const page = z.object({
  url: z.string().describe('Query values are replaced by …'),
  store: ofStore,
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
    versionIsEstimate: z
      .boolean()
      .optional()
      .describe(
        'The version is the line of the template, which a customised shop may have outlived',
      ),
    source: z.enum(['page', 'declared']).optional(),
    widgets: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .optional()
      .describe('Carts of other platforms that stand in the page'),
  }),
  verdicts: z.array(
    z.object({
      rule: z.string(),
      verdict: z.enum(['fail', 'pass', 'unknown', 'not-applicable', 'error']),
      reason: z.string().nullable(),
    }),
  ),
  findings: z.array(finding),
  facts: z
    .looseObject({ version: z.int(), scriptProfiles: scriptProfiles.optional() })
    .describe('Tables of facts, see rules/_core/facts.ts'),
  timings: z.record(z.string(), z.number()).describe('Milliseconds'),
  dryRun: dryRun
    .nullable()
    .optional()
    .describe('Only with --dry-run; null where no run was possible, see `dryRunRefused`'),
  dryRunRefused: z.string().optional(),
});

/** The whole file. */
export const auditFile = z.object({
  schema: z.literal(AUDIT_SCHEMA),
  tool: z.object({ name: z.string(), version: z.string() }),
  locale: z.enum(['ja', 'en']),
  stores: z
    .array(
      z.object({
        url: z.string().describe('Address as the list names it'),
        name: z.string().optional(),
        line: z.int().optional().describe('Of the list, from 1'),
        endedAt: z.iso.datetime().optional(),
      }),
    )
    .optional()
    .describe('Only of many stores: those that were audited or tried, in the order of the list'),
  pages: z.array(page),
  failures: z
    .array(z.object({ url: z.string(), store: ofStore, reason: z.string() }))
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
    findings: view.findings.map((found, at) => ({
      rule: found.rule,
      category: found.category,
      severity: found.severity,
      confidence: found.confidence,
      grade: found.grade,
      ...scriptAndSink(found.evidence),
      title: found.title,
      message: found.seen,
      ...{ why: found.why, owner: found.owner, vendor: found.vendor },
      ...fingerprint(record, at, found.rule),
      evidence: found.evidence,
      guidelines: found.citations,
    })),
    facts: { ...facts },
    ...(view.dryRun && { dryRun: view.dryRun }),
    timings: Object.fromEntries(
      Object.entries(record.timings).map(([name, ms]) => [name, Math.round(ms * 100) / 100]),
    ),
  };
}

// The words and the record come from one build and in one order; where they do not, nothing is said to be the same.
function fingerprint(
  { page, findings }: AuditedPage['record'],
  at: number,
  rule: string,
): { fingerprint?: string } {
  const found = findings[at];
  return found?.rule === rule ? { fingerprint: fingerprintOf(page, causeKey(found)) } : {};
}

/** Which script a finding is about and where the data went, from its evidence: the last step of the way says most. */
function scriptAndSink(evidence: readonly Evidence[]): {
  script: string | null;
  sink: string | null;
} {
  const calls = evidence.filter((each) => each.kind === 'call');
  const sends = calls.filter(({ target }) => target !== '');
  const named = evidence.find(
    (each) => each.kind === 'script' || (each.kind === 'url' && each.role === 'script'),
  );
  const script = (
    sends.find((call) => call.script !== '') ?? calls.find((call) => call.script !== '')
  )?.script;
  return {
    script: script ?? (named && 'url' in named ? named.url : null),
    sink: sends.at(-1)?.target ?? null,
  };
}
