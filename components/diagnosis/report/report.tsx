import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { WordsContext } from '../../words/context.ts';
import { DeskWordsContext, deskWordsOf } from '../../words/desk/words.ts';
import { wordsOf } from '../../words/words.ts';
import { AdvicePart } from './advice-part.tsx';
import { Cover } from './cover.tsx';
import { FindingsPart } from './findings-part.tsx';
import { Leaflet } from './leaflet.tsx';
import { LimitsPart } from './limits-part.tsx';
import { OverTimePart } from './over-time-part.tsx';
import { ScriptsPart } from './scripts-part.tsx';
import { SectionsPart } from './sections-part.tsx';
import { SelfCheckPart } from './self-check-part.tsx';
import { Summary } from './summary.tsx';

/** The whole report, or the one page for the management. */
export const REPORT_KINDS = ['report', 'leaflet'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

interface Props {
  report: ReportView;
  kind: ReportKind;
}

/** A report as it is printed; in its own language, whatever that of the desk is. Nothing in it can be pressed. */
export function Report({ report, kind }: Props) {
  return (
    <WordsContext value={wordsOf(report.locale)}>
      <DeskWordsContext value={deskWordsOf(report.locale)}>
        <article class={`report report-${kind}`} lang={report.locale} data-report={kind}>
          {kind === 'leaflet' ? <Leaflet report={report} /> : <Whole report={report} />}
        </article>
      </DeskWordsContext>
    </WordsContext>
  );
}

function Whole({ report }: Pick<Props, 'report'>) {
  return (
    <>
      <Cover report={report} />
      <Summary report={report} />
      <AdvicePart report={report} />
      <FindingsPart report={report} />
      <SectionsPart report={report} />
      <OverTimePart walks={report.overTime} />
      <SelfCheckPart selfCheck={report.selfCheck} />
      <ScriptsPart scripts={report.scripts} />
      <LimitsPart report={report} />
    </>
  );
}
