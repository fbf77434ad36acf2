/**
 * The one typed message map. Screens ask the background; content scripts tell it. Handlers check the sender first, then
 * parse: what does not fit the schema is not handled at all.
 */
import * as z from 'zod/mini';
import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import {
  DRY_RUN_WAYS,
  type DryRunLook,
  type DryRunRefusal,
  type DryRunStep,
  type DryRunView,
} from '../../rules/_core/dry-run.ts';
import type { PlannedField } from '../../rules/_core/dry-run-plan.ts';
import type { Facts } from '../../rules/_core/facts.ts';
import type { PaymentMethod } from '../../rules/_core/payment-method.ts';
import type { AuditView } from '../../rules/_core/present.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import { LOCALES } from '../../rules/_core/text.ts';
import type { Finding, RuleVerdict } from '../../rules/_core/verdict.ts';

/** Why a page cannot be audited; the popup has a sentence for each. */
export type NotAuditable =
  | 'browser-page'
  | 'extension-store'
  | 'pdf'
  | 'file'
  | 'no-access'
  | 'no-page'
  | 'error-page';

/** One audit of one page as it is kept. No values, no facts: those stay with the tab. */
export interface AuditRecord {
  /** Shape of this record; a record of a newer shape is kept and shown as such. */
  schema: number;
  /** `scheme://host`, what a permission is asked for. */
  store: string;
  /** Origin and path, no query. */
  page: string;
  url: string;
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  factsVersion: number;
  payment: Pick<PaymentMethod, 'method' | 'psp' | 'confidence' | 'reasons' | 'isPaymentPage'>;
  platform: { name: string; version: string | null; confidence: string } | null;
  verdicts: RuleVerdict[];
  findings: Finding[];
  /** Frames that could not be entered, and rows cut by the bounds. */
  limits: { framesNotEntered: number; rowsCut: number; faults: number };
  /** Milliseconds. */
  timings: Record<string, number>;
  /** The dry run that this audit ends; absent where none was made of this page. */
  dryRun?: DryRunView;
}

export interface AuditedPage {
  record: AuditRecord;
  facts: Facts;
  /** The browser's frame id of each `doc`. */
  frameIds: number[];
  /** `loadedAt` of the top document: which load of the address this was. */
  loadedAt: number;
  /** False where the history could not be written (refused, full, newer database). */
  kept: boolean;
}

/** An audit put into words for a screen. */
export type AuditOutcome = { ok: true; audit: AuditView } | { ok: false; reason: NotAuditable };

/** A dry run under way, with the test data of this run and where it goes. */
export interface RunningDryRun {
  step: DryRunStep;
  canary: Canary;
  fields: PlannedField[];
}

/** How a dry run went, with the audit that it ends in. */
export type DryRunOutcome = { ok: true; audit: AuditView } | { ok: false; reason: DryRunRefusal };

/** The same audit whole, for commands that write JSON. */
export type FullAudit =
  | { ok: true; audited: AuditedPage; view: AuditView }
  | { ok: false; reason: NotAuditable };

export interface StoreRow {
  /** `scheme://host` */
  origin: string;
  addedAt: string;
  lastAuditAt: string | null;
}

export interface TabStatus {
  tabId: number;
  url: string | null;
  /** `scheme://host` of the page, null where it has none that could be enrolled. */
  store: string | null;
  notAuditable: NotAuditable | null;
  enrolled: boolean;
  /** The last audit of what the tab shows now; null where there is none. */
  audit: AuditView | null;
  /** A dry run under way in this tab. */
  dryRun: { step: DryRunStep; way: DryRunFact['way'] } | null;
}

const locale = z.enum(LOCALES);
const tabId = z.int().check(z.nonnegative());
const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s]+$/));

/** What screens may ask, each with the schema of its payload. */
export const screenRequests = {
  'tab.status': z.object({ tabId, locale }),
  'tab.audit': z.object({ tabId, locale }),
  'tab.audit-in-full': z.object({ tabId, locale }),
  /** What a dry run would do; nothing is done. */
  'dry-run.look': z.object({ tabId }),
  /** Answered when everything is put back, or when it could not begin. */
  'dry-run.start': z.object({ tabId, locale, way: z.enum([...DRY_RUN_WAYS, 'browser-input']) }),
  /** For commands, which type by the browser's own input. */
  'dry-run.running': z.object({ tabId }),
  'dry-run.stop': z.object({ tabId }),
  'element.show': z.object({
    tabId,
    doc: z.int().check(z.nonnegative()),
    path: z.string().check(z.maxLength(2000)),
  }),
  /** Said before the permission is asked for, so that a popup closed by the prompt loses nothing. */
  'store.intent': z.object({ origin }),
  'store.add': z.object({ origin }),
  'store.remove': z.object({ origin }),
  'store.list': z.object({}),
  'history.list': z.object({ page: z.string().check(z.maxLength(2100)) }),
} as const;

export type ScreenRequest = keyof typeof screenRequests;
export type Payload<R extends ScreenRequest> = z.infer<(typeof screenRequests)[R]>;

/** What each request is answered with. */
export interface Answers {
  'tab.status': TabStatus;
  'tab.audit': AuditOutcome;
  'tab.audit-in-full': FullAudit;
  'dry-run.look': DryRunLook;
  'dry-run.start': DryRunOutcome;
  'dry-run.running': RunningDryRun | null;
  'dry-run.stop': null;
  'element.show': { shown: boolean };
  'store.intent': null;
  'store.add': { added: boolean };
  'store.remove': { removed: boolean };
  'store.list': StoreRow[];
  'history.list': { at: string; findings: number; worst: string | null; known: boolean }[];
}

const text = z.string().check(z.maxLength(2100));
const names = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200));

/** What a content script may tell, of its own frame only. */
export const pageNotices = {
  /** The page settled after loading, or changed in a way that an audit would see. */
  'page.changed': z.object({ reason: z.enum(['settled', 'changed']) }),
  /** A form is about to be sent; shapes only. */
  'form.submitted': z.object({
    action: text,
    method: z.string().check(z.maxLength(9)),
    submitted: z.boolean(),
    luhnNames: names,
    shortNames: names,
    entryCount: z.number(),
  }),
  /** Everything is put back; wakes the background where it was stopped meanwhile. */
  'dry-run.ended': z.object({ runId: z.string().check(z.maxLength(60)) }),
} as const;

export type PageNotice = keyof typeof pageNotices;
export type Notice<N extends PageNotice> = z.infer<(typeof pageNotices)[N]>;
