import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TabStatus } from '../background/protocol.ts';
import { answerIn } from './opened.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const status = { tabId: 1 } as TabStatus;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer in time is the answer', async () => {
  expect(await answerIn(100, Promise.resolve(status))).toBe(status);
});

test('an answer that takes longer is not waited for', async () => {
  const waiting = answerIn(100, new Promise<TabStatus>(() => undefined));
  vi.advanceTimersByTime(100);
  expect(await waiting).toBeNull();
});

test('a refusal is none', async () => {
  expect(await answerIn(100, Promise.reject(new Error('refused')))).toBeNull();
});
