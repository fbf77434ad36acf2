import { SEVERITIES } from '../../../rules/_core/verdict.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { bracketed, labelled } from '../../format.ts';
import { SeverityIcon } from '../../icons.tsx';
import { useWords } from '../../words/context.ts';
import { Matters } from './matters.tsx';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

const FIRST_STEPS = 6;

/** One page for the management: how it stands, what matters, what to do first, what is not known. */
export function Summary({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { summary } = words;
  const { locale } = report;
  const { counts, walk, selfCheck, advice } = report;
  const toCheck = counts.critical + counts.high + counts.medium + counts.low;
  const answered = Object.values(selfCheck.counts).reduce((sum, one) => sum + one, 0);
  return (
    <Part name="summary" heading={summary.heading}>
      <p class="verdict">
        {toCheck > 0 ? summary.verdict(toCheck, counts.critical + counts.high) : summary.clear}
      </p>
      <p>{summary.means(walk.pages.length, answered)}</p>
      <Tally counts={counts} />
      <h4 class="sub-title">{summary.matters}</h4>
      <Matters report={report} />
      {advice.length > 0 && (
        <>
          <h4 class="sub-title">{summary.firstSteps}</h4>
          <ol class="first-steps">
            {advice.slice(0, FIRST_STEPS).map(({ number, title, by, effort }) => (
              <li key={number}>
                {title}
                <span class="small">
                  {bracketed(
                    `${by.map((one) => words.carriers[one]).join(summary.and)} / ${labelled(summary.effort, words.efforts[effort], locale)}`,
                    locale,
                  )}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <NotKnown report={report} />
    </Part>
  );
}

function Tally({ counts }: Pick<ReportView, 'counts'>) {
  const { severity: severities } = useWords();
  return (
    <ul class="tally">
      {SEVERITIES.map((severity) => (
        <li key={severity} data-severity={severity}>
          <span class={`mark sev-${severity}`}>
            <SeverityIcon severity={severity} />
            {severities[severity]}
          </span>
          <strong>{counts[severity]}</strong>
        </li>
      ))}
    </ul>
  );
}

function NotKnown({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { summary } = words;
  const { walk, limits, selfCheck } = report;
  const unseen = walk.steps.filter(({ pages }) => pages === 0).map(({ step }) => words.steps[step]);
  return (
    <>
      <h4 class="sub-title">{summary.limits}</h4>
      <ul class="limits-list">
        {unseen.length > 0 && <li>{summary.limitUnseen(unseen.join(summary.and))}</li>}
        {limits.couldNotTell.length > 0 && <li>{summary.limitOpen(limits.couldNotTell.length)}</li>}
        {selfCheck.unanswered > 0 && <li>{summary.limitUnanswered(selfCheck.unanswered)}</li>}
        <li>{summary.limitAlways}</li>
      </ul>
    </>
  );
}
