import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { formatDay, hostOf } from '../../format.ts';
import { Matters } from './matters.tsx';
import { useReportWords } from './words.ts';

/** One page for the management: what matters here, what it could cost, what to decide. */
export function Leaflet({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { leaflet } = words;
  const { profile, store, session, locale, management } = report;
  return (
    <>
      <header class="leaflet-head">
        <p class="cover-to">{words.to(profile.name || hostOf(store))}</p>
        <h2 class="report-title">{words.leafletTitle}</h2>
        <p>{leaflet.lead(formatDay(session.startedAt, locale))}</p>
      </header>
      <section data-part="matters">
        <h3 class="part-title">{leaflet.matters}</h3>
        {management.matters.length > 0 ? <Matters report={report} short /> : <p>{leaflet.none}</p>}
      </section>
      {management.matters.length > 0 && <Costs report={report} />}
      <Decisions report={report} />
    </>
  );
}

function Costs({ report: { management } }: { report: ReportView }) {
  const { leaflet } = useReportWords();
  const { costs, month } = management;
  return (
    <section data-part="costs">
      <h3 class="part-title">{leaflet.costs}</h3>
      <ul>
        <li>
          <MonthLost month={month} />
        </li>
        {costs.map(({ text, source, note }) => (
          <li key={text}>
            {text}{' '}
            {source && (
              <span class="small">
                {leaflet.source(source)} {note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MonthLost({ month }: Pick<ReportView['management'], 'month'>) {
  const { leaflet, yen } = useReportWords();
  if (month === null) return <>{leaflet.monthNone}</>;
  const { least, most } = month;
  if (least === most) return <>{leaflet.monthExact(yen(least))}</>;
  return <>{leaflet.month(yen(least), most === null ? null : yen(most))}</>;
}

function Decisions({ report }: { report: ReportView }) {
  const words = useReportWords();
  const { leaflet, carriers } = words;
  const { management, dueOn, locale } = report;
  return (
    <section data-part="decide">
      <h3 class="part-title">{leaflet.decide}</h3>
      <p class="small">{leaflet.decideBy}</p>
      <ol class="decisions">
        {management.matters.map(({ advice, title, effort, by, urgent }) => (
          <li key={advice}>
            <strong>{title}</strong>: {leaflet.decisions[urgent ? 'urgent' : effort](carriers[by])}
          </li>
        ))}
        {management.undecided > 0 && <li>{leaflet.undecided(management.undecided)}</li>}
        <li>{leaflet.due(formatDay(dueOn, locale))}</li>
      </ol>
    </section>
  );
}
