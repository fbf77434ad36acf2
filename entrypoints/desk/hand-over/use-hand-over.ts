import { useEffect, useRef, useState } from 'preact/hooks';
import type { Handling, Refusal } from '../../../components/diagnosis/hand-over/hand-over.tsx';
import type { ReadyPlan } from '../../../components/diagnosis/hand-over/plan.tsx';
import { reportViewWordsOf } from '../../../components/words/diagnosis/report-view.ts';
import type { StoreFile } from '../../../rules/_diagnosis/store-file.ts';
import { planMerge, type Side, toWrite } from '../../../rules/_diagnosis/store-merge.ts';
import { noteDeclared } from '../../background/declared-platforms.ts';
import { diagnosisRow } from '../../background/diagnosis-reading.ts';
import { tellOtherDesks } from '../other-desks.ts';
import { fileName, saveFile } from '../save-file.ts';
import type { useAttempt } from '../use-attempt.ts';
import { gatherStore } from './gathering.ts';
import { readStoreFile } from './reading.ts';
import { ChangedMeanwhile, ForeignSession, takeIn } from './taking-in.ts';

interface Options {
  /** Null: no store is chosen; a file of any is taken in. */
  store: string | null;
  attempts: ReturnType<typeof useAttempt>;
  /** Told after something was taken in. */
  onTaken: (store: string) => void;
}

/** What is known of a file once it was held against what is here. */
interface Held {
  name: string;
  file: StoreFile;
  ours: StoreFile;
  ready: ReadyPlan;
}

/** Saves a store as a file and takes one in; each can be stopped, and nothing is written before the choice. */
export function useHandOver({ store, attempts, onTaken }: Options) {
  const [shots, setShots] = useState(false);
  const [handling, setHandling] = useState<Handling | null>(null);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  /** Does something that can be stopped, with its progress shown. */
  const handle = (
    what: Handling['what'],
    work: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<void>,
  ) =>
    attempts.attempt(what === 'saving' ? 'export' : 'import', async () => {
      const controller = new AbortController();
      stopping.current = controller;
      setRefused(null);
      setHandling({ what, share: 0 });
      try {
        await work(controller.signal, (share) => setHandling({ what, share }));
      } catch (error) {
        if (!controller.signal.aborted) throw error;
        attempts.say((words) => reportViewWordsOf(words.locale).handOver.stopped);
      } finally {
        stopping.current = null;
        setHandling(null);
      }
    });

  const save = () =>
    handle('saving', async (signal, onProgress) => {
      if (store === null) return;
      const file = await gatherStore(store, { shots, signal, onProgress });
      const name = fileName('store', store, new Date(), 'json');
      saveFile(name, `${JSON.stringify(file)}\n`, 'application/json');
      attempts.say((words) => reportViewWordsOf(words.locale).handOver.saved(name));
    });

  const open = (chosen: File) =>
    handle('reading', async (signal, onProgress) => {
      setHeld(null);
      const reading = await readStoreFile(chosen, { store, signal, onProgress });
      if (reading.ok) setHeld(await hold(chosen.name, reading.file, false));
      else if (reading.problem.reason === 'cancelled') signal.throwIfAborted();
      else setRefused(reading.problem);
    });

  const take = () =>
    handle('writing', async (signal, onProgress) => {
      if (!held) return;
      const { file, ours, ready } = held;
      const units = toWrite(ready.plan, ready.choices);
      try {
        const profile = units.some(({ part }) => part === 'profile') ? 'theirs' : 'ours';
        const known = new Map(ready.plan.differences.map((one) => [one.id, one.ours.at]));
        const rowAt = ours.diagnosis?.at ?? '';
        await takeIn({ file, units, profile, rowAt, known }, { signal, onProgress });
        await noteDeclared(file.store, (await diagnosisRow(file.store))?.profile ?? null);
      } catch (error) {
        if (error instanceof ForeignSession) setRefused({ reason: 'foreign-session' });
        else if (error instanceof ChangedMeanwhile) setHeld(await hold(held.name, file, true));
        else throw error;
        return;
      }
      setHeld(null);
      attempts.say((words) => reportViewWordsOf(words.locale).handOver.taken(units.length));
      tellOtherDesks(file.store);
      onTaken(file.store);
    });

  return {
    ...{ shots, setShots, handling, refused, save, open, take },
    ready: held?.ready ?? null,
    choose: (choices: ReadonlyMap<string, Side>) =>
      setHeld((now) => now && { ...now, ready: { ...now.ready, choices } }),
    leave: () => setHeld(null),
    stop: () => stopping.current?.abort(),
  };
}

/** Holds a file against what is here now. */
async function hold(name: string, file: StoreFile, changed: boolean): Promise<Held> {
  // With pictures, so that one that is here already is not counted as new.
  const ours = await gatherStore(file.store, {
    shots: file.sessions.some(({ shots }) => shots.length > 0),
  });
  const plan = planMerge(ours, file);
  const ready = { file: name, madeAt: file.madeAt, plan, choices: new Map(), changed };
  return { name, file, ours, ready };
}
