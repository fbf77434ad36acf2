/** How cards are taken, and how their misuse is held off. */
import type { Question } from './types.ts';

export const cardPaymentQuestions: readonly Question[] = [
  {
    id: 'card-data-not-held',
    group: 'card-payment',
    guidelines: [
      'CCSG-NR',
      'CCSG-NR-a',
      'CCSG-NR-N',
      'CCSG-NR-N1',
      'CCSG-NR-N2',
      'CCSG-NR-P',
      'IPA-EC-B06',
    ],
    seenBy: [
      'card-number-reaches-merchant',
      'card-data-sent-to-merchant',
      'card-form-sent-by-get',
      'card-number-in-storage-or-url',
      'card-data-staged-in-storage',
      'security-code-stored-or-prefilled',
    ],
    carriers: ['psp', 'builder', 'store'],
    weight: 3,
    words: {
      ja: {
        name: 'カード情報の非保持化',
        ask: 'カード番号や有効期限、セキュリティコードが、お店のサーバーやパソコンを一度も通らず、どこにも保存されない仕組みになっていますか。',
        help: '電話やファクス、メールで受けたカード番号も含みます。サーバーの記録やメールの控え、紙の書類に残っていないかも確かめてください。お店を通る方式（通過型）の場合は、PCI DSSという国際基準への準拠が関わります。決済会社に確認してください。',
        advice:
          '今の接続方式が「非通過型」（カード情報がお店を通らない方式）かを、決済会社に書面で確認してください。違う場合は、切り替えの方法を聞きます。',
      },
      en: {
        name: 'Not holding card data',
        ask: 'Is the shop set up so that card numbers, expiry dates and security codes never pass through its server or computers and are stored nowhere?',
        help: 'That includes numbers taken by telephone, fax or mail. Check server records, copies of mails and paper too. Where card data does pass through the shop, the international standard PCI DSS comes into play: ask your payment provider.',
        advice:
          'Have your payment provider confirm in writing that your connection is one in which card data does not pass through the shop; where it is not, ask how to change over.',
      },
    },
  },
  {
    id: 'three-d-secure',
    group: 'card-payment',
    guidelines: ['CCSG-3DS', 'CCSG-F2', 'CCSG-F0', 'IPA-EC-B06'],
    seenBy: [],
    carriers: ['psp', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'EMV 3-Dセキュア（本人認証）',
        ask: 'カード決済のときに、カード会社が本人かどうかを確かめる「EMV 3-Dセキュア」（本人認証サービス）を使っていますか。',
        help: '決済会社の管理画面か契約書で、導入済みか、どの取引に働く設定かを確かめてください。決済ページを見ただけでは分からないことがあります。',
        advice:
          '決済会社に、EMV 3-Dセキュアの利用申し込みと、今のサイトへの組み込み方を聞いてください。',
      },
      en: {
        name: 'EMV 3-D Secure',
        ask: 'Is EMV 3-D Secure in use, by which the card’s issuer checks that the shopper is the card’s owner?',
        help: 'See in the payment provider’s console or in the contract whether it is on, and for which transactions. The payment page alone does not always show it.',
        advice:
          'Ask your payment provider how to sign up for EMV 3-D Secure and how to build it into your site.',
      },
    },
  },
  {
    id: 'card-testing-limits',
    group: 'card-payment',
    guidelines: ['CCSG-V5', 'IPA-EC-B06'],
    seenBy: [],
    carriers: ['psp', 'builder', 'package-vendor', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'カード番号を試す攻撃への備え',
        ask: '盗まれた番号や作られた番号が使えるかを、お店の決済ページで次々に試されないための対策がありますか。',
        help: '「クレジットマスター」や「悪質な有効性確認」と呼ばれる手口です。同じ人が試せる回数の制限、機械による操作を見分ける仕組み、失敗の理由を細かく表示しないこと、などがあれば「はい」です。決済会社の設定にあることもあります。',
        advice:
          '決済会社と制作会社に、決済の失敗が続いたときに止める設定があるかを聞き、有効にしてください。失敗の画面に詳しい理由を出さないようにします。',
      },
      en: {
        name: 'Limits on trying out card numbers',
        ask: 'Is there something that keeps attackers from trying one stolen or made-up card number after another on your payment page?',
        help: 'Such as a limit on attempts, telling machines from people, and failure messages that give no detail. It may be a setting at your payment provider.',
        advice:
          'Ask payment provider and builder for a setting that stops repeated failures, and switch it on. Show no detailed reason when a payment fails.',
      },
    },
  },
  {
    id: 'after-payment-checks',
    group: 'card-payment',
    guidelines: ['CCSG-F3', 'CCSG-F0'],
    seenBy: [],
    carriers: ['store', 'psp'],
    weight: 1,
    words: {
      ja: {
        name: '決済後の注文の確認',
        ask: '決済の後、発送の前に、怪しい注文を見分けて止める手順がありますか。',
        help: '届け先が過去の不正と同じ、短い時間に高額の注文が続く、注文者と届け先が不自然に違う、などを見ます。見る人と、止める基準が決まっていれば「はい」です。',
        advice:
          '怪しいと考える条件（金額、届け先、注文の間隔）を書き出し、当てはまる注文は発送の前に確認する手順にしてください。決済会社の不正検知サービスも選べます。',
      },
      en: {
        name: 'Checks after payment',
        ask: 'Is there a way in which suspicious orders are noticed and stopped after payment and before shipping?',
        help: 'Such as an address known from earlier fraud, costly orders in quick succession, or an unlikely pair of buyer and recipient. Yes, where it is settled who looks and what stops an order.',
        advice:
          'Write down what makes an order suspicious (amount, address, interval) and check such orders before they are shipped. Your payment provider may offer fraud detection.',
      },
    },
  },
];
