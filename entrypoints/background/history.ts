import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { LibraryRepository } from '../../rules/_catalog/libraries/repository.ts';
import type {
  Answer,
  DiagnosisRow,
  HearingEntry,
  ReportRow,
  SessionFindings,
  SessionPage,
  SessionRow,
  SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';
import type {
  InventoryRow,
  LogEntry,
  PageRow,
  VisitRow,
} from '../../rules/_inventory/inventory.ts';
import type { OutsideCheckRow } from '../../rules/_outside-check/check-row.ts';
import type { ScriptProfile } from '../../rules/_profile/profile.ts';
import type { AuditRecord, IndicatorList } from './protocol.ts';

/** Shape of the records this version writes. Records of other shapes are kept and shown as such. */
export const RECORD_SCHEMA = 1;

const NAME = 'reji-tenken';
/** Audits kept of one page; the oldest go first. */
const MAX_AUDITS_OF_PAGE = 100;

/** What was made of a text, by the text's hash. */
export interface KeptProfile {
  hash: string;
  profile: ScriptProfile;
  /** Stores in whose pages the text was seen: it goes when the last of them does. */
  stores: string[];
  /** Day it was last asked for, ISO 8601 date: those not asked for longest go first. */
  usedOn: string;
}

/** A script's text for comparing, mail addresses and long numbers masked. */
export interface KeptText {
  store: string;
  hash: string;
  text: string;
  /** Bytes as UTF-8. */
  size: number;
  /** ISO 8601, UTC; the oldest go first. */
  at: string;
}

/** What the text at an address was when it was last asked for, so that another one is noticed. */
export interface KnownAddress {
  store: string;
  /** SHA-256 of the whole address: what stands in queries is not kept. */
  address: string;
  hash: string;
  /** Asked for twice at once, it was not the same. */
  varying: boolean;
  /** ISO 8601 date; those not asked for longest go first. */
  usedOn: string;
}

/** An indicator list; its hosts lie in `indicatorBuckets`. */
export interface KeptIndicatorList extends IndicatorList {
  /** How many buckets its hosts are spread over, a power of two. */
  buckets: number;
}

/** Hosts of a list with one hash, as `rules/_indicators/buckets.ts` writes them. */
export interface KeptIndicatorBucket {
  list: string;
  bucket: number;
  text: string;
}

/** Data on libraries that the owner imported. */
export interface KeptLibraryData {
  repository: LibraryRepository;
  /** ISO 8601 date. */
  dataDate: string;
}

/** Everything that is kept in this browser's database. */
export interface Schema extends DBSchema {
  audits: {
    key: number;
    value: AuditRecord;
    indexes: { 'by-page': [string, string]; 'by-store': [string, string] };
  };
  profiles: {
    key: string;
    value: KeptProfile;
    indexes: { 'by-store': string; 'by-use': string };
  };
  scriptTexts: {
    key: [store: string, hash: string];
    value: KeptText;
    indexes: { 'by-time': [at: string, size: number] };
  };
  scriptAddresses: {
    key: [store: string, address: string];
    value: KnownAddress;
    indexes: { 'by-use': string };
  };
  inventory: { key: [store: string, key: string]; value: InventoryRow };
  inventoryPages: { key: [store: string, page: string]; value: PageRow };
  visits: { key: number; value: VisitRow; indexes: { 'by-store': [string, string] } };
  inventoryLog: { key: number; value: LogEntry; indexes: { 'by-store': [string, string] } };
  indicatorLists: { key: string; value: KeptIndicatorList };
  indicatorBuckets: { key: [list: string, bucket: number]; value: KeptIndicatorBucket };
  libraryData: { key: 'imported'; value: KeptLibraryData };
  diagnoses: { key: string; value: DiagnosisRow };
  answers: { key: [store: string, question: string]; value: Answer };
  hearings: { key: [store: string, item: string]; value: HearingEntry };
  sessions: { key: string; value: SessionRow; indexes: { 'by-store': [string, string] } };
  sessionPages: { key: [session: string, page: string]; value: SessionPage };
  sessionFindings: { key: string; value: SessionFindings };
  sessionShots: { key: [session: string, page: string]; value: SessionShot };
  reports: { key: [store: string, at: string]; value: ReportRow };
  outsideChecks: { key: [store: string, at: string]; value: OutsideCheckRow };
}

/** Contiguous: entry n brings version n to n + 1. Never edited once released. */
const MIGRATIONS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
  (db) => {
    const audits = db.createObjectStore('audits', { autoIncrement: true });
    audits.createIndex('by-page', ['page', 'at']);
    audits.createIndex('by-store', ['store', 'at']);
  },
  (db) => {
    const profiles = db.createObjectStore('profiles', { keyPath: 'hash' });
    profiles.createIndex('by-store', 'stores', { multiEntry: true });
    profiles.createIndex('by-use', 'usedOn');
    const texts = db.createObjectStore('scriptTexts', { keyPath: ['store', 'hash'] });
    // Both, so that sizes are summed without a text being read.
    texts.createIndex('by-time', ['at', 'size']);
    const addresses = db.createObjectStore('scriptAddresses', { keyPath: ['store', 'address'] });
    addresses.createIndex('by-use', 'usedOn');
    db.createObjectStore('inventory', { keyPath: ['store', 'key'] });
    db.createObjectStore('inventoryPages', { keyPath: ['store', 'page'] });
    const visits = db.createObjectStore('visits', { autoIncrement: true });
    visits.createIndex('by-store', ['store', 'at']);
    const log = db.createObjectStore('inventoryLog', { autoIncrement: true });
    log.createIndex('by-store', ['store', 'at']);
  },
  (db) => {
    db.createObjectStore('indicatorLists', { keyPath: 'name' });
    db.createObjectStore('indicatorBuckets', { keyPath: ['list', 'bucket'] });
    db.createObjectStore('libraryData');
  },
  (db) => {
    db.createObjectStore('diagnoses', { keyPath: 'store' });
    db.createObjectStore('answers', { keyPath: ['store', 'question'] });
    db.createObjectStore('hearings', { keyPath: ['store', 'item'] });
    const sessions = db.createObjectStore('sessions', { keyPath: 'id' });
    sessions.createIndex('by-store', ['store', 'startedAt']);
    db.createObjectStore('sessionPages', { keyPath: ['session', 'page'] });
    db.createObjectStore('sessionFindings', { keyPath: 'session' });
    db.createObjectStore('sessionShots', { keyPath: ['session', 'page'] });
    db.createObjectStore('reports', { keyPath: ['store', 'at'] });
  },
  (db) => {
    db.createObjectStore('outsideChecks', { keyPath: ['store', 'at'] });
  },
];

