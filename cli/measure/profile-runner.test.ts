import { afterEach, describe, expect, it } from 'vitest';
import { ProfileRunner } from './profile-runner.ts';

const workerOf = (onText: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
import { parentPort } from 'node:worker_threads';
let texts = 0;
parentPort.on('message', (text) => { texts += 1; ${onText} });
parentPort.postMessage('ready');`)}`,
  );
const ANSWERS = `
  if (text === 'hang') for (;;);
  if (text === 'throw') throw new Error('no');
  parentPort.postMessage({ verdict: 'clean', reason: null, signals: [], ms: texts });`;

let runner: ProfileRunner;
afterEach(() => runner.close());

describe('ProfileRunner', () => {
  it('asks one thread for one text after another', async () => {
    runner = new ProfileRunner(workerOf(ANSWERS), 5000);
    expect(await runner.profile('a')).toMatchObject({ verdict: 'clean', ms: 1 });
    expect(await runner.profile('b')).toMatchObject({ verdict: 'clean', ms: 2 });
  });

  it('gives up a text that takes too long, and goes on with a new thread', async () => {
    runner = new ProfileRunner(workerOf(ANSWERS), 200);
    const given = await runner.profile('hang');
    expect(given).toMatchObject({ verdict: 'unknown', reason: 'too-complex', signals: [] });
    expect(given.ms).toBeGreaterThanOrEqual(199);
    expect(await runner.profile('a')).toMatchObject({ verdict: 'clean', ms: 1 });
  });

  it('goes on after a text at which the profiler broke', async () => {
    runner = new ProfileRunner(workerOf(ANSWERS), 5000);
    expect(await runner.profile('throw')).toMatchObject({ reason: 'profiler-failed' });
    expect(await runner.profile('a')).toMatchObject({ verdict: 'clean' });
  });

  it('rejects where there is no profiler at all', async () => {
    runner = new ProfileRunner(new URL('data:text/javascript,throw new Error("absent")'), 5000);
    await expect(runner.profile('a')).rejects.toThrow('absent');
  });
});
