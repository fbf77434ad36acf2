/** What screens may ask about the diagnosis, each with the schema of its payload; `protocol.ts` takes it in. */
import * as z from 'zod/mini';
import { LOCALES } from '../../rules/_core/text.ts';
import { SEVERITIES } from '../../rules/_core/verdict.ts';
import {
  ANSWERS,
  type Answer,
  BUILDS,
  CARRIERS,
  CHECKOUT_STEPS,
  DIAGNOSIS_BOUNDS,
  type DiagnosisRow,
  type HearingEntry,
  type Kept,
  REVENUE_BANDS,
  type ReportRow,
  type SessionRow,
} from '../../rules/_diagnosis/diagnosis.ts';
import { OUTSIDE_BOUNDS } from '../../rules/_diagnosis/outside/bounds.ts';
import { RETENTION_YEARS, type RetentionYears } from '../../rules/_diagnosis/retention.ts';
import { TOKEN } from '../../rules/_outside-check/plan.ts';

const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s]+$/));
const name = z.string().check(z.maxLength(DIAGNOSIS_BOUNDS.name));
const text = z.string().check(z.maxLength(DIAGNOSIS_BOUNDS.text));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const moment = z.iso.datetime();
/** `at` of what the screen had when its person began to write; null where there was nothing. */
const before = z.nullable(moment);

/** One of the catalogue, or of a newer version's. */
const platformId = z.string().check(z.maxLength(60), z.regex(/^[a-z0-9-]+$/));

export const profileSchema = z.object({
  name,
  build: z.nullable(z.enum(BUILDS)),
  product: name,
  industry: name,
  revenueBand: z.nullable(z.int().check(z.minimum(0), z.maximum(REVENUE_BANDS.length - 1))),
  builder: name,
  // Files and requests of older versions lack it.
  platform: z._default(z.nullable(z.object({ id: platformId, version: name })), null),
  costs: z.record(z.string().check(z.maxLength(60)), z.number()),
});

const address = z.string().check(z.maxLength(2100));

const outsideSchema = z.object({
  key: z.string().check(z.maxLength(400)),
  severity: z.enum(SEVERITIES),
  pages: z.array(address).check(z.maxLength(DIAGNOSIS_BOUNDS.pages)),
  found: z.null(),
  outside: z.object({
    tool: name,
    file: name,
    rule: name,
    title: z.string().check(z.maxLength(OUTSIDE_BOUNDS.title)),
    text: z.string().check(z.maxLength(OUTSIDE_BOUNDS.text)),
    evidence: z
      .array(z.object({ kind: z.literal('url'), role: z.literal('resource'), url: address }))
      .check(z.maxLength(OUTSIDE_BOUNDS.places)),
    level: name,
  }),
});

