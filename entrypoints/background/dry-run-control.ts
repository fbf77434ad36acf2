import { browser } from 'wxt/browser';
import type { DryRunStep } from '../../rules/_core/dry-run.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import { storeOf } from './auditable.ts';
import { auditNow, resumeReadings } from './audits.ts';
import {
  forgetRun,
  keepLeftover,
  type Run,
  runOf,
  runsUnderWay,
  takeLeftovers,
} from './dry-run-state.ts';
import type { NoticeSource } from './messages.ts';
import type { Notice, Payload, RunningDryRun } from './protocol.ts';
import { sealedTabs, unseal } from './seal.ts';
import { forgetSealedFrames } from './sealed-frames.ts';

/** How long after its own limit a run is taken for dead, in milliseconds. */
const GRACE_MS = 5000;

/** The step at which a run is now, as the page's own script says it. */
export async function stepOf(run: Run): Promise<DryRunStep> {
  return (await stateInPage(run))?.step ?? run.step;
}

/** A run with its test data, for commands that type by the browser's own input. */
export async function runningDryRun({
  tabId,
}: Payload<'dry-run.running'>): Promise<RunningDryRun | null> {
  const run = await runOf(tabId);
  return run && { step: await stepOf(run), canary: run.canary, fields: run.fields };
}

/** Stops a run: its script puts everything back and ends, which takes the seal away. */
export async function stopDryRun({ tabId }: Payload<'dry-run.stop'>): Promise<null> {
  await browser.scripting
    .executeScript({ target: { tabId }, func: () => globalThis.rejiTenkenDryRun?.stop?.() })
    .catch(() => undefined);
  return null;
}

/**
 * Everything in the page is put back. Whoever started the run takes the seal away; where that was a service worker that is no
 * more, this one does, and judges what was seen.
 */
export async function dryRunEnded(
  { runId }: Notice<'dry-run.ended'>,
  { tabId }: NoticeSource,
): Promise<void> {
  const run = await runOf(tabId);
  if (run?.runId !== runId || mine.has(runId)) return;
  await unseal(tabId);
  await forgetRun(runId);
  await auditNow(tabId);
  await resumeReadings();
}

/** Runs that this service worker started itself and still waits for. */
const mine = new Set<string>();

/** Marks a run as this service worker's own while `work` lasts; should it be stopped meanwhile, an alarm wakes the next one. */
export async function asMine<T>(runId: string, work: () => Promise<T>): Promise<T> {
  mine.add(runId);
  try {
    await browser.alarms.create(WAKE, { periodInMinutes: WAKE_MINUTES });
    return await work();
  } finally {
    mine.delete(runId);
  }
}

/** Takes the seal of a run away, and remembers the run where nobody said that everything was put back. */
export async function endRun(run: Run, restored: boolean): Promise<void> {
  if (!restored) await keepLeftover({ store: run.store, canary: run.canary });
  await unseal(run.tabId);
  await forgetRun(run.runId);
  // Where the run is this background's own, whoever started it lets go of what it held.
  if (!mine.has(run.runId)) await resumeReadings();
}

/**
 * A background that was stopped wakes by itself for nothing but an alarm: without one, a seal that it left would stay until
 * something else happens in the browser. Every half a minute (browsers allow no less) while there is a run.
 */
const WAKE = 'dry-run';
const WAKE_MINUTES = 0.5;

/** To be called once, when the background starts. */
export function watchRuns(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WAKE) void takeUp();
  });
}

/** Milliseconds after the start at which is looked again: what a stopped background had asked for may be done only then. */
const LOOK_AGAIN_MS = [3000, 10_000];

/**
 * When the background starts: a seal without a run is taken away at once. A run whose script is still at work in its page keeps
 * its seal until that script says that it ended, or until its time is over.
 */
export async function recoverDryRuns(): Promise<void> {
  for (const ms of LOOK_AGAIN_MS) setTimeout(() => void takeUp(), ms);
  await takeUp();
}

async function takeUp(): Promise<void> {
  // Seals first: a run is kept before it is sealed, so whatever is sealed now has its run in the list that is read next.
  const sealed = await sealedTabs();
  const runs = await runsUnderWay();
  for (const tabId of sealed) {
    if (!runs.some((run) => run.tabId === tabId)) await unseal(tabId);
  }
  await forgetSealedFrames(runs.map(({ tabId }) => tabId));
  for (const run of runs) {
    if (mine.has(run.runId)) continue;
    const left = run.startedAt + run.limitMs + GRACE_MS - Date.now();
    if (left > 0 && (await stateInPage(run))) setTimeout(() => void endIfStill(run), left);
    else await endRun(run, false);
  }
  if (sealed.length + runs.length + mine.size === 0) await browser.alarms.clear(WAKE);
}

async function endIfStill(run: Run): Promise<void> {
  if ((await runOf(run.tabId))?.runId === run.runId) await endRun(run, false);
}

/** A tab was closed: its run is over. What it staged is looked for when the store is opened again. */
export async function endRunsOfTab(tabId: number): Promise<void> {
  const run = await runOf(tabId);
  if (run) await endRun(run, false);
  else await unseal(tabId);
}

/** A page of a store settled: takes away what a run that broke off may have left there. */
export async function cleanUp({ tabId, url }: NoticeSource): Promise<void> {
  const store = storeOf(url);
  if (store === null || (await runOf(tabId))) return;
  for (const { canary } of await takeLeftovers(store)) {
    await removeTraces(tabId, canary).catch(() => keepLeftover({ store, canary }));
  }
}

async function removeTraces(tabId: number, canary: Canary): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // Nothing is returned: Firefox refuses what it cannot clone, such as the window.
    func: (given: object) => {
      Object.assign(globalThis, { rejiTenkenTraces: given });
    },
    args: [canary],
  });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/dry-run.js'] });
}

async function stateInPage({ tabId, runId }: Run): Promise<{ step: DryRunStep } | null> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId },
      func: () => {
        const run = globalThis.rejiTenkenDryRun;
        return run ? { runId: run.runId, step: run.step } : null;
      },
    })
    .catch(() => []);
  const state = answer?.result as { runId: string; step?: DryRunStep } | null | undefined;
  return state?.runId === runId ? { step: state.step ?? 'typing' } : null;
}
