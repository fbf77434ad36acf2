// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { press, sampleAudit, sampleRow, sampleRun, textAt } from '../../components/testing.tsx';
import type { Answers, ScreenRequest, TabStatus } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import { Popup } from './popup.tsx';

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { sendMessage },
    tabs: { onUpdated: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));

type Background = { [R in ScreenRequest]?: () => Answers[R] | Promise<Answers[R]> };

let background: Background;
let asked: ScreenRequest[];
const status: TabStatus = {
  tabId: 1,
  url: 'https://shop.example/pay',
  store: 'https://shop.example',
  notAuditable: null,
  enrolled: true,
  audit: sampleAudit(),
  dryRun: null,
  reading: false,
  session: null,
  overdue: [],
  followUps: [],
};
const WALK: NonNullable<TabStatus['session']> = {
  ...{ id: 'one', store: 'https://shop.example', pages: 3, shots: false, trouble: '' },
  missing: ['payment', 'confirm'],
};
const READY = {
  ready: true,
  fields: ['pan'],
  button: '注文する',
  host: 'shop.example',
} satisfies Answers['dry-run.look'];

beforeEach(() => {
  // What the popup waits with is moved on by hand; nothing here sleeps.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  background = { 'tab.status': () => status, 'dry-run.look': () => READY };
  asked = [];
  sendMessage.mockImplementation(async ({ request }: { request: ScreenRequest }) => {
    asked.push(request);
    return { answer: await background[request]?.() };
  });
});

afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

async function later(ms: number): Promise<void> {
  await act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
}

async function popup(): Promise<HTMLElement> {
  document.body.textContent = '';
  const asking = ask('tab.status', { tabId: 1, locale: 'ja' });
  await act(async () => {
    render(
      <Popup opened={{ tabId: 1, locale: 'ja', status: asking, known: null }} />,
      document.body,
    );
  });
  await later(0);
  return document.body;
}

test('nothing is begun before the sheet was read and "start" pressed', async () => {
  const root = await popup();
  await press(root, '[data-action=dry-run]');
  await later(0);
  expect(textAt(root, '[data-step=press]')).toContain('「注文する」');
  expect(document.activeElement?.id).toBe('dry-run');
  await press(root, '[data-action=dry-run-back]');
  expect(root.querySelector('[data-dry-run=sheet]')).toBeNull();
  expect(asked).not.toContain('dry-run.start');
});

test('a run shows its steps as the background tells them, then its result', async () => {
  let finish: (outcome: Answers['dry-run.start']) => void = () => undefined;
  background['dry-run.start'] = () => new Promise((resolve) => (finish = resolve));
  const root = await popup();
  await press(root, '[data-action=dry-run]');
  await later(0);
  await press(root, '[data-action=dry-run-start]');
  expect(root.querySelector('[aria-current=step]')?.getAttribute('data-step')).toBe('sealing');
  background['tab.status'] = () => ({ ...status, dryRun: { step: 'waiting', way: 'events' } });
  await later(600);
  expect(root.querySelector('[aria-current=step]')?.getAttribute('data-step')).toBe('waiting');
  expect(textAt(root, '[role=status]')).toContain('遅れて送ろうとする動きを待つ');
  const audit = sampleAudit({ dryRun: sampleRun({ timeline: [sampleRow()] }) });
  background['tab.status'] = () => ({ ...status, audit });
  finish({ ok: true, audit });
  await later(600);
  expect(textAt(root, '[data-dry-run=result]')).toContain('collect.example');
  expect(textAt(root, '.status-line [role=status]')).toContain('テスト入力が終わりました');
});

test('a run that could not begin says why, above the audit', async () => {
  background['dry-run.start'] = () => ({ ok: false, reason: 'not-sealed' });
  const root = await popup();
  await press(root, '[data-action=dry-run]');
  await later(0);
  await press(root, '[data-action=dry-run-start]');
  await later(0);
  expect(textAt(root, '[data-dry-run-refusal=not-sealed]')).toContain('何も入力していません');
  expect(root.querySelector('.verdict')).not.toBeNull();
});