export const diagnosisRequests = {
  'diagnosis.profile': z.object({ store: origin, profile: profileSchema, before }),
  'diagnosis.answer': z.object({
    store: origin,
    question: id,
    value: z.nullable(z.enum(ANSWERS)),
    who: z.nullable(z.enum(CARRIERS)),
    note: text,
    file: name,
    before,
  }),
  'diagnosis.hear': z.object({
    store: origin,
    item: id,
    text,
    on: z.union([day, z.literal('')]),
    before,
  }),
  /** A step was done; or, with false, is to be done again. */
  'diagnosis.step': z.object({
    store: origin,
    step: z.enum(['self-check', 'hearing']),
    done: z.boolean(),
  }),
  /** Begins a walk through the shop. Every audit of the store is taken into it until it is stopped. */
  'session.start': z.object({
    store: origin,
    tabId: z.nullable(z.int().check(z.nonnegative())),
    shots: z.boolean(),
  }),
  'session.stop': z.object({ store: origin }),
  'session.remove': z.object({ session: id }),
  /** Which step a page of a session is, as a person says; null: none of them. */
  'session.step': z.object({
    session: id,
    page: address,
    step: z.nullable(z.enum(CHECKOUT_STEPS)),
  }),
  /** Results of another tool; a file of the same name takes the place of the earlier one. */
  'session.attach': z.object({
    session: id,
    file: name,
    tool: name,
    findings: z.array(outsideSchema).check(z.maxLength(DIAGNOSIS_BOUNDS.findings)),
  }),
  'session.detach': z.object({ session: id, file: name }),
  /** From now on pictures of this tab may be taken; one of what it shows is taken at once, where a walk wants them. */
  'session.shoot': z.object({ tabId: z.int().check(z.nonnegative()) }),
  /** The walk under way in a store, if there is one. */
  'session.current': z.object({ store: origin }),
  /**
   * Asks the shop's server for the places of a platform. What is asked for follows from platform and token: the list that was
   * shown. Answered when it has begun.
   */
  'outside-check.start': z.object({
    store: origin,
    /** The store with its port, as its pages have it. */
    origin,
    platform: z.nullable(id),
    token: z.string().check(z.regex(TOKEN)),
    locale: z.enum(LOCALES),
  }),
  'outside-check.stop': z.object({ store: origin }),
  /** A report was made of a session; it says when to look again. */
  'report.make': z.object({
    store: origin,
    session: id,
    kind: z.enum(['report', 'follow-up']),
    follows: z.nullable(moment),
    dueOn: day,
  }),
  'report.due': z.object({ store: origin, at: moment, dueOn: day }),
  /** Profiles of many stores in one act. Where one was written meanwhile, nothing is. */
  'stores.import': z.object({
    stores: z
      .array(z.object({ store: origin, profile: profileSchema, before }))
      .check(z.maxLength(DIAGNOSIS_BOUNDS.listed)),
  }),
  /** Takes an import back: what stood there before, null where nothing did. What was changed since stays. */
  'stores.undo-import': z.object({
    stores: z
      .array(z.object({ store: origin, profile: z.nullable(profileSchema), at: moment }))
      .check(z.maxLength(DIAGNOSIS_BOUNDS.listed)),
  }),
  /** Everything of one store: its records, its settings and the permission. */
  'store.forget': z.object({ store: origin }),
  /** Everything of every store, settings included. */
  'data.forget-all': z.object({}),
  'data.retention': z.object({}),
  /** Years that sessions and audits are kept for; 0: for ever. */
  'data.set-retention': z.object({ years: z.literal(RETENTION_YEARS) }),
  /** Tidies old records away at once. */
  'data.tidy': z.object({}),
} as const;

/** Why no outside check was begun. */
export const OUTSIDE_REFUSALS = [
  'not-added',
  'other-origin',
  /** The shop stands on the servers of a cart service. */
  'others-server',
  /** Another check, or a dry run, is under way. */
  'busy',
  /** Firefox lets no extension ask for anything without encryption. */
  'plain-http',
] as const;
export type OutsideRefusal = (typeof OUTSIDE_REFUSALS)[number];
export type OutsideStart = { ok: true } | { ok: false; reason: OutsideRefusal };

/** What each request is answered with. */
export interface DiagnosisAnswers {
  'diagnosis.profile': Kept<DiagnosisRow>;
  'diagnosis.answer': Kept<Answer>;
  'diagnosis.hear': Kept<HearingEntry>;
  'diagnosis.step': null;
  'session.start': SessionRow;
  'session.stop': SessionRow | null;
  'session.remove': null;
  'session.step': SessionRow | null;
  'session.attach': SessionRow | null;
  'session.detach': SessionRow | null;
  'session.shoot': null;
  'session.current': SessionRow | null;
  'outside-check.start': OutsideStart;
  'outside-check.stop': null;
  'report.make': ReportRow;
  'report.due': null;
  /** `theirs`: stores that another window wrote; nothing was kept then. */
  'stores.import': { written: { store: string; at: string }[]; theirs: string[] };
  /** Stores that were left as they are, since somebody changed them after the import. */
  'stores.undo-import': { left: string[] };
  /** False where the browser kept the permission. */
  'store.forget': { removed: boolean };
  'data.forget-all': null;
  'data.retention': { years: RetentionYears };
  'data.set-retention': null;
  'data.tidy': { sessions: number; audits: number };
}
