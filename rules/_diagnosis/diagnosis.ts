/**
 * The whole diagnosis of a store, in the five steps that public programmes take: what is kept of each. Plain JSON, worked on
 * by pure functions; `entrypoints/background/diagnosis-store.ts` keeps it.
 */
import type { Carrier } from '../_core/carriers.ts';
import type { PaymentMethodKind } from '../_core/payment-method.ts';
import type { PlatformVerdict } from '../_core/platform.ts';
import type { Evidence, Finding, RuleVerdict, Severity } from '../_core/verdict.ts';

/** The steps in their order. */
export const STEPS = ['self-check', 'hearing', 'diagnosis', 'report', 'follow-up'] as const;
export type Step = (typeof STEPS)[number];

export const ANSWERS = ['yes', 'partly', 'no', 'unknown', 'not-ours'] as const;
/** `not-ours`: somebody else sees to it; `Answer.who` says who. */
export type AnswerValue = (typeof ANSWERS)[number];

// Rules name carriers too; those who keep a diagnosis find them here.
export { CARRIERS, type Carrier } from '../_core/carriers.ts';

/** How the shop was built. */
export const BUILDS = ['package', 'plugin', 'scratch', 'cart-asp', 'mall', 'other'] as const;
export type Build = (typeof BUILDS)[number];

/** Upper bounds of yearly revenue through the site, in yen; the last band is open. */
export const REVENUE_BANDS = [10_000_000, 50_000_000, 100_000_000, 500_000_000, null] as const;

export const DIAGNOSIS_BOUNDS = {
  /** Characters of a note or an answer in a hearing. */
  text: 4000,
  /** Characters of a name: of a store, a person, a file. */
  name: 200,
  /** Findings of one session, after those of one cause became one. */
  findings: 2000,
  /** Pages of one session, and pages named with one finding. */
  pages: 300,
  /** Sessions kept of one store. */
  sessions: 200,
  /** Pictures of one session, and the bytes of one. */
  shots: 60,
  shotBytes: 200_000,
  /** Stores taken from one list. */
  listed: 2000,
} as const;

/** What is known of a store beside its audits. Everything can be empty. */
export interface StoreProfile {
  name: string;
  build: Build | null;
  /** Name of package, plug-in or cart service. */
  product: string;
  industry: string;
  /** Place in `REVENUE_BANDS`. */
  revenueBand: number | null;
  /** Who built the shop, and who looks after it. */
  builder: string;
  /** What the owner says the shop runs on, in place of what its pages show; null where nobody corrected it. */
  platform: StatedPlatform | null;
  /** Figures for the comparison of ways to build; yen, rates in per cent. */
  costs: Record<string, number>;
}

/** A platform of the catalogue as a person chose it. */
export interface StatedPlatform {
  id: string;
  /** As it was typed; '' where only the platform is known. */
  version: string;
}

/** A platform as a walk saw it, or as the owner had said. Rows of older versions have its name and version alone. */
export type SeenPlatform = Pick<PlatformVerdict, 'name' | 'version'> &
  Partial<Pick<PlatformVerdict, 'id' | 'confidence' | 'source' | 'versionIsEstimate'>>;

/** One store in the programme: everything that the table of all stores shows. */
export interface DiagnosisRow {
  /** `scheme://host`. */
  store: string;
  profile: StoreProfile;
  /** As the last session saw it by the shop's own pages, whatever the owner says. */
  platform: SeenPlatform | null;
  /** When each step was done (ISO 8601, UTC); absent where it was not. */
  done: Partial<Record<Step, string>>;
  /** Findings of the last session by severity; null where there was none. */
  counts: Record<Severity, number> | null;
  /** `YYYY-MM-DD`: when to look again; null where no report was made. */
  dueOn: string | null;
  /** ISO 8601, UTC: the last change of this row. Of two writers the later sees by it that there was an earlier. */
  at: string;
}

/** What was answered to one question of the self-check. */
export interface Answer {
  store: string;
  question: string;
  /** Null while there is only a note. */
  value: AnswerValue | null;
  who: Carrier | null;
  note: string;
  /** Name of the file that proves it; the file itself stays where it is. */
  file: string;
  at: string;
}

