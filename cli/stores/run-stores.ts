/** Audits the stores of a list, so many at once, each in a browser of its own. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { emptyFile } from '../audit-run.ts';
import type { AuditFile } from '../audit-schema.ts';
import { writeWhole } from '../write-file.ts';
import { mergeAudits } from './merge-audits.ts';
import { auditStore, type StoreVisit } from './one-store.ts';
import {
  openResults,
  type ResultSettings,
  readResult,
  resultName,
  type StoreState,
  worstOf,
  writeIndex,
} from './results.ts';
import type { Shard } from './shard.ts';
import type { ListedStore } from './store-list.ts';

export interface StoresRun {
  stores: readonly ListedStore[];
  visit: StoreVisit;
  /** Where each store's result goes, and where an earlier run's are looked for; null: kept in memory only. */
  out: string | null;
  shard: Shard | null;
  /** Browsers at once. */
  parallel: number;
  /** Told of each store when it is over; `before` is true where an earlier run had finished it. */
  onStore: (store: ListedStore, file: AuditFile, before: boolean) => void;
}

interface Task {
  store: ListedStore;
  name: string;
  file: AuditFile | null;
}

/**
 * Audits what no earlier run in the same folder has finished; a store that failed there is tried again. Gives everything
 * together in the order of the list, and whether a file could not be written.
 */
export async function runStores(run: StoresRun): Promise<{ file: AuditFile; unwritten: boolean }> {
  const settings = settingsOf(run.visit);
  const results = run.out === null ? null : openResults(run.out);
  const tasks = run.stores.map((store): Task => {
    const name = resultName(store, settings);
    const before = results && readResult(results.path(name, 'json'));
    const html = htmlOf(run.visit, name);
    const isFinished = before?.failures.length === 0 && (html === null || existsSync(html));
    return { store, name, file: isFinished ? before : null };
  });
  let unwritten = false;
  const write = (what: () => void): void => {
    try {
      what();
    } catch (error) {
      unwritten = true;
      console.error(`Could not be written: ${error instanceof Error ? error.message : error}`);
    }
  };
  const keepIndex = (): void => {
    const { out, shard } = run;
    if (out !== null) write(() => writeIndex(out, shard, tasks.map(indexRow)));
  };
  for (const { store, file } of tasks) if (file) run.onStore(store, file, true);
  keepIndex();
  await inParallel(
    tasks.filter(({ file }) => file === null),
    run.parallel,
    async (task) => {
      const file = await auditStore(task.store, visitOf(run, task.name));
      task.file = file;
      if (results)
        write(() =>
          writeWhole(results.path(task.name, 'json'), `${JSON.stringify(file, null, 2)}\n`),
        );
      keepIndex();
      run.onStore(task.store, file, false);
    },
  );
  const files = tasks.flatMap(({ name, file }) => (file ? [{ name, file }] : []));
  const nothing = { ...emptyFile(run.visit.locale), stores: [] };
  return { file: files.length > 0 ? mergeAudits(files) : nothing, unwritten };
}

/** Works through the tasks in their order, so many at once. */
async function inParallel<T>(
  tasks: readonly T[],
  atOnce: number,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const waiting = tasks.values();
  const worker = async (): Promise<void> => {
    for (const task of waiting) await work(task);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, worker));
}

function settingsOf({
  locale,
  wait,
  dryRun,
  profile,
  ignoreHttpsErrors,
  args,
}: StoreVisit): ResultSettings {
  return [emptyFile(locale).tool.version, locale, wait, dryRun, profile, ignoreHttpsErrors, args];
}

function visitOf({ visit, out }: StoresRun, name: string): StoreVisit {
  const html = htmlOf(visit, name);
  return {
    ...visit,
    failedStep: join(out ?? tmpdir(), `${name}.failed-step.png`),
    files: html === null ? {} : { html },
  };
}

/** Each store's report beside the file that was named, with the store in its name. */
function htmlOf({ files }: StoreVisit, name: string): string | null {
  if (files.html === undefined) return null;
  const extension = extname(files.html);
  return `${files.html.slice(0, files.html.length - extension.length)}-${name}${extension}`;
}

function indexRow({ store, name, file }: Task) {
  const { url, line } = store;
  const state: StoreState = !file ? 'waiting' : file.failures.length > 0 ? 'failed' : 'finished';
  return { url, name: store.name, line, file: `${name}.json`, state, worst: file && worstOf(file) };
}
