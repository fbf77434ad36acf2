import { useDeskWords } from '../../words/desk/words.ts';
import { type ReportWords, reportWordsOf } from '../../words/diagnosis/report.ts';

/** Words of the report that is drawn; its language is the nearest `DeskWordsContext`'s, which may not be the desk's. */
export function useReportWords(): ReportWords {
  return reportWordsOf(useDeskWords().locale);
}
