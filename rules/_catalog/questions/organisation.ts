/** What the people who run the shop decide: no page shows it. */
import type { Question } from './types.ts';

export const organisationQuestions: readonly Question[] = [
  {
    id: 'policy',
    group: 'organisation',
    guidelines: ['IPA-EC-M1'],
    seenBy: [],
    carriers: ['store'],
    weight: 1,
    words: {
      ja: {
        name: 'セキュリティの方針',
        ask: 'お店として、サイトの安全をどう守るかを決めて、働く人に伝えていますか。',
        help: '立派な文書でなくてかまいません。誰が責任を持つか、何を守るか（お客様の情報、カードの情報、お店の信用）を紙一枚に書きます。関わる人が読めるようにしてあれば「はい」です。',
        advice:
          '責任者と、守りたいもの、してはいけないこと（管理画面のパスワードの使い回しなど）を紙一枚に書き、関わる人全員で読み合わせてください。',
      },
      en: {
        name: 'A security policy',
        ask: 'Has the shop decided how it keeps its site safe, and told everyone who works on it?',
        help: 'It need not be a formal document. One page that says who is responsible and what is to be protected (customers’ data, card data, the shop’s good name), open to all concerned, is a yes.',
        advice:
          'Write one page: who is responsible, what is to be protected, what nobody may do (such as reusing the administration password). Read it together with everyone concerned.',
      },
    },
  },
  {
    id: 'budget-and-people',
    group: 'organisation',
    guidelines: ['IPA-EC-M2'],
    seenBy: [],
    carriers: ['store'],
    weight: 2,
    words: {
      ja: {
        name: '安全のための予算と担当者',
        ask: 'サイトの安全のための費用を予算に入れ、担当者を決めていますか。',
        help: '更新作業、脆弱性診断（弱いところの検査）、保守契約などの費用が年間の予算にあり、担当者の名前が決まっていれば「はい」です。担当者は社外の会社でもかまいません。',
        advice:
          '年間にかかる費用（保守、更新、診断）を書き出して予算に入れ、担当者を一人決めてください。人がいない場合は、保守契約で誰に頼むかを決めます。',
      },
      en: {
        name: 'Budget and a person for security',
        ask: 'Is the cost of keeping the site safe in the budget, and is somebody in charge of it?',
        help: 'Yes, where the yearly budget has updates, vulnerability tests and maintenance in it and somebody is named. That somebody may be a company outside.',
        advice:
          'List what a year costs (maintenance, updates, tests), put it into the budget and name one person. Where nobody is at hand, settle in a maintenance contract who does it.',
      },
    },
  },
  {
    id: 'measures-ordered',
    group: 'organisation',
    guidelines: ['IPA-EC-M3', 'IPA-EC-B06'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '必要な対策の検討と指示',
        ask: 'どんな対策が必要かを担当者や制作会社に検討してもらい、実施するよう指示していますか。',
        help: 'この自己点検の項目を担当者や制作会社と一緒に見て、何を、誰が、いつまでにするかを決めてあれば「はい」です。口頭だけでなく、メールや議事録に残っているかも確かめてください。',
        advice:
          'この自己点検の結果を担当者と制作会社に見せ、「いいえ」の項目ごとに、誰がいつまでに行うかを決めて書き残してください。',
      },
      en: {
        name: 'Measures examined and ordered',
        ask: 'Have you had the people in charge, or your builder, work out which measures are needed, and told them to carry these out?',
        help: 'Yes, where you have gone through points like those of this self-check with them and settled what is done, by whom and by when. Look whether it is in a mail or in minutes, not only said.',
        advice:
          'Show this self-check to the person in charge and to your builder. For each “no”, settle who does what by when, and write it down.',
      },
    },
  },
  {
    id: 'review-of-measures',
    group: 'organisation',
    guidelines: ['IPA-EC-M4'],
    seenBy: [],
    carriers: ['store'],
    weight: 1,
    words: {
      ja: {
        name: '対策の見直し',
        ask: '対策が今も足りているかを、年に一度など、決まった時期に見直していますか。',
        help: '前回の見直しの日付が言えれば「はい」に近い状態です。サイトを大きく変えたとき、決済の方式を変えたとき、同業で被害が出たときにも見直します。',
        advice:
          '次の見直しの日を決めてカレンダーに入れてください。この点検をもう一度行い、前回と比べるところから始められます。',
      },
      en: {
        name: 'Review of the measures',
        ask: 'Do you review at set times, such as once a year, whether the measures are still enough?',
        help: 'If you can name the day of the last review you are close to a yes. A review is also due after a large change to the site, a change of payment method, or an incident at a shop like yours.',
        advice:
          'Set the day of the next review and put it into the calendar. Running this check again and comparing it with the last one is a good beginning.',
      },
    },
  },
  {
    id: 'threat-news',
    group: 'organisation',
    guidelines: ['IPA-EC-M7'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 1,
    words: {
      ja: {
        name: '新しい手口や弱点の情報集め',
        ask: 'お店で使っているソフトの弱点（脆弱性）や新しい手口の知らせを、誰かが受け取って読んでいますか。',
        help: '使っているEC用ソフトやカートのお知らせメール、IPA（情報処理推進機構）やJPCERT/CCの注意喚起などです。読む人と、読んだ後に誰へ知らせるかが決まっていれば「はい」です。',
        advice:
          '使っているソフトの開発元のお知らせと、IPAの注意喚起を受け取るようにし、読む担当者を決めてください。',
      },
      en: {
        name: 'News of threats and weaknesses',
        ask: 'Does somebody receive and read the news of weaknesses in the software you use, and of new ways of attack?',
        help: 'Such as the mails of your shop software or cart service and the alerts of IPA or JPCERT/CC. Yes, where it is settled who reads them and whom that person tells.',
        advice:
          'Subscribe to the notices of your shop software’s maker and to the alerts of IPA, and name who reads them.',
      },
    },
  },
  {
    id: 'outsourcing-terms',
    group: 'organisation',
    guidelines: ['IPA-EC-M6'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '委託先との責任の分け方',
        ask: '制作会社やサーバー会社、カート会社との契約に、安全のための作業を誰が行うか、事故のとき誰が責任を持つかが書いてありますか。',
        help: '契約書、申込書、利用規約のどれに書いてあるかを確かめてください。ソフトの更新、弱点が見つかったときの修正、記録の保管、事故のときの調査が、誰の仕事か読み取れれば「はい」です。',
        advice:
          '安全のための作業を一つずつ挙げ、お店と委託先のどちらが行うかを表にして、契約書か覚書に入れてください。',
      },
      en: {
        name: 'Who is responsible when outsourcing',
        ask: 'Do your contracts with builder, server company or cart service say who does the security work, and who answers for an incident?',
        help: 'Look in the contract, the order form or the terms of use. Yes, where you can read whose work updates, mending of weaknesses, keeping of records and the investigation of an incident are.',
        advice:
          'List the security work item by item, note for each whether the shop or the contractor does it, and make that list part of the contract.',
      },
    },
  },
  {
    id: 'maintenance-contract',
    group: 'organisation',
    guidelines: ['IPA-EC-M6', 'IPA-EC-U1'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '保守契約',
        ask: '公開した後もサイトを直し続けてもらう保守契約があり、安全のための更新がその中に入っていますか。',
        help: '「サーバーの保守」だけで、EC用ソフトや追加機能（プラグイン）の更新は別料金、という契約がよくあります。何が含まれ、何が含まれないかを契約書で確かめてください。カート会社が更新まで行う場合は「当店の担当ではない」を選び、カート会社としてください。',
        advice:
          '制作会社に、EC用ソフトとプラグインの更新、弱点が公表されたときの対応日数、費用を含めた保守の見積もりを頼んでください。',
      },
      en: {
        name: 'Maintenance contract',
        ask: 'Is there a contract by which the site is kept in repair after opening, and are security updates part of it?',
        help: 'Often only the server is covered, and updates of the shop software and its plug-ins cost extra. Look in the contract for what is in and what is not. Where a cart service does all updates, choose “not ours” and name it.',
        advice:
          'Ask your builder for an offer that covers updates of shop software and plug-ins, the number of days within which a published weakness is dealt with, and the price.',
      },
    },
  },
];
