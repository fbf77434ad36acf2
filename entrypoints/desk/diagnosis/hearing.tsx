import { useMemo } from 'preact/hooks';
import { HearingView } from '../../../components/diagnosis/hearing/hearing-view.tsx';
import { useDeskWords } from '../../../components/words/desk/words.ts';
import { hearingWordsOf } from '../../../components/words/diagnosis/hearing.ts';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import { buildOf, roleToHear } from '../../../rules/_diagnosis/build.ts';
import { emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { failingRules, heardQuestions, questionsToAsk } from '../../../rules/_diagnosis/hearing.ts';
import { rules } from '../../../rules/index.ts';
import {
  answersOf,
  diagnosisRow,
  hearingOf,
  sessionFindingsOf,
  sessionsOf,
} from '../../background/diagnosis-reading.ts';
import { ask } from '../../screens/ask.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { tellOtherDesks } from '../other-desks.ts';
import { ReadAgain } from '../read-again.tsx';
import { hrefOf } from '../route.ts';
import { useEntries } from '../use-entries.ts';
import { useReading } from '../use-reading.ts';
import '../../../components/styles/hearing.css';

async function readHearing(store: string) {
  const [row, answers, heard, sessions] = await Promise.all([
    diagnosisRow(store),
    answersOf(store),
    hearingOf(store),
    sessionsOf(store),
  ]);
  const last = sessions.find(({ endedAt }) => endedAt !== null) ?? sessions[0];
  const findings = last ? ((await sessionFindingsOf(last.id))?.findings ?? []) : null;
  return {
    ...{ row: row ?? emptyRow(store), answers, heard },
    failing: findings && failingRules(findings),
  };
}

type Hearing = Awaited<ReturnType<typeof readHearing>>;

/** Step 2: the hearing of a store. */
export function View(props: DiagnosisViewProps) {
  const { store, attempts } = props;
  const { it, failed, refresh } = useReading(store, readHearing, attempts.attempt);
  if (failed) return <ReadAgain attempts={attempts} refresh={refresh} />;
  if (!it) return null;
  return <Heard {...props} hearing={it} refresh={refresh} />;
}

type HeardProps = DiagnosisViewProps & { hearing: Hearing; refresh: () => Promise<Hearing> };

function Heard({ store, route, attempts, hearing, refresh }: HeardProps) {
  const { locale } = useDeskWords();
  const { row, answers, heard, failing } = hearing;
  const kept = useMemo(() => keptOf(heard), [heard]);
  const again = useMemo(() => async () => keptOf((await refresh()).heard), [refresh]);
  const entries = useEntries(store, kept, again);
  const toAsk = useMemo(
    () => questionsToAsk(questions, answers, failing ?? [], heardQuestions(heard)),
    [answers, failing, heard],
  );
  const mark = (done: boolean) =>
    attempts.attempt('save', async () => {
      await ask('diagnosis.step', { store, step: 'hearing', done });
      tellOtherDesks(store);
      await refresh();
      attempts.say(({ locale: spoken }) => hearingWordsOf(spoken).done[done ? 'marked' : 'taken']);
    });
  return (
    <HearingView
      store={store}
      toAsk={toAsk}
      answered={answers.some(({ value }) => value !== null)}
      diagnosed={failing !== null}
      likely={roleToHear(buildOf(row).build)}
      done={row.done.hearing}
      entries={entries}
      titleOf={(rule) => rules.get(rule)?.text[locale].title ?? rule}
      now={new Date().toISOString()}
      hrefOfSelfCheck={hrefOf({ ...route, store, view: 'self-check', open: null })}
      onDone={mark}
      onPrint={() => print()}
    />
  );
}

function keptOf(heard: Hearing['heard']) {
  return new Map(heard.map((entry) => [entry.item, entry]));
}
