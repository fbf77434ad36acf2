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
import type { Facts } from '../../rules/_core/facts.ts';
import type { PaymentMethod } from '../../rules/_core/payment-method.ts';
import type { PlatformVerdict } from '../../rules/_core/platform.ts';
import type { AuditView } from '../../rules/_core/present.ts';
import type { TextState } from '../../rules/_core/script-facts.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import { LOCALES } from '../../rules/_core/text.ts';
import type { Finding, RuleVerdict } from '../../rules/_core/verdict.ts';
import type { CheckoutStep, SeenPlatform } from '../../rules/_diagnosis/diagnosis.ts';
import { INVENTORY_BOUNDS, type Inventory } from '../../rules/_inventory/inventory.ts';
import type { ScriptProfile } from '../../rules/_profile/profile.ts';
import type { PlannedField } from '../dry-run/plan.ts';
import { type DiagnosisAnswers, diagnosisRequests } from './protocol-diagnosis.ts';
import { type LaunchAnswers, launchRequests } from './protocol-launch.ts';

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
  platform: (SeenPlatform & Pick<PlatformVerdict, 'confidence'>) | null;
  /** Names of carts of other platforms that stand in the page; absent where none does. */
  widgets?: string[];
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
  /** A payment page whose scripts' texts are not read yet: the verdict of the page alone, which another will replace. */
  reading: boolean;
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

/** How a walk through a shop stands. */
export interface WalkStatus {
  id: string;
  /** The store it was begun in; the tab may show the same shop under the other scheme. */
  store: string;
  pages: number;
  missing: CheckoutStep[];
  shots: boolean;
  /** What the browser called it when the last audit could not be taken in; '' where it could. */
  trouble: string;
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
  /** The scripts' texts are being read: another verdict of the same page will take this one's place. */
  reading: boolean;
  /** The walk through the shop that is under way; null where nobody walks. */
  session: WalkStatus | null;
  /** Stores (`scheme://host`) whose payment page nobody has looked at for as long as they asked to be reminded after. */
  overdue: string[];
  /** Stores whose follow-up is due. */
  followUps: string[];
}

/** One script of a store's inventory: what its text says of itself, and the texts to compare, masked; null where not kept. */
export interface InventoryScript {
  profile: ScriptProfile | null;
  hash: string | null;
  text: string | null;
  approvedText: string | null;
  textState: TextState;
}

/** When a store's payment pages were last looked at, and after how many days one wants to be reminded (0: never). */
export interface Reminder {
  days: number;
  /** ISO 8601, UTC; null where it never was. */
  lastVisit: string | null;
  due: boolean;
}

/** One indicator list as its owner imported it. */
export interface IndicatorList {
  name: string;
  hosts: number;
  malformed: number;
  /** Numbers of the first malformed lines, from 1, at most 100. */
  malformedLines: number[];
  /** Lines that are well formed and name no whole host: rules that hide parts of pages, and narrower ones. */
  skipped: number;
  /** ISO 8601, UTC. */
  importedAt: string;
}

/** The data on libraries with known vulnerabilities: of which day, how much, and whether the owner imported it. */
export interface LibraryData {
  /** ISO 8601 date. */
  dataDate: string;
  entries: number;
  imported: boolean;
}

export type LibraryImport =
  | { ok: true; dataDate: string; entries: number }
  | { ok: false; reason: 'not-json' | 'wrong-shape' | 'empty' };

const locale = z.enum(LOCALES);
const tabId = z.int().check(z.nonnegative());
const origin = z.string().check(z.maxLength(300), z.regex(/^https?:\/\/[^/?#\s]+$/));
const key = z.string().check(z.maxLength(2600));
const keys = z.array(key).check(z.maxLength(5000));
const pages = z
  .array(z.string().check(z.maxLength(2100)))
  .check(z.maxLength(INVENTORY_BOUNDS.pages));
const person = z.string().check(z.maxLength(200));
const reason = z.string().check(z.maxLength(INVENTORY_BOUNDS.reason));
const moment = z.iso.datetime();
/** Longest name of an indicator list, in characters. */
const listName = z.string().check(z.minLength(1), z.maxLength(200));

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
  /** Takes the permission back. Records stay, unless `records` says that they go too. */
  'store.remove': z.object({ origin, records: z.optional(z.boolean()) }),
  'store.list': z.object({}),
  'history.list': z.object({ page: z.string().check(z.maxLength(2100)) }),
  'inventory.read': z.object({ store: origin }),
  'inventory.approve': z.object({
    store: origin,
    act: z.object({ by: person, at: moment, reason, keys, pages }),
  }),
  /** Takes approvals back; the log says so. */
  'inventory.withdraw': z.object({ store: origin, keys, pages, by: person, at: moment }),
  /** `before`: what the screen had when its person began to write; absent: whatever is there is written over. */
  'inventory.reason': z.object({ store: origin, key, reason, before: z.optional(reason) }),
  'inventory.script': z.object({ store: origin, key }),
  /** Everything that is kept of a store's scripts. */
  'inventory.forget': z.object({ store: origin }),
  'reminder.read': z.object({ store: origin }),
  'reminder.set': z.object({ store: origin, days: z.int().check(z.minimum(0), z.maximum(365)) }),
  /** Script hosts of a store (`scheme://host`) whose texts the owner lets us read; asked for by the desk, in a click. */
  'hosts.granted': z.object({ store: origin }),
  'indicators.list': z.object({}),
  'indicators.remove': z.object({ name: listName }),
  'libraries.state': z.object({}),
  'libraries.import': z.object({ json: z.string().check(z.maxLength(20_000_000)) }),
  'libraries.reset': z.object({}),
  ...diagnosisRequests,
  ...launchRequests,
} as const;

export type ScreenRequest = keyof typeof screenRequests;
export type Payload<R extends ScreenRequest> = z.infer<(typeof screenRequests)[R]>;

/** What each request is answered with. */
export interface Answers extends DiagnosisAnswers, LaunchAnswers {
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
  'inventory.read': Inventory;
  'inventory.approve': { approved: number };
  'inventory.withdraw': null;
  /** Where another tab wrote something else meanwhile: what it wrote; that stays. */
  'inventory.reason': { kept: string } | null;
  'inventory.script': InventoryScript;
  'inventory.forget': null;
  'reminder.read': Reminder;
  'reminder.set': null;
  'hosts.granted': string[];
  'indicators.list': IndicatorList[];
  'indicators.remove': null;
  'libraries.state': LibraryData;
  'libraries.import': LibraryImport;
  'libraries.reset': null;
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
