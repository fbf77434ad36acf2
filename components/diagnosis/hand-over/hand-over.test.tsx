// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import { LOCALES } from '../../../rules/_core/text.ts';
import { sampleAnswer, sampleFile } from '../../../rules/_diagnosis/report-testing.ts';
import { planMerge } from '../../../rules/_diagnosis/store-merge.ts';
import { drawDesk } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { HandOver, type Refusal } from './hand-over.tsx';
import { PlanView, type ReadyPlan } from './plan.tsx';

function handOver(
  change: Partial<Parameters<typeof HandOver>[0]> = {},
  locale: 'ja' | 'en' = 'ja',
) {
  const events = { onShots: vi.fn(), onSave: vi.fn(), onFile: vi.fn(), onStop: vi.fn() };
  const props = { canSave: true, shots: false, handling: null, refused: null };
  return { root: drawDesk(<HandOver {...props} {...events} {...change} />, locale), ...events };
}

const REFUSALS: Refusal[] = [
  { reason: 'too-large', size: 200 * 1024 * 1024 },
  { reason: 'empty' },
  { reason: 'truncated' },
  { reason: 'no-json' },
  { reason: 'other-file' },
  { reason: 'newer', schema: 'reji-tenken/store@2' },
  { reason: 'wrong', place: 'answers[3].value' },
  { reason: 'twice', place: 'sessions[1].row.id' },
  { reason: 'other-store', store: 'https://other.example' },
  { reason: 'foreign-session' },
];

describe.each(LOCALES)('in %s', (locale) => {
  it.each(REFUSALS)('a file refused ($reason) says why, and that nothing was lost', (refused) => {
    const { root } = handOver({ refused }, locale);
    const said = textAt(root, '[role=alert]');
    expect(said).toMatch(/変わっていません|has not changed/);
    for (const [name, named] of Object.entries(refused))
      if (['place', 'schema', 'store'].includes(name)) expect(said).toContain(named);
    expect(said).not.toMatch(/undefined|!|！/);
  });
});

it('work under way shows how far it is and can be stopped', async () => {
  const { root, onStop } = handOver({ handling: { what: 'reading', share: 0.4 } });
  expect(root.querySelector('progress')?.value).toBe(0.4);
  expect(root.querySelector('[data-action=save-store]')).toBeNull();
  await press(root, '[data-action=stop-file]');
  expect(onStop).toHaveBeenCalledOnce();
});

it('without a store there is only taking in', () => {
  const { root } = handOver({ canSave: false });
  expect(root.querySelector('[data-action=save-store]')).toBeNull();
  expect(root.querySelector('[name=store-file]')).not.toBeNull();
});

describe('a file to be taken in', () => {
  function plan(ready: Partial<ReadyPlan> = {}) {
    const ours = sampleFile({ hearings: [] });
    const theirs = sampleFile({
      answers: [sampleAnswer('waf', { value: 'yes', at: '2026-10-01T00:00:00.000Z' })],
    });
    const events = { onChoose: vi.fn(), onTake: vi.fn(), onLeave: vi.fn() };
    const given: ReadyPlan = {
      ...{ file: 'store.json', madeAt: ours.madeAt, plan: planMerge(ours, theirs) },
      ...{ choices: new Map(), changed: false },
      ...ready,
    };
    return {
      root: drawDesk(<PlanView ready={given} questions={questions} {...events} />),
      ...events,
    };
  }

  it('says what is new, what is the same and what differs, with both sides and the newer chosen', () => {
    const { root } = plan();
    expect(textAt(root, '[data-plan=added]')).toContain('聞き取り 1 件');
    const row = root.querySelector('[data-difference="answer waf"]');
    expect(row?.textContent).toContain('いいえ');
    expect(row?.textContent).toContain('はい');
    expect(row?.querySelector('select')?.value).toBe('theirs');
  });

  it('the choice is of each, or of all at once', async () => {
    const { root, onChoose, onTake } = plan();
    await press(root, '[data-action=all-ours]');
    expect(onChoose).toHaveBeenLastCalledWith(new Map([['answer waf', 'ours']]));
    await press(root, '[data-action=all-newer]');
    expect(onChoose).toHaveBeenLastCalledWith(new Map());
    await press(root, '[data-action=take-in]');
    expect(onTake).toHaveBeenCalledOnce();
  });

  it('nothing new is said, and there is nothing to press but to leave', () => {
    const same = planMerge(sampleFile(), sampleFile());
    const { root } = plan({ plan: same });
    expect(root.textContent).toContain('取り込むものはありません');
    expect(root.querySelector('[data-action=take-in]')).toBeNull();
  });

  it('another window changed something: says so', () => {
    expect(textAt(plan({ changed: true }).root, '[role=alert]')).toContain('ほかの画面');
  });
});
