import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カードの入力欄がお店の画面の中にある',
    passed: 'お店の画面の中に、カードの入力欄は見当たりませんでした。',
    why: 'トークン型（番号を決済会社へ直接送る方式）では、カードの入力欄をお店の画面に置くことが認められています。ただし、同じ画面で動くスクリプトはどれも入力中の番号を読めます。お店の画面やタグが書き換えられたときに、番号を守るものがありません。',
    owner: [
      'この画面で動いている外部のタグ（アクセス解析、広告、チャットなど）を書き出し、決済ページに必要なものだけを残してください。',
      '決済会社に、入力欄を決済会社の枠（iframe）や決済会社の画面に置く方式があるかを問い合わせてください。',
    ],
    vendor: [
      '決済ページから、決済に要らない外部スクリプトとタグマネージャーを外してください。',
      '決済会社の iframe 型（ホスト型の入力欄）またはリンク型への移行を検討してください。',
      'トークン型を続ける場合は、Content-Security-Policy で読み込み元と送信先を限ってください。スクリプトの変更を検知する仕組みも入れてください。',
    ],
    seen: {
      'in-page':
        'カードの入力欄が、お店の画面の中にあります。この画面で動くスクリプトは、入力された番号を読むことができます。',
      'beside-other-scripts':
        'カードの入力欄が、お店の画面の中にあります。同じ画面で、決済会社のもの以外に、外部 {hosts} か所のスクリプトが動いています。どれも、入力された番号を読むことができます。',
    },
    unknown: {},
  },
  en: {
    title: 'Card fields inside the shop’s own page',
    passed: 'There are no card fields inside the shop’s own page.',
    why: 'With a token connection the card fields may stand in the shop’s own page. But every script that runs there can read what is typed, so nothing protects the number once the page or one of its tags has been altered.',
    owner: [
      'List the outside tags on this page (analytics, advertising, chat) and keep only what paying needs.',
      'Ask your payment provider whether its own frame or its own page can take the card instead.',
    ],
    vendor: [
      'Take outside scripts and tag managers that paying does not need off the payment page.',
      'Consider moving to the provider’s iframe fields or to a redirect.',
      'If the token connection stays, limit sources and destinations by a Content-Security-Policy, and have changes of scripts detected.',
    ],
    seen: {
      'in-page':
        'The card fields stand in the shop’s own page. Scripts that run in it can read the number as it is typed.',
      'beside-other-scripts':
        'The card fields stand in the shop’s own page. Scripts from {hosts} outside host(s), the payment provider’s not counted, run in the same page, and each of them can read the number as it is typed.',
    },
    unknown: {},
  },
});
