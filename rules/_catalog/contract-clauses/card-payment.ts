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
} as const satisfies Record<string, ContractClause>;
