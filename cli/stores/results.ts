/** `--out DIR`: one file for each store, by which a later run knows what is finished, and an index for people. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSeverity, type Severity } from '../../rules/_core/verdict.ts';
import { type AuditFile, auditFile } from '../audit-schema.ts';
import { writeWhole } from '../write-file.ts';
import type { Shard } from './shard.ts';
import type { ListedStore } from './store-list.ts';

export const INDEX_SCHEMA = 'reji-tenken/stores@1';

/** What a store's result depends on beside the store itself. */
export type ResultSettings = readonly unknown[];

/**
 * Name of a store's file, without the ending. What the result depends on is part of it, so that a run with other options, another
 * recording or another version never takes an old result for its own.
 */
export function resultName(store: ListedStore, settings: ResultSettings): string {
  const hash = createHash('sha256')
    .update(
      JSON.stringify([store.url, store.recording?.flow, store.profile, store.trouble, settings]),
    )
    .digest('hex')
    .slice(0, 10);
  const host = URL.canParse(store.url) ? new URL(store.url).host : `line-${store.line}`;
  return `${host.replace(/[^\w.-]+/g, '_')}-${hash}`;
}

/** A folder of results. Throws what the file system says where it cannot be made. */
export function openResults(folder: string): { path: (name: string, ending: string) => string } {
  mkdirSync(folder, { recursive: true });
  return { path: (name, ending) => join(folder, `${name}.${ending}`) };
}

/** The result of an earlier run; null where there is none, or it was cut off. */
export function readResult(path: string): AuditFile | null {
  try {
    const read = auditFile.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export type StoreState = 'waiting' | 'finished' | 'failed';

export interface IndexRow {
  url: string;
  name: string | null;
  line: number;
  file: string;
  state: StoreState;
  /** Severity of the worst finding; null where nothing was found, or nothing could be looked at. */
  worst: Severity | null;
}

/** Writes the index anew. Each shard has its own, so that shards can share a folder. */
export function writeIndex(folder: string, shard: Shard | null, stores: readonly IndexRow[]): void {
  const name = shard ? `index-${shard.part}-of-${shard.of}.json` : 'index.json';
  writeWhole(
    join(folder, name),
    `${JSON.stringify({ schema: INDEX_SCHEMA, shard, stores }, null, 2)}\n`,
  );
}

/** Severity of a file's worst finding that no baseline has; null where nothing was found. */
export function worstOf({ pages }: Pick<AuditFile, 'pages'>): Severity | null {
  const found = pages.flatMap(({ findings }) => findings).filter(({ known }) => known !== true);
  const [worst] = found.map(({ severity }) => severity).sort(compareSeverity);
  return worst ?? null;
}
