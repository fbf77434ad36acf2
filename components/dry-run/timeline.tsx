import type { TimelineRow } from '../../rules/_core/dry-run.ts';
import { inSeconds, rowText } from '../act-text.ts';
import { FirstFew } from '../first-few.tsx';
import { useWords } from '../words/context.ts';

/** So many rows are shown at once. */
const FIRST = 8;

/** True where the test data, or what may hold it, would have left the page. */
export function isAttempt({ action, host }: Pick<TimelineRow, 'action' | 'host'>): boolean {
  // A frame or script written into the page itself asks no server.
  return action === 'send' || action === 'connect' || (action === 'insert' && host !== '');
}

/** What the test data went through, in order: when, which script, what it did with what, where to, and that it was blocked. */
export function Timeline({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <FirstFew items={rows} first={FIRST}>
      {(shown) => (
        <ol class="plain timeline">
          {shown.map((row) => (
            <Row key={JSON.stringify(row)} row={row} />
          ))}
        </ol>
      )}
    </FirstFew>
  );
}

function Row({ row }: { row: TimelineRow }) {
  const words = useWords();
  const { calls, dryRun } = words;
  const { at, frame, script, action, refused, destination } = row;
  return (
    <li data-action-role={action} data-refused={refused}>
      <span class="timeline-at">{calls.seconds(inSeconds(at))}</span>
      <div>
        {script ? (
          <code class="evidence-code">{script}</code>
        ) : (
          <span class="evidence-side">{calls.unknownScript}</span>
        )}
        {frame && <p class="evidence-side">{calls.inFrame(frame)}</p>}
        <p>
          {rowText(row, words)} {refused && <span class="blocked">{calls.blocked}</span>}
          {!refused && isAttempt(row) && (
            <span class="blocked not-blocked">{dryRun.result.notBlocked}</span>
          )}
        </p>
        {isAttempt(row) && destination !== 'none' && (
          <p class="evidence-side">{calls.destinations[destination]}</p>
        )}
      </div>
    </li>
  );
}
