import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード番号がブラウザーやアドレスに残っている',
    passed: 'ブラウザーの保存領域、Cookie、アドレスに、カード番号は見当たりませんでした。',
    why: 'ブラウザーの保存領域や Cookie に残った番号は、画面で動くスクリプトならどれでも、あとからでも読めます。アドレスに載った番号は、閲覧履歴、サーバーの記録、外部の解析サービスにも残ります。不正なスクリプトが、盗んだ番号を送る前にここへ置くこともあります。',
    owner: [
      'テスト用のカード番号で試したときに残ったものかを、制作会社と確認してください。ふだんの買い物でも残るかどうかが大切です。',
      'お店の仕組みが置いたものでなければ、画面が書き換えられていないかを、制作会社に急いで確認してもらってください。',
    ],
    vendor: [
      'どのスクリプトが書き込んでいるかを特定し、カード番号を保存する処理をなくしてください。',
      'アドレスに番号が載る場合は、POST かトークンに変え、アクセスログや解析サービスに残った分を消去してください。',
      '書き込み元がお店のものでない場合は、改ざんの可能性を調べ、証拠となる記録を残したうえで決済会社へ連絡してください。',
    ],
    seen: {
      'in-storage': 'ブラウザーの保存領域（{key}）に、カード番号の形をした数字が残っています。',
      'in-cookie':
        'スクリプトから読める Cookie（{key}）に、カード番号の形をした数字が残っています。',
      'in-address': 'この画面のアドレス（{key}）に、カード番号の形をした数字が載っています。',
      'number-like':
        '「{key}」に、カード番号と同じ形の数字があります。別の番号が偶然同じ形になっている可能性もあるので、中身が何かを確認してください。',
    },
    unknown: {},
  },
  en: {
    title: 'Card number left in the browser or in an address',
    passed: 'No card number was found in the browser’s storage, in cookies or in the address.',
    why: 'Any script of the page can read what lies in the browser’s storage or cookies, even later. A number in an address also stays in the history, in server logs and with outside analytics. Malicious scripts put stolen numbers there as well, before sending them off.',
    owner: [
      'Find out with your builder whether this is left from a test with a test card, or is left by ordinary purchases too.',
      'If the shop’s own system did not put it there, have the page checked for tampering without delay.',
    ],
    vendor: [
      'Find the script that writes it, and remove the storing of card numbers.',
      'Where the number is in the address, change to POST or a token, and erase it from access logs and analytics.',
      'If it is not the shop’s own doing, examine the site for tampering, keep the records as evidence, and inform the payment provider.',
    ],
    seen: {
      'in-storage': 'The browser’s storage ({key}) holds digits in the form of a card number.',
      'in-cookie':
        'A cookie that scripts can read ({key}) holds digits in the form of a card number.',
      'in-address': 'The address of this page ({key}) holds digits in the form of a card number.',
      'number-like':
        '“{key}” holds digits of the same form as a card number. Another number can have that form by chance: check what it is.',
    },
    unknown: {},
  },
});
