/** What a store's file holds, piece by piece, so that a wrong one is named by its place and a large one is read with rests. */
import * as z from 'zod/mini';
import {
  API_ROLES,
  type Api,
  CARD_PARTS,
  type CallSubject,
  ENCODINGS,
  PERSONAL_PARTS,
} from '../../../rules/_core/behaviour-facts.ts';
import { OUTSIDE_OUTCOMES, OUTSIDE_PLACES } from '../../../rules/_core/outside-facts.ts';
import { CONFIDENCES, SEVERITIES } from '../../../rules/_core/verdict.ts';
import {
  ANSWERS,
  CARRIERS,
  CHECKOUT_STEPS,
  DIAGNOSIS_BOUNDS,
  SHOT_REFUSALS,
  STEPS,
} from '../../../rules/_diagnosis/diagnosis.ts';
import { OUTSIDE_STOPS } from '../../../rules/_outside-check/check-row.ts';
import { OUTSIDE_BOUNDS } from '../../../rules/_outside-check/plan.ts';
import { SIGNAL_KINDS } from '../../../rules/_profile/profile.ts';
import { profileSchema } from '../../background/protocol-diagnosis.ts';

const short = z.string().check(z.maxLength(300));
const line = z.string().check(z.maxLength(2100));
const text = z.string().check(z.maxLength(20_000));
const id = z.string().check(z.minLength(1), z.maxLength(2100));
export const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s<>"']+$/));
/** Origin and path of a page: an address of any other kind could be run where it is shown as a link. */
const page = z.string().check(z.maxLength(2100), z.regex(/^https?:\/\/[^\s<>"']+$/));
export const moment = z.iso.datetime();
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.int().check(z.minimum(0), z.maximum(1e9));
const many = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));

const counts = z.object(
  Object.fromEntries(SEVERITIES.map((one) => [one, count])) as Record<string, typeof count>,
);
const platform = z.nullable(
  z.object({
    name: short,
    version: z.nullable(short),
    id: z.optional(short),
    confidence: z.optional(z.enum(CONFIDENCES)),
    source: z.optional(z.enum(['page', 'declared'])),
    versionIsEstimate: z.optional(z.boolean()),
  }),
);

export const diagnosis = z.object({
  store: origin,
  profile: profileSchema,
  platform,
  done: z.partialRecord(z.enum(STEPS), moment),
  counts: z.nullable(counts),
  dueOn: z.nullable(day),
  at: moment,
});

export const answer = z.object({
  store: origin,
  question: short,
  value: z.nullable(z.enum(ANSWERS)),
  who: z.nullable(z.enum(CARRIERS)),
  note: z.string().check(z.maxLength(DIAGNOSIS_BOUNDS.text)),
  file: z.string().check(z.maxLength(DIAGNOSIS_BOUNDS.name)),
  at: moment,
});

export const hearing = z.object({
  store: origin,
  item: short,
  text: z.string().check(z.maxLength(DIAGNOSIS_BOUNDS.text)),
  on: z.union([day, z.literal('')]),
  at: moment,
});

export const report = z.object({
  store: origin,
  at: moment,
  kind: z.enum(['report', 'follow-up']),
  session: id,
  follows: z.nullable(moment),
  dueOn: day,
});

const path = z.string().check(z.maxLength(300), z.regex(/^\/[^\s<>"']*$/));

export const outsideCheck = z.object({
  store: origin,
  at: moment,
  consentAt: moment,
  endedAt: z.nullable(moment),
  origin,
  platform: z.nullable(short),
  requests: many(z.object({ method: z.enum(['HEAD', 'GET']), path }), OUTSIDE_BOUNDS.requests),
  sent: z.int().check(z.minimum(0), z.maximum(OUTSIDE_BOUNDS.requests)),
  answers: many(
    z.object({
      doc: z.literal(0),
      path,
      place: z.enum(OUTSIDE_PLACES),
      outcome: z.enum(OUTSIDE_OUTCOMES),
      status: z.nullable(z.int()),
      type: short,
      length: z.nullable(z.number()),
      marker: z.nullable(z.boolean()),
      location: z.union([page, z.literal('')]),
    }),
    OUTSIDE_BOUNDS.requests,
  ),
  stopped: z.nullable(z.enum(OUTSIDE_STOPS)),
});

const carried = z.object({
  part: z.enum([...CARD_PARTS, ...PERSONAL_PARTS]),
  encoding: z.enum(ENCODINGS),
  canary: z.boolean(),
});

const SUBJECTS = [
  ...CARD_PARTS,
  ...PERSONAL_PARTS,
  ...['card', 'pay-button', 'form', 'document', 'window', 'script', 'iframe', 'input', 'image'],
  ...['local', 'session', 'cookie', 'get', 'post', ''],
] as CallSubject[];

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('element'), doc: count, path: line, excerpt: line }),
  z.object({
    kind: z.literal('url'),
    role: z.enum(['script', 'frame', 'form', 'page', 'resource', 'link']),
    url: text,
  }),
  z.object({ kind: z.literal('header'), name: short, value: z.nullable(text), url: text }),
  z.object({ kind: z.literal('cookie'), name: line, flags: many(short, 30) }),
  z.object({ kind: z.literal('storage'), area: short, key: line }),
  z.object({
    kind: z.literal('call'),
    api: z.enum(Object.keys(API_ROLES) as Api[]),
    script: text,
    line: z.nullable(z.number()),
    target: text,
    subject: z.enum(SUBJECTS),
    carries: many(carried, 100),
    at: z.number(),
    refused: z.boolean(),
  }),
  z.object({
    kind: z.literal('script'),
    url: text,
    line: z.number(),
    signal: z.enum(SIGNAL_KINDS),
    detail: line,
    excerpt: line,
    hash: short,
  }),
]);

