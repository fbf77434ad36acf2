import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import { CHECKOUT_STEPS, type SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { endedByItself } from '../../rules/_diagnosis/session-time.ts';
import { formatMoment } from '../format.ts';
import { SeverityIcon } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';

interface Props {
  sessions: readonly SessionRow[];
  href: (session: string) => string;
}

/** The walks that were made, newest first; a click on a row opens it. */
export function SessionTable({ sessions, href }: Props) {
  const { locale } = useWords();
  const { list } = sessionsWordsOf(locale);
  const { columns } = list;
  return (
    <section aria-labelledby="made">
      <h3 id="made">{list.heading}</h3>
      <table class="log session-table">
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.pages}</th>
            <th scope="col">{columns.steps}</th>
            <th scope="col">{columns.findings}</th>
            <th scope="col">{columns.outside}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row key={session.id} session={session} href={href(session.id)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ session, href }: { session: SessionRow; href: string }) {
  const { locale } = useWords();
  const { list } = sessionsWordsOf(locale);
  const { columns } = list;
  const moment = formatMoment(session.startedAt, locale);
  const state =
    session.endedAt === null ? list.underWay : endedByItself(session) ? list.byItself : '';
  const outside = session.outside.reduce((sum, { findings }) => sum + findings, 0);
  return (
    <tr data-row data-session={session.id}>
      <th scope="row">
        <a class="row-open" href={href} data-opens={session.id} aria-label={list.open(moment)}>
          {moment}
        </a>
        {state && <span class="quiet">{state}</span>}
      </th>
      <td data-label={columns.pages}>{session.pages}</td>
      <td data-label={columns.steps}>
        {list.stepsOf(session.steps.length, CHECKOUT_STEPS.length)}
      </td>
      <td data-label={columns.findings}>
        <SeverityCounts counts={session.counts} />
      </td>
      <td data-label={columns.outside}>{outside > 0 ? list.count(outside) : list.none}</td>
    </tr>
  );
}

/** How many findings there are of each severity, by shape, word and number. */
export function SeverityCounts({ counts }: { counts: Record<Severity, number> }) {
  const { severity, locale } = useWords();
  const { list } = sessionsWordsOf(locale);
  const some = SEVERITIES.filter((one) => counts[one] > 0);
  if (some.length === 0) return <>{list.none}</>;
  return (
    <span class="severity-counts">
      {some.map((one) => (
        <span key={one} data-severity={one}>
          <SeverityIcon severity={one} />
          <span class={`sev-${one}`}>{severity[one]}</span> {counts[one]}
        </span>
      ))}
    </span>
  );
}
