// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { LOCALES, type Locale } from '../../rules/_core/text.ts';
import type { ComparedFinding, Outcome } from '../../rules/_diagnosis/compare-sessions.ts';
import { followUpPair, storeEvents } from '../../rules/_diagnosis/follow-up.ts';
import { sampleReport, sampleSession } from '../../rules/_diagnosis/testing.ts';
import { drawDesk } from '../inventory/testing.tsx';
import { press, textAt } from '../testing.tsx';
import { FollowUpView } from './follow-up-view.tsx';

const then = sampleSession('then');
const now = sampleSession('now', {
  ...{ startedAt: '2026-11-20T01:00:00.000Z', endedAt: '2026-11-20T02:00:00.000Z' },
});
const report = sampleReport(then.id);

function compared(outcome: Outcome, change: Partial<ComparedFinding> = {}): ComparedFinding {
  const severity = 'high' as const;
  return {
    ...{ key: outcome, outcome, severityBefore: null, proof: ['https://shop.example/pay'] },
    ...{ standIn: false, firstLook: false, missing: [], reason: null },
    finding: {
      ...{ key: outcome, severity, pages: ['https://shop.example/pay'], outside: null },
      found: {
        ...{ rule: 'clickjacking-unprotected', message: 'none', values: {}, severity },
        ...{ confidence: 'certain', grade: null, evidence: [], guidelines: [] },
      },
    },
    ...change,
  };
}

function view(
  change: Partial<Parameters<typeof FollowUpView>[0]> = {},
  sessions = [now, then],
  locale: Locale = 'ja',
) {
  const events = { onChoose: vi.fn(), onDue: vi.fn(), onMake: vi.fn(), onPrint: vi.fn() };
  const props = {
    ...{ name: 'お茶の店', store: 'shop.example', today: '2026-11-24', dueOn: '2026-11-02' },
    ...{ pair: followUpPair([report], sessions), sessions, compared: [] },
    events: storeEvents(sessions, [report], '2026-11-02'),
    ...{ hrefs: { session: '#s', report: '#r' }, ...events, ...change },
  };
  return { root: drawDesk(<FollowUpView {...props} />, locale), ...events };
}

test('without a report it leads to the report, without a newer session to the diagnosis', () => {
  const none = view({ pair: followUpPair([], []), events: [] });
  expect(none.root.querySelector('[data-empty] a')?.getAttribute('href')).toBe('#r');
  const alone = view({}, [then]);
  expect(alone.root.querySelector('[data-empty] a')?.getAttribute('href')).toBe('#s');
  expect(textAt(alone.root, '[data-due=overdue]')).toContain('22 日すぎています');
});

test.each(LOCALES)(
  'says in %s of each finding what became of it and which pages show it',
  (locale) => {
    const rows = [
      compared('fixed', { standIn: true }),
      compared('still', { severityBefore: 'low' }),
      compared('new', { firstLook: true }),
      compared('unclear', {
        ...{ proof: [], reason: 'page-not-seen', missing: ['https://shop.example/cart'] },
      }),
    ];
    const { root } = view({ compared: rows }, undefined, locale);
    for (const { outcome } of rows)
      expect(root.querySelectorAll(`[data-outcome=${outcome}] [data-finding]`)).toHaveLength(1);
    expect(textAt(root, '[data-outcome=fixed]')).toContain('/pay');
    expect(textAt(root, '[data-outcome=unclear]')).toContain('/cart');
    expect(textAt(root, '[data-bars=outcomes] [data-bar=fixed] td')).toMatch(/^1 /);
  },
);

test('many findings are cut to what fits on two pages, and shown when asked for', async () => {
  const rows = Array.from({ length: 20 }, (_, n) => compared('still', { key: `${n}` }));
  const { root } = view({ compared: rows });
  expect(root.querySelectorAll('[data-finding]')).toHaveLength(7);
  expect(textAt(root, '[data-outcome=still]')).toContain('ほか 13 件');
  await press(root, '[data-action=all-of-outcome]');
  expect(root.querySelectorAll('[data-finding]')).toHaveLength(20);
});

test('the day to look again is three months on, and can be another; what is no day is not taken', async () => {
  const { root, onMake, onDue } = view();
  await press(root, '[data-action=make-follow-up]');
  expect(onMake).toHaveBeenCalledWith('2027-02-24');
  const field = root.querySelector<HTMLInputElement>('input[name=due]') as HTMLInputElement;
  const type = (value: string) =>
    act(async () => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('2026-12-24');
  await press(root, '[data-action=change-due]');
  expect(onDue).toHaveBeenCalledWith('2026-12-24');
  await type('');
  await press(root, '[data-action=change-due]');
  expect(onDue).toHaveBeenCalledOnce();
  expect(textAt(root, '.due [role=alert]')).toContain('日付');
});

test('the timeline has what was done and what comes, each session with its figures', () => {
  const { root } = view();
  const events = [...root.querySelectorAll('[data-event]')].map((one) =>
    one.getAttribute('data-event'),
  );
  expect(events).toEqual(['session', 'due', 'report', 'session']);
  expect(textAt(root, '[data-event=session] .event-counts')).toContain('高 1');
});
