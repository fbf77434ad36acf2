import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SceneVerdict } from '../../components/seminar/scene-verdict.ts';
import { type Arrival, withArrival } from '../../components/seminar/scenes.ts';
import type { Locale } from '../../rules/_core/text.ts';
import type { Stage } from '../seminar-stage/contract.ts';
import { judgeScene } from './judge-scene.ts';

/** What changes together is judged together: milliseconds from the first change. */
const JUDGE_MS = 200;
/** Between two characters, so that a hall can follow. */
const TYPE_MS = 45;

interface Shown {
  /** Which showing it is of. */
  run: string;
  arrivals: Arrival[];
  refused: boolean;
  verdict: SceneVerdict | null;
}

const empty = (run: string): Shown => ({ run, arrivals: [], refused: false, verdict: null });

export interface StageState extends Omit<Shown, 'run'> {
  /** To be called when the stage's frame has loaded. */
  onLoad: (frame: HTMLIFrameElement) => void;
  type: () => void;
  press: () => void;
}

/** The page on the stage: hears what happens there and has it judged. `run` names one showing of one page. */
export function useStage(
  run: string,
  locale: Locale,
  onKey: (event: KeyboardEvent) => boolean,
): StageState {
  const [shown, setShown] = useState<Shown>(() => empty(run));
  const stage = useRef<Stage | null>(null);
  const typing = useRef<Stage | null>(null);
  const keys = useRef(onKey);
  keys.current = onKey;
  useEffect(() => {
    stage.current = null;
    setShown(empty(run));
  }, [run]);

  const onLoad = useCallback(
    (frame: HTMLIFrameElement) => {
      const opened = frame.contentWindow?.rejiTenkenStage;
      if (!opened || stage.current === opened) return;
      stage.current = opened;
      // Of a page that was left nothing is heard any more.
      const change = (by: (now: Shown) => Partial<Shown>): void => {
        if (stage.current === opened) setShown((now) => ({ ...now, ...by(now) }));
      };
      const judge = async (): Promise<void> => {
        const verdict = judgeScene(await opened.facts(), locale);
        change(() => ({ verdict }));
      };
      opened.listen({
        onSent: (sending) =>
          change(({ arrivals }) => ({ arrivals: withArrival(arrivals, sending) })),
        onRefused: () => change(() => ({ refused: true })),
        onChanged: oneByOne(judge, JUDGE_MS),
        onKey: (event) => keys.current(event),
      });
    },
    [locale],
  );
  const type = useCallback(() => {
    const on = stage.current;
    // Two hands on one keyboard would type into each other.
    if (!on || typing.current === on) return;
    typing.current = on;
    setShown((now) => ({ ...now, refused: false }));
    void on.type(TYPE_MS).finally(() => {
      if (typing.current === on) typing.current = null;
    });
  }, []);
  const press = useCallback(() => stage.current?.press(), []);
  // What is left of the page before is not shown beside this one.
  const { arrivals, refused, verdict } = shown.run === run ? shown : empty(run);
  return { arrivals, refused, verdict, onLoad, type, press };
}

/** Calls that come while one waits or is at work are one more after it. */
function oneByOne(work: () => Promise<void>, ms: number): () => void {
  let wanted = false;
  let busy = false;
  const next = (): void => {
    if (busy || !wanted) return;
    busy = true;
    setTimeout(async () => {
      wanted = false;
      try {
        await work();
      } finally {
        busy = false;
        next();
      }
    }, ms);
  };
  return () => {
    wanted = true;
    next();
  };
}
