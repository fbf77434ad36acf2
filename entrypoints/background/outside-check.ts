import { isOthersServer } from '../../rules/_catalog/outside-places/index.ts';
import {
  MOST_CHECKS,
  type OutsideCheckRow,
  type OutsideStop,
} from '../../rules/_outside-check/check-row.ts';
import { OUTSIDE_BOUNDS, planOutsideCheck } from '../../rules/_outside-check/plan.ts';
import { storeOf } from './auditable.ts';
import { runsUnderWay } from './dry-run-state.ts';
import { isEnrolled } from './enrolment.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { RequestHandlers } from './messages.ts';
import { askOutside } from './outside-ask.ts';
import { watchRedirects } from './outside-redirects.ts';
import { type Clock, runOutsideCheck } from './outside-run.ts';
import {
  clearOutsideRun,
  type OutsideRunState,
  readOutsideRun,
  writeOutsideRun,
} from './outside-state.ts';
import type { Payload } from './protocol.ts';
import type { OutsideRefusal, OutsideStart } from './protocol-diagnosis.ts';
import { keepOutsideLook } from './session-store.ts';
import { noteWalk } from './walks.ts';

/** Asking a shop's server for places that should be shut: begun by a person who saw the list, and by nobody else. */
export const outsideCheckHandlers = {
  'outside-check.start': startOutsideCheck,
  'outside-check.stop': async ({ store }) => {
    stopOutsideCheck(store);
    await recoverOutsideCheck();
    return null;
  },
} satisfies Partial<RequestHandlers>;

type Wanted = Payload<'outside-check.start'>;

/** One at a time, of whatever store. */
let running: { store: string; stop: AbortController } | null = null;

async function startOutsideCheck(wanted: Wanted): Promise<OutsideStart> {
  if (running) return { ok: false, reason: 'busy' };
  const mine = { store: wanted.store, stop: new AbortController() };
  running = mine;
  try {
    const reason = await refusalOf(wanted);
    if (reason) {
      running = null;
      return { ok: false, reason };
    }
    await endWhatIsLeft();
    const state = begun(wanted);
    // Before the first request it is kept that somebody agreed to it: where that cannot be, none is sent.
    await keepCheck(state.row);
    await writeOutsideRun(state);
    void run(wanted, state, mine.stop.signal).finally(() => {
      running = null;
    });
    return { ok: true };
  } catch (error) {
    running = null;
    throw error;
  }
}

async function refusalOf({ store, origin, platform }: Wanted): Promise<OutsideRefusal | null> {
  if (storeOf(origin) !== store) return 'other-origin';
  if (!(await isEnrolled(store))) return 'not-added';
  if (isOthersServer(platform)) return 'others-server';
  if (import.meta.env.FIREFOX && origin.startsWith('http:')) return 'plain-http';
  // Its seal would hold our requests back.
  return (await runsUnderWay()).length > 0 ? 'busy' : null;
}

function begun({ store, origin, platform, token, locale }: Wanted): OutsideRunState {
  const at = new Date().toISOString();
  const requests = planOutsideCheck(platform, token).map(({ method, path }) => ({ method, path }));
  const row: OutsideCheckRow = {
    ...{ store, at, consentAt: at, endedAt: null, origin, platform, requests },
    ...{ sent: 0, answers: [], stopped: null },
  };
  return { row, done: 0, locale };
}

async function run(
  { store, origin, platform, token }: Wanted,
  begun: OutsideRunState,
  signal: AbortSignal,
): Promise<void> {
  const { sentOn, end } = watchRedirects(store);
  let state = begun;
  let stopped: OutsideStop | null = 'interrupted';
  try {
    const result = await runOutsideCheck({
      ...{ origin, signal, clock: ownClock, plan: planOutsideCheck(platform, token) },
      ask: (question) => askOutside(question, { fetch, wait: OUTSIDE_BOUNDS.wait, signal, sentOn }),
      onProgress: async ({ sent, done, answers }) => {
        state = { ...state, done, row: { ...state.row, sent, answers } };
        // Each word to the browser also keeps it from stopping us meanwhile.
        await writeOutsideRun(state);
      },
    });
    stopped = result.stopped;
  } finally {
    end();
    await finish(state, stopped);
  }
}

const ownClock: Clock = {
  now: () => Date.now(),
  rest: (ms, signal) =>
    new Promise((resolve) => {
      if (ms <= 0 || signal.aborted) return resolve();
      const timer = setTimeout(done, ms);
      function done(): void {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      }
      signal.addEventListener('abort', done);
    }),
};

/** Keeps how a check ended, and takes what it found into the latest session. */
async function finish(
  { row, locale }: OutsideRunState,
  stopped: OutsideStop | null,
): Promise<void> {
  const ended: OutsideCheckRow = { ...row, endedAt: new Date().toISOString(), stopped };
  try {
    const isKept = await keepCheck(ended);
    const session = isKept ? await keepOutsideLook(ended, locale) : null;
    if (session?.endedAt === null) await noteWalk(session);
  } finally {
    await clearOutsideRun();
  }
}

/** A store is taken away (null: all are): nothing more is asked of it. */
export function stopOutsideCheck(store: string | null): void {
  if (store === null || running?.store === store) running?.stop.abort();
}

/** To be called when the background starts, and by whoever finds a check that nobody runs: what was answered is kept. */
export async function recoverOutsideCheck(): Promise<void> {
  if (running) return;
  await endWhatIsLeft();
}

// Who begins a check and who starts the background may both come upon the same one.
let ending: Promise<void> | null = null;

function endWhatIsLeft(): Promise<void> {
  ending ??= endLeft().finally(() => {
    ending = null;
  });
  return ending;
}

async function endLeft(): Promise<void> {
  const left = await readOutsideRun().catch(() => null);
  if (left) await finish(left, 'interrupted').catch(() => undefined);
}

/** Keeps a check; the oldest of the store beyond the bound go. False where one that had begun is not there any more: its store was deleted. */
function keepCheck(row: OutsideCheckRow): Promise<boolean> {
  return withDatabase(async (db) => {
    const tx = db.transaction('outsideChecks', 'readwrite');
    if (row.endedAt !== null && !(await tx.store.getKey([row.store, row.at]))) return false;
    await tx.store.put(row);
    const keys = await tx.store.getAllKeys(rangeOf(row.store));
    for (const key of keys.slice(0, Math.max(0, keys.length - MOST_CHECKS)))
      await tx.store.delete(key);
    await tx.done;
    return true;
  });
}
