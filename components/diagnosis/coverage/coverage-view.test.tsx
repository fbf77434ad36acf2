// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { citationOf } from '../../../rules/_catalog/guidelines/index.ts';
import { LOCALES, type Locale } from '../../../rules/_core/text.ts';
import { drawDesk } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { CoverageView } from './coverage-view.tsx';
import { type CoverageRow, matching, tallies } from './rows.ts';

function rows(locale: Locale = 'ja'): CoverageRow[] {
  const rule = { id: 'admin-login-over-http', name: '管理画面のログインが暗号化されていない' };
  const many = Array.from({ length: 9 }, (_, n) => ({ id: `rule-${n}`, name: `点検 ${n}` }));
  const question = { id: 'waf', name: 'WAF（攻撃を手前で止める仕組み）' };
  const row = (
    id: 'IPA-EC-M2' | 'IPA-EC-U6' | 'CCSG-V1' | 'PCI-6.4.3',
    given: Pick<CoverageRow, 'document' | 'part' | 'reach' | 'rules' | 'questions'>,
  ): CoverageRow => ({ id, citation: citationOf(id, locale), ...given });
  return [
    row('IPA-EC-M2', {
      ...{ document: 'IPA-EC', part: 'organisation', reach: 'none', rules: [], questions: [] },
    }),
    row('CCSG-V1', {
      ...{ document: 'CCSG', part: 'building', reach: 'both', rules: [rule] },
      questions: [question],
    }),
    row('IPA-EC-U6', {
      ...{ document: 'IPA-EC', part: 'operation', reach: 'question', rules: [] },
      questions: [question],
    }),
    row('PCI-6.4.3', {
      ...{ document: 'PCI', part: 'operation', reach: 'audit', rules: many, questions: [] },
    }),
  ];
}

const ALL = { document: 'all', reach: 'all', text: '' } as const;
const ids = (found: readonly CoverageRow[]) => found.map(({ id }) => id);

test('rows are found by document, by who covers them, and by words in any order and width', () => {
  expect(ids(matching(rows(), { ...ALL, document: 'IPA-EC' }))).toEqual(['IPA-EC-M2', 'IPA-EC-U6']);
  expect(ids(matching(rows(), { ...ALL, reach: 'seen' }))).toEqual(['CCSG-V1', 'PCI-6.4.3']);
  expect(ids(matching(rows(), { ...ALL, reach: 'question' }))).toEqual(['IPA-EC-U6']);
  expect(ids(matching(rows(), { ...ALL, reach: 'none' }))).toEqual(['IPA-EC-M2']);
  expect(ids(matching(rows(), { ...ALL, text: 'ｗａｆ　クレジット' }))).toEqual(['CCSG-V1']);
  expect(ids(matching(rows(), { ...ALL, text: 'そんな言葉はない' }))).toEqual([]);
});

test('the tallies count every row once', () => {
  expect(tallies(rows())).toMatchObject([
    { document: 'IPA-EC', all: 2, counts: { none: 1, question: 1, both: 0, audit: 0 } },
    { document: 'CCSG', all: 1, counts: { both: 1 } },
    { document: 'PCI', all: 1, counts: { audit: 1 } },
  ]);
});

test.each(LOCALES)(
  'what is remembered shows its document and nothing else; C says so (%s)',
  (locale) => {
    const root = drawDesk(<CoverageView rows={rows(locale)} onPrint={vi.fn()} />, locale);
    expect(textAt(root, '[data-row="IPA-EC-U6"] th')).toMatch(/原本で|original/);
    expect(textAt(root, '[data-row="IPA-EC-U6"] th')).not.toMatch(/要件|requirement|WAF/i);
    expect(textAt(root, '[data-row="IPA-EC-M2"] th')).toMatch(/原本で要確認|check the original/);
    expect(root.textContent).toMatch(/2022年の構成案|Outline planned in 2022/);
    expect(root.textContent).not.toMatch(/undefined|NaN|必須|推奨|違反|[!！]/);
  },
);

test('the picture says in words what it draws, and has the figures behind it', () => {
  const root = drawDesk(<CoverageView rows={rows()} onPrint={vi.fn()} />);
  const [first] = root.querySelectorAll('.coverage-bars svg');
  expect(first?.getAttribute('aria-label')).toContain('質問だけ 1 項目');
  expect(textAt(root, '[data-document="IPA-EC"]')).toMatch(/0 ?0 ?1 ?1 ?2$/);
});

test('typing narrows the list and says how many are left; the rest of a long list is one press away', async () => {
  const root = drawDesk(<CoverageView rows={rows()} onPrint={vi.fn()} />);
  const shown = () =>
    [...root.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row'));
  expect(shown()).toHaveLength(4);
  const search = root.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
  await act(async () => {
    search.value = '6.4.3';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(shown()).toEqual(['PCI-6.4.3']);
  expect(textAt(root, '.filter-count')).toBe('4 項目中 1 項目');
  const onScreen = () => root.querySelectorAll('li:not(.only-printed) > [data-covers]').length;
  expect(onScreen()).toBe(6);
  // Paper cannot be asked for the rest.
  expect(root.querySelectorAll('[data-covers]')).toHaveLength(9);
  await press(root, '[data-action=more]');
  expect(onScreen()).toBe(9);
});
