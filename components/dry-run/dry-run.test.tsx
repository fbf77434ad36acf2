// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { DryRunRefusal } from '../../rules/_core/dry-run.ts';
import { draw, press, sampleAudit, sampleRow, sampleRun, textAt } from '../testing.tsx';
import type { Look } from '../words/dry-run.ts';
import { DryRunButton, knownUnready } from './button.tsx';
import { DryRunProgress } from './progress.tsx';
import { DryRunRefusalNotice } from './refusal.tsx';
import { DryRunResult } from './result.tsx';
import { DryRunSheet } from './sheet.tsx';

const noop = () => undefined;
const LOOK: Look = {
  ready: true,
  fields: ['pan', 'expiry', 'code'],
  button: '注文を確定',
  host: 'shop.example',
};

test('the button opens the sheet, and where it cannot it says why in its description', async () => {
  const onOpen = vi.fn();
  const free = draw(<DryRunButton unready={null} onOpen={onOpen} />);
  await press(free, '[data-action=dry-run]');
  expect(onOpen).toHaveBeenCalledOnce();
  expect(free.querySelector('[aria-disabled]')).toBeNull();

  const held = draw(<DryRunButton unready="not-enrolled" onOpen={onOpen} />);
  await press(held, '[data-action=dry-run]');
  expect(onOpen).toHaveBeenCalledOnce();
  const described = held.querySelector('button')?.getAttribute('aria-describedby');
  expect(textAt(held, `#${described}`)).toContain('「この店舗を登録」を押し');
});

test('a store that is not added and a page without cards are known before the page is asked', () => {
  const { payment } = sampleAudit();
  const other = { payment: { ...payment, method: 'none', isPaymentPage: false } };
  expect(knownUnready(false, { payment })).toBe('not-enrolled');
  expect(knownUnready(true, other)).toBe('no-card-fields');
  expect(knownUnready(true, { payment })).toBeNull();
});

test('the sheet says seal, fields, button and restoring in this order before anything is done', () => {
  const onStart = vi.fn();
  const root = draw(<DryRunSheet look={LOOK} way="events" onStart={onStart} onBack={noop} />);
  const steps = [...root.querySelectorAll('.steps li')].map((step) => step.textContent ?? '');
  expect(steps).toHaveLength(4);
  expect(steps[0]).toContain('外への通信を止めます');
  expect(steps[1]).toContain('カード番号、有効期限、セキュリティコード');
  expect(steps[1]).toContain('本物のカードではありません');
  expect(steps[2]).toContain('「注文を確定」ボタンを押します');
  expect(steps[2]).toContain('注文にもなりません');
  expect(steps[3]).toContain('10 秒');
  expect(root.textContent).toContain('アラート');
  expect(root.textContent).toContain('決済会社の枠');
  expect(onStart).not.toHaveBeenCalled();
});

test('choosing to type by hand changes what will happen, and is what starts', async () => {
  const onStart = vi.fn();
  const root = draw(<DryRunSheet look={LOOK} way="events" onStart={onStart} onBack={noop} />, 'en');
  expect(textAt(root, '[data-step=press]')).toContain('The button “注文を確定” is pressed');
  await press(root, 'input[value=by-hand]');
  expect(textAt(root, '[data-step=press]')).toContain('You press the button “注文を確定”');
  expect(textAt(root, '[data-step=type]')).toContain('you type it');
  await press(root, '[data-action=dry-run-start]');
  expect(onStart).toHaveBeenCalledExactlyOnceWith('by-hand');
});

test('the sheet can be left without a start, and a button without text is still told', async () => {
  const onStart = vi.fn();
  const onBack = vi.fn();
  const look = { ...LOOK, button: '' };
  const root = draw(<DryRunSheet look={look} way="events" onStart={onStart} onBack={onBack} />);
  expect(textAt(root, '[data-step=press]')).toContain('送信のボタンを押します');
  await press(root, '[data-action=dry-run-back]');
  expect(onBack).toHaveBeenCalledOnce();
  expect(onStart).not.toHaveBeenCalled();
});

test('progress marks one step as the current one, those before as done, and can be stopped', async () => {
  const onStop = vi.fn();
  const root = draw(
    <DryRunProgress step="pressing" way="events" stopping={false} onStop={onStop} />,
  );
  expect(root.querySelectorAll('[aria-current=step]')).toHaveLength(1);
  expect(root.querySelector<HTMLElement>('[aria-current=step]')?.dataset.step).toBe('pressing');
  expect([...root.querySelectorAll('.progress-state')].map((el) => el.textContent)).toEqual([
    '済み',
    '済み',
    'いま',
    'これから',
    'これから',
  ]);
  await press(root, '[data-action=dry-run-stop]');
  expect(onStop).toHaveBeenCalledOnce();
});

test('while it is being stopped the button is gone, and by hand the person is told what to do', () => {
  const root = draw(<DryRunProgress step="typing" way="by-hand" stopping onStop={noop} />);
  expect(root.querySelector('[data-action=dry-run-stop]')).toBeNull();
  expect(root.textContent).toContain('元に戻しています');
  expect(textAt(root, '[data-step=typing]')).toContain('ご自分で入れる');
  expect(root.textContent).toContain('アイコンをもう一度押すと');
});

