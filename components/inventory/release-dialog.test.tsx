// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../rules/_core/text.ts';
import { type Release, releaseOf } from '../../rules/_inventory/releases.ts';
import { press, textAt } from '../testing.tsx';
import type { Signed } from './approve-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { drawDesk, sampleInventory } from './testing.tsx';

/** Two changes of one release and one from before it, with nine days between. */
function sampleRelease(change: Partial<Release> = {}): Release {
  const { rows, pages } = releaseOf(sampleInventory());
  const [first, second, third] = rows.map(({ it }) => it);
  if (!first || !second || !third) throw new Error('the sample has too few changes');
  const [recent, old] = ['2026-11-20T03:00:00.000Z', '2026-11-11T03:00:00.000Z'];
  return {
    rows: [
      { it: first, at: recent },
      { it: second, at: recent },
      { it: third, at: old },
    ],
    pages: pages.map(({ it }) => ({ it, at: recent })),
    lastApproval: '2026-11-15T03:00:00.000Z',
    ...change,
  };
}

function draw(release = sampleRelease(), locale: Locale = 'ja') {
  const onApprove = vi.fn<(signed: Signed, part: Release) => void>();
  const onClose = vi.fn();
  const props = { release, name: '店長', busy: false, trouble: null, onApprove, onClose };
  const root = drawDesk(<ReleaseDialog {...props} />, locale);
  const field = root.querySelector<HTMLInputElement>('#release-since');
  if (!field) throw new Error('no field for the day');
  return { root, field, onApprove };
}

async function type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string) {
  if (!field) throw new Error('no field');
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const items = (root: HTMLElement): number => root.querySelectorAll('.approved-things li').length;
const sign = async (root: HTMLElement) => {
  await type(root.querySelector<HTMLTextAreaElement>('#approve-reason'), '11 月の更新');
  await press(root, '[data-action=approve]');
};

test.each(['ja', 'en'] as const)(
  'in %s begins with the day of the last approval, and shows what that includes and when it changed',
  (locale) => {
    const release = sampleRelease();
    const { root, field } = draw(release, locale);
    expect(field.value).toBe('2026-11-15');
    expect(items(root)).toBe(2 + release.pages.length);
    expect(textAt(root, '.approved-things li .quiet')).toMatch(/2026年11月20日|20 Nov 2026/);
    expect(textAt(root, '#release-included')).toMatch(/これより前に変わった 1 件|One change from/);
  },
);

test('another day includes more or less, and exactly what is shown is approved', async () => {
  const release = sampleRelease();
  const { root, field, onApprove } = draw(release);
  await type(field, '2026-11-11');
  expect(items(root)).toBe(3 + release.pages.length);
  expect(textAt(root, '#release-included')).toBe('');
  await type(field, '2026-11-16');
  await sign(root);
  const [signed, part] = onApprove.mock.calls[0] ?? [];
  expect(signed).toMatchObject({ by: '店長', reason: '11 月の更新' });
  expect(part?.rows).toEqual(release.rows.slice(0, 2));
  expect(part?.pages).toEqual(release.pages);
});

test('an empty day includes every change', async () => {
  const release = sampleRelease();
  const { root, field } = draw(release);
  await type(field, '');
  expect(items(root)).toBe(3 + release.pages.length);
});

test('a day since which nothing changed says so, and nothing can be approved', async () => {
  const { root, field, onApprove } = draw();
  await type(field, '2026-11-21');
  expect(items(root)).toBe(0);
  expect(textAt(root, '#release-included')).toContain('日付を早めてください');
  await sign(root);
  expect(onApprove).not.toHaveBeenCalled();
});

test('where nothing changed since the last approval it begins with the first change', () => {
  const { field } = draw(sampleRelease({ lastApproval: '2026-11-22T03:00:00.000Z' }));
  expect(field.value).toBe('2026-11-11');
});
