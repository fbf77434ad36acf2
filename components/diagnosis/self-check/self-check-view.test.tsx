// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { questionOf, questions } from '../../../rules/_catalog/questions/index.ts';
import type { QuestionId } from '../../../rules/_catalog/questions/types.ts';
import { LOCALES, type Locale } from '../../../rules/_core/text.ts';
import type { Answer, Build } from '../../../rules/_diagnosis/diagnosis.ts';
import type { Proposal } from '../../../rules/_diagnosis/prefill.ts';
import { emptyAnswer } from '../../../rules/_diagnosis/self-check.ts';
import type { Draft } from '../../desk/draft.ts';
import { drawDesk, STORE } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import type { Seen } from './seen-notice.tsx';
import { SelfCheckView } from './self-check-view.tsx';

const AT = '2026-11-22T03:05:00.000Z';

const PROPOSAL: Proposal = {
  question: 'tls-and-domain',
  value: 'no',
  seen: [
    {
      ...{ rule: 'payment-page-not-https', verdict: 'fail', at: AT, finding: null },
      pages: [`${STORE}/pay`, `${STORE}/cart`, `${STORE}/`],
    },
    {
      ...{ rule: 'mixed-active-content', verdict: 'pass', at: AT, finding: null },
      pages: [`${STORE}/`],
    },
  ],
};

function answer(question: QuestionId, change: Partial<Answer>): [string, Answer] {
  return [question, { ...emptyAnswer(STORE, question), at: AT, ...change }];
}

interface Given {
  locale?: Locale;
  build?: Build;
  answers?: [string, Answer][];
  drafts?: [string, Draft<Answer>][];
  proposals?: Proposal[];
  seen?: Seen | null;
  doneAt?: string | null;
}

function view(given: Given = {}) {
  const events = {
    onAnswer: vi.fn(),
    onAnswerEnd: vi.fn(),
    onKeep: vi.fn(),
    onConfirmAll: vi.fn(),
    onDone: vi.fn(),
    onPrint: vi.fn(),
  };
  const root = drawDesk(
    <SelfCheckView
      {...events}
      store={STORE}
      build={given.build ?? null}
      answers={new Map(given.answers)}
      drafts={new Map(given.drafts)}
      proposals={new Map(given.proposals?.map((one) => [one.question, one]))}
      seen={given.seen === undefined ? { what: 'audits', at: AT } : given.seen}
      doneAt={given.doneAt ?? null}
      diagnosisHref="#diagnosis"
      hearingHref="#hearing"
    />,
    given.locale,
  );
  return { root, ...events };
}

const rowOf = (root: HTMLElement, id: QuestionId): HTMLElement => {
  const row = root.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!row) throw new Error(`no question ${id}`);
  return row;
};

