import type { OutsideAnswerFact } from '../../rules/_core/outside-facts.ts';
import type { OutsideStop } from '../../rules/_outside-check/check-row.ts';
import {
  type Baseline,
  factOf,
  outcomeOf,
  type RawAnswer,
  sentOnTo,
  wantsRest,
} from '../../rules/_outside-check/judge.ts';
import { marksOf, OUTSIDE_BOUNDS, type PlannedRequest } from '../../rules/_outside-check/plan.ts';
import type { OutsideQuestion } from './outside-ask.ts';

/** Time, as the run needs it: tests have their own. */
export interface Clock {
  now: () => number;
  /** Ends early where the signal says so. */
  rest: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** How far a run is. */
export interface OutsideProgress {
  /** Requests sent so far. */
  sent: number;
  /** Requests of the list that are done. */
  done: number;
  answers: OutsideAnswerFact[];
}

export interface OutsideRun extends Omit<OutsideProgress, 'done'> {
  stopped: OutsideStop | null;
}

export interface RunOptions {
  /** Scheme, host and port. */
  origin: string;
  plan: readonly PlannedRequest[];
  ask: (question: OutsideQuestion) => Promise<RawAnswer>;
  clock: Clock;
  signal: AbortSignal;
  onProgress: (progress: OutsideProgress) => Promise<void>;
}

/** Requests in a row without an answer after which a server is left alone. */
const SILENT = 3;

/** Asks for everything on the list, one after the other and one a second. What was answered until a stop is kept. */
export async function runOutsideCheck(options: RunOptions): Promise<OutsideRun> {
  const { plan, signal, onProgress } = options;
  const state: State = {
    ...{ sent: 0, startedAt: null, silent: 0, refusesHead: false },
    ...{ baselines: [], answers: [] },
  };
  let stopped: OutsideStop | null = null;
  for (const [done, request] of plan.entries()) {
    stopped = await askOne(request, state, options);
    await onProgress({ sent: state.sent, done: done + 1, answers: [...state.answers] });
    if (stopped) break;
  }
  if (signal.aborted) stopped = 'by-hand';
  return { sent: state.sent, answers: state.answers, stopped };
}

interface State {
  sent: number;
  /** When the last request began. */
  startedAt: number | null;
  silent: number;
  /** The server answered HEAD with "not allowed": it is not asked so again. */
  refusesHead: boolean;
  baselines: Baseline[];
  answers: OutsideAnswerFact[];
}

async function askOne(
  planned: PlannedRequest,
  state: State,
  options: RunOptions,
): Promise<OutsideStop | null> {
  const { plan, origin, signal } = options;
  let request = state.refusesHead ? { ...planned, method: 'GET' as const } : planned;
  // The same made-up name was asked for by GET in place of HEAD.
  if (isKnown(request, state.baselines)) return null;
  let answer = await send(request, request.path, state, options);
  if (request.method === 'HEAD' && (answer?.status === 405 || answer?.status === 501)) {
    state.refusesHead = true;
    request = { ...request, method: 'GET' };
    answer = await send(request, request.path, state, options);
  }
  if (signal.aborted) return 'by-hand';
  if (!answer) return 'limit';
  if (wantsRest(answer.status)) return 'rate-limited';
  const silence = silenceOf(request, answer, state);
  if (request.role === 'baseline') state.baselines.push({ request, answer });
  const outcome = outcomeOf(request, answer, state.baselines);
  const fact = factOf(request, answer, outcome);
  if (!fact) return silence;
  state.answers.push(fact);
  const target = sentOnTo(request, answer, outcome, plan, origin);
  if (target !== null)
    return silence ?? (await askWhereSentTo(request, target, fact, state, options));
  return silence;
}

function isKnown({ role, method, path }: PlannedRequest, baselines: readonly Baseline[]): boolean {
  const isSame = ({ request }: Baseline) => request.method === method && request.path === path;
  return role === 'baseline' && baselines.some(isSame);
}

/** A log-in that sends on within the shop is open where what it sends to is one. */
async function askWhereSentTo(
  request: PlannedRequest,
  target: string,
  fact: OutsideAnswerFact,
  state: State,
  options: RunOptions,
): Promise<OutsideStop | null> {
  const answer = await send(request, target, state, options);
  if (options.signal.aborted) return 'by-hand';
  if (!answer) return 'limit';
  if (wantsRest(answer.status)) return 'rate-limited';
  const outcome = outcomeOf(request, answer, state.baselines);
  if (outcome === 'exposed')
    Object.assign(fact, { outcome, status: answer.status, type: answer.type, marker: true });
  return silenceOf(request, answer, state);
}

/** Null where as many were sent as one check may, or it was stopped. */
async function send(
  { method, role, ask }: PlannedRequest,
  path: string,
  state: State,
  { origin, plan, clock, signal, ...options }: RunOptions,
): Promise<RawAnswer | null> {
  if (state.sent >= OUTSIDE_BOUNDS.requests) return null;
  if (state.startedAt !== null)
    await clock.rest(state.startedAt + OUTSIDE_BOUNDS.pace - clock.now(), signal);
  if (signal.aborted) return null;
  state.startedAt = clock.now();
  state.sent++;
  // Made-up names are looked through for every mark: one that they show as well tells nothing.
  const marks = role === 'baseline' ? marksOf(plan) : marksOf([{ ask }]);
  return options.ask({ method, url: `${origin}${path}`, marks });
}

function silenceOf({ role }: PlannedRequest, answer: RawAnswer, state: State): OutsideStop | null {
  state.silent = answer.status === null ? state.silent + 1 : 0;
  if (state.silent > 0 && role === 'robots') return 'unreachable';
  return state.silent >= SILENT ? 'not-answering' : null;
}
