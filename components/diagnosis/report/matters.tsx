import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { labelled } from '../../format.ts';
import { SeverityIcon } from '../../icons.tsx';
import { useWords } from '../../words/context.ts';
import { useReportWords } from './words.ts';

/** Characters of what was seen where one page has to hold all. */
const SHORT = 160;

interface Props {
  report: ReportView;
  /** Without the first step, which the decisions below name. */
  short?: boolean;
}

/** The three things that matter, each with its first step and who takes it. */
export function Matters({ report, short = false }: Props) {
  const words = useReportWords();
  const { locale, severity: severities } = useWords();
  const { matters } = report.management;
  if (matters.length === 0) return <p>{words.summary.none}</p>;
  return (
    <ol class="matters">
      {matters.map(({ advice, title, seen, severity, answer, by, effort, step }) => (
        <li key={advice} class="matter">
          <p class="matter-title">
            {severity && (
              <span class={`mark sev-${severity}`}>
                <SeverityIcon severity={severity} />
                {severities[severity]}
              </span>
            )}
            <strong>{title}</strong>
          </p>
          {seen && <p>{short ? cut(seen) : seen}</p>}
          {answer && <p>{words.advice.ofAnswer(words.answers[answer])}</p>}
          {step && !short && (
            <p>
              <span class="label">{words.summary.step}</span> {step}
            </p>
          )}
          <p class="small">
            {labelled(words.summary.who, words.carriers[by], locale)} /{' '}
            {labelled(words.summary.effort, words.efforts[effort], locale)}
          </p>
        </li>
      ))}
    </ol>
  );
}

function cut(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
