import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カードのフォームがアドレスに載せて送る方式（GET）になっている',
    passed: 'カードの項目をアドレスに載せて送るフォームは見当たりませんでした。',
    why: 'GET で送ると、入力した番号が画面のアドレスの一部になります。アドレスは、閲覧履歴やサーバーの記録に残ります。アクセス解析や広告の会社にも残るため、あとから取り除くことが難しくなります。',
    owner: [
      'テスト用のカード番号で送信し、次の画面のアドレスに番号が出ないかを確認してください。',
      '番号が出る場合は、直るまでカード決済を止めることも含めて、制作会社に相談してください。',
    ],
    vendor: [
      'フォームに method="post" を指定し、カードの項目は決済会社へ直接送る方式（トークン型・iframe 型）にして name 属性を外してください。',
      'アクセスログ、解析ツール、エラー通知に番号を含むアドレスが残っていないかを確認し、残っていれば消去してください。',
      'スクリプトで送信する場合も、スクリプトが動かないときに GET で送られないよう method を指定してください。',
    ],
    seen: {
      'sent-by-get':
        'カードの項目（{fields} 個）を含むフォームが、GET で送るように書かれています。このまま送ると、番号がアドレスに載ります。',
      'seen-in-address':
        'フォームの送信時に、カード番号の形をした数字がアドレスに載って送られるところでした。',
    },
    unknown: {
      'method-not-given':
        'カードの項目を含むフォームに、送り方（method）の指定がありません。スクリプトが代わりに送っていれば問題ありませんが、この画面だけでは判断できません。次の画面のアドレスに番号が出ないかを、制作会社に確かめてもらってください。',
    },
  },
  en: {
    title: 'Card form that sends in the address (GET)',
    passed: 'No form sends card data in the address.',
    why: 'With GET, what is typed becomes part of the page’s address. Addresses stay in the browser’s history, in server logs, and with analytics and advertising companies, from where they are hard to remove again.',
    owner: [
      'Submit the form with a test card number and look whether the number appears in the next page’s address.',
      'If it does, discuss with your builder what to do, including a pause of card payment until it is mended.',
    ],
    vendor: [
      'Give the form method="post", and let the card fields go straight to the payment provider (token or iframe fields) without name attributes.',
      'Check access logs, analytics and error reports for addresses that hold numbers, and erase them.',
      'Name the method even where script sends the form, so that it is not sent by GET when the script fails.',
    ],
    seen: {
      'sent-by-get':
        'A form with {fields} card field(s) is written to be sent by GET. Sent like this, the number ends up in the address.',
      'seen-in-address':
        'When a form was submitted, digits in the form of a card number were about to go out in the address.',
    },
    unknown: {
      'method-not-given':
        'A form with card fields names no method. That is fine where script sends it in another way, which cannot be told from the page alone. Ask your builder to look whether the number appears in the next page’s address.',
    },
  },
});
