import type { DryRunView, TimelineRow } from '../../rules/_core/dry-run.ts';
import { inSeconds, partsText, sentences } from '../act-text.ts';
import { Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import type { Words } from '../words/words.ts';
import { isAttempt, Timeline } from './timeline.tsx';

const PLACES = ['elsewhere', 'shop', 'psp'] as const;

interface Props {
  run: DryRunView;
  /** Opens the sheet with the other way chosen. */
  onByHand?: (() => void) | undefined;
}

/** How a dry run went, what would have been sent where, and the time line; where nothing was, what that does not prove. */
export function DryRunResult({ run, onByHand }: Props) {
  const words = useWords();
  const { result } = words.dryRun;
  const attempts = run.timeline.filter(isAttempt);
  const doubtful = run.way === 'events' && !attempts.some(isElsewhere);
  return (
    <section class="dry-run-result" data-dry-run="result" aria-labelledby="dry-run-result">
      <h2 id="dry-run-result">{result.heading}</h2>
      {summaryOf(run, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {attempts.length === 0 && run.ended === 'done' && run.filled.length > 0 && <NoProof />}
      {doubtful && <p>{result.untrusted}</p>}
      {doubtful && onByHand && (
        <p>
          <button type="button" class="button" data-action="dry-run-by-hand" onClick={onByHand}>
            {result.byHand}
          </button>
        </p>
      )}
      {run.timeline.length > 0 && (
        <details class="row reasons" data-list="timeline">
          <summary>
            <span class="row-title">{result.timeline(run.timeline.length)}</span>
            <Sign name="chevron" />
          </summary>
          <Timeline rows={run.timeline} />
        </details>
      )}
      <p class="quiet" data-part="how">
        {howText(run, words)}
      </p>
      {!run.restored && (
        <p class="notice" data-notice="not-restored">
          {result.notRestored}
        </p>
      )}
    </section>
  );
}

function NoProof() {
  const { result } = useWords().dryRun;
  return (
    <div class="no-proof" data-part="no-proof">
      <p>{result.noProof}</p>
      <ul class="notes">
        {result.noProofPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

/** What was seen, the gravest first; never "nothing" of a run that did not get so far. */
function summaryOf(
  { timeline, ended, filled }: DryRunView,
  { dryRun: { result } }: Words,
): string[] {
  const attempts = timeline.filter(isAttempt);
  const lines: string[] = PLACES.flatMap((place) => {
    const there = attempts.filter(
      (row) => (isElsewhere(row) ? 'elsewhere' : row.destination) === place,
    );
    return there.length > 0 ? [result.tried[place](there.length, hostsOf(there))] : [];
  });
  const stored = timeline.filter(({ action }) => action === 'store').length;
  if (attempts.length > 0) {
    lines.push(attempts.every(({ refused }) => refused) ? result.allBlocked : result.notAllBlocked);
  } else if (filled.length > 0) {
    lines.push(ended === 'done' ? result.nothing : result.unfinished);
  }
  if (stored > 0) lines.push(result.stored(stored));
  if (filled.length === 0) lines.push(result.filledNothing);
  return lines;
}

function howText(run: DryRunView, words: Words): string {
  const { result } = words.dryRun;
  const time = words.calls.seconds(inSeconds(run.took));
  return sentences(
    [
      result.ended[run.ended](result.ways[run.way], time),
      run.filled.length > 0 && result.filled(partsText(run.filled, words)),
      result.pressed[run.pressed],
      run.restored && result.restored,
    ],
    words,
  );
}

/** A host that could not be told belongs to neither. */
function isElsewhere({ destination }: TimelineRow): boolean {
  return destination === 'elsewhere' || destination === 'none';
}

function hostsOf(rows: readonly TimelineRow[]): string {
  return [...new Set(rows.map(({ host, api }) => host || api))].join(', ');
}
