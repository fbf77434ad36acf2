import type { ReportRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { formatDay } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';

/** When reports were made of the store, and when each said to look again. */
export function EarlierReports({ reports }: { reports: readonly ReportRow[] }) {
  const { locale } = useDeskWords();
  const { make } = reportViewWordsOf(locale);
  if (reports.length === 0) return null;
  return (
    <details data-part="earlier-reports">
      <summary>{make.earlier}</summary>
      <ul>
        {reports.map(({ at, dueOn }) => (
          <li key={at}>{make.earlierRow(formatDay(at, locale), formatDay(dueOn, locale))}</li>
        ))}
      </ul>
    </details>
  );
}
