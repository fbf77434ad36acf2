import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'あとから画面に足されたカード入力欄',
    passed: '画面を開いたあとに足された、見慣れないカード入力欄は見当たりませんでした。',
    why: 'カード情報を狙う不正なスクリプトは、決済会社の入力欄を隠し、よく似た偽の入力欄を上に置くことがあります。お客様には見分けがつきません。一方、制作会社が画面を作り替えている途中でも、同じように見えることがあります。',
    owner: [
      '決済ページに、いつもと違うカード入力欄が出ていないか見てください。',
      '入力欄を変えた覚えがあるか、制作会社と決済会社に確かめてください。',
      '覚えがないときは、カード決済の受け付けを一時止めることも含めて、決済会社に相談してください。',
    ],
    vendor: [
      '根拠に示した要素を、どのスクリプトがどの設定・タグから追加しているか調べてください。',
      '決済会社の枠（フレーム）が、隠れている、覆われている、または取り除かれている理由を説明してください。',
      '心当たりのない追加であれば、証拠を保全したうえで、公開ファイルの差分、タグマネージャーの変更履歴、管理者アカウントを確認してください。',
    ],
    seen: {
      'beside-hidden':
        '決済会社（{host}）の入力欄が隠れていて、別のカード入力欄があとから足されています。お店で変えたものか確かめてください。',
      'beside-covered':
        '決済会社（{host}）の入力欄が覆われていて、別のカード入力欄があとから足されています。お店で変えたものか確かめてください。',
      'beside-removed':
        '決済会社（{host}）の入力欄が取り除かれ、別のカード入力欄があとから足されています。お店で変えたものか確かめてください。',
      'by-third-party':
        '外部のスクリプト（{script}）が、カード入力欄をあとから画面に足しています。導入した覚えがあるか確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Card fields added after the page had loaded',
    passed: 'No unfamiliar card fields were added after the page had loaded.',
    why: 'Scripts that go after card data may hide the payment provider’s fields and put look-alikes on top. Shoppers cannot tell them apart. A page that is being rebuilt can look the same for a while.',
    owner: [
      'Look at the payment page: are there card fields that you do not know?',
      'Ask your builder and your payment provider whether the fields were changed on purpose.',
      'If nobody changed them, talk to your payment provider, also about pausing card payments.',
    ],
    vendor: [
      'Find out which script adds the elements shown, and from which setting or tag it comes.',
      'Explain why the payment provider’s frame is hidden, covered or removed.',
      'If nobody added this knowingly, preserve the evidence, then compare the published files, the tag manager’s history and the administrator accounts.',
    ],
    seen: {
      'beside-hidden':
        'The payment provider’s fields ({host}) are hidden, and other card fields were added later. Check that this was done by your shop.',
      'beside-covered':
        'The payment provider’s fields ({host}) are covered, and other card fields were added later. Check that this was done by your shop.',
      'beside-removed':
        'The payment provider’s fields ({host}) were taken away, and other card fields were added later. Check that this was done by your shop.',
      'by-third-party':
        'An outside script ({script}) added card fields to the page. Check that you remember adding it.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
