import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import type { DryRunStep } from '../../rules/_core/dry-run.ts';
import { matchCanary } from '../witness/canary.ts';
import { notify } from '../witness/notify.ts';
import type { Control } from './controls.ts';
import { documentAt, windowOf } from './frames.ts';
import { type Kept, keep } from './keep.ts';
import { watchExtension } from './lifeline.ts';
import { openPanel, type Panel } from './panel.ts';
import type { DryRunOutcome, DryRunWitness, Plan } from './plan.ts';
import { awaitPress, findButton, payScore, pressButton, pressEnter } from './press.ts';
import { pretendReload, settle } from './settle.ts';
import { filledParts } from './texts.ts';
import { controlOf, readTaken, typeCanary } from './type-canary.ts';
import { orStopped, turn, wait, within } from './waits.ts';

/** Milliseconds of the limit that are kept for putting everything back. */
const RESERVE_MS = 800;
/** How long a button that wakes up once the form is complete is waited for. */
const WAKE_MS = 600;

/** What scripts of a frame do is told to that frame's witness alone: there, silence proves nothing. */
const UNHEARD = { lastActAt: Number.POSITIVE_INFINITY };

export interface RunContext {
  document: Document;
  window: Window;
  witness: DryRunWitness;
  /** Is told each step, for whoever asks how far the run is. */
  onStep: (step: DryRunStep) => void;
  /** Is given what stops the run. */
  onStart: (stop: () => void) => void;
}

interface Progress {
  filled: DryRunOutcome['filled'];
  pressed: DryRunOutcome['pressed'];
}

/** A dry run from containment to release. Never rejects; whatever happens, everything is put back before it resolves. */
export async function dryRun(plan: Plan, context: RunContext): Promise<DryRunOutcome> {
  const began = performance.now();
  const progress: Progress = { filled: [], pressed: 'none' };
  const stopper = new AbortController();
  const stop = (reason: DryRunFact['ended']): void => stopper.abort(reason);
  const deadline = setTimeout(stop, Math.max(0, plan.limitMs - RESERVE_MS), 'time-out');
  const unwatch = watchExtension(() => stop('stopped'));
  context.onStart(() => stop('stopped'));
  const restorer = createRestorer(plan, context, () => stop('stopped'));
  const leave = (event: Event): void => {
    // The page can make such an event, but not a trusted one. There is no time left to wait for anything.
    if (!event.isTrusted) return;
    stop('stopped');
    attempt(restorer.now);
    void context.witness.release();
    notify('dry-run.ended', { runId: plan.runId });
  };
  context.window.addEventListener('pagehide', leave);
  let ended: DryRunFact['ended'] = 'done';
  try {
    await runContained(plan, context, restorer, progress, stopper.signal);
  } catch {
    ended = stopper.signal.aborted ? (stopper.signal.reason as DryRunFact['ended']) : 'failed';
  }
  clearTimeout(deadline);
  unwatch();
  const restored = await restorer.whole();
  // Last of all: what the page does while its fields are put back is contained still.
  await within(context.witness.release(), 500, false);
  context.window.removeEventListener('pagehide', leave);
  notify('dry-run.ended', { runId: plan.runId });
  const took = Math.round(performance.now() - began);
  return { runId: plan.runId, ...progress, ended, restored, took };
}

async function runContained(
  plan: Plan,
  context: RunContext,
  restorer: Restorer,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { document, window, witness } = context;
  if (!(await orStopped(witness.contain(), signal))) throw new Error('not contained');
  restorer.remember();
  witness.arm(plan.canary, matchCanary);
  const panel = restorer.open(signal);
  const say = (step: Exclude<DryRunStep, 'sealing'>): void => {
    context.onStep(step);
    panel.say(step);
  };
  context.onStep('typing');
  panel.say(plan.way === 'events' ? 'typing' : plan.way);
  if (plan.way === 'events') {
    await typeCanary(document, plan.canary, plan.fields, signal);
    progress.filled = filledParts(readTaken(document, plan.canary, plan.fields));
    say('pressing');
    await press(plan, context, progress, signal);
  } else {
    progress.pressed = await pressOfOthers(plan, context, panel, signal);
    progress.filled = filledParts(readTaken(document, plan.canary, plan.fields));
  }
  say('waiting');
  const framed = plan.fields.some(({ frame }) => frame.length > 0);
  await settle(framed ? UNHEARD : witness, performance.now(), signal);
  await pretendReload(windowsOf(plan, window), signal);
}

