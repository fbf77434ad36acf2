import { HandOver } from '../../../components/diagnosis/hand-over/hand-over.tsx';
import { PlanView } from '../../../components/diagnosis/hand-over/plan.tsx';
import '../../../components/styles/hand-over.css';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import type { useAttempt } from '../use-attempt.ts';
import { useHandOver } from './use-hand-over.ts';

interface Props {
  /** Null: no store is chosen; a file of any is taken in. */
  store: string | null;
  /** Of its heading. */
  level?: 2 | 3;
  attempts: ReturnType<typeof useAttempt>;
  onTaken: (store: string) => void;
}

/** Saving a store as a file and taking one in, for any view that wants it. */
export function HandOverPart({ store, level = 3, ...props }: Props) {
  const handOver = useHandOver({ store, ...props });
  return (
    <>
      <HandOver
        canSave={store !== null}
        level={level}
        shots={handOver.shots}
        onShots={handOver.setShots}
        handling={handOver.handling}
        refused={handOver.refused}
        onSave={handOver.save}
        onFile={handOver.open}
        onStop={handOver.stop}
      />
      {handOver.ready && !handOver.handling && (
        <PlanView
          ready={handOver.ready}
          level={level}
          questions={questions}
          onChoose={handOver.choose}
          onTake={handOver.take}
          onLeave={handOver.leave}
        />
      )}
    </>
  );
}
