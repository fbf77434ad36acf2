// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { LOCALES } from '../../rules/_core/text.ts';
import { EMPTY_PROFILE } from '../../rules/_diagnosis/diagnosis.ts';
import { programmeRows } from '../../rules/_diagnosis/programme.ts';
import { planImport, readStoreList } from '../../rules/_diagnosis/stores-csv.ts';
import { sampleCounts, sampleRow } from '../../rules/_diagnosis/testing.ts';
import { storeOfAddress } from '../format.ts';
import { drawDesk } from '../inventory/testing.tsx';
import { press, textAt } from '../testing.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { ProfileDialog } from './profile-dialog.tsx';
import { ProgrammeView } from './programme-view.tsx';

const TODAY = '2026-11-24';
const done = '2026-10-01T00:00:00.000Z';
const tea = sampleRow(
  'https://tea.example',
  { name: 'お茶の店', build: 'package', product: 'EC-CUBE', industry: '食品', revenueBand: 1 },
  {
    done: { 'self-check': done, diagnosis: done },
    counts: sampleCounts({ high: 2, info: 1 }),
    dueOn: '2026-11-20',
  },
);
const sake = sampleRow('https://sake.example', {}, { done: { 'self-check': done } });
const rows = programmeRows(
  [
    { origin: sake.store, enrolled: false },
    { origin: tea.store, enrolled: true },
  ],
  [tea, sake],
);

function view(change: Partial<Parameters<typeof ProgrammeView>[0]> = {}) {
  const events = { onEdit: vi.fn(), onFile: vi.fn(), onExport: vi.fn(), onPrint: vi.fn() };
  const props = {
    ...{ rows, today: TODAY, refused: null, href: (store: string) => `#/${store}` },
    hrefOfData: '#/data',
    ...{ ...events, ...change },
  };
  return { root: drawDesk(<ProgrammeView {...props} />), ...events };
}

const order = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));

test('how far the stores have come stands in figures beside the bars', () => {
  const { root } = view();
  expect(textAt(root, '[data-bars=steps] [data-bar=self-check] td')).toBe('2 / 2');
  expect(textAt(root, '[data-bars=steps] [data-bar=report] td')).toBe('0 / 2');
  expect(textAt(root, '[data-bars=industry] [data-bar=食品] td')).toBe('1（50%）');
});

test('a row says what is known of a store, and leads to it', () => {
  const { root } = view();
  const row = root.querySelector<HTMLElement>(`[data-row="${tea.store}"]`) as HTMLElement;
  expect(textAt(row, 'a')).toBe('お茶の店');
  expect(row.querySelector('a')?.getAttribute('href')).toBe('#/https://tea.example');
  expect(row.querySelector('[data-worst=high]')?.textContent).toContain('2 件');
  expect(row.querySelector('[data-due=overdue]')?.textContent).toContain('4 日すぎています');
  expect(textAt(root, `[data-row="${sake.store}"] .tag`)).toBe('未登録');
});

test('what needs looking at first stands first; another press turns the order', async () => {
  const { root } = view();
  expect(order(root)).toEqual([tea.store, sake.store]);
  await press(root, '[data-sort=name]');
  expect(order(root)).toEqual([sake.store, tea.store]);
  await press(root, '[data-sort=name]');
  expect(order(root)).toEqual([tea.store, sake.store]);
  expect(root.querySelector('[aria-sort=descending]')?.textContent).toContain('店舗');
});

