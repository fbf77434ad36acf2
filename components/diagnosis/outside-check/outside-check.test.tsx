// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { OutsideAnswerFact } from '../../../rules/_core/outside-facts.ts';
import { OUTSIDE_STOPS, type OutsideCheckRow } from '../../../rules/_outside-check/check-row.ts';
import { planOutsideCheck } from '../../../rules/_outside-check/plan.ts';
import { drawDesk } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { outsideCheckWordsOf } from '../../words/diagnosis/outside-check.ts';
import { OutsideCheckView } from './outside-check-view.tsx';
import { OutsideSheet } from './outside-sheet.tsx';

const STORE = 'https://shop.example';
const AT = '2026-11-20T01:00:00.000Z';

const answer = (told: Partial<OutsideAnswerFact>): OutsideAnswerFact => ({
  ...{ doc: 0, path: '/.env', place: 'configuration', outcome: 'exposed', status: 200 },
  ...{ type: '', length: null, marker: null, location: '' },
  ...told,
});

function check(change: Partial<OutsideCheckRow> = {}): OutsideCheckRow {
  const requests = planOutsideCheck('ec-cube-4', '0123456789abcdef');
  return {
    ...{ store: STORE, at: AT, consentAt: AT, endedAt: AT, origin: STORE, platform: 'ec-cube-4' },
    ...{ requests, sent: requests.length, stopped: null },
    answers: [
      answer({ path: '/phpmyadmin/', place: 'database-tool', outcome: 'forbidden', status: 403 }),
      answer({}),
      answer({ path: '/composer.lock', place: 'version' }),
      answer({ path: '/admin/login', place: 'admin-login', outcome: 'unclear', status: null }),
      answer({
        ...{ path: '/install/step1', place: 'installer', outcome: 'redirected', status: 302 },
        location: `${STORE}/start`,
      }),
    ],
    ...change,
  };
}

function view(
  change: Partial<Parameters<typeof OutsideCheckView>[0]> = {},
  locale: 'ja' | 'en' = 'ja',
) {
  const events = {
    ...{ onShow: vi.fn(), onPlatform: vi.fn(), onOpen: vi.fn(), onStop: vi.fn(), onPrint: vi.fn() },
  };
  const given = {
    ...{ checks: [], shown: null, progress: null, refused: null, inSession: true },
    ...{ choices: ['ec-cube-2', 'ec-cube-4'], found: 'ec-cube-4', platform: 'ec-cube-4' },
  };
  return {
    root: drawDesk(<OutsideCheckView {...given} {...events} {...change} />, locale),
    ...events,
  };
}

const attributes = (root: Element, selector: string, name: string) =>
  [...root.querySelectorAll(selector)].map((one) => one.getAttribute(name));

test('before the first check: what to do, and nothing is sent by pressing', async () => {
  const { root, onOpen } = view();
  expect(textAt(root, '[data-empty=outside]')).toContain('送るものを見る');
  expect(textAt(root, 'option[value=ec-cube-4]')).toBe('EC-CUBE 4（お店の画面から）');
  await press(root, '[data-action=outside-open]');
  expect(onOpen).toHaveBeenCalledOnce();
});

test.each(['ja', 'en'] as const)(
  'the sheet lists every request before it is sent, in %s',
  async (locale) => {
    const plan = planOutsideCheck('ec-cube-4', '0123456789abcdef');
    const [onYes, onClose] = [vi.fn(), vi.fn()];
    const root = drawDesk(
      <OutsideSheet {...{ store: STORE, origin: STORE, plan, busy: false, onYes, onClose }} />,
      locale,
    );
    expect(attributes(root, '[data-request]', 'data-request')).toEqual(
      plan.map(({ method, path }) => `${method} ${path}`),
    );
    expect(root.textContent).not.toMatch(/undefined|違反|violation|[!！]/);
    await press(root, '[data-action=outside-no]');
    expect([onYes.mock.calls.length, onClose.mock.calls.length]).toEqual([0, 1]);
    await press(root, '[data-action=outside-yes]');
    expect(onYes).toHaveBeenCalledOnce();
  },
);

