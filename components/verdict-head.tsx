import type { AuditView } from '../rules/_core/present.ts';
import { formatMoment } from './format.ts';
import { SeverityIcon, Sign } from './icons.tsx';
import { type Point, pointsOf, tallyOf } from './points.ts';
import { useWords } from './words/context.ts';
import type { Words } from './words/words.ts';

interface Props {
  audit: AuditView;
  points: Point[];
}

/** The verdict in one sentence, with its icon; below it the worst point's title, or what a clean result means. */
export function VerdictHead({ audit, points }: Props) {
  const words = useWords();
  const { worst, toCheck, notes } = tallyOf(points);
  return (
    <section class="verdict" data-worst={worst?.severity ?? 'none'} aria-labelledby="verdict">
      {worst && toCheck > 0 ? (
        <SeverityIcon severity={worst.severity} />
      ) : (
        <Sign name={isUnsure(audit) ? 'question' : 'check'} />
      )}
      <div>
        <h2 id="verdict" tabIndex={-1}>
          {sentence(audit, words)}
        </h2>
        {worst && <p class="verdict-worst">{worst.title}</p>}
        {toCheck > 0 && notes > 0 && <p class="quiet">{words.verdict.alsoNotes(notes)}</p>}
        {points.length === 0 && <p>{meaning(audit, words)}</p>}
        <p class="quiet">{words.verdict.auditedAt(formatMoment(audit.at, words.locale))}</p>
      </div>
    </section>
  );
}

/** The verdict's one sentence, also said to screen readers when an audit ends. */
export function sentence(audit: AuditView, { verdict }: Words): string {
  const { worst, toCheck, notes } = tallyOf(pointsOf(audit));
  if (!worst) {
    return isUnsure(audit) ? verdict.unsure(audit.couldNotTell.length) : verdict.clear;
  }
  if (toCheck === 0) return verdict.onlyNotes(notes);
  return worst.severity === 'low' ? verdict.mild(toCheck) : verdict.check(toCheck);
}

/** Nothing found means little where most of it could not be told: that must not look like a clean result. */
function isUnsure({ findings, couldNotTell, passed }: AuditView): boolean {
  return findings.length === 0 && couldNotTell.length > passed.length;
}

function meaning(audit: AuditView, { verdict }: Words): string {
  if (isUnsure(audit)) return verdict.unsureMeans;
  return audit.payment.method === 'none' && !audit.payment.isPaymentPage
    ? verdict.clearOtherPage
    : verdict.clearMeans(audit.passed.length, audit.couldNotTell.length);
}
