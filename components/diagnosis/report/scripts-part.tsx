import type { ReportScripts } from '../../../rules/_diagnosis/report.ts';
import { formatDay } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

/** The scripts of the payment pages: what each is for, and who approved it. */
export function ScriptsPart({ scripts: { table, open } }: { scripts: ReportScripts }) {
  const { scripts } = useReportWords();
  const { locale } = useDeskWords();
  const { rows, columns, dates } = table;
  const cell = (text: string, at: number) =>
    text !== '' && dates.includes(at) ? formatDay(text, locale) : text;
  return (
    <Part
      name="scripts"
      heading={scripts.heading}
      lead={rows.length > 0 ? scripts.lead(rows.length, open) : scripts.none}
    >
      {rows.length > 0 && (
        <table class="report-table script-rows" aria-label={scripts.heading}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // Rows have no name of their own that could not come twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: the table never changes once it is drawn
              <tr key={at}>
                {row.map((text, column) =>
                  column === 0 ? (
                    <th key={columns[column]} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={columns[column]}>{cell(text, column)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
