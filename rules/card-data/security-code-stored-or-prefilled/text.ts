import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'セキュリティコードが保存・入力済みになっている',
    passed:
      'セキュリティコードが保存されたり、初めから入力されていたりする様子は見当たりませんでした。',
    why: 'セキュリティコードは、カードを手元に持っている人だけが知る番号です。お店やブラウザーに残っていると、カード番号と一緒に盗まれ、不正な買い物に使われるおそれがあります。決済が済んだあとに残してよい場面はありません。',
    owner: [
      'セキュリティコードを保存していないか、制作会社と決済会社に確認してください。',
      '共用の端末で同じ画面を開き、前の人のコードが残っていないかを確認してください。',
    ],
    vendor: [
      'セキュリティコードの入力欄に value を書き込まないでください。確認画面の hidden 項目にも書き戻さないでください。',
      'localStorage、sessionStorage、Cookie、サーバーのセッション、データベースに保存している処理をなくしてください。残っているデータも消去してください。',
      'エラーで入力画面に戻すときも、コードだけは空にしてください。',
    ],
    seen: {
      prefilled:
        'セキュリティコードの入力欄に、3〜4 桁の数字が初めから入っています。お店のシステムがコードを覚えている可能性があります。',
      'hidden-code':
        'この画面の見えない項目に、セキュリティコードと思われる 3〜4 桁の数字が書き込まれています。',
      stored:
        'ブラウザーの保存領域（{key}）に、セキュリティコードと思われる 3〜4 桁の数字が残っています。',
    },
    unknown: {},
  },
  en: {
    title: 'Security code stored or filled in beforehand',
    passed: 'No security code was found stored or filled in beforehand.',
    why: 'The security code is what only the holder of the card knows. Left with the shop or in the browser, it can be taken together with the number and used at once. There is no reason to keep it after the payment.',
    owner: [
      'Ask your builder and your payment provider whether security codes are stored anywhere.',
      'Open the same page on a shared device and look whether a former shopper’s code is still there.',
    ],
    vendor: [
      'Do not write a value into the security code input, nor back into hidden inputs of a confirmation page.',
      'Remove what stores it in localStorage, sessionStorage, cookies, server sessions or the database, and erase what is there.',
      'Leave the code empty when the form comes back with an error.',
    ],
    seen: {
      prefilled:
        'The security code input comes with three or four digits already in it. The shop’s system may be keeping the code.',
      'hidden-code':
        'A hidden input of this page holds three or four digits that appear to be a security code.',
      stored:
        'The browser’s storage ({key}) holds three or four digits that appear to be a security code.',
    },
    unknown: {},
  },
});
