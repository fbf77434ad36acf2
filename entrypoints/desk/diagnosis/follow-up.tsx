import { FollowUpView } from '../../../components/diagnosis/follow-up-view.tsx';
import { shortStore } from '../../../components/diagnosis/programme-row.tsx';
import { dayOrMoment } from '../../../components/diagnosis/timeline.tsx';
import { formatDay, localDay } from '../../../components/format.ts';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { followUpWords } from '../../../components/words/diagnosis/follow-up.ts';
import { storeEvents } from '../../../rules/_diagnosis/follow-up.ts';
import { ask } from '../../screens/ask.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { tellOtherDesks } from '../other-desks.ts';
import { hrefOf } from '../route.ts';
import { useComparison, useFollowUp } from '../use-follow-up.ts';
import '../../../components/styles/programme.css';
import '../../../components/styles/follow-up.css';

/** Step five of a store: when to look again, what became of each finding, and the report of it. */
export function View({ store, attempts, onStoresChanged }: DiagnosisViewProps) {
  const { locale, opening } = useDeskWords();
  const words = followUpWords[locale];
  const { read, pair, choose, refresh } = useFollowUp(store, attempts.attempt);
  const compared = useComparison(pair, attempts.attempt);
  const today = localDay(new Date().toISOString());
  if (!read || !pair) return <p role="status">{opening}</p>;
  const { row, sessions, reports } = read;

  async function changed(): Promise<void> {
    tellOtherDesks(store);
    await Promise.all([refresh(), onStoresChanged()]);
  }

  const changeDue = (dueOn: string) =>
    void attempts.attempt('save', async () => {
      if (!pair.report) return;
      await ask('report.due', { store, at: pair.report.at, dueOn });
      await changed();
      attempts.say(() => words.due.saved);
    });

  const make = (dueOn: string) =>
    void attempts.attempt('report', async () => {
      if (!pair.report || !pair.after) return;
      await ask('report.make', {
        ...{ store, session: pair.after.id, kind: 'follow-up' },
        ...{ follows: pair.report.at, dueOn },
      });
      await changed();
      attempts.say(() => words.report.done(formatDay(dayOrMoment(dueOn), locale)));
    });

  const dueOn = row?.dueOn ?? null;
  const href = (view: 'diagnosis' | 'report') =>
    hrefOf({ store, view, open: null, programme: 'programme' });
  return (
    <FollowUpView
      name={row?.profile.name || shortStore(store)}
      store={shortStore(store)}
      today={today}
      dueOn={dueOn}
      pair={pair}
      sessions={sessions.filter(({ endedAt }) => endedAt !== null)}
      events={storeEvents(sessions, reports, dueOn)}
      compared={compared}
      hrefs={{ session: href('diagnosis'), report: href('report') }}
      onChoose={choose}
      onDue={changeDue}
      onMake={make}
      onPrint={() => print()}
    />
  );
}
