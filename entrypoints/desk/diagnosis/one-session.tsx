import { useState } from 'preact/hooks';
import type { OutsideState } from '../../../components/diagnosis/outside-part.tsx';
import { SessionView } from '../../../components/diagnosis/session-view.tsx';
import { useWords } from '../../../components/words/context.ts';
import { sessionsWordsOf } from '../../../components/words/diagnosis/sessions.ts';
import type {
  CheckoutStep,
  SessionFinding,
  SessionRow,
  SessionShot,
} from '../../../rules/_diagnosis/diagnosis.ts';
import { sessionShotsOf } from '../../background/diagnosis-reading.ts';
import type { Payload } from '../../background/protocol.ts';
import { ask } from '../../screens/ask.ts';
import { tellOtherDesks } from '../other-desks.ts';
import type { useAttempt } from '../use-attempt.ts';
import { readOutsideFile } from './outside-file.ts';
import { SessionTrouble } from './session-trouble.tsx';
import { useKept } from './use-sessions.ts';

interface Props {
  session: SessionRow;
  back: string;
  attempts: ReturnType<typeof useAttempt>;
  onStop: () => void;
  onChanged: () => Promise<void>;
  onRemoved: () => void;
}

const NOTHING: OutsideState = { reading: null, refused: null };

/** One session with what is kept of it; its pictures are read when they are looked at. */
export function OneSession({ session, back, attempts, onStop, onChanged, onRemoved }: Props) {
  const { id, store } = session;
  const { attempt, say } = attempts;
  const { locale } = useWords();
  const { read, trouble, readAgain } = useKept(session);
  const [shots, setShots] = useState<SessionShot[] | null>(null);
  const [outside, setOutside] = useState<OutsideState>(NOTHING);

  async function change(work: () => Promise<unknown>): Promise<boolean> {
    const isDone = await attempt('session', async () => {
      await work();
      tellOtherDesks(store);
      await onChanged();
    });
    return isDone;
  }

  async function attach(file: File): Promise<void> {
    setOutside({ reading: file.name, refused: null });
    const name = file.name.slice(0, 200);
    const wasThere = session.outside.some((one) => one.name === name);
    let refused: OutsideState['refused'] = null;
    await change(async () => {
      const result = await readOutsideFile(file, name);
      if (!result.ok) {
        refused = { file: name, reason: result.reason, place: result.place };
        return;
      }
      const { tool, findings, skipped, cut } = result;
      await ask('session.attach', { session: id, file: name, tool, findings: asSent(findings) });
      say(({ locale: spoken }) => {
        const { done, replaced } = sessionsWordsOf(spoken).outside;
        return wasThere
          ? replaced(name, findings.length)
          : done(name, findings.length, skipped, cut);
      });
    });
    setOutside({ reading: null, refused });
  }

  async function detach(file: string): Promise<void> {
    const isDone = await change(() => ask('session.detach', { session: id, file }));
    if (isDone) say(({ locale: spoken }) => sessionsWordsOf(spoken).outside.removed(file));
  }

  async function setStep(page: string, step: CheckoutStep | null): Promise<void> {
    const isDone = await change(() => ask('session.step', { session: id, page, step }));
    if (isDone) say(({ locale: spoken }) => sessionsWordsOf(spoken).stepKept);
  }

  async function remove(): Promise<void> {
    const isDone = await change(() => ask('session.remove', { session: id }));
    if (!isDone) return;
    onRemoved();
    say(({ locale: spoken }) => sessionsWordsOf(spoken).remove.done);
  }

  const readShots = () => void attempt('session', async () => setShots(await sessionShotsOf(id)));

  if (trouble !== null) return <SessionTrouble detail={trouble} onRetry={readAgain} />;
  if (!read) return <p role="status">{sessionsWordsOf(locale).one.loading}</p>;
  return (
    <SessionView
      session={session}
      {...read}
      shots={shots}
      outside={outside}
      back={back}
      onStop={onStop}
      onStep={(page, step) => void setStep(page, step)}
      onShots={readShots}
      onFile={(file) => void attach(file)}
      onDetach={(file) => void detach(file)}
      onRemove={() => void remove()}
    />
  );
}

type Sent = Payload<'session.attach'>['findings'];

// What the readers of such files make has this shape; the background looks at each of them again.
function asSent(findings: SessionFinding[]): Sent {
  return findings as Sent;
}
