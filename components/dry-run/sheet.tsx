import { useState } from 'preact/hooks';
import type { DryRunWay } from '../../rules/_core/dry-run.ts';
import { partsText, sentences } from '../act-text.ts';
import { useWords } from '../words/context.ts';
import type { Look } from '../words/dry-run.ts';

const WAYS: readonly DryRunWay[] = ['events', 'by-hand'];

interface Props {
  look: Look;
  /** The way that is chosen at first. */
  way: DryRunWay;
  onStart: (way: DryRunWay) => void;
  onBack: () => void;
}

/** Says exactly what a dry run will do, before anything is done; the two ways, start and back. */
export function DryRunSheet({ look, way: opensWith, onStart, onBack }: Props) {
  const words = useWords();
  const { sheet } = words.dryRun;
  const [way, choose] = useState(opensWith);
  const start = (event: Event) => {
    event.preventDefault();
    onStart(way);
  };
  return (
    <section class="dry-run" data-dry-run="sheet" aria-labelledby="dry-run">
      <h2 id="dry-run" tabIndex={-1}>
        {sheet.heading}
      </h2>
      <p>{sheet.means}</p>
      <form onSubmit={start}>
        <fieldset class="ways">
          <legend>{sheet.waysHeading}</legend>
          {WAYS.map((one) => (
            <label key={one} class="way">
              <input
                type="radio"
                name="way"
                value={one}
                checked={way === one}
                onChange={() => choose(one)}
              />
              <span>
                {sheet.ways[one].name}
                <span class="quiet">{sheet.ways[one].when}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <h3 id="dry-run-steps">
          {sheet.stepsHeading} <span class="quiet">({look.host})</span>
        </h3>
        <ol class="steps" aria-labelledby="dry-run-steps">
          <li>{sentences([sheet.seal, sheet.sealElse], words)}</li>
          <li data-step="type">{sheet.type[way](partsText(look.fields, words))}</li>
          <li data-step="press">
            {sentences([sheet.press[way](look.button), sheet.pressMeans], words)}
          </li>
          <li>{sheet.restore[way]}</li>
        </ol>
        <h3>{sheet.notesHeading}</h3>
        <ul class="notes">
          {sheet.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p class="buttons">
          <button type="submit" class="button-main" data-action="dry-run-start">
            {sheet.start}
          </button>
          <button type="button" class="button" data-action="dry-run-back" onClick={onBack}>
            {sheet.back}
          </button>
        </p>
      </form>
    </section>
  );
}
