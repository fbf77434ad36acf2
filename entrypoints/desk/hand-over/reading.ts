/** Reads a store's file: bytes, then its parts, each held to its schema. Nothing is written, and nothing in it is ever run. */
import * as z from 'zod/mini';
import {
  type FileProblem,
  STORE_FILE_LIMIT,
  type StoreFile,
  schemaOf,
  strayIn,
  twiceIn,
} from '../../../rules/_diagnosis/store-file.ts';
import { restingEvery } from '../../background/resting.ts';
import * as inventory from './inventory-schema.ts';
import * as schema from './schema.ts';

/** A file, as reading needs it. */
export type FileToRead = Pick<Blob, 'size' | 'stream'>;

export interface ReadOptions {
  /** Store that the file has to be of; null for any. */
  store: string | null;
  signal?: AbortSignal;
  /** Told every now and then how far it is, from 0 to 1. */
  onProgress?: (share: number) => void;
}

export type FileReading = { ok: true; file: StoreFile } | { ok: false; problem: FileProblem };

/** Milliseconds of work before the page has its turn. */
const AT_A_TIME = 12;
/** Share of the progress that reading the bytes has; the rest is checking. */
const BYTES = 0.5;

/** Reads and checks a file; never throws. */
export async function readStoreFile(file: FileToRead, options: ReadOptions): Promise<FileReading> {
  try {
    if (file.size > STORE_FILE_LIMIT) fail({ reason: 'too-large', size: file.size });
    const text = await textOf(file, options);
    return { ok: true, file: await checked(parsed(text), options) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    return { ok: false, problem: { reason: options.signal?.aborted ? 'cancelled' : 'no-json' } };
  }
}

class Refused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

function fail(problem: FileProblem): never {
  throw new Refused(problem);
}

async function textOf(file: FileToRead, { signal, onProgress }: ReadOptions): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  const pieces: string[] = [];
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      read += value.length;
      if (read > STORE_FILE_LIMIT) fail({ reason: 'too-large', size: read });
      pieces.push(decoder.decode(value, { stream: true }));
      onProgress?.(BYTES * (file.size > 0 ? Math.min(1, read / file.size) : 1));
    }
    pieces.push(decoder.decode());
    return pieces.join('');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parsed(text: string): unknown {
  const trimmed = text.trimEnd();
  if (trimmed === '') fail({ reason: 'empty' });
  try {
    return JSON.parse(text);
  } catch {
    // What begins as a file of ours and does not end as one was cut off on its way.
    return fail({ reason: looksCut(trimmed) ? 'truncated' : 'no-json' });
  }
}

function looksCut(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 100)) && text.includes('reji-tenken/store@');
}

/** A list that can be long, and what each of its entries has to be. */
type Lists = readonly [place: string, list: unknown, entry: z.ZodMiniType][];

async function checked(value: unknown, options: ReadOptions): Promise<StoreFile> {
  const kind = schemaOf(value);
  if (kind === 'newer') fail({ reason: 'newer', schema: String((value as StoreFile).schema) });
  if (kind === 'other') fail({ reason: 'other-file' });
  const raw = value as Record<string, unknown>;
  const head = take(HEAD, { ...raw, ...TOO_LONG }, '');
  if (options.store !== null && head.store !== options.store)
    fail({ reason: 'other-store', store: head.store });
  const stock = take(STOCK, raw.inventory, 'inventory');
  const lists = await checkedLists(
    [
      ['answers', raw.answers, schema.answer],
      ['hearings', raw.hearings, schema.hearing],
      ['sessions', raw.sessions, schema.session],
      ['reports', raw.reports, schema.report],
      // Files of earlier versions have none.
      ['outsideChecks', raw.outsideChecks ?? [], schema.outsideCheck],
      ['inventory.rows', stock.rows, inventory.script],
      ['inventory.pages', stock.pages, inventory.page],
    ],
    options,
  );
  const [answers, hearings, sessions, reports, outsideChecks, rows, pages] = lists;
  const written = { answers, hearings, sessions, reports, outsideChecks };
  const file = { ...head, ...written, inventory: { rows, pages } };
  return atHome(file as unknown as StoreFile);
}

function atHome(file: StoreFile): StoreFile {
  const stray = strayIn(file);
  if (stray !== null) fail({ reason: 'wrong', place: stray });
  const twice = twiceIn(file);
  if (twice !== null) fail({ reason: 'twice', place: twice });
  return file;
}

const HEAD = z.object({
  schema: z.string(),
  madeAt: schema.moment,
  store: schema.origin,
  diagnosis: z.nullable(schema.diagnosis),
});
/** Not copied with the head. */
const TOO_LONG = {
  ...{ answers: null, hearings: null, sessions: null, reports: null },
  ...{ outsideChecks: null, inventory: null },
};
const STOCK = z.object({ rows: z.unknown(), pages: z.unknown() });
/** Entries of one list. */
const MOST = 20_000;

async function checkedLists(lists: Lists, { signal, onProgress }: ReadOptions) {
  const total = lists.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0);
  const rest = restingEvery(AT_A_TIME);
  const results: unknown[][] = [];
  let done = 0;
  for (const [place, list, entry] of lists) {
    if (!Array.isArray(list) || list.length > MOST) fail({ reason: 'wrong', place });
    const entries: unknown[] = [];
    for (const [at, value] of (list as unknown[]).entries()) {
      entries.push(take(entry, value, `${place}[${at}]`));
      done++;
      if (await rest()) {
        signal?.throwIfAborted();
        onProgress?.(BYTES + (1 - BYTES) * (done / Math.max(1, total)));
      }
    }
    results.push(entries);
  }
  signal?.throwIfAborted();
  return results;
}

/** The value as its schema has it; a wrong one is named by its place. */
function take<T extends z.ZodMiniType>(of: T, value: unknown, place: string): z.output<T> {
  const result = of.safeParse(value);
  if (result.success) return result.data;
  return fail({ reason: 'wrong', place: placeOf(place, result.error.issues[0]?.path ?? []) });
}

function placeOf(place: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, place);
}
