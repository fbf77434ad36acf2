import type { HearingTopic } from './types.ts';

/** What is asked of who builds shops, or sells the package they are built on. */
export const builder = [
  {
    id: 'measures-overview',
    words: {
      ja: {
        name: '対策の概要',
        ask: '納めるサイト（または製品）に、どのようなセキュリティ対策をしていますか。',
        hint: '標準で入っているもの、選べるもの、お店がするものを分けて聞きます。',
      },
      en: {
        name: 'Measures in outline',
        ask: 'Which security measures come with the sites you deliver, or with your product?',
        hint: 'Keep apart what is standard, what can be chosen and what is left to the shop.',
      },
    },
  },
  {
    id: 'organisation',
    words: {
      ja: {
        name: '体制',
        ask: 'セキュリティの担当者や部門はありますか。弱点の情報を集め、お店に知らせる役割は誰ですか。',
        hint: '人数、緊急時の受付時間、再委託先。',
      },
      en: {
        name: 'Organisation',
        ask: 'Is there a person or department for security? Who gathers news of weaknesses and tells the shops?',
        hint: 'How many people, hours for emergencies, subcontractors.',
      },
    },
  },
  {
    id: 'update-frequency',
    words: {
      ja: {
        name: '更新の頻度',
        ask: '修正版（セキュリティ更新）はどのくらいの頻度で出していますか。お店の環境へは、誰がいつ適用しますか。',
        hint: '公表から適用までの日数、適用できていないお店の割合、サポートが終わる版の扱い。',
      },
      en: {
        name: 'Frequency of updates',
        ask: 'How often do you publish security updates? Who applies them to a shop, and when?',
        hint: 'Days from publication to application, share of shops without them, versions whose support ends.',
      },
    },
  },
  {
    id: 'measures-used',
    words: {
      ja: {
        name: 'お店が使っている対策と、使わない理由',
        ask: '用意している対策のうち、お店がよく使うものと使わないものは何ですか。使わない理由は何だと思いますか。',
        hint: '二要素認証、WAF、改ざん検知、診断など。費用、手間、知られていないなど、理由ごとに聞きます。',
      },
      en: {
        name: 'What shops use, and why not',
        ask: 'Of the measures you offer, which do shops use and which do they not? Why, do you think?',
        hint: 'Second factor, WAF, tamper detection, diagnosis. Ask by reason: cost, effort, not known.',
      },
    },
  },
  {
    id: 'maintenance-contract',
    words: {
      ja: {
        name: '保守契約と内容',
        ask: '保守契約はありますか。更新の適用、監視、診断、緊急時の対応のうち、何が含まれますか。',
        hint: '別料金になるもの、受付時間、契約がないお店への対応。',
      },
      en: {
        name: 'Maintenance contract and its contents',
        ask: 'Do you offer a maintenance contract? Which of updates, monitoring, diagnosis and emergencies does it include?',
        hint: 'What costs extra, hours, and what is done for shops without one.',
      },
    },
  },
  {
    id: 'contract-share',
    words: {
      ja: {
        name: '保守契約のあるお店の割合',
        ask: '納めたお店のうち、保守契約を結んでいる割合はどのくらいですか。結ばない理由は何ですか。',
        hint: 'おおよその件数で構いません。結ばないまま動いているお店の版も聞きます。',
      },
      en: {
        name: 'Share of shops with a contract',
        ask: 'What share of the shops you delivered has a maintenance contract? Why do the others not?',
        hint: 'Rough numbers will do. Ask which versions the shops without one run.',
      },
    },
  },
  {
    id: 'boundary',
    words: {
      ja: {
        name: '責任分界点（責任の境目）',
        ask: 'サーバー、ソフトウェア、カスタマイズ、管理画面の運用について、どこまでが御社、どこからがお店の責任ですか。契約書に書いてありますか。',
        hint: '被害のときの調査費用と賠償の扱い、サーバー会社や決済会社との境目。',
      },
      en: {
        name: 'Boundary of responsibility',
        ask: 'For server, software, customisation and running the administration: where does your responsibility end and the shop’s begin? Does the contract say so?',
        hint: 'Cost of investigation and damages in an incident; the line to hosting company and payment provider.',
      },
    },
  },
  {
    id: 'costs',
    words: {
      ja: {
        name: '費用と決め方',
        ask: '構築、保守、診断、更新の費用はいくらですか。どのように見積もりますか。',
        hint: '初期と月額、ページ数や機能による違い、対策を外すと下がる金額。',
      },
      en: {
        name: 'Costs and how they are worked out',
        ask: 'What do building, maintenance, diagnosis and updates cost, and how do you work it out?',
        hint: 'Initial and monthly, by pages or features, and how much leaving a measure out saves.',
      },
    },
  },
  {
    id: 'diagnosis',
    words: {
      ja: {
        name: '脆弱性診断',
        ask: '脆弱性診断（弱点を専門家が調べること）を提供していますか。公開前と公開後に、どのくらい使われていますか。使われない理由は何ですか。',
        hint: '自社で行うか第三者か、範囲、費用、見つかったものを直す費用。',
      },
      en: {
        name: 'Vulnerability diagnosis',
        ask: 'Do you offer vulnerability diagnosis (experts looking for weaknesses)? How much is it used before and after launch, and why not?',
        hint: 'Done in house or by a third party, scope, price, and the price of mending what is found.',
      },
    },
  },
  {
    id: 'incidents',
    words: {
      ja: {
        name: '契約中のお店の事故',
        ask: '契約しているお店で、漏えいや改ざんが起きたことはありますか。原因と、御社がしたことを教えてください。',
        hint: '件数、契約の範囲内だったか、そのあとに変えたこと。お店の名前は聞きません。',
      },
      en: {
        name: 'Incidents under contract',
        ask: 'Has there been a leak or tampering at a shop under contract? What was the cause, and what did you do?',
        hint: 'How many, whether the contract covered it, what changed since. Do not ask for the shops’ names.',
      },
    },
  },
] as const satisfies readonly HearingTopic[];
