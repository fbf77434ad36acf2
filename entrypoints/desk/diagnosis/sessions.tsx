import '../../../components/styles/result.css';
import '../../../components/styles/sessions.css';
import '../../../components/styles/walk.css';
import { SessionsView } from '../../../components/diagnosis/sessions-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { sessionsWordsOf } from '../../../components/words/diagnosis/sessions.ts';
import { ask } from '../../screens/ask.ts';
import { openTimeline } from '../../screens/open-timeline.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { tellOtherDesks } from '../other-desks.ts';
import { hrefOf } from '../route.ts';
import { OneSession } from './one-session.tsx';
import { pageOf } from './page-of.ts';
import { SessionTrouble } from './session-trouble.tsx';
import { useSessions } from './use-sessions.ts';

/** The walks through a store, or the one that the address names. */
export function View({ store, route, go, attempts }: DiagnosisViewProps) {
  const words = useDeskWords();
  const { sessions, added, walkTrouble, trouble, refresh } = useSessions(store);
  const said = sessionsWordsOf(words.locale);
  const href = (open: string | null): string =>
    hrefOf({ ...route, store, view: 'diagnosis', open });

  const start = (shots: boolean) =>
    attempts.attempt('session', async () => {
      await ask('session.start', { store, tabId: null, shots });
      tellOtherDesks(store);
      await refresh();
      attempts.say(({ locale }) => sessionsWordsOf(locale).started);
    });

  const stop = () =>
    attempts.attempt('session', async () => {
      const ended = await ask('session.stop', { store });
      tellOtherDesks(store);
      await refresh();
      if (!ended) return;
      go({ open: ended.id });
      attempts.say(({ locale }) => sessionsWordsOf(locale).stopped(ended.pages));
    });

  const live = () =>
    attempts.attempt('session', async () => {
      const tabId = await pageOf(store);
      if (tabId === null) attempts.say(({ locale }) => sessionsWordsOf(locale).timeline.noPage);
      else await openTimeline(tabId, words.locale);
    });

  if (trouble !== null) return <SessionTrouble detail={trouble} onRetry={() => void refresh()} />;
  if (!sessions) return <p role="status">{said.one.loading}</p>;
  const session = sessions.find(({ id }) => id === route.open);
  if (session) {
    return (
      <OneSession
        key={session.id}
        session={session}
        back={href(null)}
        attempts={attempts}
        onStop={() => void stop()}
        onChanged={refresh}
        onRemoved={() => go({ open: null })}
      />
    );
  }
  if (route.open !== null) {
    return (
      <section class="view" aria-labelledby="view">
        <h2 id="view">{said.one.gone}</h2>
        <p>{said.one.missing}</p>
        <p>
          <a href={href(null)}>{said.one.back}</a>
        </p>
      </section>
    );
  }
  return (
    <SessionsView
      sessions={sessions}
      added={added}
      trouble={walkTrouble}
      href={href}
      onStart={(shots) => void start(shots)}
      onStop={() => void stop()}
      onLive={() => void live()}
    />
  );
}
