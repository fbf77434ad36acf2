import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  beginReading,
  cancelReading,
  holdReadings,
  isReading,
  type Load,
  readingDone,
} from './reading.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getPlatformInfo: () => undefined } } }));

const TAB = 7;
const LOAD = { loadedAt: 1, store: 'https://shop.example' };

let filed: string[];
beforeEach(() => {
  filed = [];
});
afterEach(() => cancelReading(TAB));

/** A reading that ends when its gate says so, and files its name where it is the last one still. */
function begin(name: string, gate: Promise<void> = Promise.resolve()): { loads: Load[] } {
  const loads: Load[] = [];
  beginReading(TAB, LOAD, async (load, isCurrent) => {
    loads.push(load);
    await gate;
    if (isCurrent()) filed.push(name);
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
