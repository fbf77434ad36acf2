import { type Advice, byCarrier, TIERS } from '../../../rules/_diagnosis/advice.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { bracketed, labelled } from '../../format.ts';
import { useWords } from '../../words/context.ts';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** What to do in order, then the same by who does it. */
export function AdvicePart({ report: { advice } }: { report: ReportView }) {
  const { advice: words, effortMeans, tiers } = useReportWords();
  if (advice.length === 0)
    return (
      <Part name="advice" heading={words.heading}>
        <p>{words.none}</p>
      </Part>
    );
  return (
    <Part name="advice" heading={words.heading} lead={`${words.lead} ${effortMeans}`}>
      {TIERS.map((tier) => {
        const mine = advice.filter((one) => one.tier === tier);
        return mine.length > 0 && <AdviceTable key={tier} heading={tiers[tier]} advice={mine} />;
      })}
      <ByCarrier advice={advice} />
    </Part>
  );
}

function AdviceTable({ heading, advice }: { heading: string; advice: readonly Advice[] }) {
  const words = useReportWords();
  const { columns } = words.advice;
  return (
    <>
      <h4 class="sub-title">{heading}</h4>
      <table class="report-table advice" aria-label={heading}>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col">{columns.effort}</th>
            <th scope="col">{columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {advice.map((one) => (
            <tr key={one.id} data-advice={one.id}>
              <th scope="row">{one.number}</th>
              <td>
                <strong>{one.title}</strong>
                <p class="small">
                  {one.source === 'outside' ? words.advice.outside : (one.owner[0] ?? '')}
                </p>
              </td>
              <td>{one.by.map((by) => words.carriers[by]).join(words.summary.and)}</td>
              <td>{words.efforts[one.effort]}</td>
              <td>
                {one.answer
                  ? words.advice.ofAnswer(words.answers[one.answer])
                  : words.advice.ofPoint(one.points.join(words.summary.and))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ByCarrier({ advice }: { advice: readonly Advice[] }) {
  const words = useReportWords();
  const { locale } = useWords();
  return (
    <>
      <div class="keep-with-next">
        <h4 class="sub-title">{words.advice.byWhom}</h4>
        <p>{words.advice.byWhomLead}</p>
      </div>
      {byCarrier(advice).map(({ carrier, advice: mine }) => (
        <section key={carrier} class="by-carrier" data-carrier={carrier}>
          <h5 class="carrier">{words.carriers[carrier]}</h5>
          <ul>
            {mine.map(({ number, title, effort }) => (
              <li key={number}>
                {number}. {title}
                {bracketed(labelled(words.summary.effort, words.efforts[effort], locale), locale)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
