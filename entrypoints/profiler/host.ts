import { PROFILE_BOUNDS, type ScriptProfile } from '../../rules/_profile/profile.ts';

/** What a worker of ours answers with, as far as the host uses it. */
export type ProfilerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface ProfilerHost {
  /** Null where the worker had to be stopped, or fell over. One text after the other. */
  profile: (text: string) => Promise<ScriptProfile | null>;
}

export interface HostOptions {
  /** Milliseconds after which a text is too complex. */
  limitMs?: number;
  /** Milliseconds without a text after which the worker goes, and its memory with it. */
  idleMs?: number;
  onIdle?: () => void;
}

const IDLE_MS = 10_000;

/** Profiles texts in a worker that is made when needed, stopped when it takes too long, and let go when there is nothing to do. */
export function createProfilerHost(
  make: () => ProfilerWorker,
  { limitMs = PROFILE_BOUNDS.ms, idleMs = IDLE_MS, onIdle }: HostOptions = {},
): ProfilerHost {
  let worker: ProfilerWorker | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const rest = (): void => {
    idle = setTimeout(() => {
      stop();
      onIdle?.();
    }, idleMs);
  };
  const ask = (text: string): Promise<ScriptProfile | null> =>
    new Promise((resolve) => {
      clearTimeout(idle);
      worker ??= make();
      const end = (profile: ScriptProfile | null): void => {
        clearTimeout(limit);
        if (!profile) stop();
        rest();
        resolve(profile);
      };
      const limit = setTimeout(end, limitMs, null);
      worker.onmessage = ({ data }: MessageEvent<ScriptProfile>) => end(data);
      worker.onerror = () => end(null);
      worker.postMessage(text);
    });

  rest();
  return {
    profile: (text) => {
      const profile = turn.then(() => ask(text));
      turn = profile.catch(() => undefined);
      return profile;
    },
  };
}
