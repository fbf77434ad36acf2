import type { DryRunFact } from '../../rules/_core/behaviour-facts.ts';
import { DRY_RUN_STEPS, type DryRunStep, type DryRunWay } from '../../rules/_core/dry-run.ts';
import { Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import type { Words } from '../words/words.ts';

export interface RunUnderWay {
  step: DryRunStep;
  way: DryRunFact['way'];
}

interface Props extends RunUnderWay {
  /** The stop was asked for; it ends when everything is put back. */
  stopping: boolean;
  onStop: () => void;
}

/** A dry run under way: its steps, how far it is, and the button that stops it. */
export function DryRunProgress({ step, way, stopping, onStop }: Props) {
  const { run } = useWords().dryRun;
  const typist = typistOf(way);
  const at = DRY_RUN_STEPS.indexOf(step);
  return (
    <section class="dry-run" data-dry-run="progress" aria-labelledby="dry-run">
      <h2 id="dry-run" tabIndex={-1}>
        {run.heading}
      </h2>
      <ol class="plain progress">
        {DRY_RUN_STEPS.map((one, n) => (
          <li key={one} data-step={one} aria-current={n === at ? 'step' : undefined}>
            <Sign name={n < at ? 'check' : n === at ? 'chevron' : 'dash'} />
            <span>{run.steps[typist][one]}</span>
            <span class="progress-state">{n < at ? run.done : n === at ? run.now : run.next}</span>
          </li>
        ))}
      </ol>
      <p class="quiet">{run.meanwhile[typist]}</p>
      <p>
        {stopping ? (
          run.stopping
        ) : (
          <button type="button" class="button" data-action="dry-run-stop" onClick={onStop}>
            {run.stop}
          </button>
        )}
      </p>
    </section>
  );
}

/** The step a run is at, for the line that screen readers follow. */
export function stepText({ step, way }: RunUnderWay, { dryRun }: Words): string {
  return dryRun.run.steps[typistOf(way)][step];
}

function typistOf(way: DryRunFact['way']): DryRunWay {
  return way === 'by-hand' ? 'by-hand' : 'events';
}
