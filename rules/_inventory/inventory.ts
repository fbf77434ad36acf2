/**
 * The script inventory of a store: which scripts its payment pages run, what each is for, who approved it, and what has
 * changed since. Plain JSON, worked on by pure functions; `entrypoints/background/` keeps it.
 */
import type { IntegrityMethod, Provenance, TextState } from '../_core/script-facts.ts';
import type { ProfileVerdict } from '../_profile/profile.ts';

/** Security headers that are watched beside the scripts, in lower case. */
export const WATCHED_HEADERS = [
  'content-security-policy',
  'content-security-policy-report-only',
  'strict-transport-security',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
] as const;
export type WatchedHeader = (typeof WATCHED_HEADERS)[number];

/** Values of a page's watched headers; null: not sent. Absent: the headers could not be seen at that visit. */
export type HeaderValues = Record<WatchedHeader, string | null>;

export const INVENTORY_BOUNDS: Readonly<
  Record<
    'pages' | 'versions' | 'ways' | 'log' | 'reason' | 'visits' | 'name' | 'destinations',
    number
  >
> = {
  pages: 50,
  versions: 30,
  ways: 8,
  log: 5000,
  reason: 2000,
  visits: 1000,
  name: 160,
  destinations: 60,
};

/** What one visit of one payment page saw of one script. */
export interface Sighting {
  key: string;
  /** For people: host and path, or `インライン` and its beginning is for the screen to say; never a value. */
  name: string;
  kind: 'inline' | 'external' | 'evaluated' | 'worker';
  /** Address without query values; the page's own for inline ones. */
  url: string;
  /** '' for scripts of the page itself. */
  host: string;
  /** Name of the company that serves it, where known. */
  vendor: string | null;
  provenance: Provenance;
  integrity: IntegrityMethod;
  text: TextState;
  hash: string | null;
  /** `ScriptProfile.shape`. */
  shape: string | null;
  size: number | null;
  varying: boolean;
  verdict: ProfileVerdict | null;
}

/** Origins (`scheme://host:port`) that a page was seen to frame, to send to, and to address its forms to. */
export type Destinations = Record<'frames' | 'connects' | 'forms', string[]>;

/** One look at one payment page. Each audit of one is a visit, and each visit a check. */
export interface Visit {
  /** `scheme://host`. */
  store: string;
  /** Origin and path, no query. */
  page: string;
  /** ISO 8601, UTC. */
  at: string;
  sightings: Sighting[];
  headers: HeaderValues | null;
  /**
   * Which load of the page this was (milliseconds since 1970). Looks at one load are one look: a script seen in any of them
   * was there. Absent: a load of its own.
   */
  load?: number;
  /** For the policy that is made of the inventory. */
  destinations?: Destinations;
  /** The page was looked at as a signed-in administrator, from whom skimmers hide. */
  asAdmin: boolean;
}

/** What somebody approved, and why. */
export interface Approval {
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Business or technical reason, as written. */
  reason: string;
  /** Null where the text was not read, or varied. */
  hash: string | null;
  shape: string | null;
  provenance: Provenance;
  integrity: IntegrityMethod;
  verdict?: ProfileVerdict | null;
}

/** A text that a script had, for as long as it was seen with it. */
export interface ScriptVersion {
  hash: string;
  size: number;
  /** ISO 8601, UTC. */
  from: string;
  to: string;
}

/**
 * `new`: appeared after something of the store had been approved. `gone`: missing from a page it was regularly seen on, see
 * `presence.ts`. `text`, `inserter`, `integrity`: not as approved.
 */
export type ScriptChange = 'new' | 'gone' | 'text' | 'inserter' | 'integrity';

/** How a script comes and goes on one page: what tells a script that is gone from one that only some steps have. */
export interface PagePresence {
  page: string;
  /** Visits of the page that saw it; visits of an administrator do not count here. */
  seen: number;
  /** Visits in a row that missed it, up to the last. */
  missed: number;
  /** The longest row of misses after which it was seen again. */
  gap: number;
  /** The last load that counted here, see `Visit.load`. */
  load?: number;
}

/** A way in which a script came into a page, and since when. */
export interface ScriptWay {
  provenance: Provenance;
  integrity: IntegrityMethod;
  /** ISO 8601, UTC. */
  from: string;
}

/** One script of a store. */
export interface InventoryRow extends Sighting {
  store: string;
  /** `changed`: approved, and different since. `gone`: approved and gone, or never approved and gone. */
  status: 'unapproved' | 'approved' | 'changed' | 'gone';
  changes: ScriptChange[];
  firstSeen: string;
  lastSeen: string;
  /** Pages it was seen on, the latest first, bounded. */
  pages: string[];
  /** The latest first, bounded. */
  versions: ScriptVersion[];
  /** Written beforehand; copied into the approval. */
  reason: string;
  approval: Approval | null;
  /** The approval before this one, for undoing. */
  previous?: Approval | null;
  /** One entry for each of `pages` on which it was seen by somebody who is no administrator. */
  presence?: PagePresence[];
  /** Each way it was seen to come in, bounded: pages of one store load one script in different ways. */
  ways?: ScriptWay[];
  /** The last load that saw it, see `Visit.load`. */
  load?: number;
}

export interface HeaderApproval {
  by: string;
  /** ISO 8601, UTC. */
  at: string;
  reason: string;
  headers: HeaderValues;
}

/** What one page's headers are, and what was approved. */
export interface PageRow {
  store: string;
  page: string;
  headers: HeaderValues | null;
  approved: HeaderApproval | null;
  /** The approval before this one, for undoing. */
  previous?: HeaderApproval | null;
  lastVisit: string;
  /** Of all visits together, bounded: one visit rarely sees the whole way of a payment. */
  destinations?: Destinations;
}

/** One entry of the change log, which is never rewritten. `page` is '' where it concerns no page in particular. */
export type LogEntry = { at: string; store: string; page: string } & (
  | { what: ScriptChange; key: string; name: string; before: string | null; now: string | null }
  | { what: 'header'; header: WatchedHeader; before: string | null; now: string | null }
  | {
      what: 'approved';
      by: string;
      reason: string;
      /** Keys of scripts, and `header` for the page's headers. */
      keys: string[];
    }
  /** An approval was taken back. */
  | { what: 'withdrawn'; by: string; keys: string[] }
);

/** Figures of one visit, for the picture of the change over time. */
export interface VisitRow {
  store: string;
  page: string;
  at: string;
  /** All scripts of the store as they stood after the visit; what is gone and was approved so is not counted. */
  counts: Record<InventoryRow['status'], number>;
}

/** Everything that is kept of one store's inventory. */
export interface Inventory {
  store: string;
  rows: InventoryRow[];
  pages: PageRow[];
  visits: VisitRow[];
  log: LogEntry[];
}

/** What a person approves in one act: some scripts, all of a vendor, or all that changed in a release. */
export interface ApprovalAct {
  by: string;
  at: string;
  reason: string;
  keys: string[];
  /** Pages whose headers are approved as they are now. */
  pages: string[];
}

/** An approval taken back. */
export type WithdrawalAct = Omit<ApprovalAct, 'reason'>;
