import type { HearingTopic } from './types.ts';

/** What is asked of a store that suffered damage. */
export const damagedStore = [
  {
    id: 'what-happened',
    words: {
      ja: {
        name: '何がいつ起きたか',
        ask: '何が、いつ起きましたか。気づく前にいつから続いていたかも、分かる範囲で教えてください。',
        hint: '改ざん、カード情報や個人情報の漏えい、不正注文など。始まった日、気づいた日、止めた日を分けて聞きます。',
      },
      en: {
        name: 'What happened and when',
        ask: 'What happened, and when? As far as you know, since when had it gone on before anybody noticed?',
        hint: 'Tampering, a leak of card or personal data, fraudulent orders. Ask separately for the day it began, was noticed and was stopped.',
      },
    },
  },
  {
    id: 'business-effect',
    words: {
      ja: {
        name: '事業への影響',
        ask: '売上、お客様、取引先、働く人に、どのような影響がありましたか。',
        hint: '注文の減少、問い合わせの件数、会員の退会、取引の見直し、担当者の負担など。',
      },
      en: {
        name: 'Effect on the business',
        ask: 'What did it do to sales, customers, partners and the people who work there?',
        hint: 'Fewer orders, enquiries, members who left, partners who reconsidered, strain on staff.',
      },
    },
  },
  {
    id: 'closed',
    words: {
      ja: {
        name: 'サイトの停止とその期間',
        ask: 'サイト、またはカード決済を止めましたか。いつからいつまで止めましたか。',
        hint: 'サイト全体とカード決済だけを分けて聞きます。再開の条件は誰が決めたかも確かめます。',
      },
      en: {
        name: 'Site closed, and for how long',
        ask: 'Did you close the site, or stop taking cards? From when until when?',
        hint: 'Ask separately for the whole site and for card payment only, and who decided on what terms to reopen.',
      },
    },
  },
  {
    id: 'root-cause',
    words: {
      ja: {
        name: '根本の原因',
        ask: 'なぜ防げなかったのでしょうか。体制、予算、契約、知識の面で、もとになった理由は何だと考えていますか。',
        hint: '更新の担当が決まっていない、保守契約がない、弱点の情報が届かないなど。人を責める聞き方をしません。',
      },
      en: {
        name: 'Root cause',
        ask: 'Why could it not be prevented? What lay behind it: organisation, budget, contract, knowledge?',
        hint: 'Nobody in charge of updates, no maintenance contract, news of weaknesses that did not arrive. Ask without blaming anybody.',
      },
    },
  },
  {
    id: 'direct-cause',
    words: {
      ja: {
        name: '直接の原因',
        ask: '攻撃者は、どこから、どうやって入りましたか。調査で分かったことを教えてください。',
        hint: '古いソフトウェアの弱点、管理画面のパスワード、公開されていたファイルなど。推測と調査の結果を分けて書きます。',
      },
      en: {
        name: 'Direct cause',
        ask: 'Where and how did the attackers get in? What did the investigation find?',
        hint: 'A weakness of old software, an administration password, a file that was public. Keep guesses and findings apart.',
      },
    },
  },
  {
    id: 'loss',
    words: {
      ja: {
        name: '損失の金額',
        ask: '損失はおよそいくらですか。内訳も教えてください。',
        hint: '調査、復旧、お客様への対応、カードの再発行などの請求、止めている間の売上。保険で戻った額も聞きます。',
      },
      en: {
        name: 'Loss in money',
        ask: 'Roughly what did it cost, and what is it made up of?',
        hint: 'Investigation, recovery, customers, claims such as card reissue, sales while closed; and what insurance paid back.',
      },
    },
  },
  {
    id: 'how-found',
    words: {
      ja: {
        name: '気づいたきっかけ',
        ask: 'どうやって気づきましたか。誰からの知らせでしたか。',
        hint: '決済会社やカード会社、お客様、警察、自社の監視など。知らせを受けてから動くまでの時間も聞きます。',
      },
      en: {
        name: 'How it was found',
        ask: 'How did you find out, and who told you?',
        hint: 'Payment provider or card company, a customer, the police, your own monitoring. Ask too how long it took to act.',
      },
    },
  },
  {
    id: 'done-at-once',
    words: {
      ja: {
        name: 'すぐにしたこと',
        ask: '気づいた直後に、何を、どの順にしましたか。',
        hint: '決済の停止、証拠の保全、連絡先と連絡した順。消したり上書きしたりしたものがないかも聞きます。',
      },
      en: {
        name: 'What was done at once',
        ask: 'What did you do right after finding out, and in what order?',
        hint: 'Stopping payments, preserving evidence, whom you called and when; and whether anything was deleted or overwritten.',
      },
    },
  },
  {
    id: 'done-later',
    words: {
      ja: {
        name: 'そのあとにしたこと',
        ask: 'そのあと、調査、お客様への説明、公表、再開までに何をしましたか。',
        hint: '調査会社、決済会社、警察、個人情報保護委員会とのやり取り。時間がかかったことと理由も聞きます。',
      },
      en: {
        name: 'What was done later',
        ask: 'What followed until you reopened: investigation, informing customers, going public?',
        hint: 'Dealings with forensic firm, payment provider, police and the privacy commission; what took long, and why.',
      },
    },
  },
  {
    id: 'measures-then',
    words: {
      ja: {
        name: '当時の対策',
        ask: '被害の前に、どのようなセキュリティ対策をしていましたか。',
        hint: '更新、診断、WAF、改ざん検知、管理画面の制限、ログなど。していたつもりで動いていなかったものも聞きます。',
      },
      en: {
        name: 'Measures at the time',
        ask: 'Which security measures were in place before?',
        hint: 'Updates, diagnosis, WAF, tamper detection, restricted administration, logs; and what was thought to work but did not.',
      },
    },
  },
  {
    id: 'contract-then',
    words: {
      ja: {
        name: '当時の保守契約',
        ask: '当時、保守契約はありましたか。更新や緊急時の対応は契約に含まれていましたか。',
        hint: '契約の相手、内容、料金、事故のときの責任の書き方。',
      },
      en: {
        name: 'Maintenance contract at the time',
        ask: 'Was there a maintenance contract? Did it cover updates and emergencies?',
        hint: 'With whom, what it contained, its price, and what it said of responsibility in an incident.',
      },
    },
  },
  {
    id: 'measures-since',
    words: {
      ja: {
        name: 'そのあとの対策',
        ask: '被害のあとに、新しく始めた対策は何ですか。費用はどのくらい増えましたか。',
        hint: '始めた日、担当、続いているかどうか。',
      },
      en: {
        name: 'Measures since',
        ask: 'Which measures are new since then, and how much more do you spend?',
        hint: 'Since when, by whom, and whether they are still kept up.',
      },
    },
  },
  {
    id: 'accepted-risk',
    words: {
      ja: {
        name: '残すと決めたリスクと理由',
        ask: '必要と分かっていて、していない対策はありますか。その理由は何ですか。',
        hint: '費用、人手、売上への影響など。誰が決めたか、見直す時期を決めているかも聞きます。',
      },
      en: {
        name: 'Risk accepted, and why',
        ask: 'Is there a measure you know to be needed and do not take? Why?',
        hint: 'Cost, hands, effect on sales; who decided, and when it will be looked at again.',
      },
    },
  },
  {
    id: 'asp-considered',
    words: {
      ja: {
        name: 'カートASPへの移行の検討',
        ask: 'カートASP（サービス会社が運営するお店の仕組み）へ移ることを考えましたか。移った、または移らなかった理由は何ですか。',
        hint: '費用、作り込んだ機能、商品やお客様のデータの移行、検索での順位など。',
      },
      en: {
        name: 'Moving to a cart service',
        ask: 'Did you think of moving to a hosted cart service (cart ASP)? Why did you, or why not?',
        hint: 'Cost, custom features, moving products and customers, standing in search results.',
      },
    },
  },
  {
    id: 'should-have-done',
    words: {
      ja: {
        name: '前もってしておくべきだったこと',
        ask: 'いま振り返って、被害の前にしておくべきだったことは何ですか。ほかのお店に伝えたいことはありますか。',
        hint: '一つだけ選ぶなら何かを聞くと、具体的な話になります。',
      },
      en: {
        name: 'What should have been done before',
        ask: 'Looking back, what should have been done before it happened? What would you tell other shops?',
        hint: 'Asking for just one thing makes the answer concrete.',
      },
    },
  },
] as const satisfies readonly HearingTopic[];
