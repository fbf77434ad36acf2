import type { ContractClause } from './types.ts';

/** Taking cards, and who misuses them. */
export const cardPayment = {
  'card-data-not-held': {
    kind: 'contract',
    ownBuild: ['builder', 'psp'],
    cartAsp: ['cart-asp', 'psp'],
    psp: 'most',
    words: {
      ja: {
        clause:
          '受託者は、カード番号とセキュリティコードがお店のサーバーを通らない方式（決済会社の画面、または決済会社が指定する方法）で構築する。ログ、メール、データベースにカード情報を残さない。方式を変えるときは、事前に委託者の承諾を得る。',
        proof: '決済会社の接続方式の名前が分かる書類、テスト入力による確認の記録',
      },
      en: {
        clause:
          'The contractor builds the shop so that card numbers and security codes do not pass through its server (a page of the payment provider, or the way it prescribes), and leaves no card data in logs, mail or database. The way is not changed without prior consent.',
        proof: 'A document that names the kind of connection, and a record of a trial run',
      },
    },
  },
  'three-d-secure': {
    kind: 'contract',
    ownBuild: ['builder', 'psp'],
    cartAsp: ['cart-asp', 'psp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '受託者は、EMV 3-Dセキュア（本人認証）を決済会社の指定どおりに組み込む。認証が行われない場合（カード登録時、再購入など）の扱いを、委託者に説明する。',
        proof: '決済会社の管理画面の設定の写し、テストの結果',
      },
      en: {
        clause:
          'The contractor builds in EMV 3-D Secure (cardholder authentication) as the payment provider prescribes, and explains to the client in which cases there is none (stored cards, repeat orders).',
        proof: 'A copy of the settings at the payment provider, and test results',
      },
    },
  },
  'card-testing-limits': {
    kind: 'contract',
    ownBuild: ['builder', 'psp'],
    cartAsp: ['cart-asp', 'psp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '受託者は、盗まれたカード番号などを大量に試す攻撃（クレジットマスター）に備える。決済を試せる回数と不審な接続元を制限し、失敗の理由を細かく表示しない。試行が増えたときは、委託者へ知らせる。',
        proof: '制限の設定値、知らせが届くことの確認',
      },
      en: {
        clause:
          'Against mass trials of card numbers (card testing), the contractor limits the number of payment attempts, does not display detailed reasons of refusal, restricts suspicious sources, and tells the client when attempts rise.',
        proof: 'The limits as set, and a check that the notice arrives',
      },
    },
  },
  'after-payment-checks': {
    kind: 'own',
    ownBuild: ['store', 'psp'],
    cartAsp: ['store', 'psp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '高額の注文や続けての注文、届け先が不審な注文を発送前に確かめる手順を決める。決済会社の不正検知の仕組みを使うかどうかも決める。',
        proof: '確かめる条件の一覧と、確かめた記録',
      },
      en: {
        clause:
          'Set down how large, repeated or oddly addressed orders are checked before they are shipped, and decide whether to use the payment provider’s fraud detection.',
        proof: 'The list of conditions, and a record of checks made',
      },
    },
  },
  'each-order-authorised': {
    kind: 'contract',
    ownBuild: ['builder', 'psp'],
    cartAsp: ['cart-asp', 'psp'],
    psp: 'most',
    words: {
      ja: {
        clause:
          '受託者は、カード会社の承認（オーソリゼーション）が得られた注文だけを受け付け、金額の変更や後日の請求でも決済会社の指定どおりに承認を取り直すように構築する。承認されなかった注文は、管理画面でそれと分かるようにする。',
        proof: '承認されない場合を含むテストの結果、管理画面の表示の写し',
      },
      en: {
        clause:
          'The contractor builds the shop so that only orders authorised by the card’s issuer are accepted, and asks for authorisation again as the payment provider prescribes where an amount changes or is charged later. Orders that were not authorised are shown as such.',
        proof: 'Test results that include refusals, and a copy of how they are shown',
      },
    },
  },
  'merchant-agreement-kept': {
    kind: 'own',
    ownBuild: ['store', 'psp'],
    cartAsp: ['store', 'psp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '加盟店契約と規約でお店がすると決まっていることを書き出し、担当者と、対策の状況を毎年だれが申告するかを決める。',
        proof: '書き出した一覧と、直近の申告の控え',
      },
      en: {
        clause:
          'Write down what the merchant agreement asks of the shop, who sees to it, and who declares the state of measures each year.',
        proof: 'The list, and a copy of the last declaration',
      },
    },
  },
  'more-after-fraud': {
    kind: 'own',
    ownBuild: ['store', 'psp'],
    cartAsp: ['store', 'psp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '不正利用の連絡が続いたときに、だれが決済会社に相談し、どの対策を追加するかを決める。すでに被害がある場合は、追加した対策と日付を残す。',
        proof: '不正利用の件数の記録と、追加した対策の一覧',
      },
      en: {
        clause:
          'Settle who turns to the payment provider when notices of misuse go on, and which measures are added. Where it has happened, keep what was added and when.',
        proof: 'A record of the number of cases, and the list of measures added',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
