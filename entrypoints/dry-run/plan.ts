/** What the background hands to the dry run, and what it gets back. Types only. */
import type { DataPart, DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import type { DryRunStep } from '../../rules/_core/dry-run.ts';
import type { PlannedField as PlanOfField, TypedPart } from '../../rules/_core/dry-run-plan.ts';
import type { Canary } from '../../rules/_core/test-card.ts';
import type { matchCanary } from '../witness/canary.ts';

export type { Canary, TypedPart };

/** A planned field as the page's own script finds it. */
export interface PlannedField extends Pick<PlanOfField, 'path' | 'part'> {
  /** Places of the windows that lead to its document, each in the `frames` of the one before; empty for the top document. */
  frame: number[];
}

export interface Plan {
  runId: string;
  way: DryRunFact['way'];
  locale: 'ja' | 'en';
  canary: Canary;
  fields: PlannedField[];
  /** Path of the pay or confirm button; null: found by its place and words. */
  button: string | null;
  /** Milliseconds within which everything is done and put back. */
  limitMs: number;
}

/** The run as the background finds it in the page, as long as it lasts. */
export interface RunInPage extends Plan {
  step?: DryRunStep;
  /** Puts everything back and ends, as the panel's button does. */
  stop?: () => void;
}

export interface DryRunOutcome {
  runId: string;
  filled: DataPart[];
  pressed: DryRunFact['pressed'];
  ended: DryRunFact['ended'];
  /** Fields, storage and cookies that scripts can read are as before. */
  restored: boolean;
  /** Milliseconds. */
  took: number;
}

/** What the dry run needs of the witness, which lives in the same isolated world. */
export interface DryRunWitness {
  /** True once the recorder refuses whatever would send or leave. */
  contain(): Promise<boolean>;
  release(): Promise<boolean>;
  arm(canary: Canary, match: typeof matchCanary): void;
  disarm(): void;
  /** performance.now() of the last thing the page's scripts were seen doing. */
  readonly lastActAt: number;
}

declare global {
  /** Isolated world only: set by the background just before the script runs, gone when it ended. */
  var rejiTenkenDryRun: RunInPage | undefined;
  /** Test data that the witness of a frame is to compare with, for as long as a run lasts: the script arms it, and does nothing else. */
  var rejiTenkenArmed: Canary | undefined;
  /** Test data of a run that broke off here: the script looks for it and takes it away, instead of a run. */
  var rejiTenkenTraces: Canary | undefined;
}
