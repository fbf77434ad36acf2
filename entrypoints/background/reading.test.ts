import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  beginReading,
  cancelReading,
  holdReadings,
  isReading,
  type Load,
  leaveReading,
  readingDone,
  type Standing,
} from './reading.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo: () => undefined } } }));

let walking: boolean;
vi.mock('./walks.ts', () => ({ walkIn: async () => (walking ? {} : null) }));

const TAB = 7;
const LOAD = { loadedAt: 1, store: 'https://shop.example' };

let filed: string[];
beforeEach(() => {
  filed = [];
  walking = false;
});
afterEach(() => cancelReading(TAB));

/** A reading that ends when its gate says so, and files its name where it is the last one still. */
function begin(name: string, gate: Promise<void> = Promise.resolve()): { loads: Load[] } {
  const loads: Load[] = [];
  beginReading(TAB, LOAD, async (load, standing) => {
    loads.push(load);
    await gate;
    if (standing() === 'current') filed.push(name);
  });
  return { loads };
}

it('files the last audit of a load only, whichever is read first', async () => {
  const first = Promise.withResolvers<void>();
  begin('first', first.promise);
  begin('second');
  await readingDone(TAB);
  first.resolve();
  await first.promise;
  expect(filed).toEqual(['second']);
  expect(isReading(TAB)).toBe(false);
});

it('begins nothing while readings are held, and the last one afterwards', async () => {
  const release = holdReadings();
  const { loads } = begin('first');
  begin('second');
  await readingDone(TAB);
  expect(loads).toEqual([]);
  expect(isReading(TAB)).toBe(true);
  release();
  await readingDone(TAB);
  expect(filed).toEqual(['second']);
  expect(loads).toEqual([]);
});

it('calls off what is under way when readings are held, and takes it up with what was read', async () => {
  const gate = Promise.withResolvers<void>();
  const { loads } = begin('it', gate.promise);
  const release = holdReadings();
  gate.resolve();
  await gate.promise;
  await readingDone(TAB);
  expect(filed).toEqual([]);
  expect(isReading(TAB)).toBe(true);
  release();
  await readingDone(TAB);
  expect(filed).toEqual(['it']);
  expect(loads[1]).toBe(loads[0]);
});

it('is held as long as anybody wants it', async () => {
  const [one, two] = [holdReadings(), holdReadings()];
  begin('it');
  one();
  one();
  await readingDone(TAB);
  expect(filed).toEqual([]);
  two();
  await readingDone(TAB);
  expect(filed).toEqual(['it']);
});

describe('a page that is left while it is read', () => {
  /** Begins a reading; its end says how it stood then. */
  function reading(loadedAt = 1) {
    const gate = Promise.withResolvers<void>();
    const stood = Promise.withResolvers<Standing>();
    beginReading(TAB, { ...LOAD, loadedAt }, async (_, standing) => {
      await gate.promise;
      stood.resolve(standing());
    });
    return {
      finish: () => {
        gate.resolve();
        return stood.promise;
      },
    };
  }
  /** Whether anybody walks there is asked, and answered. */
  const asked = () => new Promise((resolve) => setImmediate(resolve));

  it('is read to its end in a walk, also where the next page is read meanwhile', async () => {
    walking = true;
    const [one, next] = [reading(1), reading(2)];
    await asked();
    expect(await one.finish()).toBe('left');
    expect(await next.finish()).toBe('current');
  });

  it('is let go of where nobody walks', async () => {
    const one = reading();
    leaveReading(TAB, null);
    await asked();
    expect(await one.finish()).toBe('over');
  });

  it('is let go of where the same load is judged otherwise, and where silence is asked for', async () => {
    walking = true;
    const one = reading();
    leaveReading(TAB, LOAD.loadedAt);
    const two = reading(2);
    leaveReading(TAB, null);
    await asked();
    holdReadings()();
    expect([await one.finish(), await two.finish()]).toEqual(['over', 'over']);
  });

  it('is one of a few: of many only the last are read to their end', async () => {
    walking = true;
    const all = Array.from({ length: 6 }, (_, at) => reading(at + 1));
    await asked();
    const stood = await Promise.all(all.map(({ finish }) => finish()));
    expect(stood).toEqual(['over', 'left', 'left', 'left', 'left', 'current']);
  });
});