test('the time line says script, data, encoding, place and "blocked", in order', () => {
  const rows = [
    sampleRow({
      at: 400,
      action: 'read',
      api: 'input.value',
      encoding: 'raw',
      sink: '',
      host: '',
      destination: 'none',
      refused: false,
    }),
    sampleRow(),
    sampleRow({ at: 1300, parts: [], encoding: null, api: 'fetch' }),
  ];
  const root = draw(<DryRunResult run={sampleRun({ timeline: rows })} />);
  const items = [...root.querySelectorAll('ol.timeline > li')].map((li) => li.textContent ?? '');
  expect(items[0]).toBe('0.4 秒cdn.example/a.jsカード番号を読み取り ');
  expect(items[1]).toContain(
    'カード番号（Base64 に変えた形）を collect.example へ送信 止めましたお店でも決済会社でもない送り先',
  );
  expect(items[2]).toContain('中身を読み取れないデータを collect.example へ送信');
  expect(textAt(root, 'p')).toBe(
    'お店でも決済会社でもない先（collect.example）へ送ろうとする動きが 2 件ありました。',
  );
  expect(root.textContent).toContain('すべて止めました');
  expect(root.querySelector('[data-part=no-proof]')).toBeNull();
});

test('what happened in a frame of the shop says so', () => {
  const run = sampleRun({ timeline: [sampleRow({ frame: 'srcdoc' })] });
  const root = draw(<DryRunResult run={run} />, 'en');
  expect(textAt(root, '.timeline')).toContain('In a frame of the page (srcdoc)');
});

test('what no block is recorded of is never said to be blocked', () => {
  const run = sampleRun({ timeline: [sampleRow({ refused: false })] });
  const root = draw(<DryRunResult run={run} />, 'en');
  expect(textAt(root, '.timeline .not-blocked')).toBe('no record of a block');
  expect(root.textContent).toContain('For some of it there is no record of a block');
  expect(root.textContent).not.toContain('was blocked');
});

test('shop, provider and others are told apart, and storing is told', () => {
  const timeline = [
    sampleRow({ host: 'shop.example', destination: 'shop' }),
    sampleRow({ host: 'api.psp.example', destination: 'psp' }),
    sampleRow({
      action: 'store',
      api: 'Storage.setItem',
      sink: 'k',
      host: '',
      destination: 'none',
    }),
  ];
  const root = draw(<DryRunResult run={sampleRun({ timeline })} />, 'en');
  expect(root.textContent).toContain(
    'one attempt to send test data to the shop’s own server (shop.example)',
  );
  expect(root.textContent).toContain('to a payment provider (api.psp.example)');
  expect(root.textContent).toContain('stored in the browser once');
  expect(root.textContent).not.toContain('neither the shop');
});

test('a run that saw nothing says that it proves nothing, and offers to type by hand', async () => {
  const onByHand = vi.fn();
  const root = draw(<DryRunResult run={sampleRun()} onByHand={onByHand} />);
  expect(textAt(root, 'p')).toBe('入れたものを送ろうとする動きは見えませんでした。');
  expect(textAt(root, '[data-part=no-proof]')).toContain('管理画面にログイン');
  expect(root.textContent).toContain('反応しないスクリプトもあります');
  await press(root, '[data-action=dry-run-by-hand]');
  expect(onByHand).toHaveBeenCalledOnce();
  const byHand = draw(<DryRunResult run={sampleRun({ way: 'by-hand' })} onByHand={onByHand} />);
  expect(byHand.querySelector('[data-action=dry-run-by-hand]')).toBeNull();
  expect(textAt(byHand, '[data-part=how]')).toContain(
    '手での入力で、最後まで確かめました（8.4 秒）',
  );
});

test.each(['stopped', 'time-out', 'failed'] as const)(
  'a run that ended as %s does not say that nothing is sent',
  (ended) => {
    const root = draw(<DryRunResult run={sampleRun({ ended })} />);
    expect(root.textContent).not.toContain('動きは見えませんでした');
    expect(root.textContent).toContain('判断できません');
  },
);

test('fields that took nothing and a page that was not put back are told', () => {
  const run = sampleRun({ filled: [], pressed: 'none', restored: false });
  const root = draw(<DryRunResult run={run} />, 'en');
  expect(root.textContent).toContain('No field took the test number');
  expect(root.textContent).not.toContain('No attempt to send');
  expect(textAt(root, '[data-notice=not-restored]')).toContain('Reload it');
  expect(root.textContent).not.toContain('was put back as it was');
});

const REASONS: DryRunRefusal[] = [
  'not-enrolled',
  'no-recorder',
  'no-card-fields',
  'not-sealed',
  'no-page',
  'already-running',
  'stopped',
  'page-gone',
  'failed',
];

test.each(REASONS)('a refusal of kind %s says why and what to do', (reason) => {
  const root = draw(<DryRunRefusalNotice reason={reason} onAdd={noop} onReload={noop} />, 'en');
  expect(root.querySelectorAll('p')).toHaveLength(2);
});

test('a refusal offers the one button that helps', async () => {
  const onReload = vi.fn();
  const onAdd = vi.fn();
  const sealed = draw(
    <DryRunRefusalNotice reason="not-sealed" onAdd={onAdd} onReload={onReload} />,
  );
  expect(sealed.textContent).toContain('何も入力していません');
  await press(sealed, '[data-action=reload]');
  const add = draw(<DryRunRefusalNotice reason="not-enrolled" onAdd={onAdd} onReload={onReload} />);
  await press(add, '[data-action=add]');
  expect([onReload.mock.calls.length, onAdd.mock.calls.length]).toEqual([1, 1]);
});
