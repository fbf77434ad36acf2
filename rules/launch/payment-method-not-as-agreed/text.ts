import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カードの受け取り方が公開前の取り決めと違う',
    passed: 'カードの受け取り方は、公開前の取り決めどおりでした。',
    why: '公開前の取り決め（reji-tenken.json）には、どの決済会社の、どの方式でカードを受け取るかが書かれています。画面がそれと違うときは、設定の切り替え忘れや、知らない間の変更が考えられます。',
    owner: [
      'カードの受け取り方を変える予定があったか、制作会社に確かめてください。',
      '心当たりがなければ、公開や更新を待ってもらい、原因を調べてもらってください。',
    ],
    vendor: [
      '決済の設定（方式、決済会社、テスト用か本番用か）が取り決めどおりかを確かめてください。',
      '方式を変えたのであれば、店舗と決済会社の了解を得て reji-tenken.json を書き換えてください。',
    ],
    seen: {
      'passing-instead':
        '取り決めと違い、カード番号がお店のサーバーへ送られる方式（通過型）になっています。',
      'token-instead': '取り決めと違い、カードの入力欄がお店の画面にあるトークン型になっています。',
      'frame-instead': '取り決めと違い、決済会社の枠に入力する方式になっています。',
      'redirect-instead': '取り決めと違い、決済会社の画面へ移動する方式になっています。',
      'other-psp': '取り決めの決済会社は {agreed} ですが、この画面は {psp} を使っています。',
    },
    unknown: { 'method-unknown': 'カードの受け取り方を判断できませんでした。' },
  },
  en: {
    title: 'Cards are taken in another way than agreed',
    passed: 'Cards are taken in the way that was agreed before launch.',
    why: 'The launch profile (reji-tenken.json) says which payment service takes cards, and how. Where the page differs, a setting may not have been switched over, or something was changed without anybody knowing.',
    owner: [
      'Ask your builder whether the way of taking cards was meant to change.',
      'If nobody knows of it, have the launch or update wait until the cause is found.',
    ],
    vendor: [
      'Check that the payment settings (way, service, test or live) are those agreed.',
      'If the way was changed on purpose, agree on it with the shop and the payment service, and change reji-tenken.json.',
    ],
    seen: {
      'passing-instead':
        'Unlike agreed, card numbers are sent to the shop’s own server (passing type).',
      'token-instead': 'Unlike agreed, the card fields are in the shop’s own page (token).',
      'frame-instead': 'Unlike agreed, cards are typed into the payment provider’s frame.',
      'redirect-instead': 'Unlike agreed, shoppers are led to the payment provider’s site.',
      'other-psp': '{agreed} was agreed on as the payment service, and this page uses {psp}.',
    },
    unknown: { 'method-unknown': 'How cards are taken could not be told.' },
  },
});
