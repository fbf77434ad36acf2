import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ScriptProfile } from '../../rules/_profile/profile.ts';
import { createProfilerHost, type ProfilerWorker } from './host.ts';

interface FakeWorker extends ProfilerWorker {
  asked: string[];
  ended: boolean;
  answer: () => void;
  fail: () => void;
}

let made: FakeWorker[];

function makeWorker(): FakeWorker {
  const worker: FakeWorker = {
    asked: [],
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (text: string) => void worker.asked.push(text),
    terminate: () => {
      worker.ended = true;
    },
    answer: () => {
      const data = { characters: worker.asked.at(-1)?.length } as ScriptProfile;
      worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
    },
    fail: () => worker.onerror?.call(worker as unknown as Worker, {} as ErrorEvent),
  };
  made.push(worker);
  return worker;
}

beforeEach(() => {
  made = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const settled = () => vi.advanceTimersByTimeAsync(0);

it('makes no worker before there is a text, and asks one text after the other of the same one', async () => {
  const host = createProfilerHost(makeWorker);
  expect(made).toEqual([]);
  const both = Promise.all([host.profile('a'), host.profile('bb')]);
  await settled();
  expect(made[0]?.asked).toEqual(['a']);
  made[0]?.answer();
  await settled();
  expect(made[0]?.asked).toEqual(['a', 'bb']);
  made[0]?.answer();
  expect((await both).map((profile) => profile?.characters)).toEqual([1, 2]);
  expect(made).toHaveLength(1);
});

it('stops a worker that takes too long, and reads the next text with another', async () => {
  const host = createProfilerHost(makeWorker, { limitMs: 1000 });
  const first = host.profile('endless');
  const second = host.profile('short');
  await vi.advanceTimersByTimeAsync(1000);
  expect(await first).toBeNull();
  expect(made[0]?.ended).toBe(true);
  made[1]?.answer();
  expect(await second).toMatchObject({ characters: 5 });
});

it('does the same where a worker falls over', async () => {
  const host = createProfilerHost(makeWorker);
  const first = host.profile('bad');
  await settled();
  made[0]?.fail();
  expect(await first).toBeNull();
  expect(made[0]?.ended).toBe(true);
});

it('lets an idle worker go and says so', async () => {
  const onIdle = vi.fn();
  const host = createProfilerHost(makeWorker, { idleMs: 5000, onIdle });
  const done = host.profile('a');
  await vi.advanceTimersByTimeAsync(6000);
  expect(onIdle).not.toHaveBeenCalled();
  made[0]?.answer();
  await done;
  await vi.advanceTimersByTimeAsync(5000);
  expect(made[0]?.ended).toBe(true);
  expect(onIdle).toHaveBeenCalledOnce();
});