/** What was said in the hearing to one item: a question made of the self-check, or a topic of one of the three roles. */
export interface HearingEntry {
  store: string;
  item: string;
  text: string;
  /** `YYYY-MM-DD`, '' where nobody wrote it. */
  on: string;
  at: string;
}

/** What a page of the shop is for, in the order of buying. */
export const CHECKOUT_STEPS = [
  'top',
  'product',
  'cart',
  'shopper',
  'payment',
  'confirm',
  'complete',
] as const;
export type CheckoutStep = (typeof CHECKOUT_STEPS)[number];

/** One walk through the shop; its findings and pages lie apart, so that lists of sessions need not read them. */
export interface SessionRow {
  id: string;
  store: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  /** Null while it goes on. */
  endedAt: string | null;
  /** Tab that is walked in; null where any tab of the store counts. */
  tabId: number | null;
  /** Without screenshots where nobody allowed them. */
  shots: boolean;
  counts: Record<Severity, number>;
  pages: number;
  steps: CheckoutStep[];
  /** Results from elsewhere that were attached. */
  outside: { name: string; tool: string; findings: number; at: string }[];
  platform: DiagnosisRow['platform'];
  factsVersion: number;
}

/** Why there is no picture of a page of a session that was to have them. */
export const SHOT_REFUSALS = ['not-allowed', 'not-shown', 'moved', 'full', 'failed'] as const;
export type ShotRefusal = (typeof SHOT_REFUSALS)[number];

/** One page of a session: its last audit. */
export interface SessionPage {
  session: string;
  /** Origin and path, no query; `#` and a step after it where a shop shows several steps at one address. */
  page: string;
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  step: CheckoutStep | null;
  /** A person said which step it is. */
  byHand?: boolean;
  /** Why its picture could not be taken; absent where it was, or where none was asked for. */
  noShot?: ShotRefusal;
  payment: { method: PaymentMethodKind; psp: string | null };
  verdicts: RuleVerdict[];
  findings: Finding[];
  /** Frames that the audit could not enter; absent where none was left out. */
  framesNotEntered?: number;
}

/** One cause, however many pages show it. */
export interface SessionFinding {
  /** Same rule and same cause, same key: in every session. */
  key: string;
  severity: Severity;
  pages: string[];
  /** Ours: worst and surest of the pages. */
  found: Finding | null;
  /** Of another tool, as it said it; null where ours. */
  outside: OutsideFinding | null;
}

/** A result of another tool (SARIF, ZAP), bounded, text only. */
export interface OutsideFinding {
  tool: string;
  /** Name of the file that it came with: attached again, it takes the place of what came before. */
  file?: string;
  rule: string;
  title: string;
  text: string;
  evidence: Evidence[];
  /** Where the tool's own scale said something else than our five words. */
  level: string;
}

export interface SessionFindings {
  session: string;
  findings: SessionFinding[];
  /** Findings left out by the bound. */
  cut: number;
}

/** A picture of a page of a session, card fields covered before it was taken. */
export interface SessionShot {
  session: string;
  page: string;
  /** `data:image/jpeg;base64,…` */
  image: string;
}

/** A report that was made, so that the next session can be held against its session. */
export interface ReportRow {
  store: string;
  /** ISO 8601, UTC. */
  at: string;
  kind: 'report' | 'follow-up';
  session: string;
  /** The report that a follow-up answers. */
  follows: string | null;
  dueOn: string;
}

/** How a row stands that another window wrote meanwhile; null: ours was written. */
export type Kept<T> = { theirs: T } | null;

export const EMPTY_PROFILE: StoreProfile = {
  name: '',
  build: null,
  product: '',
  industry: '',
  revenueBand: null,
  builder: '',
  platform: null,
  costs: {},
};

/** A store that nobody has written anything about. `at` is '' then: there is no row yet. */
export function emptyRow(store: string): DiagnosisRow {
  return {
    store,
    profile: EMPTY_PROFILE,
    platform: null,
    done: {},
    counts: null,
    dueOn: null,
    at: '',
  };
}
