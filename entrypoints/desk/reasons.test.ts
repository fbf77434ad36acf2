import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../components/inventory/reason-cell.tsx';
import { type KeepReason, Reasons } from './reasons.ts';

let kept: string;
let keep: KeepReason;
let drafts: ReadonlyMap<string, Draft>;

/** As the background does: what another window wrote is not written over. */
const honest: KeepReason = async (_, reason, before) => {
  if (kept !== before && kept !== reason) return kept;
  kept = reason;
  return null;
};

beforeEach(() => {
  vi.useFakeTimers();
  kept = '';
  keep = vi.fn(honest);
  drafts = new Map();
});
afterEach(() => vi.useRealTimers());

const reasons = () =>
  new Reasons(
    (...given) => keep(...given),
    (fresh) => {
      drafts = fresh;
    },
  );

test('a text is saved by itself after a pause, once for many keys', async () => {
  const written = reasons();
  for (const text of ['決', '決済', '決済の']) written.type('a', text, '');
  expect(drafts.get('a')).toEqual({ text: '決済の', state: null });
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('決済の');
  expect(keep).toHaveBeenCalledOnce();
  expect(drafts.get('a')?.state).toBe('saved');
  expect(written.isUnsaved).toBe(false);
});

test('what could not be saved stays, and is tried again with the next key', async () => {
  keep = vi.fn(async () => Promise.reject(new Error('QuotaExceededError')));
  const written = reasons();
  written.type('a', '理由', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts.get('a')).toEqual({ text: '理由', state: 'failed' });
  expect(written.isUnsaved).toBe(true);
  keep = vi.fn(honest);
  written.type('a', '理由。', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('理由。');
});

test('another window’s text is not written over; either of the two can be kept', async () => {
  const written = reasons();
  kept = 'あちら';
  written.type('a', 'こちら', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('あちら');
  expect(drafts.get('a')).toEqual({ text: 'こちら', state: 'conflict', theirs: 'あちら' });
  written.keep('a', 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toBe('こちら');
  kept = 'またあちら';
  written.type('a', 'またこちら', 'こちら');
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts.get('a')?.state).toBe('conflict');
  written.keep('a', 'theirs');
  expect(drafts.has('a')).toBe(false);
  expect(kept).toBe('またあちら');
});

test('keys typed while a text is being saved are saved after it', async () => {
  let finish: () => void = () => undefined;
  keep = vi.fn(async (...given: Parameters<KeepReason>) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return honest(...given);
  });
  const written = reasons();
  written.type('a', 'は', '');
  written.end('a');
  await vi.advanceTimersByTimeAsync(0);
  written.type('a', 'はい', '');
  finish();
  await vi.advanceTimersByTimeAsync(1000);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toBe('はい');
  expect(drafts.get('a')).toEqual({ text: 'はい', state: 'saved' });
});

test('leaving the field, or the page, saves at once', async () => {
  const written = reasons();
  written.type('a', '急ぎ', '');
  await written.endAll();
  expect(kept).toBe('急ぎ');
});