test('while it goes on: how far it is, a way to stop it, and no second one', async () => {
  const { root, onStop } = view({ progress: { done: 4, all: 18 } });
  expect(textAt(root, '[role=status]')).toBe('確かめています 18 件のうち 4 件が済みました');
  expect(root.querySelector('progress')?.value).toBe(4);
  expect(root.querySelector('[data-action=outside-open]')).toBeNull();
  await press(root, '[data-action=outside-stop]');
  expect(onStop).toHaveBeenCalledOnce();
});

test.each(['ja', 'en'] as const)(
  'a result: open places first, each with what to do, in %s',
  (locale) => {
    const { root } = view({ checks: [check()] }, locale);
    expect(attributes(root, '[data-place]', 'data-outcome')).toEqual([
      ...['exposed', 'exposed', 'unclear', 'redirected', 'forbidden'],
    ]);
    const words = outsideCheckWordsOf(locale).result;
    expect(textAt(root, '.summary')).toBe(words.summary(2, 5));
    expect(textAt(root, '[data-place="/composer.lock"]')).toContain(words.version);
    expect(textAt(root, '[data-place="/phpmyadmin/"]')).toContain(words.todo.forbidden);
    expect(textAt(root, '[data-place="/admin/login"]')).toContain(words.noAnswer);
    expect(textAt(root, '[data-place="/install/step1"]')).toContain(`${STORE}/start`);
    expect(attributes(root, '[data-part=findings] [data-rule]', 'data-rule')).toEqual([
      'configuration-file-exposed',
    ]);
    expect(root.textContent).not.toMatch(/undefined|\{\w+\}|違反|violation|[!！]/);
  },
);

test.each(OUTSIDE_STOPS)('one that ended early (%s) says so and what is kept', (stopped) => {
  const { root } = view({ checks: [check({ stopped })] });
  const { result } = outsideCheckWordsOf('ja');
  const notice = textAt(root, `[data-notice=outside-${stopped}]`);
  expect(notice).toContain(result.stopped[stopped]);
  expect(notice).toContain(result.kept);
});

test('one whose end nobody could note was interrupted; one without an answer found nothing', () => {
  const { root } = view({ checks: [check({ endedAt: null, answers: [] })] });
  expect(textAt(root, '[data-notice=outside-interrupted]')).not.toContain('残っています');
  expect(textAt(root, '.summary')).toBe('答えはありませんでした。');
  expect(root.querySelector('table')).toBeNull();
});

test('a shop on others’ servers, or one that was not added, cannot be checked, and is told why', () => {
  for (const refused of ['others-server', 'not-added', 'plain-http'] as const) {
    const { root } = view({ refused });
    expect(root.querySelector<HTMLButtonElement>('[data-action=outside-open]')?.disabled).toBe(
      true,
    );
    expect(textAt(root, `[data-notice=outside-${refused}]`)).toBe(
      outsideCheckWordsOf('ja').refused[refused],
    );
  }
  expect(
    view({ refused: 'busy' }).root.querySelector<HTMLButtonElement>('[data-action=outside-open]')
      ?.disabled,
  ).toBe(false);
});

test('earlier results are opened by their day', async () => {
  const earlier = check({ at: '2026-10-01T01:00:00.000Z' });
  const { root, onShow } = view({ checks: [check(), earlier] });
  expect(attributes(root, '[data-check]', 'data-check')).toEqual([AT]);
  await press(root, '[data-action=outside-show]');
  expect(onShow).toHaveBeenCalledWith(earlier.at);
  const other = view({ checks: [check(), earlier], shown: earlier.at });
  expect(attributes(other.root, '[data-check]', 'data-check')).toEqual([earlier.at]);
});