async function choose(root: HTMLElement, selector: string, value: string): Promise<void> {
  const field = root.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`nothing at ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test.each(LOCALES)('asks every question once, in groups (%s)', (locale) => {
  const { root } = view({ locale });
  const asked = [...root.querySelectorAll('[data-row] h4')].map((one) => one.textContent);
  expect(asked).toEqual(questions.map(({ words }) => words[locale].ask));
  expect(root.textContent).not.toMatch(/undefined|NaN|\{\w+\}|違反|[!！]/);
  expect(textAt(root, '[data-progress]')).toContain(String(questions.length));
});

test('an answer that is chosen is saved at once; a note while it is written', async () => {
  const { root, onAnswer, onAnswerEnd } = view();
  await press(rowOf(root, 'waf'), 'input[value=partly]');
  expect(onAnswer).toHaveBeenLastCalledWith('waf', { value: 'partly', who: null });
  expect(onAnswerEnd).toHaveBeenLastCalledWith('waf');
  const note = rowOf(root, 'waf').querySelector('textarea') as HTMLTextAreaElement;
  await act(async () => {
    note.value = 'サーバー会社に聞く';
    note.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(onAnswer).toHaveBeenLastCalledWith('waf', { note: 'サーバー会社に聞く' });
  expect(onAnswerEnd).toHaveBeenCalledTimes(1);
});

test('what is not the shop’s own asks whose it is, the likeliest first', async () => {
  const { root, onAnswer } = view({ answers: [answer('waf', { value: 'not-ours' })] });
  const row = rowOf(root, 'waf');
  expect(row.dataset.standing).toBe('attention');
  const options = [...row.querySelectorAll('option')].map(({ value }) => value).filter(Boolean);
  expect(options[0]).toBe(questionOf('waf').carriers.find((one) => one !== 'store'));
  expect(options).not.toContain('store');
  await choose(row, 'select', 'cart-asp');
  expect(onAnswer).toHaveBeenLastCalledWith('waf', { who: 'cart-asp' });
});

test('who usually sees to it goes by how the shop was built', async () => {
  const carriersIn = (given: Given) =>
    textAt(rowOf(view(given).root, 'waf'), '[data-part=carriers]');
  expect(questionOf('waf').carriers).toContain('builder');
  expect(carriersIn({})).toContain('制作会社');
  expect(carriersIn({ build: 'cart-asp' })).toContain('ASP');
  expect(carriersIn({ build: 'cart-asp' })).not.toContain('制作会社');
  const { root } = view({ build: 'cart-asp', answers: [answer('waf', { value: 'not-ours' })] });
  const options = [...rowOf(root, 'waf').querySelectorAll('option')].map(({ value }) => value);
  expect(options.filter(Boolean)[0]).toBe('cart-asp');
});

test('what the audit saw stands below the question, with its page, and proposes an answer until there is one', async () => {
  const { root, onAnswer } = view({ proposals: [PROPOSAL] });
  const row = rowOf(root, 'tls-and-domain');
  expect(textAt(row, '[data-rule="payment-page-not-https"]')).toContain('/pay ほか 2 画面');
  expect(textAt(row, '[data-rule="payment-page-not-https"]')).toContain('2026年11月22日');
  expect(textAt(row, '.proposal')).toContain('いいえ');
  expect(row.querySelector('input:checked')).toBeNull();
  await press(row, '[data-action=confirm]');
  expect(onAnswer).toHaveBeenLastCalledWith('tls-and-domain', { value: 'no', who: null });
});

test('a yes that the audit does not bear out says so and proposes nothing', () => {
  const { root } = view({
    proposals: [PROPOSAL],
    answers: [answer('tls-and-domain', { value: 'yes' })],
  });
  const row = rowOf(root, 'tls-and-domain');
  expect(row.dataset.standing).toBe('attention');
  expect(row.querySelector('[data-seen]')?.getAttribute('data-seen')).toBe('contradicts');
  expect(row.querySelector('[data-action=confirm]')).toBeNull();
});

test('all proposals are confirmed in one act; those that are answered are left out', async () => {
  const hint: Proposal = { ...PROPOSAL, question: 'waf', value: null };
  const other: Proposal = { ...PROPOSAL, question: 'backups' };
  const { root, onConfirmAll } = view({
    proposals: [PROPOSAL, hint, other],
    answers: [answer('backups', { value: 'yes' })],
  });
  await press(root, '[data-action=confirm-all]');
  expect(onConfirmAll).toHaveBeenCalledWith([PROPOSAL]);
  expect(view({ proposals: [hint] }).root.querySelector('[data-action=confirm-all]')).toBeNull();
});

test('a store that was never audited says what to do', () => {
  const { root } = view({ seen: null });
  expect(textAt(root, '[data-notice=never-audited]')).toContain('このまま答えられます');
  expect(root.querySelector('[data-notice=never-audited] a')?.getAttribute('href')).toBe(
    '#diagnosis',
  );
});

test('filters list what is open or needs a second look; nothing left says so', async () => {
  const answers = [answer('policy', { value: 'yes' }), answer('waf', { value: 'no' })];
  const { root } = view({ answers });
  await choose(root, '[name=self-check-filter]', 'attention');
  expect(
    [...root.querySelectorAll('[data-row]')].map((one) => one.getAttribute('data-row')),
  ).toEqual(['waf']);
  await choose(root, '[name=self-check-filter]', 'open');
  expect(root.querySelectorAll('[data-row]')).toHaveLength(questions.length - 2);
  const fine = view({ answers: [answer('policy', { value: 'yes' })] }).root;
  await choose(fine, '[name=self-check-filter]', 'attention');
  expect(fine.querySelectorAll('[data-row]')).toHaveLength(0);
  expect(textAt(fine, '.self-check > [role=status]')).toContain('見直したい答えはありません');
});

test('what could not be saved stays on the screen and counts as what it says', () => {
  const value = { ...emptyAnswer(STORE, 'waf'), value: 'no', note: '書きかけ' } as const;
  const { root } = view({ drafts: [['waf', { value, state: 'failed' }]] });
  const row = rowOf(root, 'waf');
  expect(row.querySelector('textarea')?.value).toBe('書きかけ');
  expect(row.querySelector<HTMLInputElement>('input:checked')?.value).toBe('no');
  expect(textAt(row, '[role=alert]')).toContain('保存できませんでした');
});

test('of a conflict both answers are told in words, and one is kept', async () => {
  const mine = { ...emptyAnswer(STORE, 'waf'), value: 'not-ours', who: 'builder' } as const;
  const theirs = { ...emptyAnswer(STORE, 'waf'), value: 'yes', note: '契約書で確認' } as const;
  const { root, onKeep } = view({
    drafts: [['waf', { value: mine, state: 'conflict', theirs }]],
  });
  const row = rowOf(root, 'waf');
  expect(textAt(row, '.conflict')).toContain('はい / メモ: 契約書で確認');
  expect(textAt(row, '.conflict')).toContain('当店の担当ではない / 担当: 制作会社');
  await press(row, '[data-action=keep-theirs]');
  expect(onKeep).toHaveBeenCalledWith('waf', 'theirs');
});

test('the step can be ended half-finished, and taken back', async () => {
  const open = view({ answers: [answer('waf', { value: 'no' })] });
  expect(textAt(open.root, '.step-done')).toContain(`${questions.length - 1} 問`);
  await press(open.root, '[data-action=done]');
  expect(open.onDone).toHaveBeenCalledWith(true);
  const done = view({ doneAt: AT });
  expect(textAt(done.root, '[data-done]')).toContain('2026年11月22日');
  await press(done.root, '[data-action=undone]');
  expect(done.onDone).toHaveBeenCalledWith(false);
});
