import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { shortPage } from './cases.tsx';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** What was looked at and what was not, so that nobody reads silence as a good sign. */
export function LimitsPart({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { limits: own } = words;
  const { walk, limits } = report;
  return (
    <Part name="limits" heading={own.heading} lead={own.lead}>
      <h4 class="sub-title">{own.steps}</h4>
      <ul class="steps-seen">
        {walk.steps.map(({ step, pages }) => (
          <li key={step} data-step={step} data-seen={pages > 0 ? 'yes' : 'no'}>
            <span>{words.steps[step]}</span>
            <span>{pages > 0 ? own.seen(pages) : own.notSeen}</span>
          </li>
        ))}
      </ul>
      <Pages walk={walk} />
      <h4 class="sub-title">{own.couldNotTell}</h4>
      {limits.couldNotTell.length === 0 ? (
        <p>{own.couldNotTellNone}</p>
      ) : (
        <ul class="could-not-tell">
          {limits.couldNotTell.map(({ rule, title, reason }) => (
            <li key={rule}>
              <strong>{title}</strong> — {reason}
            </li>
          ))}
        </ul>
      )}
      <ul class="limits-list">
        {limits.framesNotEntered > 0 && <li>{own.frames(limits.framesNotEntered)}</li>}
        {limits.cut > 0 && <li>{own.cut(limits.cut)}</li>}
        {limits.notKnown > 0 && <li>{own.notKnown(limits.notKnown)}</li>}
        {own.always.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Part>
  );
}

function Pages({ walk: { pages } }: Pick<ReportView, 'walk'>) {
  const words = useReportWords();
  const { columns, pages: heading } = words.limits;
  if (pages.length === 0) return null;
  return (
    <>
      <h4 class="sub-title">{heading}</h4>
      <table class="report-table pages" aria-label={heading}>
        <thead>
          <tr>
            <th scope="col">{columns.page}</th>
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.payment}</th>
            <th scope="col">{columns.findings}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ page, title, step, payment, findings }) => (
            <tr key={page}>
              <th scope="row">
                {shortPage(page)}
                {title && <span class="small"> {title}</span>}
              </th>
              <td>{step ? words.steps[step] : words.otherStep}</td>
              <td>{payment}</td>
              <td class="number">{findings}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
