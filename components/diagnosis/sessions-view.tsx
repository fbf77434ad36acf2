import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { formatMoment } from '../format.ts';
import { Notice } from '../notice.tsx';
import { WalkForm } from '../walk.tsx';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';
import { SessionTable } from './session-table.tsx';
import { nextStep, StepStrip } from './step-strip.tsx';

interface Props {
  /** Newest first. */
  sessions: readonly SessionRow[];
  /** The store's pages can be audited as they are opened. */
  added: boolean;
  /** What the browser called it when the last page could not be taken in; '' where it could. */
  trouble: string;
  href: (session: string) => string;
  onStart: (shots: boolean) => void;
  onStop: () => void;
  /** Opens the live time line of the shop's page that was looked at last. */
  onLive: () => void;
}

/** All walks through a store: the one under way and what to do next, a new one, those that were made. */
export function SessionsView({ sessions, added, trouble, href, onStart, onStop, onLive }: Props) {
  const { locale } = useWords();
  const words = sessionsWordsOf(locale);
  const live = sessions.find(({ endedAt }) => endedAt === null);
  return (
    <section class="view sessions" aria-labelledby="view">
      <h2 id="view">{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      {live ? (
        <LiveWalk session={live} trouble={trouble} href={href(live.id)} onStop={onStop} />
      ) : (
        <section aria-labelledby="start" data-part="start">
          <h3 id="start">{words.start}</h3>
          {sessions.length === 0 && <p>{words.none}</p>}
          {added ? (
            <WalkForm onStart={onStart} />
          ) : (
            <Notice name="not-added">
              <p>{words.notAdded}</p>
            </Notice>
          )}
        </section>
      )}
      {added && (
        <p>
          <button type="button" class="button-link" data-action="live" onClick={onLive}>
            {words.timeline.open}
          </button>{' '}
          <span class="quiet">{words.timeline.what}</span>
        </p>
      )}
      {(live || sessions.length === 0) && <HowTo />}
      {sessions.length > 0 && <SessionTable sessions={sessions} href={href} />}
    </section>
  );
}

function HowTo() {
  const { locale } = useWords();
  const { howTo } = sessionsWordsOf(locale);
  return (
    <section aria-labelledby="how-to">
      <h3 id="how-to">{howTo.heading}</h3>
      <ol class="steps">
        {howTo.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

interface LiveProps {
  session: SessionRow;
  trouble: string;
  href: string;
  onStop: () => void;
}

function LiveWalk({ session, trouble, href, onStop }: LiveProps) {
  const { walk, locale } = useWords();
  const { live } = sessionsWordsOf(locale);
  const next = nextStep(session.steps);
  return (
    <section class="live" aria-labelledby="live" data-part="live">
      <h3 id="live">{live.heading}</h3>
      <p role="status">
        <strong>{live.pages(session.pages)}</strong>{' '}
        <span class="quiet">{live.since(formatMoment(session.startedAt, locale))}</span>
      </p>
      <StepStrip seen={session.steps} />
      {next === null ? (
        <p>{live.allSeen}</p>
      ) : (
        <p data-next={next}>
          <strong>{live.next(walk.steps[next])}</strong> {live.how[next]}
        </p>
      )}
      {session.shots && <p class="quiet">{live.shots}</p>}
      {trouble && (
        <p class="wrong" role="alert" data-walk-trouble={trouble}>
          {walk.notKept}
        </p>
      )}
      <div class="buttons">
        <button type="button" class="button-main" data-action="walk-stop" onClick={onStop}>
          {live.stop}
        </button>
        <a href={href}>{live.open}</a>
      </div>
    </section>
  );
}
