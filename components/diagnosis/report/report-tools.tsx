import { useDeskWords } from '../../words/desk/words.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';

/** In what form a report is handed on. */
export type SavedForm = 'html' | 'csv' | 'json';
const FORMS: readonly SavedForm[] = ['html', 'csv', 'json'];

/** What can be done with the report that is shown. */
export function ReportTools(props: { onPrint: () => void; onSave: (form: SavedForm) => void }) {
  const { locale } = useDeskWords();
  const { files } = reportViewWordsOf(locale);
  return (
    <section class="report-tools" aria-labelledby="report-tools">
      <h3 id="report-tools">{files.heading}</h3>
      <p class="buttons">
        <button type="button" class="button-main" data-action="print" onClick={props.onPrint}>
          {files.print}
        </button>
        {FORMS.map((form) => (
          <button
            key={form}
            type="button"
            class="button"
            data-action={`save-${form}`}
            onClick={() => props.onSave(form)}
          >
            {files[form]}
          </button>
        ))}
      </p>
      <p class="quiet">{files.printMeans}</p>
    </section>
  );
}
