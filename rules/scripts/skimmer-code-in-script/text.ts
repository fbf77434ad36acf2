import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード情報を狙う書き方のスクリプト',
    passed: '中身を読めたスクリプトに、カード情報を狙う書き方は見当たりませんでした。',
    why: 'カード情報を盗む不正なスクリプトは、入力欄を読み取り、決済ページでだけ動き、外へ送り、それを隠します。一つひとつはふつうの書き方ですが、一か所にそろうことはまれです。プログラムを動かさずに中身だけから判断しているので、正当な理由がある可能性も残ります。',
    owner: [
      'この画面の控え（スクリーンショットなど）を取り、制作会社へ連絡してください。スクリプトを消したり直したりするのは、そのあとにしてください。',
      '「テスト入力で確かめる」で、カード情報が実際にどこへ送られるかを確かめてください。',
      '心当たりのないスクリプトだったときは、カード決済を止めることも含めて、決済会社・カード会社に相談してください。',
    ],
    vendor: [
      '該当のスクリプトがどのファイル・設定・タグから出力され、いつ、誰が加えたものか調べてください。',
      '示した箇所が何をするものか、読みやすい元のコードと用途を示してください。',
      '心当たりがなければ、消す前に証拠を保全し、管理者アカウント、ファイルの更新日時、アクセスログを確認してください。',
    ],
    seen: {
      skimmer:
        '{script} に、カード情報を読み取って外へ送り、それを隠したり、動く場面を選んだりする書き方がそろっています。内容を確かめてください。',
      'at-payment-company':
        '決済会社のスクリプト {script} に、カード情報を読み取って送り、それを隠したり、動く場面を選んだりする書き方がそろっています。正規のものか、決済会社に確かめてください。',
      suspicious:
        '{script} に、ふつうのスクリプトでは一緒に見られない書き方があります。何のためのものか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Scripts written like those that go after card data',
    passed: 'No script whose text could be read is written like those that go after card data.',
    why: 'Scripts that steal card data read the fields, act on payment pages only, send what they took away, and hide it. Each of these is ordinary by itself; all in one place is rare. This is judged by the text alone, without running it, so there may still be an honest reason.',
    owner: [
      'Keep a record of this page and talk to your builder before anything is removed or changed.',
      'Use the test with a dummy card to see where card data really goes.',
      'If nobody knows the script, talk to your payment provider and card company, also about pausing card payments.',
    ],
    vendor: [
      'Find out which file, setting or tag puts out this script, when it was added and by whom.',
      'Explain the places shown, with the readable source and what it is for.',
      'If nobody added it knowingly, preserve the evidence before removing it, then review administrator accounts, file dates and access logs.',
    ],
    seen: {
      skimmer:
        '{script} reads card data, sends it away, and hides it or picks its moment, all in one place. Have it looked into.',
      'at-payment-company':
        'A payment provider’s script, {script}, reads card data, sends it, and hides it or picks its moment. Ask the company whether it is theirs as it stands.',
      suspicious: '{script} combines things that ordinary scripts do not. Check what it is for.',
    },
    unknown: {},
  },
});
