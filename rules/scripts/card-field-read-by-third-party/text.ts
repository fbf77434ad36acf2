import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カードの入力欄に触れる外部のスクリプト',
    passed: 'これまでに見た範囲では、カードの入力欄に触れる外部のスクリプトはありませんでした。',
    why: 'お店でも決済会社でもないスクリプトがカードの入力欄を読めるなら、その提供元が攻撃されたときに、カード情報が写し取られるおそれがあります。ただし、入力の補助や画面の録画など、正当な目的で触れるものも多くあります。',
    owner: [
      '表示されているスクリプトを、誰が何のために入れたかを確かめてください。',
      '決済ページで必要のないものは、決済ページから外すよう制作会社に依頼してください。',
      '「テスト入力で確かめる」で、カード情報が外へ送られないことを確かめてください。',
    ],
    vendor: [
      'そのスクリプトの用途を確認し、決済ページで不要であれば読み込みを止めてください。',
      '画面の録画・アクセス解析であれば、カードの入力欄を対象から除く設定（除外用の属性やセレクター）を入れてください。',
      '入力補助のライブラリであれば、版を固定してお店のサーバーに置くか、integrity 属性を付けてください。',
    ],
    seen: {
      read: '外部のスクリプト（{script}）が、入力されたカード情報を読み取りました。送信は見ていません。用途を確かめてください。',
      'looked-at':
        '外部のスクリプト（{script}）が、カードの入力欄の内容を参照しました。カード情報が入っていたかは分かりません。用途を確かめてください。',
      listened:
        '外部のスクリプト（{script}）が、カードの入力欄への入力を待ち受けています。用途を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Third-party scripts at the card fields',
    passed: 'In what was seen so far, no third-party script touched the card fields.',
    why: 'A script that is neither the shop’s nor the payment provider’s and can read the card fields can copy them on the day its provider is attacked. Many have good reasons to be there: input masks, session recording and the like.',
    owner: [
      'Find out who added the script shown, and what for.',
      'Have your builder take off the payment page what is not needed there.',
      'Use the test with a dummy card to see that no card data goes out.',
    ],
    vendor: [
      'Settle what the script is for, and do not load it on the payment page if it is not needed there.',
      'For session recording and analytics, exclude the card fields by the attributes or selectors the product offers.',
      'For input libraries, fix the version and serve it from the shop’s own server, or add an integrity attribute.',
    ],
    seen: {
      read: 'A third-party script ({script}) read card data that was typed. It was not seen sending any. Check what it is for.',
      'looked-at':
        'A third-party script ({script}) looked at the contents of a card field. Whether there was card data in it is not known. Check what it is for.',
      listened:
        'A third-party script ({script}) listens to what is typed into a card field. Check what it is for.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
