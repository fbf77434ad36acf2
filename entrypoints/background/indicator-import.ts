/** Reads an indicator list into the database, a piece at a time. For a page of ours: it lasts, and can be stopped. */
import {
  bucketCount,
  bucketText,
  EXCEPTED,
  HostCollector,
} from '../../rules/_indicators/buckets.ts';
import { readLine } from '../../rules/_indicators/read-line.ts';
import { type KeptIndicatorBucket, type KeptIndicatorList, withDatabase } from './history.ts';
import { bucketsOf } from './indicators.ts';
import type { IndicatorList } from './protocol.ts';
import { restingEvery } from './resting.ts';

/** A file, as the import needs it. */
export type ListFile = Pick<Blob, 'size' | 'stream'>;

export interface ImportOptions {
  /** Name of the list; one of that name is replaced once the whole file has been read. */
  name: string;
  signal?: AbortSignal;
  /** Told every now and then: bytes read, of the file's size, and lines. */
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  read: number;
  size: number;
  lines: number;
}

export type IndicatorImport =
  | { ok: true; list: IndicatorList }
  /** `cancelled`, `empty` (no host in it), `too-many` and `not-kept` (the browser refuses): what was there before is unchanged. */
  | { ok: false; reason: 'cancelled' | 'empty' | 'too-many' | 'not-kept'; malformed: number };

const MALFORMED_SHOWN = 100;
const MOST_HOSTS = 3_000_000;
/** Milliseconds of work before the page has its turn. */
const AT_A_TIME = 12;
/** Buckets written before the page has its turn. */
const BUCKETS_AT_A_TIME = 64;

/** Imports a list; never throws. Other lists, and an older one of this name, stay as they were unless all went well. */
export async function importIndicators(
  file: ListFile,
  { name, signal, onProgress }: ImportOptions,
): Promise<IndicatorImport> {
  const reading = new ListReading();
  const failed = (reason: 'cancelled' | 'empty' | 'too-many' | 'not-kept'): IndicatorImport => ({
    ok: false,
    reason,
    malformed: reading.malformed,
  });
  try {
    await readAll(file, reading, signal, onProgress);
    if (reading.hosts.added > MOST_HOSTS) return failed('too-many');
    if (reading.named === 0) return failed('empty');
    return { ok: true, list: await keep(name, reading, signal) };
  } catch {
    return failed(signal?.aborted ? 'cancelled' : 'not-kept');
  }
}

class ListReading {
  readonly hosts = new HostCollector();
  /** Hosts named and not excepted, each as often as it came. */
  named = 0;
  lines = 0;
  malformed = 0;
  readonly malformedLines: number[] = [];
  skipped = 0;

  take(line: string): void {
    this.lines++;
    const reading = readLine(line, toAscii);
    if (reading.kind === 'skipped') this.skipped++;
    if (reading.kind === 'malformed') this.takeMalformed();
    if (reading.kind !== 'hosts') return;
    for (const host of reading.hosts) this.hosts.add(host, reading.isException);
    if (!reading.isException) this.named += reading.hosts.length;
  }

  takeMalformed(): void {
    this.malformed++;
    if (this.malformedLines.length < MALFORMED_SHOWN) this.malformedLines.push(this.lines);
  }
}

function toAscii(host: string): string | null {
  const url = `http://${host}/`;
  return URL.canParse(url) ? new URL(url).hostname : null;
}

async function readAll(
  file: ListFile,
  reading: ListReading,
  signal: AbortSignal | undefined,
  onProgress: ImportOptions['onProgress'],
): Promise<void> {
  const rest = restingEvery(AT_A_TIME);
  const lines = new LineCutter();
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      for (const line of lines.cut(value)) {
        reading.take(line);
        // Looked at seldom enough to cost nothing, often enough that no page stands still.
        if (reading.lines % 256 === 0 && (await rest())) {
          signal?.throwIfAborted();
          onProgress?.({ read, size: file.size, lines: reading.lines });
        }
      }
      read += value?.length ?? 0;
      onProgress?.({ read, size: file.size, lines: reading.lines });
      if (done || reading.hosts.added > MOST_HOSTS) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Cuts pieces of a file into lines; bytes that are no UTF-8 become signs that no host has. */
class LineCutter {
  private readonly decoder = new TextDecoder();
  private kept = '';

  /** The lines that end in this piece; of no piece, what is left. */
  *cut(piece: Uint8Array | undefined): Generator<string> {
    const text = this.kept + this.decoder.decode(piece, { stream: piece !== undefined });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield text.slice(start, end);
      start = end + 1;
    }
    this.kept = text.slice(start);
    if (this.kept !== '' && (piece === undefined || this.kept.length > LONGEST_LINE)) {
      yield this.kept;
      this.kept = '';
    }
  }
}

/** A file without line ends is not held in memory as one line. */
const LONGEST_LINE = 100_000;

async function keep(
  name: string,
  reading: ListReading,
  signal: AbortSignal | undefined,
): Promise<IndicatorList> {
  const { hosts, malformed, malformedLines, skipped } = reading;
  const buckets = bucketCount(hosts.added);
  const rows: KeptIndicatorBucket[] = [];
  let count = 0;
  const rest = restingEvery(AT_A_TIME);
  for (const { bucket, names } of hosts.buckets(buckets)) {
    rows.push({ list: name, bucket, text: bucketText(names) });
    count += names.filter((each) => !each.startsWith(EXCEPTED)).length;
    if (await rest()) signal?.throwIfAborted();
  }
  const importedAt = new Date().toISOString();
  const list: IndicatorList = {
    name,
    hosts: count,
    malformed,
    malformedLines,
    skipped,
    importedAt,
  };
  await write({ ...list, buckets }, rows, signal);
  return list;
}

/** One transaction: all of it, or nothing. */
function write(
  list: KeptIndicatorList,
  rows: readonly KeptIndicatorBucket[],
  signal: AbortSignal | undefined,
): Promise<void> {
  return withDatabase(async (db) => {
    const tx = db.transaction(['indicatorLists', 'indicatorBuckets'], 'readwrite');
    const done = tx.done;
    done.catch(() => undefined);
    try {
      await tx.objectStore('indicatorBuckets').delete(bucketsOf(list.name));
      const store = tx.objectStore('indicatorBuckets');
      for (let at = 0; at < rows.length; at += BUCKETS_AT_A_TIME) {
        await Promise.all(rows.slice(at, at + BUCKETS_AT_A_TIME).map((row) => store.put(row)));
        signal?.throwIfAborted();
      }
      await tx.objectStore('indicatorLists').put(list);
    } catch (error) {
      tx.abort();
      throw error;
    }
    await done;
  });
}
