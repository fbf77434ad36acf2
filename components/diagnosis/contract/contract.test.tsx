// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import { proposedClauses } from '../../../rules/_diagnosis/contract.ts';
import type { Answer } from '../../../rules/_diagnosis/diagnosis.ts';
import { drawDesk } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { ContractView } from './contract-view.tsx';

const answer = (question: string, value: Answer['value']): Answer => ({
  ...{ store: 'https://shop.example', question, value, who: null, note: '', file: '', at: '' },
});

function view(
  change: Partial<Parameters<typeof ContractView>[0]> = {},
  locale: 'ja' | 'en' = 'ja',
) {
  const events = { onCost: vi.fn(), onCostsEnd: vi.fn(), onChoose: vi.fn(), onPrint: vi.fn() };
  const onCopy = vi.fn(async (_: string) => true);
  const root = drawDesk(
    <ContractView
      store="https://shop.example"
      questions={questions}
      clauses={proposedClauses(questions, [], null)}
      answered={true}
      hosted={false}
      costs={{}}
      draft={undefined}
      hrefOfSelfCheck="#/https://shop.example/self-check"
      onCopy={onCopy}
      {...events}
      {...change}
    />,
    locale,
  );
  return { root, onCopy, ...events };
}

async function type(root: HTMLElement, name: string, typed: string): Promise<HTMLInputElement> {
  const field = root.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!field) throw new Error(name);
  await act(async () => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return field;
}

test('clauses are a list to be read, copied as a whole, and printed; what no contract settles stands apart', async () => {
  const { root, onCopy } = view();
  const [clauses, own] = [...root.querySelectorAll('.not-printed .clauses')];
  expect(clauses?.children).toHaveLength(8);
  expect(own?.querySelector('[data-clause=insurance]')).not.toBeNull();
  expect(clauses?.querySelector('[data-clause=insurance]')).toBeNull();
  await press(root, '.not-printed [data-action=copy]');
  const text = onCopy.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('ソフトウェア');
  expect(text).toContain('法律の助言ではありません');
  expect(root.querySelectorAll('[data-sheet=contract] [data-clause]')).toHaveLength(
    questions.length,
  );
});

test('a shop on a service of somebody else’s is told to look at its terms', () => {
  expect(textAt(view({ hosted: true }).root, '[data-part=hosted]')).toContain('利用規約');
  expect(view().root.querySelector('[data-part=hosted]')).toBeNull();
});

test('where somebody does all of it, there is no clause and no button for one', () => {
  const done = questions.map(({ id }) => answer(id, 'yes'));
  const { root } = view({ clauses: proposedClauses(questions, done, null) });
  expect(root.querySelector('.clauses')).toBeNull();
  expect(root.querySelector('[data-action=print]')).toBeNull();
  expect(textAt(root, '.not-printed')).toContain('見つかりませんでした');
});

test.each(['ja', 'en'] as const)(
  'the table names who carries each of the measures in %s',
  (locale) => {
    const { root } = view({}, locale);
    const rows = [...root.querySelectorAll('.not-printed .carriers tbody tr:has(td)')];
    expect(rows).toHaveLength(questions.length);
    for (const row of rows)
      for (const cell of row.querySelectorAll('td')) expect(cell.textContent).not.toBe('');
    expect(root.textContent).not.toMatch(/undefined|違反|violation/);
  },
);

test('a figure is kept as it is read; what cannot be read is said and not kept', async () => {
  const { root, onCost, onCostsEnd } = view();
  const field = await type(root, 'own-initial', '１２０万円');
  expect(onCost).toHaveBeenLastCalledWith('own-initial', 1_200_000);
  await type(root, 'own-initial', '');
  expect(onCost).toHaveBeenLastCalledWith('own-initial', null);
  const times = onCost.mock.calls.length;
  await type(root, 'own-initial', 'たくさん');
  expect(onCost).toHaveBeenCalledTimes(times);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(textAt(root, '[role=alert]')).toContain('数字で入れてください');
  await act(async () => void field.dispatchEvent(new FocusEvent('blur')));
  expect(onCostsEnd).toHaveBeenCalled();
  // What was typed stays until it is mended.
  expect(field.value).toBe('たくさん');
});

test('sums come with a sentence, a picture and its table, and say what they leave out', () => {
  expect(view({ costs: { 'own-initial': 1 } }).root.querySelector('[data-chart]')).toBeNull();
  const costs = { revenue: 10_000_000, 'own-initial': 1_000_000, 'own-fee': 3, 'asp-fee': 4 };
  const { root } = view({ costs });
  // 1,000,000 + 1,500,000 against 2,000,000
  expect(textAt(root, '[data-part=costs]')).toContain('カートASPのほうが 500,000 円少なく');
  expect(textAt(root, '[data-part=costs]')).toContain('11 個の金額が空欄');
  expect(root.querySelectorAll('.cost-bar')).toHaveLength(6);
  expect(textAt(root, '.not-printed .figures tbody tr:last-child')).toContain('2,500,000 円');
  expect(textAt(root, '.left-out')).toContain('被害が起きたときの損失');
});

test('bars share one scale', () => {
  const { root } = view({ costs: { 'own-other': 300, 'asp-other': 100 } });
  const widths = [...root.querySelectorAll('.cost-bar rect')].map((rect) =>
    Number(rect.getAttribute('width')).toFixed(1),
  );
  expect(widths).toEqual(['20.0', '6.7', '60.0', '20.0', '100.0', '33.3']);
});
