import { EarlierReports } from '../../../components/diagnosis/report/earlier-reports.tsx';
import { Report } from '../../../components/diagnosis/report/report.tsx';
import { ReportForm } from '../../../components/diagnosis/report/report-form.tsx';
import { ReportTools, type SavedForm } from '../../../components/diagnosis/report/report-tools.tsx';
import { TroubleBox } from '../../../components/notice.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { reportViewWordsOf } from '../../../components/words/diagnosis/report-view.ts';
import '../../../components/styles/report.css';
import '../../../components/styles/report-figures.css';
import '../../../components/styles/report-print.css';
import '../../../components/styles/report-view.css';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { HandOverPart } from '../hand-over/hand-over-part.tsx';
import { hrefOf } from '../route.ts';
import { fileName, saveFile } from '../save-file.ts';
import { useReport } from './use-report.ts';

/** Step 4: makes a report of a walk, shows it as it is printed, and hands it and the whole store on. */
export function View({ store, route, attempts, onStoresChanged }: DiagnosisViewProps) {
  const words = useDeskWords();
  const said = reportViewWordsOf(words.locale);
  const report = useReport({ store, locale: words.locale, asked: route.open, attempts });
  const { known, made } = report;
  const taken = () => {
    onStoresChanged();
    void report.refresh();
  };
  const saveAs = (form: SavedForm) =>
    attempts.attempt('export', async () => {
      if (!made) return;
      const { reportAs } = await import('./report-files.tsx');
      const { text, type } = await reportAs(form, made.view, made.kind);
      const name = fileName(made.kind, store, new Date(), form);
      saveFile(name, text, type);
      attempts.say(({ locale }) => reportViewWordsOf(locale).files.saved(name));
    });

  return (
    <section class="view report-view" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{said.heading}</h2>
        <p class="lead">{said.lead}</p>
        {report.trouble !== null && (
          <TroubleBox
            name="session"
            words={words.trouble.session}
            detail={report.trouble}
            label={words.troubleDetail}
          >
            <button type="button" class="button" data-action="retry" onClick={report.refresh}>
              {words.retry}
            </button>
          </TroubleBox>
        )}
        {known && known.sessions.length === 0 && (
          <div class="empty" data-empty="report">
            <p>{said.none}</p>
            <p>{said.noneTodo}</p>
            <p>
              <a href={hrefOf({ ...route, store, view: 'diagnosis', open: null })}>
                {said.toWalks}
              </a>
            </p>
          </div>
        )}
        {known && known.sessions.length > 0 && (
          <ReportForm
            sessions={known.sessions}
            choice={report.choice}
            onChoose={report.choose}
            making={report.making}
            made={made !== null}
            onMake={report.make}
            onStop={report.stop}
          />
        )}
        {known && <EarlierReports reports={known.reports} />}
        {made && <ReportTools onPrint={() => print()} onSave={saveAs} />}
        <HandOverPart store={store} attempts={attempts} onTaken={taken} />
      </div>
      {made && (
        <section class="preview" aria-label={said.preview}>
          <Report report={made.view} kind={made.kind} />
        </section>
      )}
    </section>
  );
}
