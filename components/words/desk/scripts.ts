import type { IntegrityMethod, Provenance, TextState } from '../../../rules/_core/script-facts.ts';
import type { InventoryRow, ScriptChange } from '../../../rules/_inventory/inventory.ts';
import type { ProfileReason, ProfileVerdict } from '../../../rules/_profile/profile.ts';

export type Status = InventoryRow['status'];

/** How an autosaved text stands. */
export type SaveState = 'saving' | 'saved' | 'failed' | 'conflict';

/** Words of the list of scripts, the approval and a script's details. */
export interface ScriptWords {
  heading: string;
  lead: string;
  summary: (unapproved: number, changed: number, approved: number, gone: number) => string;
  empty: { heading: string; steps: string[] };
  nothingMatches: string;
  clearFilters: string;
  search: string;
  searchHint: string;
  shown: (shown: number, all: number) => string;
  filter: {
    status: string;
    vendor: string;
    kind: string;
    all: string;
    ownVendor: string;
    unknownVendor: string;
  };
  columns: {
    select: string;
    status: string;
    script: string;
    origin: string;
    contents: string;
    reason: string;
    approval: string;
  };
  sortBy: (column: string) => string;
  status: Record<Status, string>;
  statusMeans: Record<Status, string>;
  change: Record<ScriptChange, string>;
  changeMeans: Record<ScriptChange, string>;
  kind: Record<InventoryRow['kind'], string>;
  own: string;
  inline: string;
  /** `from`: host and path of what put it there, '' where not known. */
  inserter: Record<Provenance['by'], (from: string) => string>;
  pages: (count: number) => string;
  integrity: Record<IntegrityMethod, string>;
  integrityMeans: Record<IntegrityMethod, string>;
  verdict: Record<ProfileVerdict, string>;
  verdictMeans: Record<ProfileVerdict, string>;
  textState: Record<Exclude<TextState, 'read'>, string>;
  varying: string;
  notApproved: string;
  approvedBy: (by: string, day: string) => string;
  reason: {
    write: string;
    label: (name: string) => string;
    placeholder: string;
    state: Record<SaveState, string>;
    conflict: {
      heading: string;
      theirs: string;
      yours: string;
      keepTheirs: string;
      keepYours: string;
    };
  };
  select: {
    row: (name: string) => string;
    all: string;
    count: (count: number) => string;
    none: string;
    approve: (count: number) => string;
    approveChanged: (count: number) => string;
    approveChangedMeans: string;
    approveVendor: (vendor: string, count: number) => string;
  };
  approve: {
    heading: (count: number) => string;
    means: string;
    what: string;
    /** One line of what exactly is approved. */
    item: (name: string, integrity: string, hash: string) => string;
    noHash: string;
    caution: (count: number) => string;
    headersToo: (pages: number) => string;
    by: string;
    byHint: string;
    remember: string;
    reason: string;
    reasonHint: string;
    reasonNeeded: string;
    byNeeded: string;
    submit: string;
    saving: string;
    done: (count: number) => string;
    undone: string;
  };
  release: ReleaseWords;
  details: DetailWords;
}

/** Words of approving what changed in a release. */
export interface ReleaseWords {
  heading: (count: number) => string;
  since: string;
  /** `last`: day of the last approval. */
  sinceHint: (last: string | null) => string;
  item: (changes: string, day: string) => string;
  headers: string;
  earlier: (count: number) => string;
  nothing: string;
}

/** Words of one script's details. */
export interface DetailWords {
  close: string;
  approve: string;
  withdraw: string;
  facts: string;
  firstSeen: string;
  lastSeen: string;
  address: string;
  vendor: string;
  vendorUnknown: string;
  size: string;
  characters: (count: string) => string;
  hash: string;
  seenOn: string;
  chain: string;
  chainPage: string;
  changed: string;
  before: string;
  now: string;
  unknownValue: string;
  diff: {
    heading: string;
    approvedText: string;
    currentText: string;
    none: string;
    noText: string;
    whole: string;
    cut: (lines: number) => string;
    added: string;
    removed: string;
    place: (line: number) => string;
  };
  profile: {
    heading: string;
    signals: string;
    line: (line: number) => string;
    noSignals: string;
    reason: Record<ProfileReason, string>;
    tokens: string;
    obfuscated: string;
    libraries: string;
    hosts: string;
    encodedHost: string;
    none: string;
    readAt: string;
  };
  grant: {
    means: (host: string) => string;
    action: (host: string) => string;
    granted: string;
    refused: string;
  };
  versions: {
    heading: string;
    current: string;
    span: (from: string, to: string) => string;
    approved: string;
    none: string;
  };
}
