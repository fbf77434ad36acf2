import { browser } from 'wxt/browser';
import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import type { DryRunStep } from '../../rules/_core/dry-run.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import type { PlannedField } from '../dry-run/plan.ts';

/** A run under way. In session storage, so that a service worker that was stopped in the middle finds it again. */
export interface Run {
  runId: string;
  tabId: number;
  /** `scheme://host` */
  store: string;
  way: DryRunFact['way'];
  step: DryRunStep;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Milliseconds after which it is over, whatever happened. */
  limitMs: number;
  canary: Canary;
  fields: PlannedField[];
}

/** A run that ended without word that everything was put back: what it may have left behind is looked for on the next page. */
export interface Leftover {
  store: string;
  canary: Canary;
}

const RUNS = 'dry-runs';
const LEFTOVERS = 'dry-run-leftovers';
const MAX_LEFTOVERS = 20;

// One change after the other: two tabs may be at it.
let queue: Promise<unknown> = Promise.resolve();

function change<T>(key: string, edit: (rows: T[]) => T[]): Promise<void> {
  const done = queue.then(async () => {
    const rows = edit(await read<T>(key));
    await browser.storage.session.set({ [key]: rows });
  });
  queue = done.catch(() => undefined);
  return done;
}

async function read<T>(key: string): Promise<T[]> {
  const stored = await browser.storage.session.get(key);
  return (stored[key] as T[] | undefined) ?? [];
}

export const runsUnderWay = (): Promise<Run[]> => read<Run>(RUNS);

export async function runOf(tabId: number): Promise<Run | null> {
  return (await runsUnderWay()).find((run) => run.tabId === tabId) ?? null;
}

export const keepRun = (run: Run): Promise<void> =>
  change<Run>(RUNS, (rows) => [...rows.filter(({ tabId }) => tabId !== run.tabId), run]);

export const forgetRun = (runId: string): Promise<void> =>
  change<Run>(RUNS, (rows) => rows.filter((run) => run.runId !== runId));

export const keepLeftover = (left: Leftover): Promise<void> =>
  change<Leftover>(LEFTOVERS, (rows) => [...rows, left].slice(-MAX_LEFTOVERS));

/** Takes the leftovers of a store out of the list. */
export async function takeLeftovers(store: string): Promise<Leftover[]> {
  const mine = (await read<Leftover>(LEFTOVERS)).filter((left) => left.store === store);
  if (mine.length > 0)
    await change<Leftover>(LEFTOVERS, (rows) => rows.filter((left) => left.store !== store));
  return mine;
}