/** Why a database is not there yet: it is being opened (or brought to a newer shape), or an older page of ours holds it. */
export type DatabaseWait = 'opening' | 'blocked';

/** Opening takes a few milliseconds; after so many somebody looks at an empty screen. */
const LONG_MS = 400;
const waits = new Set<(wait: DatabaseWait | null) => void>();

/** Tells when this page has to wait for the database, and with null that it need not any longer; the result ends it. */
export function onDatabaseWait(tell: (wait: DatabaseWait | null) => void): () => void {
  waits.add(tell);
  return () => waits.delete(tell);
}

function tellWaiting(wait: DatabaseWait | null): void {
  for (const tell of waits) tell(wait);
}

async function open(): Promise<IDBPDatabase<Schema>> {
  let waited = false;
  const wait = (why: DatabaseWait) => {
    waited = true;
    tellWaiting(why);
  };
  const timer = setTimeout(() => wait('opening'), LONG_MS);
  try {
    return await openDB<Schema>(NAME, MIGRATIONS.length, {
      upgrade: (db, from) => {
        for (const migrate of MIGRATIONS.slice(from)) migrate(db);
      },
      blocked: () => wait('blocked'),
      // A newer version of the extension waits for this page: what is under way here ends first, then it has its turn.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
  } finally {
    clearTimeout(timer);
    if (waited) tellWaiting(null);
  }
}

/** Opens the database, uses it, and closes it again. Rejects where the browser refuses (no storage, full, a newer database). */
export async function withDatabase<T>(use: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** Files an audit. False where the browser refuses (no storage, full, a newer database): the audit itself goes on. */
export async function keepAudit(record: AuditRecord): Promise<boolean> {
  try {
    await withDatabase(async (db) => {
      const tx = db.transaction('audits', 'readwrite');
      await tx.store.add(record);
      const keys = await tx.store.index('by-page').getAllKeys(rangeOf(record.page));
      for (const key of keys.slice(0, Math.max(0, keys.length - MAX_AUDITS_OF_PAGE)))
        await tx.store.delete(key);
      await tx.done;
    });
    return true;
  } catch {
    return false;
  }
}

/** Files what an audit became in place of what it was; both have the same page and time. False as above. */
export async function replaceAudit(record: AuditRecord): Promise<boolean> {
  try {
    return await withDatabase(async (db) => {
      const tx = db.transaction('audits', 'readwrite');
      const key = await tx.store.index('by-page').getKey([record.page, record.at]);
      if (key !== undefined) await tx.store.put(record, key);
      await tx.done;
      return key !== undefined;
    });
  } catch {
    return false;
  }
}

/** Audits of a page, newest first; an empty list where the database cannot be read. */
export async function auditsOfPage(page: string): Promise<AuditRecord[]> {
  return read((db) => db.getAllFromIndex('audits', 'by-page', rangeOf(page)));
}

/** When stores were last audited (ISO 8601), null where they never were. Keys only: an audit can be some hundred kilobytes. */
export async function lastAudits(stores: readonly string[]): Promise<Map<string, string | null>> {
  try {
    return await withDatabase(async (db) => {
      const index = db.transaction('audits').store.index('by-store');
      const found = await Promise.all(
        stores.map(async (store) => {
          const newest = await index.openKeyCursor(rangeOf(store), 'prev');
          return [store, newest?.key[1] ?? null] as const;
        }),
      );
      return new Map(found);
    });
  } catch {
    return new Map();
  }
}

/** True where this version knows how to read a record. */
export function isKnownRecord(record: AuditRecord): boolean {
  return record.schema === RECORD_SCHEMA;
}

async function read<T>(use: (db: IDBPDatabase<Schema>) => Promise<T[]>): Promise<T[]> {
  try {
    return (await withDatabase(use)).reverse();
  } catch {
    return [];
  }
}

/** All keys that begin with `key`: rows of a page or store. */
export function rangeOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
