import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '支払いボタンの操作に反応する外部スクリプト',
    passed: '支払いボタンの操作に反応する、見慣れない外部スクリプトは見当たりませんでした。',
    why: 'カード情報を狙うスクリプトは、支払いボタンが押された瞬間に入力内容を集めることがよくあります。入力チェックやアンケートなど、正当な目的で同じことをするサービスもあります。',
    owner: [
      '表示されているスクリプトを、どのサービスとして導入したか確かめてください。',
      'カード欄も読んでいるときは、決済ページから外せないか制作会社に相談してください。',
      '導入した覚えがないときは、画面の控え（スクリーンショットなど）を取り、決済会社に相談してください。',
    ],
    vendor: [
      'このスクリプトが支払いボタンやフォームに処理を付けている目的を説明してください。',
      '決済ページで不要であれば、テンプレートやタグマネージャーから外してください。',
      'カード欄の値を読む場合は、何に使い、どこへ送るかを文書で示してください。',
    ],
    seen: {
      armed:
        '{script} が支払いボタン（またはフォーム）の操作に処理を付けています。何のためのものか確かめてください。',
      reads:
        '{script} が支払いボタンの操作に処理を付け、カード欄も読み取っています。必要なものか確かめてください。',
      sends:
        '{script} が支払いボタンの操作に処理を付け、カード欄を読み取り、{host} へデータを送っています。至急、導入の経緯を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Outside scripts on the pay button',
    passed: 'No unfamiliar outside script waits on the pay button.',
    why: 'Scripts that go after card data often collect it at the moment the pay button is pressed. Honest services (input checks, surveys) may attach to it as well.',
    owner: [
      'Check as which service the script shown was added.',
      'If it reads card fields as well, ask your builder whether the payment page can do without it.',
      'If nobody remembers adding it, keep a record of the page and talk to your payment provider.',
    ],
    vendor: [
      'Explain what this script does on the pay button or the form.',
      'If the payment page does not need it, remove it from the template or the tag manager.',
      'If it reads card fields, state in writing what for and where the data goes.',
    ],
    seen: {
      armed: '{script} is attached to the pay button or the form. Check what it is for.',
      reads:
        '{script} is attached to the pay button and has read card fields. Check that it is needed.',
      sends:
        '{script} is attached to the pay button, has read card fields and sends data to {host}. Find out soon how it came to be there.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
