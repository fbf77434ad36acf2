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
  {
    id: 'each-order-authorised',
    group: 'card-payment',
    guidelines: ['CCSG-AUTH'],
    seenBy: [],
    carriers: ['psp', 'builder', 'package-vendor', 'cart-asp'],
    weight: 1,
    words: {
      ja: {
        name: 'カードの承認（オーソリゼーション）',
        ask: '注文のたびに、そのカードが使えるかをカード会社に確かめる処理（オーソリゼーション）が通り、承認された注文だけを受け付けていますか。',
        help: '決済会社の管理画面で、注文ごとに承認の結果が残っているかを確かめてください。後から金額を変える、予約や定期購入で後日請求する、といった場合の扱いも決済会社に聞きます。',
        advice:
          '決済会社に、すべての注文が承認を通っているか、承認されなかった注文がお店の管理画面でどう表示されるかを聞き、承認の前に発送しない手順にしてください。',
      },
      en: {
        name: 'Authorisation of each order',
        ask: 'Is every order authorised by the card’s issuer (the check whether the card can be used), and is it only accepted when it was?',
        help: 'See in the payment provider’s console whether a result stands beside each order. Ask the provider about orders whose amount changes later, pre-orders and subscriptions.',
        advice:
          'Ask your payment provider whether every order is authorised, and how one that was not shows in your shop’s administration; ship nothing before it is.',
      },
    },
  },
  {
    id: 'merchant-agreement-kept',
    group: 'card-payment',
    guidelines: ['CCSG-CARE'],
    seenBy: [],
    carriers: ['store', 'psp'],
    weight: 1,
    words: {
      ja: {
        name: '加盟店契約で約束したこと',
        ask: 'カード会社や決済会社との加盟店契約で、お店が約束していること（不審な取引への注意、事故の連絡、対策の申告など）を担当者が知り、守っていますか。',
        help: '契約書と利用規約の、お店の義務について書かれた部分を確かめてください。対策の状況は、契約のときと毎年、申告を求められます。だれが答えるかも決めておきます。',
        advice:
          '加盟店契約と規約から、お店がすることを一枚に書き出し、担当者を決めてください。分からない点は決済会社に聞きます。',
      },
      en: {
        name: 'What the merchant agreement asks',
        ask: 'Does somebody in the shop know, and keep, what it has promised in its agreement with acquirer or payment provider: watching for suspicious orders, reporting incidents, declaring its measures?',
        help: 'Look in contract and terms for the merchant’s duties. The state of measures is asked for when the contract is made and every year: settle who answers.',
        advice:
          'Write on one page what the agreement asks of the shop, and name who sees to it. Ask the payment provider where it is unclear.',
      },
    },
  },
  {
    id: 'more-after-fraud',
    group: 'card-payment',
    guidelines: ['CCSG-ADDED'],
    seenBy: [],
    carriers: ['store', 'psp'],
    weight: 2,
    words: {
      ja: {
        name: '不正利用が続いたときの追加の対策',
        ask: 'カードの不正利用が続いたときに、決済会社と相談して対策を追加する人と手順が決まっていますか。すでに被害がある場合は、対策を追加しましたか。',
        help: '不正利用が続くお店には、今の対策に加えて別の対策が求められると紹介されています。決済会社やカード会社から、不正利用や支払いの取り消し（チャージバック）の連絡が何件来ているかを確かめてください。',
        advice:
          '不正利用の連絡を月ごとに数え、増えたら決済会社に相談すると決めてください。本人認証の設定、注文の確認、送り先の照合など、追加できる対策を先に聞いておきます。',
      },
      en: {
        name: 'More measures after known fraud',
        ask: 'Is it settled who adds measures, and how, together with the payment provider, when misuse of cards goes on; and if it has happened already, were any added?',
        help: 'Shops in which misuse goes on are said to be asked for more than the usual measures. Count the notices of misuse and of reversed payments (chargebacks) that you have received.',
        advice:
          'Count such notices by month and settle from which number on you ask the payment provider. Ask now what could be added: settings of 3-D Secure, checks of orders, checks of addresses.',
      },
    },
  },
];
