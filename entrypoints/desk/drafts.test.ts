import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../components/desk/draft.ts';
import { Drafts, type Keep } from './drafts.ts';

let kept: string;
let keep: Keep<string>;
let drafts: ReadonlyMap<string, Draft<string>>;

/** As the background does: what another window wrote is not written over. */
const honest: Keep<string> = async (_, text, before) => {
  if (kept !== before && kept !== text) return { theirs: kept };
  kept = text;
  return { kept };
};

beforeEach(() => {
  vi.useFakeTimers();
  kept = '';
  keep = vi.fn(honest);
  drafts = new Map();
});
afterEach(() => vi.useRealTimers());

const texts = () =>
  new Drafts<string>(
    (...given) => keep(...given),
    (fresh) => {
      drafts = fresh;
    },
  );

test('a text is saved by itself after a pause, once for many keys', async () => {
  const written = texts();
  for (const text of ['決', '決済', '決済の']) written.type('a', text, '');
  expect(drafts.get('a')).toEqual({ value: '決済の', state: null });
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('決済の');
  expect(keep).toHaveBeenCalledOnce();
  expect(drafts.get('a')?.state).toBe('saved');
  expect(written.isUnsaved).toBe(false);
});

test('what could not be saved stays, and is tried again with the next key', async () => {
  keep = vi.fn(async () => Promise.reject(new Error('QuotaExceededError')));
  const written = texts();
  written.type('a', '理由', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(drafts.get('a')).toEqual({ value: '理由', state: 'failed' });
  expect(written.isUnsaved).toBe(true);
  keep = vi.fn(honest);
  written.type('a', '理由。', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('理由。');
});

test('another window’s text is not written over; either of the two can be kept', async () => {
  const written = texts();
  kept = 'あちら';
  written.type('a', 'こちら', '');
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toBe('あちら');
  expect(drafts.get('a')).toEqual({ value: 'こちら', state: 'conflict', theirs: 'あちら' });
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
  keep = vi.fn(async (...given: Parameters<Keep<string>>) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return honest(...given);
  });
  const written = texts();
  written.type('a', 'は', '');
  written.end('a');
  await vi.advanceTimersByTimeAsync(0);
  written.type('a', 'はい', '');
  finish();
  await vi.advanceTimersByTimeAsync(1000);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toBe('はい');
  expect(drafts.get('a')).toEqual({ value: 'はい', state: 'saved' });
});

test('leaving the field, or the page, saves at once', async () => {
  const written = texts();
  written.type('a', '急ぎ', '');
  await written.endAll();
  expect(kept).toBe('急ぎ');
});

test('rows that carry a time are saved on the time they were kept with, not on the one they were begun with', async () => {
  interface Row {
    text: string;
    at: string;
  }
  const asked: string[] = [];
  const stamped: Keep<Row> = async (_, row, before) => {
    asked.push(before.at);
    return { kept: { ...row, at: `after ${before.at}` } };
  };
  const sameText = (one: Row, other: Row) => one.text === other.text;
  const written = new Drafts<Row>(stamped, () => undefined, sameText);
  written.type('a', { text: '一', at: 't0' }, { text: '', at: 't0' });
  await written.endAll();
  expect(written.isUnsaved).toBe(false);
  // The screen has not read again yet: what it knows is older than what was kept.
  written.type('a', { text: '一二', at: 't0' }, { text: '一', at: 'after t0' });
  await written.endAll();
  expect(asked).toEqual(['t0', 'after t0']);
});
