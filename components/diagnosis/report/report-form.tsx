import { LOCALES, type Locale } from '../../../rules/_core/text.ts';
import { SEVERITIES } from '../../../rules/_core/verdict.ts';
import type { SessionRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { Choice } from '../../desk/choice.tsx';
import { formatMoment } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { reportViewWordsOf } from '../../words/diagnosis/report-view.ts';
import { REPORT_KINDS, type ReportKind } from './report.tsx';

/** What a report is asked for with. */
export interface ReportChoice {
  session: string;
  kind: ReportKind;
  locale: Locale;
  /** `YYYY-MM-DD`, '' while none is entered. */
  dueOn: string;
}

/** How far a report under way is. */
export interface Making {
  stage: 'reading' | 'wording' | 'drawing';
  /** 0 to 1. */
  share: number;
}

interface Props {
  sessions: readonly SessionRow[];
  choice: ReportChoice;
  onChoose: (change: Partial<ReportChoice>) => void;
  making: Making | null;
  /** A report is shown already. */
  made: boolean;
  onMake: () => void;
  onStop: () => void;
}

/** Asks of which walk, in which form and language, and when to look again; then how far it is. */
export function ReportForm({ sessions, choice, onChoose, making, made, ...events }: Props) {
  const { locale } = useDeskWords();
  const { make } = reportViewWordsOf(locale);
  const submit = (event: Event) => {
    event.preventDefault();
    events.onMake();
  };
  return (
    <form class="report-form" onSubmit={submit}>
      <h3>{make.heading}</h3>
      <Choice
        name="report-session"
        label={make.session}
        value={choice.session}
        options={sessions.map((session) => ({
          value: session.id,
          text: make.sessionOption(
            formatMoment(session.startedAt, locale),
            session.pages,
            SEVERITIES.reduce((sum, one) => sum + session.counts[one], 0),
          ),
        }))}
        onChoose={(session) => onChoose({ session })}
      />
      <div class="filters">
        <Choice
          name="report-kind"
          label={make.kind}
          value={choice.kind}
          options={REPORT_KINDS.map((value) => ({ value, text: make.kinds[value] }))}
          onChoose={(value) => onChoose({ kind: value as ReportKind })}
        />
        <Choice
          name="report-locale"
          label={make.language}
          value={choice.locale}
          options={LOCALES.map((value) => ({ value, text: make.languages[value] }))}
          onChoose={(value) => onChoose({ locale: value as Locale })}
        />
        <label class="choice">
          <span>{make.due}</span>
          <input
            type="date"
            name="report-due"
            required
            value={choice.dueOn}
            onInput={({ currentTarget }) => onChoose({ dueOn: currentTarget.value })}
          />
        </label>
      </div>
      {making ? (
        <div class="making" data-making={making.stage}>
          <label>
            {make.stages[making.stage]} <progress max={1} value={making.share} />
          </label>
          <button
            type="button"
            class="button-small"
            data-action="stop-report"
            onClick={events.onStop}
          >
            {make.stop}
          </button>
        </div>
      ) : (
        <p class="buttons">
          <button type="submit" class="button-main" data-action="make-report">
            {made ? make.again : make.action}
          </button>
        </p>
      )}
    </form>
  );
}
