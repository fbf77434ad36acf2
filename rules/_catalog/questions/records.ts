/** Logs and back-ups: what one needs on the day after. */
import type { Question } from './types.ts';

export const recordQuestions: readonly Question[] = [
  {
    id: 'log-review',
    group: 'operation',
    guidelines: ['IPA-EC-U4'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'アクセス記録の確認',
        ask: 'サイトや管理画面へのアクセスの記録（ログ）を定期的に見て、怪しい動きがあれば止めていますか。',
        help: '夜中の管理画面へのログイン、同じ場所からの大量の失敗、見慣れない国からの接続などを見ます。見る人と頻度が決まっていれば「はい」です。',
        advice:
          '月に一度など、記録を見る日を決めてください。見方が分からない場合は、保守の内容に入れてもらいます。',
      },
      en: {
        name: 'Review of access logs',
        ask: 'Are the records of access to site and administration looked at regularly, and is what looks wrong stopped?',
        help: 'Such as administration log-ins at night, many failures from one place, or connections from unfamiliar countries. Yes, where it is settled who looks and how often.',
        advice:
          'Settle a day on which the logs are looked at, such as once a month. Where nobody knows how, have it put into the maintenance.',
      },
    },
  },
  {
    id: 'logs-and-backups-kept',
    group: 'operation',
    guidelines: ['IPA-EC-B12'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: '記録とバックアップの保管',
        ask: 'サーバーやEC用ソフトの記録（ログ）と、注文などの取引データの控えを、あとから調べられる期間、保管していますか。',
        help: '事故の調査では、数か月から一年前の記録が要ることがあります。レンタルサーバーでは数日で消えることもあるので、何日分が残る設定かを確かめてください。',
        advice:
          '一年分を目安に記録を残すよう、サーバー会社か制作会社に頼んでください。サーバーに残せないときは、別の場所へ写してもらいます。',
      },
      en: {
        name: 'Logs and back-ups kept',
        ask: 'Are the logs of server and shop software, and copies of orders and other transactions, kept long enough to look back?',
        help: 'An investigation may need records of some months to a year ago. Rented servers sometimes erase them after days: see how many days are kept.',
        advice:
          'Have the records kept for about a year, on the server or copied elsewhere; ask server company or builder.',
      },
    },
  },
  {
    id: 'logs-and-backups-protected',
    group: 'operation',
    guidelines: ['IPA-EC-B13'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: '記録とバックアップの保護',
        ask: '保管している記録やバックアップは、サイトとは別の場所にあり、消されたり見られたりしないよう守られていますか。',
        help: '同じサーバーの中だけに置くと、侵入されたときに一緒に消されることがあります。誰が開けるか、暗号化されているかも確かめてください。',
        advice:
          'バックアップの一つは、サイトのサーバーから書き換えられない場所に置き、開ける人を限ってください。',
      },
      en: {
        name: 'Logs and back-ups protected',
        ask: 'Do logs and back-ups lie apart from the site, safe from being erased or read?',
        help: 'What lies only on the same server can be erased together with it by an intruder. See also who can open them and whether they are encrypted.',
        advice:
          'Keep one back-up where the site’s server cannot overwrite it, and limit who can open it.',
      },
    },
  },
  {
    id: 'backups',
    group: 'operation',
    guidelines: ['IPA-EC-U5', 'IPA-EC-U4'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: '定期的なバックアップ',
        ask: 'サイトと大切なデータのバックアップを定期的に取り、元に戻せることを試しましたか。',
        help: '最後に取った日と、実際に戻してみた日を確かめてください。取っているだけで、戻したことがない場合は「一部だけ」です。',
        advice:
          '自動で取る設定にし、年に一度は、試験用の場所で戻してみてください。戻すのに何時間かかるかも書き留めます。',
      },
      en: {
        name: 'Regular back-ups',
        ask: 'Are site and important data backed up regularly, and was restoring them tried?',
        help: 'See when the last one was made and when one was last restored. Partly, where they are made but nobody ever restored one.',
        advice:
          'Have them made automatically and restore one in a test place once a year. Note how many hours it takes.',
      },
    },
  },
];
