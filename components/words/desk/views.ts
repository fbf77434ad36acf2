import type { LogEntry, WatchedHeader } from '../../../rules/_inventory/inventory.ts';
import type { PolicyWords } from './policy.ts';
import type { Status } from './scripts.ts';

/** Words of the views beside the list of scripts. */
export interface ViewWords {
  headers: HeaderWords;
  policy: PolicyWords;
  log: LogWords;
  sheet: SheetWords;
  settings: SettingWords;
}

export interface HeaderWords {
  heading: string;
  lead: string;
  empty: string;
  names: Record<WatchedHeader, string>;
  page: string;
  lastVisit: (day: string) => string;
  unseen: string;
  columns: { header: string; now: string; approved: string };
  notSent: string;
  status: { approved: string; changed: string; unapproved: string };
  statusMeans: { approved: string; changed: string; unapproved: string };
  changedCount: (count: number) => string;
  diff: { heading: string; added: string; removed: string; same: string; directive: string };
  approvedBy: (by: string, day: string, reason: string) => string;
  approve: string;
  withdraw: string;
  approveHeading: string;
  done: string;
}

export interface LogWords {
  heading: string;
  lead: string;
  empty: string;
  nothingMatches: string;
  filter: { what: string; all: string; page: string; search: string };
  what: Record<LogEntry['what'], string>;
  columns: { at: string; what: string; subject: string; before: string; now: string; page: string };
  allPages: string;
  headersOf: string;
  scripts: (count: number) => string;
  by: (by: string) => string;
  reason: (reason: string) => string;
  none: string;
  csv: string;
  shown: (shown: number, all: number) => string;
  older: (count: number) => string;
  chart: {
    heading: string;
    /** What the picture shows, in a sentence. */
    title: (visits: number, from: string, to: string) => string;
    table: string;
    visit: string;
    status: Record<Status, string>;
    few: string;
  };
}

export interface SheetWords {
  heading: string;
  lead: string;
  print: string;
  csv: string;
  logCsv: string;
  title: (store: string) => string;
  madeAt: (moment: string) => string;
  pages: string;
  reference: string;
  referenceMeans: string;
  columns: {
    script: string;
    purpose: string;
    authorised: string;
    integrity: string;
    contents: string;
    dates: string;
  };
  noReason: string;
  noApproval: string;
  notRead: string;
  approved: (by: string, day: string) => string;
  /** Below the day it was first seen. */
  until: (last: string) => string;
  open: (count: number) => string;
  headersHeading: string;
  empty: string;
}

export interface SettingWords {
  heading: string;
  reminder: {
    heading: string;
    means: string;
    label: string;
    off: string;
    days: (days: number) => string;
    lastVisit: (day: string | null) => string;
    due: string;
    saved: string;
  };
  lists: {
    heading: string;
    means: string;
    forms: string;
    none: string;
    choose: string;
    reading: (file: string) => string;
    progress: (lines: string, share: string) => string;
    stop: string;
    stopped: string;
    done: (name: string, hosts: string) => string;
    hosts: (count: string) => string;
    malformed: (count: string) => string;
    malformedLines: string;
    refused: Record<'empty' | 'too-many' | 'not-kept', string>;
    importedAt: (day: string) => string;
    remove: string;
    removeWhich: (name: string) => string;
    removed: (name: string) => string;
  };
  libraries: {
    heading: string;
    means: string;
    date: (day: string, entries: string) => string;
    own: string;
    imported: string;
    choose: string;
    reset: string;
    done: (day: string, entries: string) => string;
    wasReset: string;
    refused: Record<'not-json' | 'wrong-shape' | 'empty', string>;
  };
  hosts: { heading: string; means: string; none: string };
  forget: {
    heading: string;
    means: string;
    action: string;
    ask: (scripts: number) => string;
    yes: string;
    done: string;
  };
}
