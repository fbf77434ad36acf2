// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { HEARING_ROLES } from '../../../rules/_catalog/hearing/types.ts';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import {
  HEARING_REASONS,
  type HearingReason,
  type ToAsk,
} from '../../../rules/_diagnosis/hearing.ts';
import { drawDesk } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { sampleEntries } from '../entries-testing.ts';
import { HearingView } from './hearing-view.tsx';
import { rolesIn, rolesText } from './items.ts';

const NOW = '2026-11-24T03:00:00.000Z';

function toAsk(reason: HearingReason, at = 0): ToAsk {
  const question = questions[at];
  if (!question) throw new Error(`no question ${at}`);
  const against = reason === 'contradicted' ? [{ rule: 'known-bad-host', pages: 2 }] : [];
  return { question, reason, answer: null, against };
}

function view(change: Partial<Parameters<typeof HearingView>[0]> = {}, locale: 'ja' | 'en' = 'ja') {
  const events = { onDone: vi.fn(), onPrint: vi.fn() };
  const root = drawDesk(
    <HearingView
      store="https://shop.example"
      toAsk={[]}
      answered={true}
      diagnosed={true}
      likely={null}
      done={undefined}
      entries={sampleEntries()}
      titleOf={(rule) => `題名 ${rule}`}
      now={NOW}
      hrefOfSelfCheck="#/https://shop.example/self-check"
      {...events}
      {...change}
    />,
    locale,
  );
  return { root, ...events };
}

test('a contradiction names what the diagnosis found, on how many pages, and asks with it', () => {
  const { root } = view({ toAsk: [toAsk('contradicted')] });
  const item = root.querySelector('[data-item^="question:"]');
  expect(item?.querySelector('li')?.textContent).toBe('題名 known-bad-host（2 画面）');
  expect(item?.querySelector('.hearing-ask')?.textContent).toContain('「題名 known-bad-host」');
});

test.each(['ja', 'en'] as const)('every reason has its own wording in %s', (locale) => {
  const { root } = view({ toAsk: HEARING_REASONS.map((reason, at) => toAsk(reason, at)) }, locale);
  const tags = [...root.querySelectorAll('.hearing-reason')].map(({ textContent }) => textContent);
  expect(new Set(tags).size).toBe(HEARING_REASONS.length);
  for (const ask of root.querySelectorAll('.hearing-ask')) expect(ask.textContent).not.toBe('');
  expect(root.textContent).not.toMatch(/undefined|違反|\{\w+\}/);
});

test('says what is missing: no answers yet, no diagnosis yet, or nothing to ask', () => {
  expect(view({ answered: false }).root.querySelector('[data-notice=no-answers] a')).not.toBeNull();
  expect(view({ diagnosed: false }).root.querySelector('[data-notice=no-session]')).not.toBeNull();
  expect(textAt(view().root, '.not-printed')).toContain('必要のあるものはありません');
});

test('roles bring their topics; another role is added to those that are kept', async () => {
  const entries = sampleEntries({ roles: { text: 'builder' } });
  const { root } = view({ entries });
  expect(root.querySelectorAll('[data-role=builder] [data-item]')).toHaveLength(10);
  expect(root.querySelector('[data-role=cart-asp]')).toBeNull();
  await press(root, '[name=role][value=damaged-store]');
  expect(entries.write).toHaveBeenCalledWith('roles', { text: 'damaged-store builder' });
  expect(entries.end).toHaveBeenCalledWith('roles');
});

test('roles are read as they were kept; what another version wrote is left out', () => {
  expect(rolesIn(rolesText(HEARING_ROLES))).toEqual([...HEARING_ROLES]);
  expect(rolesIn('builder somebody-else')).toEqual(['builder']);
  expect(rolesIn('')).toEqual([]);
});

test('an answer gets the day it is written on, unless it has one', async () => {
  const entries = sampleEntries({
    roles: { text: 'builder' },
    'builder:costs': { on: '2026-11-01' },
  });
  const { root } = view({ entries });
  const type = async (item: string) => {
    const field = root.querySelector<HTMLTextAreaElement>(`[data-item="${item}"] textarea`);
    await act(async () => {
      if (!field) throw new Error(item);
      field.value = '答え';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  await type('builder:boundary');
  await type('builder:costs');
  expect(entries.write.mock.calls).toEqual([
    ['builder:boundary', { text: '答え', on: '2026-11-24' }],
    ['builder:costs', { text: '答え', on: '2026-11-01' }],
  ]);
});

test('what another window wrote stands beside what was written here, to be chosen from', async () => {
  const entries = sampleEntries(
    { roles: { text: 'builder' } },
    {
      'builder:costs': {
        value: { text: 'こちら', on: '', at: '' },
        state: 'conflict',
        theirs: { text: 'あちら', on: '2026-11-02', at: NOW },
      },
    },
  );
  const { root } = view({ entries });
  expect(textAt(root, '.conflict')).toContain('2026-11-02 あちら');
  await press(root, '[data-action=keep-theirs]');
  expect(entries.choose).toHaveBeenCalledWith('builder:costs', 'theirs');
});

test('progress counts answers; the step is marked and taken back', async () => {
  const entries = sampleEntries({
    roles: { text: 'builder' },
    'builder:costs': { text: '3 万円' },
  });
  const { root, onDone } = view({ entries, toAsk: [toAsk('no')] });
  expect(textAt(root, '.hearing-progress')).toBe('11 件のうち 1 件に答えを書きました');
  await press(root, '[data-action=hearing-done]');
  expect(onDone).toHaveBeenCalledWith(true);
  const marked = view({ done: '2026-11-20T00:00:00.000Z' });
  await press(marked.root, '[data-action=hearing-done]');
  expect(marked.onDone).toHaveBeenCalledWith(false);
});

test('the sheet has lines for what is open and the text of what is answered', () => {
  const entries = sampleEntries({
    roles: { text: 'builder' },
    'builder:costs': { text: '月 3 万円', on: '2026-11-20' },
  });
  const { root } = view({ entries });
  const items = [...root.querySelectorAll('[data-sheet=hearing] li')];
  expect(items).toHaveLength(10);
  const answered = items.filter((one) => one.querySelector('.paper-answer'));
  expect(answered.map(({ textContent }) => textContent)[0]).toContain('月 3 万円');
  for (const open of items.filter((one) => !answered.includes(one)))
    expect(open.querySelectorAll('.paper-line')).toHaveLength(3);
});

test.each(['ja', 'en'] as const)(
  'whom to hear first is said in %s until that role is chosen',
  (locale) => {
    const said = (entries: ReturnType<typeof sampleEntries>) =>
      textAt(view({ likely: 'cart-asp', entries }, locale).root, '[data-part=likely]');
    expect(said(sampleEntries())).toContain('ASP');
    expect(view({}, locale).root.querySelector('[data-part=likely]')).toBeNull();
  },
);