test('a search that leaves nothing says so and is taken back', async () => {
  const { root, onExport } = view();
  const search = root.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
  await act(async () => {
    search.value = 'ＴＥＡ';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(order(root)).toEqual([tea.store]);
  await press(root, '[data-action=export-stores]');
  expect(onExport.mock.calls[0]?.[0]).toHaveLength(1);
  await act(async () => {
    search.value = 'nowhere';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(order(root)).toEqual([]);
  await press(root, '[data-action=clear-filter]');
  expect(order(root)).toHaveLength(2);
});

test('without a store it says how one gets here, and takes a list', () => {
  const { root } = view({ rows: [], refused: { file: 'a.csv', reason: 'no-columns' } });
  expect(root.querySelector('[data-empty=stores] input[type=file]')).not.toBeNull();
  expect(textAt(root, '[role=alert]')).toContain('a.csv');
  expect(root.querySelector('[data-action=to-store-file]')?.getAttribute('href')).toBe('#/data');
});

describe('taking in a list', () => {
  const list = readStoreList(
    'url,name,build\ntea.example,<b>Tea</b>,magic\nsake.example,,\nnew.example,New,\nno where,x,',
    storeOfAddress,
  );
  if (!list.ok) throw new Error(list.reason);
  const props = {
    ...{ file: 'stores.csv', list, plan: planImport(list.stores, [tea, sake]), meanwhile: [] },
    ...{ busy: false, failed: false, onTake: vi.fn(), onClose: vi.fn() },
  };

  test.each(LOCALES)(
    'shows in %s what it would add and change, and the lines it cannot read',
    (locale) => {
      const root = drawDesk(<ImportDialog {...props} />, locale);
      expect(textAt(root, '[data-planned=changed]')).toContain('お茶の店 → <b>Tea</b>');
      expect(root.querySelector('[data-planned] b')).toBeNull();
      expect(textAt(root, '[data-planned=added]')).toContain('new.example');
      expect(textAt(root, '[data-planned=added]')).not.toContain('sake.example');
      expect(textAt(root, '[data-planned=lines]')).toContain('5');
      expect(textAt(root, '[data-planned=cells]')).toContain('magic');
    },
  );

  test('is one press, and where another window was faster it says so first', async () => {
    const root = drawDesk(<ImportDialog {...props} meanwhile={[tea.store]} />);
    expect(textAt(root, '[role=alert]')).toContain('tea.example');
    expect(textAt(root, '[data-action=take-list]')).toBe('2 店舗を取り込む');
    await press(root, '[data-action=take-list]');
    expect(props.onTake).toHaveBeenCalledOnce();
  });
});

test('two windows that wrote one field: both are shown, and neither is saved before somebody chooses', async () => {
  const events = { onSave: vi.fn(), onKeep: vi.fn(), onClose: vi.fn() };
  const theirs = { ...EMPTY_PROFILE, name: 'あちら' };
  const mine = { ...EMPTY_PROFILE, name: 'こちら' };
  const root = drawDesk(
    <ProfileDialog
      {...{ store: 'tea.example', profile: mine, busy: false, failed: false }}
      {...{ shown: null, platforms: [] }}
      conflict={{ fields: ['name'], theirs }}
      {...events}
    />,
  );
  expect(textAt(root, '[data-conflict]')).toContain('あちら');
  expect(root.querySelector<HTMLInputElement>('input[name=name]')?.value).toBe('こちら');
  expect(root.querySelector('[data-action=save-profile]')).toBeNull();
  await press(root, '[data-action=keep-mine]');
  expect(events.onKeep).toHaveBeenCalledWith('mine', mine);
});

describe('what the shop runs on, corrected by hand', () => {
  const shown = { name: 'EC-CUBE 4', version: '4.2–4.3' };
  const platforms = [
    { id: 'ec-cube-2', name: 'EC-CUBE 2' },
    { id: 'welcart', name: 'Welcart' },
  ];
  const dialog = (
    change: Partial<Parameters<typeof ProfileDialog>[0]> = {},
    locale?: 'ja' | 'en',
  ) => {
    const onSave = vi.fn();
    const root = drawDesk(
      <ProfileDialog
        {...{ store: 'tea.example', profile: EMPTY_PROFILE, busy: false, failed: false }}
        {...{ shown, platforms, conflict: null, onKeep: vi.fn(), onClose: vi.fn(), onSave }}
        {...change}
      />,
      locale,
    );
    return { root, onSave };
  };

  test.each(LOCALES)('stands beside what was seen, in %s', (locale) => {
    const { root } = dialog({}, locale);
    expect(textAt(root, '[data-part=platform-seen]')).toContain('EC-CUBE 4 4.2–4.3');
    expect(root.querySelector('[name=platform-version]')).toBeNull();
    const unseen = textAt(dialog({ shown: null }, locale).root, '[data-part=platform-seen]');
    expect(unseen).not.toMatch(/EC-CUBE|undefined/);
  });

  test('is chosen by its name, with a version, and taken back', async () => {
    const { root, onSave } = dialog();
    await choose(root, 'platform', 'welcart');
    await type(root, 'platform-version', '2.12.7');
    await press(root, '[data-action=save-profile]');
    const platform = { id: 'welcart', version: '2.12.7' };
    expect(onSave).toHaveBeenLastCalledWith({ ...EMPTY_PROFILE, platform });
    await choose(root, 'platform', 'ec-cube-2');
    await press(root, '[data-action=save-profile]');
    const other = { id: 'ec-cube-2', version: '' };
    expect(onSave).toHaveBeenLastCalledWith({ ...EMPTY_PROFILE, platform: other });
    await choose(root, 'platform', '');
    await press(root, '[data-action=save-profile]');
    expect(onSave).toHaveBeenLastCalledWith(EMPTY_PROFILE);
  });

  test('stays chosen while the list is loaded, and where only a newer version knows it', () => {
    const profile = { ...EMPTY_PROFILE, platform: { id: 'a-later-cart', version: '1' } };
    const { root } = dialog({ profile, platforms: [] });
    expect(root.querySelector<HTMLSelectElement>('[name=platform]')?.value).toBe('a-later-cart');
  });

  test('another window’s is told by its name and version', () => {
    const theirs = { ...EMPTY_PROFILE, platform: { id: 'welcart', version: '2.12.7' } };
    const { root } = dialog({ conflict: { fields: ['platform'], theirs } });
    expect(textAt(root, '[data-conflict]')).toContain('Welcart 2.12.7');
  });
});

async function choose(root: HTMLElement, name: string, value: string): Promise<void> {
  const select = root.querySelector(`select[name=${name}]`) as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function type(root: HTMLElement, name: string, value: string): Promise<void> {
  const field = root.querySelector(`input[name=${name}]`) as HTMLInputElement;
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('everything is deleted only after a box is ticked', async () => {
  const onYes = vi.fn();
  const root = drawDesk(
    <DeleteDialog
      {...{ name: 'delete-all', heading: 'x', goes: ['a'], stays: 'b', sure: 'sure', yes: 'yes' }}
      {...{ busy: false, failed: false, onYes, onClose: vi.fn() }}
    />,
  );
  await press(root, '[data-action=delete-all-yes]');
  expect(onYes).not.toHaveBeenCalled();
  await press(root, 'input[name=sure]');
  await press(root, '[data-action=delete-all-yes]');
  expect(onYes).toHaveBeenCalledOnce();
});
