// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../rules/_core/text.ts';
import type { InventoryRow } from '../../rules/_inventory/inventory.ts';
import type { Draft } from '../desk/draft.ts';
import { press, textAt } from '../testing.tsx';
import { ScriptsView } from './scripts-view.tsx';
import { drawDesk, sampleRows, sampleScript } from './testing.tsx';

function view(
  rows: readonly InventoryRow[] = sampleRows(),
  {
    locale = 'ja',
    drafts = new Map(),
  }: { locale?: Locale; drafts?: Map<string, Draft<string>> } = {},
) {
  const events = {
    onOpen: vi.fn(),
    onApprove: vi.fn<(rows: readonly InventoryRow[]) => void>(),
    onRelease: vi.fn(),
    onReason: vi.fn(),
    onReasonEnd: vi.fn(),
    onKeep: vi.fn(),
  };
  const root = drawDesk(
    <ScriptsView rows={rows} drafts={drafts} open={null} approved={null} {...events} />,
    locale,
  );
  return { root, ...events };
}

const names = (root: HTMLElement): string[] =>
  [...root.querySelectorAll('.row-open')].map(({ textContent }) => textContent ?? '');

async function type(root: HTMLElement, selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field at ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each(['ja', 'en'] as const)(
  'in %s each row says status, whose, inserter, contents, approval',
  (locale) => {
    const { root } = view(sampleRows(), { locale });
    expect(names(root)).toHaveLength(6);
    const row = root.querySelector<HTMLElement>('[data-row^="external https://static"]');
    expect(textAt(row ?? root, '.cell-status')).toMatch(/^未承認新しく現れた|^Not approvednew/);
    expect(textAt(row ?? root, '.cell-origin')).toContain('www.tags.example/gtm.js');
    expect(textAt(row ?? root, '.look')).not.toBe('');
  },
);

test('what needs looking at comes first, and a press on a heading sorts, twice the other way round', async () => {
  const { root } = view();
  expect(root.querySelector('tbody [data-status]')?.getAttribute('data-status')).toBe('changed');
  await press(root, '[data-sort=script]');
  const sorted = names(root);
  expect(sorted.slice(1, 3)).toEqual(['chat.example/c.js', 'js.payments.example/v3/token.js']);
  expect(root.querySelector('th.cell-script')?.getAttribute('aria-sort')).toBe('ascending');
  await press(root, '[data-sort=script]');
  expect(names(root)).toEqual(sorted.toReversed());
});

test('search takes every word, filters narrow, and nothing left offers to clear them', async () => {
  const { root } = view();
  await type(root, '[name=search]', 'tags GTM-AB');
  expect(names(root)).toEqual(['www.tags.example/gtm.js?id=GTM-AB12']);
  expect(textAt(root, '.filter-count')).toBe('6 件中 1 件');
  await type(root, '[name=status]', 'approved');
  expect(names(root)).toEqual([]);
  await press(root, '[data-action=clear-filters]');
  expect(names(root)).toHaveLength(6);
});

test('ticks one, a range with shift, and all that are shown; approves what is ticked', async () => {
  const { root, onApprove } = view();
  const boxes = () => [...root.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')];
  await act(async () => boxes()[1]?.click());
  await act(async () => {
    boxes()[3]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  });
  expect(textAt(root, '[data-action=approve-selected]')).toBe('選んだ 3 件を承認');
  await press(root, '[data-action=select-all]');
  await press(root, '[data-action=approve-selected]');
  expect(onApprove.mock.calls[0]?.[0]).toHaveLength(6);
  await press(root, '[data-action=select-none]');
  expect(root.querySelector('[data-action=approve-selected]')).toBeNull();
});

test('offers to approve a release: what changed, and nothing that never was approved before', async () => {
  const never = sampleScript({ key: 'external never', name: 'never' });
  const { root, onRelease } = view([...sampleRows(), never]);
  expect(textAt(root, '[data-action=approve-changed]')).toContain('3 件');
  await press(root, '[data-action=approve-changed]');
  expect(onRelease).toHaveBeenCalledOnce();
  expect(view([never]).root.querySelector('[data-action=approve-changed]')).toBeNull();
});

test("all of a company's scripts that are open are approved at once", async () => {
  const { root, onApprove } = view();
  expect(root.querySelector('[data-action=approve-vendor]')).toBeNull();
  await type(root, '[name=vendor]', 'Chat Co.');
  await press(root, '[data-action=approve-vendor]');
  expect(onApprove.mock.calls[0]?.[0].map(({ vendor }) => vendor)).toEqual(['Chat Co.']);
});

test('an empty inventory says what to do next', () => {
  const { root } = view([]);
  expect(root.querySelectorAll('.empty .steps li')).toHaveLength(3);
});

test('a reason that could not be saved stays on the screen, and says so', () => {
  const [row] = sampleRows();
  const key = row?.key ?? '';
  const { root } = view(sampleRows(), {
    drafts: new Map([[key, { value: '書きかけ', state: 'failed' }]]),
  });
  const cell = root.querySelector<HTMLElement>(`[data-row="${key}"] .reason`);
  expect(cell?.querySelector('textarea')?.value).toBe('書きかけ');
  expect(textAt(cell ?? root, '[role=alert]')).toContain('画面に残しています');
});

test('of a conflict both texts are shown, and one is kept', async () => {
  const [row] = sampleRows();
  const key = row?.key ?? '';
  const { root, onKeep } = view(sampleRows(), {
    drafts: new Map([[key, { value: 'こちら', state: 'conflict', theirs: 'あちら' }]]),
  });
  expect(textAt(root, '.conflict')).toContain('あちら');
  expect(textAt(root, '.conflict')).toContain('こちら');
  await press(root, '[data-action=keep-theirs]');
  expect(onKeep).toHaveBeenCalledWith(key, 'theirs');
});

test('five hundred rows come a screenful at once and then all of them', async () => {
  vi.useFakeTimers();
  try {
    const rows = Array.from({ length: 500 }, (_, n) =>
      sampleScript({ key: `k${n}`, name: `s${n}` }),
    );
    const { root } = view(rows);
    expect(names(root).length).toBeLessThan(100);
    for (let n = 0; n < 10; n++)
      await act(async () => void (await vi.advanceTimersByTimeAsync(50)));
    expect(names(root)).toHaveLength(500);
    await type(root, '[name=search]', 's4');
    expect(names(root).length).toBeLessThan(100);
    await act(async () => void dispatchEvent(new Event('beforeprint')));
    expect(names(root)).toHaveLength(111);
  } finally {
    vi.useRealTimers();
  }
});