/** The page's window and those of the frames that hold planned fields, as they stand now. */
function windowsOf(plan: Plan, window: Window): Window[] {
  const frames = plan.fields.flatMap(({ frame }) => documentAt(window.document, frame) ?? []);
  const windows = frames.flatMap((document) => windowOf(document) ?? []);
  return [...new Set([window, ...windows])];
}

function numberField(plan: Plan, document: Document): Control | null {
  const field = plan.fields.find(({ part }) => part.startsWith('pan'));
  return field ? controlOf(document, field) : null;
}

async function press(
  plan: Plan,
  { document }: RunContext,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + WAKE_MS;
  const tryPress = (): boolean => {
    const button = findButton(document, plan.button, numberField(plan, document));
    const pressed = button !== null && pressButton(button);
    // At once: a run stopped a moment later was pressed all the same.
    if (pressed) progress.pressed = 'button';
    return pressed;
  };
  while (!tryPress() && performance.now() < until) await wait(100, signal);
  await turn();
  signal.throwIfAborted();
  const field = numberField(plan, document);
  const entered = field !== null && pressEnter(field);
  if (entered && progress.pressed === 'none') progress.pressed = 'enter';
}

async function pressOfOthers(
  plan: Plan,
  { document, window }: RunContext,
  panel: Panel,
  signal: AbortSignal,
): Promise<DryRunOutcome['pressed']> {
  const planned = plan.button === null ? null : findButton(document, plan.button, null);
  const awaited = awaitPress({
    windows: windowsOf(plan, window),
    ignores: panel.owns,
    ready: () => filledParts(readTaken(document, plan.canary, plan.fields)).includes('pan'),
    isButton: (element) =>
      element === planned || payScore(element, numberField(plan, document)) > 0,
    isField: (element) => plan.fields.some((field) => controlOf(document, field) === element),
  });
  try {
    const finished = panel.finished.then(() => 'none' as const);
    return await orStopped(Promise.race([awaited.pressed, finished]), signal);
  } finally {
    awaited.off();
  }
}

interface Restorer {
  remember(): void;
  open(signal: AbortSignal): Panel;
  /** Synchronously, as far as it goes; can be done again. */
  now(): boolean;
  /** With time for frameworks to follow. */
  whole(): Promise<boolean>;
}

function createRestorer(plan: Plan, context: RunContext, stop: () => void): Restorer {
  const { document, window, witness } = context;
  let kept: Kept | null = null;
  let panel: Panel | null = null;
  const now = (): boolean => {
    if (!kept) return true;
    witness.disarm();
    const fields = kept.putBackFields();
    const stores = kept.putBackStores();
    return fields && stores;
  };
  return {
    remember: () => {
      kept = keep(document, window, plan.canary.pan);
    },
    open: (signal) => {
      const controls = plan.fields.flatMap((field) => controlOf(document, field) ?? []);
      const button = findButton(document, plan.button, controls[0] ?? null);
      panel = openPanel(document, window, plan, button ? [...controls, button] : controls, stop);
      signal.addEventListener('abort', () => panel?.say('restoring'), { once: true });
      return panel;
    },
    now,
    whole: async () => {
      context.onStep('restoring');
      panel?.say('restoring');
      let restored = attempt(now);
      // Frameworks and handlers act upon the events of a field that was put back: twice is enough for all that settle.
      for (let n = 0; n < 2; n++) {
        await turn();
        restored = attempt(now);
      }
      panel?.close();
      return restored;
    },
  };
}

function attempt(act: () => boolean): boolean {
  try {
    return act();
  } catch {
    return false;
  }
}
