import type { ComponentType } from 'preact';
import { Said } from '../../components/desk/said.tsx';
import { TroubleBox } from '../../components/notice.tsx';
import {
  type DiagnosisView,
  type ProgrammeView,
  useDeskWords,
} from '../../components/words/desk/words.ts';
import type { DiagnosisRow } from '../../rules/_diagnosis/diagnosis.ts';
import type { Route } from './route.ts';
import { useAttempt } from './use-attempt.ts';
import { usePart } from './use-part.ts';
import type { DeskStore } from './use-stores.ts';

/** What a view that is of no single store is given. */
export interface ProgrammeViewProps {
  route: Route;
  go: (change: Partial<Route>) => void;
  attempts: ReturnType<typeof useAttempt>;
  stores: readonly DeskStore[];
  /** What is kept of each store, as the table of all stores shows it. */
  rows: readonly DiagnosisRow[];
  /** Reads the list of stores again. */
  onStoresChanged: () => Promise<unknown>;
}

/** What a view of a store's diagnosis is given; it reads for itself what it shows, and nothing else. */
export interface DiagnosisViewProps extends ProgrammeViewProps {
  store: string;
}

type Loaded<P> = () => Promise<{ View: ComponentType<P> }>;

// Each is loaded when it is opened: nobody looks at all of them in one visit.
const DIAGNOSIS: Record<DiagnosisView, Loaded<DiagnosisViewProps>> = {
  'self-check': () => import('./diagnosis/self-check.tsx'),
  hearing: () => import('./diagnosis/hearing.tsx'),
  diagnosis: () => import('./diagnosis/sessions.tsx'),
  report: () => import('./diagnosis/report.tsx'),
  'follow-up': () => import('./diagnosis/follow-up.tsx'),
  outside: () => import('./diagnosis/outside.tsx'),
  damage: () => import('./diagnosis/damage.tsx'),
  contract: () => import('./diagnosis/contract.tsx'),
};

const PROGRAMME: Record<ProgrammeView, Loaded<ProgrammeViewProps>> = {
  programme: () => import('./diagnosis/programme.tsx'),
  coverage: () => import('./diagnosis/coverage.tsx'),
  data: () => import('./diagnosis/data.tsx'),
};

interface Props extends Omit<ProgrammeViewProps, 'attempts'> {
  /** Null: a view of all stores. */
  store: string | null;
}

/** The view of a diagnosis that the address names, what was just done, and what went wrong. */
export function DiagnosisDesk({ store, ...props }: Props) {
  const words = useDeskWords();
  const attempts = useAttempt();
  const { trouble } = attempts;
  return (
    <>
      <Said text={attempts.said(words)} />
      {trouble && (
        <TroubleBox
          name={trouble.task}
          words={words.trouble[trouble.task]}
          detail={trouble.detail}
          label={words.troubleDetail}
        />
      )}
      {store === null ? (
        <Part
          key={props.route.programme}
          load={PROGRAMME[props.route.programme]}
          given={{ ...props, attempts }}
        />
      ) : (
        <Part
          key={`${store} ${props.route.view}`}
          load={DIAGNOSIS[props.route.view as DiagnosisView]}
          given={{ ...props, attempts, store }}
        />
      )}
    </>
  );
}

function Part<P extends object>({ load, given }: { load: Loaded<P>; given: P }) {
  const { opening } = useDeskWords();
  const part = usePart(load);
  if (!part) return <p role="status">{opening}</p>;
  return <part.View {...given} />;
}
