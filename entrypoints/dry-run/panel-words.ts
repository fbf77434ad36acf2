import type { DryRunStep } from '../../rules/_core/dry-run.ts';

/** What the panel says at a step; `by-hand` and `browser-input` stand for the typing that somebody else does. */
export type Saying = Exclude<DryRunStep, 'sealing'> | 'by-hand' | 'browser-input';

export interface PanelWords {
  title: string;
  sayings: Record<Saying, string>;
  /** `{n}` of `{all}` steps. */
  step: string;
  labels: Record<'pan' | 'expiry' | 'code' | 'holder', string>;
  finish: string;
  stop: string;
  stopHint: string;
}

export const panelWords: Record<'ja' | 'en', PanelWords> = {
  ja: {
    title: 'レジ点検：テスト入力で確認中',
    sayings: {
      typing: 'テスト用の番号を入力しています。このタブから外へは何も送られません。',
      'by-hand':
        '下のテスト用の番号を入力欄に入れてください。入力したら、お店の確認ボタンを押してください。このタブから外へは何も送られません。',
      'browser-input':
        'テスト用の番号が入力されるのを待っています。このタブから外へは何も送られません。',
      pressing: '確認ボタンを押したときの動きを見ています。注文は送られません。',
      waiting: '遅れて送り出そうとするものがないか、数秒見ています。',
      restoring: '入力欄と保存データを元に戻しています。',
    },
    step: '手順 {n} / {all}',
    labels: {
      pan: 'カード番号',
      expiry: '有効期限（月 / 年）',
      code: 'セキュリティコード',
      holder: 'カード名義',
    },
    finish: '入力を終えた',
    stop: 'やめて元に戻す',
    stopHint: 'Esc キーでも止められます',
  },
  en: {
    title: 'Reji Tenken: checking with a dummy card',
    sayings: {
      typing: 'Typing a test card number. Nothing leaves this tab.',
      'by-hand':
        'Type the test card number below into the card fields, then press the shop’s confirm button. Nothing leaves this tab.',
      'browser-input': 'Waiting for the test card number to be typed. Nothing leaves this tab.',
      pressing: 'Watching what happens when the confirm button is pressed. No order is sent.',
      waiting: 'Watching a few seconds longer for anything that tries to send late.',
      restoring: 'Putting the fields and stored data back as they were.',
    },
    step: 'Step {n} of {all}',
    labels: {
      pan: 'Card number',
      expiry: 'Expiry (month / year)',
      code: 'Security code',
      holder: 'Name on card',
    },
    finish: 'I have finished typing',
    stop: 'Stop and put everything back',
    stopHint: 'Esc stops it too',
  },
};

/** Steps in the order in which the panel counts them. */
export const PANEL_STEPS = ['typing', 'pressing', 'waiting', 'restoring'] as const;
