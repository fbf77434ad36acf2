import type { ReportSelfCheck, SelfCheckRow } from '../../../rules/_diagnosis/report.ts';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** The answers of the self-check, group by group. */
export function SelfCheckPart({ selfCheck }: { selfCheck: ReportSelfCheck }) {
  const words = useReportWords();
  const { selfCheck: own } = words;
  const answered = Object.values(selfCheck.counts).reduce((sum, one) => sum + one, 0);
  return (
    <Part
      name="self-check"
      heading={own.heading}
      lead={answered > 0 ? own.lead(answered, answered + selfCheck.unanswered) : own.none}
    >
      {answered > 0 &&
        selfCheck.groups.map(({ group, rows }) => (
          <Answers key={group} heading={words.groups[group]} rows={rows} />
        ))}
    </Part>
  );
}

function Answers({ heading, rows }: { heading: string; rows: readonly SelfCheckRow[] }) {
  const words = useReportWords();
  const { columns, file: fileWords } = words.selfCheck;
  return (
    <>
      <h4 class="sub-title">{heading}</h4>
      <table class="report-table answers" aria-label={heading}>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ question, name, value, who, note, file }) => (
            <tr key={question} data-question={question} data-answer={value ?? 'none'}>
              <th scope="row">{name}</th>
              <td>{value ? words.answers[value] : words.unanswered}</td>
              <td>{who ? words.carriers[who] : ''}</td>
              <td class="note-text">
                {note}
                {file && <span class="small"> {fileWords(file)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
