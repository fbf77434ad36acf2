import { useMemo } from 'preact/hooks';
import { ContractView } from '../../../components/diagnosis/contract/contract-view.tsx';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import { buildOf, isHosted } from '../../../rules/_diagnosis/build.ts';
import { proposedClauses } from '../../../rules/_diagnosis/contract.ts';
import { emptyRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { answersOf, diagnosisRow } from '../../background/diagnosis-reading.ts';
import { copyText } from '../../screens/copy-text.ts';
import type { DiagnosisViewProps } from '../diagnosis-desk.tsx';
import { ReadAgain } from '../read-again.tsx';
import { hrefOf } from '../route.ts';
import { useCosts } from '../use-costs.ts';
import { useReading } from '../use-reading.ts';
import '../../../components/styles/contract.css';

async function readContract(store: string) {
  const [row, answers] = await Promise.all([diagnosisRow(store), answersOf(store)]);
  const known = row ?? emptyRow(store);
  return { costs: known.profile.costs, build: buildOf(known).build, answers };
}

type Contract = Awaited<ReturnType<typeof readContract>>;

/** Contract notes, and own build against cart service. */
export function View(props: DiagnosisViewProps) {
  const { store, attempts } = props;
  const { it, failed, refresh } = useReading(store, readContract, attempts.attempt);
  if (failed) return <ReadAgain attempts={attempts} refresh={refresh} />;
  if (!it) return null;
  return <Notes {...props} contract={it} refresh={refresh} />;
}

type NotesProps = DiagnosisViewProps & { contract: Contract; refresh: () => Promise<Contract> };

function Notes({ store, route, contract, refresh }: NotesProps) {
  const { build, answers } = contract;
  const { costs, draft, ...events } = useCosts(store, contract.costs, refresh);
  const clauses = useMemo(() => proposedClauses(questions, answers, build), [answers, build]);
  return (
    <ContractView
      store={store}
      questions={questions}
      clauses={clauses}
      answered={answers.some(({ value }) => value !== null)}
      hosted={isHosted(build)}
      costs={costs}
      draft={draft}
      hrefOfSelfCheck={hrefOf({ ...route, store, view: 'self-check', open: null })}
      onCost={events.set}
      onCostsEnd={events.end}
      onChoose={events.choose}
      onCopy={copyText}
      onPrint={() => print()}
    />
  );
}
