import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'スクリプトが書き換えたフォームの送信先',
    passed: 'フォームの送信先が、知らないサイトへ書き換えられた様子はありませんでした。',
    why: 'フォームの送信先をあとから書き換えると、お客様の入力はお店でも決済会社でもないところへ届きます。決済会社への案内のために、お店のスクリプトが送信先を入れる作りもあります。',
    owner: [
      '表示されている送信先が、契約している決済会社のものか確かめてください。',
      '知らない送信先であれば、画面の控え（スクリーンショットなど）を取り、カード決済の受け付けを一時止めることも含めて決済会社に相談してください。',
    ],
    vendor: [
      '送信先（action）を書き換えているスクリプトと、その出どころを調べてください。',
      '正規の送信先であれば、HTML に固定で書き、CSP の form-action で許可する先を限ってください。',
      '心当たりのない書き換えであれば、証拠を保全したうえで、公開ファイルとタグの変更履歴を確認してください。',
    ],
    seen: {
      changed:
        'フォームの送信先が、スクリプトによって {host} に書き換えられました。お店でも、登録されている決済会社でもありません。',
      'handed-over':
        'お店のスクリプトが、フォームの送信先を {host} にしています。契約している決済会社か確かめてください。',
      'sent-elsewhere':
        'カード番号や番号らしい入力が、画面のフォームにはなかった送信先 {host} へ送られました。お店で決めた送信先か確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'A form’s target changed by script',
    passed: 'No form was seen to be pointed at an unknown site.',
    why: 'When a form’s target is changed later on, what shoppers type arrives neither at the shop nor at the payment provider. Some shops set the address of their payment provider by script as well.',
    owner: [
      'Check whether the target shown belongs to the payment provider you have a contract with.',
      'If you do not know it, keep a record of the page and talk to your payment provider, also about pausing card payments.',
    ],
    vendor: [
      'Find the script that changes the target (action), and where it comes from.',
      'If the target is right, write it into the HTML and limit targets with form-action in the CSP.',
      'If nobody changed it knowingly, preserve the evidence, then compare the published files and the history of tags.',
    ],
    seen: {
      changed:
        'A script pointed a form at {host}, which is neither the shop nor a payment provider of the catalogue.',
      'handed-over':
        'The shop’s script points a form at {host}. Check that this is your payment provider.',
      'sent-elsewhere':
        'Something like a card number or security code was sent to {host}, which no form of the page had as its target. Check that your shop chose it.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