test('a popup opened during a run shows it, can stop it, and shows its result when it comes', async () => {
  background['tab.status'] = () => ({ ...status, dryRun: { step: 'typing', way: 'by-hand' } });
  const root = await popup();
  expect(textAt(root, '[aria-current=step]')).toContain('ご自分で入れる');
  await press(root, '[data-action=dry-run-stop]');
  expect(asked).toContain('dry-run.stop');
  // Its end is known before its audit is there: that is no failure yet.
  background['tab.status'] = () => status;
  await later(1200);
  expect(root.querySelector('[data-dry-run=progress]')).not.toBeNull();
  const audit = sampleAudit({ dryRun: sampleRun({ way: 'by-hand', ended: 'stopped' }) });
  background['tab.status'] = () => ({ ...status, audit });
  await later(1200);
  expect(textAt(root, '[data-part=how]')).toContain('途中でやめました');
});

test('a run of another window that leaves no result is told as such', async () => {
  background['tab.status'] = () => ({ ...status, dryRun: { step: 'typing', way: 'events' } });
  const root = await popup();
  background['tab.status'] = () => status;
  await later(8000);
  expect(root.querySelector('[data-dry-run-refusal=failed]')).not.toBeNull();
});

test('a page that turns out to have no card fields says so at the button', async () => {
  background['dry-run.look'] = () => ({ ready: false, reason: 'no-card-fields' });
  const root = await popup();
  await press(root, '[data-action=dry-run]');
  await later(0);
  expect(root.querySelector('[data-unready=no-card-fields]')).not.toBeNull();
  expect(root.querySelector('[data-action=dry-run]')?.getAttribute('aria-disabled')).toBe('true');
});

test('while the scripts are read the verdict of the page is there, and the last one follows', async () => {
  background['tab.status'] = () => ({ ...status, audit: sampleAudit(), reading: true });
  const root = await popup();
  expect(root.querySelector('.verdict')).not.toBeNull();
  expect(textAt(root, '.status-line [role=status]')).toContain('スクリプトの中身を調べています');
  const audit = sampleAudit({ findings: [] });
  background['tab.status'] = () => ({ ...status, audit });
  await later(600);
  expect(textAt(root, '.status-line [role=status]')).toContain('点検が終わりました');
  expect(root.querySelector('.verdict')?.getAttribute('data-worst')).toBe('none');
  const times = asked.length;
  await later(5000);
  expect(asked).toHaveLength(times);
});

test('a store whose payment page nobody looked at for long is named', async () => {
  background['tab.status'] = () => ({ ...status, overdue: ['https://shop.example'] });
  const root = await popup();
  expect(textAt(root, '[data-notice=overdue]')).toContain('shop.example');
});

test('a follow-up that is due is named with its store', async () => {
  background['tab.status'] = () => ({ ...status, followUps: ['https://shop.example'] });
  const root = await popup();
  expect(textAt(root, '[data-notice=follow-up]')).toContain('shop.example');
  expect(root.querySelector('[data-notice=overdue]')).toBeNull();
});

test('an answer that was there before the screen is on it from the first drawing', () => {
  const asking = new Promise<TabStatus>(() => undefined);
  document.body.textContent = '';
  render(
    <Popup opened={{ tabId: 1, locale: 'ja', status: asking, known: status }} />,
    document.body,
  );
  expect(document.querySelector('.verdict')).not.toBeNull();
  expect(document.querySelector('.point summary')).not.toBeNull();
  expect(asked).toEqual([]);
});

test('a walk is offered folded, begins without pictures, and is followed', async () => {
  const root = await popup();
  expect(root.querySelector('[data-notice=walk]')).toBeNull();
  background['tab.status'] = () => ({ ...status, session: WALK });
  await press(root, '[data-action=walk-start]');
  await later(0);
  expect(asked).toContain('session.start');
  expect(textAt(root, '[data-notice=walk]')).toContain('3 画面');
  expect(textAt(root, '[data-notice=walk]')).toContain('お支払い、注文の確認');
  expect(root.querySelector('[data-offer=walk]')).toBeNull();
  expect(asked).not.toContain('session.shoot');
});

test('where pictures are wanted, opening the popup lets one be taken', async () => {
  background['tab.status'] = () => ({ ...status, session: { ...WALK, shots: true } });
  await popup();
  expect(asked).toContain('session.shoot');
});

test('a store that was not added is not offered a walk', async () => {
  background['tab.status'] = () => ({ ...status, enrolled: false });
  const root = await popup();
  expect(root.querySelector('[data-offer=walk]')).toBeNull();
});
