import { Worker } from 'node:worker_threads';
import type { ProfileReason, ProfileSignal, ProfileVerdict } from '../../rules/_profile/profile.ts';
import { PROFILE_BOUNDS } from '../../rules/_profile/profile.ts';

export interface Profiled {
  verdict: ProfileVerdict;
  /** `profiler-failed`: it threw, which it promises never to do. */
  reason: ProfileReason | 'profiler-failed' | null;
  signals: ProfileSignal[];
  /** The profiler's own time; for a text that was given up, the time until then. */
  ms: number;
}

const WORKER = new URL('./profile-worker.ts', import.meta.url);

/**
 * Profiles one text after another in a thread, and ends the thread where a text takes longer than the product allows: such
 * a text is `unknown`, and the next one gets a new thread.
 */
export class ProfileRunner {
  private thread: Promise<Worker> | null = null;
  private readonly script: URL;
  private readonly limit: number;

  /** @param limit milliseconds for one text, the thread's start not counted */
  constructor(script: URL = WORKER, limit: number = PROFILE_BOUNDS.ms) {
    this.script = script;
    this.limit = limit;
  }

  /** Rejects only where the thread cannot be started at all. */
  async profile(text: string): Promise<Profiled> {
    this.thread ??= started(this.script);
    const thread = await this.thread;
    const profiled = await answerOf(thread, text, this.limit);
    if (!profiled.done) {
      this.thread = null;
      await thread.terminate();
    }
    return profiled.answer;
  }

  async close(): Promise<void> {
    const thread = await this.thread?.catch(() => null);
    this.thread = null;
    await thread?.terminate();
  }
}

function started(script: URL): Promise<Worker> {
  const thread = new Worker(script);
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', () => {
      thread.off('error', reject);
      resolve(thread);
    });
  });
}

interface Outcome {
  /** The thread can take the next text. */
  done: boolean;
  answer: Profiled;
}

function answerOf(thread: Worker, text: string, limit: number): Promise<Outcome> {
  const began = performance.now();
  return new Promise((resolve) => {
    const giveUp = (reason: Profiled['reason']): void =>
      end({
        done: false,
        answer: { verdict: 'unknown', reason, signals: [], ms: performance.now() - began },
      });
    const onAnswer = (answer: Profiled): void => end({ done: true, answer });
    const onError = ({ code }: NodeJS.ErrnoException): void =>
      giveUp(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-complex' : 'profiler-failed');
    const timer = setTimeout(giveUp, limit, 'too-complex');
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      thread.off('message', onAnswer).off('error', onError);
      resolve(outcome);
    };
    thread.on('message', onAnswer).on('error', onError);
    thread.postMessage(text);
  });
}
