import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { auditTab, auditNow, isAuditing, loadShown, isReading, readingDone } = vi.hoisted(() => ({
  auditTab: vi.fn<(tabId: number) => Promise<object>>(),
  auditNow: vi.fn<(tabId: number) => Promise<object>>(),
  isAuditing: vi.fn<(tabId: number) => boolean>(),
  loadShown: vi.fn<(tabId: number) => Promise<number | null>>(),
  isReading: vi.fn<(tabId: number) => boolean>(),
  readingDone: vi.fn<(tabId: number) => Promise<void>>(),
}));
vi.mock('./audits.ts', () => ({ auditTab, auditNow, isAuditing }));
vi.mock('./shown-load.ts', () => ({ loadShown }));
vi.mock('./reading.ts', () => ({ isReading, readingDone }));

const { pageChanged } = await import('./page-changes.ts');

const OF_FIRST_LOAD = { ok: true, audited: { loadedAt: 1 } };

let tab = 0;
beforeEach(() => {
  vi.useFakeTimers();
  tab++;
  auditTab.mockReset().mockResolvedValue(OF_FIRST_LOAD);
  auditNow.mockReset().mockResolvedValue(OF_FIRST_LOAD);
  isAuditing.mockReset().mockReturnValue(false);
  loadShown.mockReset().mockResolvedValue(1);
  isReading.mockReset().mockReturnValue(false);
  readingDone.mockReset().mockReturnValue(new Promise(() => undefined));
});
afterEach(() => vi.useRealTimers());

async function changeEverySecond(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    void pageChanged(tab, 'changed');
    await vi.advanceTimersByTimeAsync(1000);
  }
}

it('audits the first change right after the page settled, though its scripts are being read', async () => {
  await pageChanged(tab, 'settled');
  isReading.mockReturnValue(true);
  await pageChanged(tab, 'changed');
  expect(auditTab).toHaveBeenCalledTimes(2);
});

it('audits the changes of a burst once a second, and the last one too', async () => {
  await pageChanged(tab, 'changed');
  void pageChanged(tab, 'changed');
  void pageChanged(tab, 'changed');
  await vi.advanceTimersByTimeAsync(999);
  expect(auditTab).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(auditTab).toHaveBeenCalledTimes(2);
});

it('lets the scripts of a page that never rests be read, five seconds at a time', async () => {
  isReading.mockReturnValue(true);
  await changeEverySecond(4);
  expect(auditTab).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(3999);
  expect(auditTab).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(auditTab).toHaveBeenCalledTimes(4);
});

it('goes on at once when they are read', async () => {
  isReading.mockReturnValue(true);
  const read = Promise.withResolvers<void>();
  readingDone.mockReturnValue(read.promise);
  await changeEverySecond(4);
  expect(auditTab).toHaveBeenCalledTimes(3);
  isReading.mockReturnValue(false);
  read.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(auditTab).toHaveBeenCalledTimes(4);
  await changeEverySecond(3);
  expect(auditTab).toHaveBeenCalledTimes(7);
});

it('counts anew for the next page', async () => {
  isReading.mockReturnValue(true);
  await changeEverySecond(3);
  await pageChanged(tab, 'settled');
  await vi.advanceTimersByTimeAsync(1000);
  await pageChanged(tab, 'changed');
  expect(auditTab).toHaveBeenCalledTimes(5);
});

it('shares an audit that somebody else began, unless it is of the page before', async () => {
  isAuditing.mockReturnValue(true);
  await pageChanged(tab, 'settled');
  expect(auditNow).not.toHaveBeenCalled();
  loadShown.mockResolvedValue(2);
  await Promise.all([pageChanged(tab, 'settled'), vi.advanceTimersByTimeAsync(1000)]);
  expect(auditNow).toHaveBeenCalledOnce();
});