const finding = z.object({
  rule: short,
  message: short,
  values: z.record(short, z.union([text, z.number()])),
  severity: z.enum(SEVERITIES),
  confidence: z.enum(CONFIDENCES),
  grade: z.nullable(z.enum(['leak-proven', 'tainted', 'armed', 'static'])),
  evidence: many(evidence, 1000),
  guidelines: many(short, 100),
});

const outside = z.object({
  tool: short,
  file: z.optional(short),
  rule: line,
  title: line,
  text,
  evidence: many(evidence, 1000),
  level: short,
});

const sessionFinding = z.object({
  key: text,
  severity: z.enum(SEVERITIES),
  pages: many(page, DIAGNOSIS_BOUNDS.pages),
  found: z.nullable(finding),
  outside: z.nullable(outside),
});

const sessionPage = z.object({
  session: id,
  page,
  title: line,
  at: moment,
  step: z.nullable(z.enum(CHECKOUT_STEPS)),
  byHand: z.optional(z.boolean()),
  noShot: z.optional(z.enum(SHOT_REFUSALS)),
  payment: z.object({
    method: z.enum(['passing', 'token', 'hosted-frame', 'redirect', 'none', 'unknown']),
    psp: z.nullable(short),
  }),
  verdicts: many(
    z.object({
      rule: short,
      verdict: z.enum(['fail', 'pass', 'unknown', 'not-applicable', 'error']),
      reason: z.nullable(line),
    }),
    1000,
  ),
  findings: many(finding, 5000),
  framesNotEntered: z.optional(count),
});

/** Only pictures: a document would be run by whoever opens it. */
const image = z
  .string()
  .check(
    z.maxLength(8_000_000),
    z.regex(/^data:image\/(?:jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/),
  );

export const session = z.object({
  row: z.object({
    id,
    store: origin,
    startedAt: moment,
    endedAt: moment,
    tabId: z.null(),
    shots: z.boolean(),
    counts,
    pages: count,
    steps: many(z.enum(CHECKOUT_STEPS), 20),
    outside: many(z.object({ name: short, tool: short, findings: count, at: moment }), 100),
    platform,
    factsVersion: count,
  }),
  pages: many(sessionPage, DIAGNOSIS_BOUNDS.pages),
  findings: z.nullable(
    z.object({
      session: id,
      findings: many(sessionFinding, DIAGNOSIS_BOUNDS.findings),
      cut: count,
    }),
  ),
  shots: many(z.object({ session: id, page, image }), DIAGNOSIS_BOUNDS.pages),
});
