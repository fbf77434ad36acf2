import { useMemo, useState } from 'preact/hooks';
import { softwareName } from '../../rules/_core/software-name.ts';
import type {
  CheckoutStep,
  SessionFindings,
  SessionPage,
  SessionRow,
  SessionShot,
} from '../../rules/_diagnosis/diagnosis.ts';
import {
  presentSession,
  type UntoldView,
  untoldIn,
} from '../../rules/_diagnosis/present-session.ts';
import { missingSteps } from '../../rules/_diagnosis/session-page.ts';
import { endedByItself } from '../../rules/_diagnosis/session-time.ts';
import { formatMoment } from '../format.ts';
import { Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';
import { FindingList } from './finding-list.tsx';
import { OutsidePart, type OutsideState } from './outside-part.tsx';
import { PageTable, Shots } from './page-table.tsx';
import { StepStrip } from './step-strip.tsx';

export interface SessionEvents {
  onStop: () => void;
  onStep: (page: string, step: CheckoutStep | null) => void;
  onShots: () => void;
  onFile: (file: File) => void;
  onDetach: (file: string) => void;
  onRemove: () => void;
}

interface Props extends SessionEvents {
  session: SessionRow;
  pages: readonly SessionPage[];
  findings: SessionFindings | undefined;
  /** Null until they were asked for and read. */
  shots: readonly SessionShot[] | null;
  outside: OutsideState;
  /** Of all walks. */
  back: string;
}

/** One walk: what was seen, its findings, what could not be told, its pages, and what came from other tools. */
export function SessionView({ session, pages, findings, shots, outside, back, ...events }: Props) {
  const { walk, locale } = useWords();
  const words = sessionsWordsOf(locale);
  const { platform } = session;
  const shown = useMemo(
    () => presentSession(findings?.findings ?? [], locale, platform),
    [findings, locale, platform],
  );
  const untold = useMemo(() => untoldIn(pages, locale), [pages, locale]);
  const missing = missingSteps(session.steps);
  return (
    <section class="view sessions" aria-labelledby="view" data-session={session.id}>
      <p>
        <a href={back}>{words.one.back}</a>
      </p>
      <h2 id="view">{words.one.heading(formatMoment(session.startedAt, locale))}</h2>
      <SessionState session={session} onStop={events.onStop} />
      <section aria-labelledby="steps-of" data-part="steps">
        <h3 id="steps-of">{words.steps.heading}</h3>
        <StepStrip seen={session.steps} />
        {missing.length > 0 && (
          <p>{words.steps.missing(missing.map((step) => walk.steps[step]).join(walk.and))}</p>
        )}
      </section>
      <FindingList store={session.store} findings={shown} cut={findings?.cut ?? 0} />
      {untold.length > 0 && <Untold rows={untold} />}
      <PageTable pages={pages} onStep={events.onStep} />
      {session.shots && pages.length > 0 && (
        <Shots pages={pages} shots={shots} onOpen={events.onShots} />
      )}
      <OutsidePart
        attached={session.outside}
        {...outside}
        onFile={events.onFile}
        onRemove={events.onDetach}
      />
      <Removal onRemove={events.onRemove} />
    </section>
  );
}

function SessionState({ session, onStop }: { session: SessionRow; onStop: () => void }) {
  const { locale } = useWords();
  const { one, live } = sessionsWordsOf(locale);
  const { startedAt, endedAt, platform } = session;
  return (
    <>
      {endedAt === null ? (
        <div class="buttons">
          <p role="status">{one.underWay}</p>
          <button type="button" class="button" data-action="walk-stop" onClick={onStop}>
            {live.stop}
          </button>
        </div>
      ) : (
        <p class="quiet">
          {endedByItself(session)
            ? one.byItself
            : one.period(formatMoment(startedAt, locale), formatMoment(endedAt, locale))}
        </p>
      )}
      {platform && <p>{one.platform(softwareName(platform, locale))}</p>}
    </>
  );
}

function Untold({ rows }: { rows: readonly UntoldView[] }) {
  const { locale } = useWords();
  const { untold } = sessionsWordsOf(locale);
  return (
    <details class="row" data-part="untold">
      <summary>
        <Sign name="question" />
        <span class="row-title">{untold.heading(rows.length)}</span>
        <Sign name="chevron" />
      </summary>
      <div class="parts">
        <p class="quiet">{untold.means}</p>
        <dl class="pairs">
          {rows.map(({ rule, title, reason, pages }) => (
            <div key={rule} data-rule={rule}>
              <dt>
                {title} <span class="quiet">{untold.pages(pages)}</span>
              </dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

function Removal({ onRemove }: { onRemove: () => void }) {
  const { locale } = useWords();
  const { remove } = sessionsWordsOf(locale);
  const [asking, ask] = useState(false);
  return (
    <section data-part="remove" class="removal">
      {asking ? (
        <>
          <p role="alert">{remove.ask}</p>
          <div class="buttons">
            <button type="button" class="button-main" data-action="remove-yes" onClick={onRemove}>
              {remove.yes}
            </button>
            <button type="button" class="button" data-action="remove-no" onClick={() => ask(false)}>
              {remove.no}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="button" data-action="remove" onClick={() => ask(true)}>
          {remove.action}
        </button>
      )}
    </section>
  );
}
