import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { matchCanary } from '../witness/canary.ts';
import type { Canary, DryRunOutcome, DryRunWitness, RunInPage } from './plan.ts';
import { dryRun } from './run.ts';
import { removeTraces } from './traces.ts';

// What the promise resolves to is what scripting.executeScript hands to the background, as JSON text (of a DryRunOutcome): the
// page cannot forge it.
export default defineUnlistedScript(async (): Promise<string> => {
  const left = own<Canary>('rejiTenkenTraces');
  if (left) {
    globalThis.rejiTenkenTraces = undefined;
    removeTraces(document, window, left);
    return '';
  }
  const plan = own<RunInPage>('rejiTenkenDryRun');
  const witness = own<DryRunWitness>('rejiTenkenWitness');
  const armed = own<Canary>('rejiTenkenArmed');
  if (armed) {
    globalThis.rejiTenkenArmed = undefined;
    witness?.arm(armed, matchCanary);
    return '';
  }
  // Without a plan, without a witness to contain the page, or beside another run: nothing is touched.
  if (!plan || plan.stop || typeof witness?.contain !== 'function') {
    return JSON.stringify(refused(plan?.runId ?? ''));
  }
  // On its way here the browser leaves out what is null.
  plan.button ??= null;
  try {
    const outcome = await dryRun(plan, {
      document,
      window,
      witness,
      onStep: (step) => {
        plan.step = step;
      },
      onStart: (stop) => {
        plan.stop = stop;
      },
    });
    return JSON.stringify(outcome);
  } finally {
    globalThis.rejiTenkenDryRun = undefined;
  }
});

// An element with such an id would be found as a property of the window, here too; it is none of its own.
function own<T>(
  name: 'rejiTenkenArmed' | 'rejiTenkenDryRun' | 'rejiTenkenTraces' | 'rejiTenkenWitness',
): T | undefined {
  if (!Object.hasOwn(globalThis, name)) return undefined;
  return (globalThis as unknown as Record<string, T | undefined>)[name];
}

function refused(runId: string): DryRunOutcome {
  return { runId, filled: [], pressed: 'none', ended: 'failed', restored: true, took: 0 };
}
