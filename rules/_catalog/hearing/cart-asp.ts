import type { HearingTopic } from './types.ts';

/** What is asked of who runs a hosted cart service. */
export const cartAsp = [
  {
    id: 'measures-overview',
    words: {
      ja: {
        name: '対策の概要',
        ask: 'サービスとして、どのようなセキュリティ対策をしていますか。お店が設定しなくても働くものはどれですか。',
        hint: '決済の方式、WAF、改ざん検知、ログ。取得している認証（PCI DSSなど）の範囲と更新日。',
      },
      en: {
        name: 'Measures in outline',
        ask: 'Which security measures does the service take? Which of them work without the shop setting anything?',
        hint: 'How cards are taken, WAF, tamper detection, logs. Scope and date of certificates such as PCI DSS.',
      },
    },
  },
  {
    id: 'organisation',
    words: {
      ja: {
        name: '体制',
        ask: 'セキュリティの部門と、緊急時の受付時間を教えてください。お店への知らせは、誰がどのように行いますか。',
        hint: '夜間と休日、連絡手段、サーバーや決済の委託先。',
      },
      en: {
        name: 'Organisation',
        ask: 'Which department sees to security, and what are its hours in an emergency? Who informs the shops, and how?',
        hint: 'Nights and holidays, channels, contractors for hosting and payment.',
      },
    },
  },
  {
    id: 'update-frequency',
    words: {
      ja: {
        name: '更新の頻度',
        ask: 'サービスの更新はどのくらいの頻度ですか。弱点が見つかったとき、直すまでの日数の目標はありますか。',
        hint: 'お店の作業が要る更新（テンプレート、追加のアプリ）があるかどうか。',
      },
      en: {
        name: 'Frequency of updates',
        ask: 'How often is the service updated? Is there a target for how many days a weakness may stay open?',
        hint: 'Whether some updates need the shop’s own work: templates, added apps.',
      },
    },
  },
  {
    id: 'measures-used',
    words: {
      ja: {
        name: 'お店が使っている対策と、使わない理由',
        ask: 'お店が選んで使う対策（管理画面の二要素認証、接続元の制限など）は、どのくらい使われていますか。使われない理由は何ですか。',
        hint: '初めから有効か、追加料金か。テンプレートに入れられる外部スクリプトの扱いも聞きます。',
      },
      en: {
        name: 'What shops use, and why not',
        ask: 'Measures that a shop has to choose (second factor for administration, restricted sources): how much are they used, and why not?',
        hint: 'On by default or extra cost; and what is done about external scripts that shops put into templates.',
      },
    },
  },
  {
    id: 'maintenance-contract',
    words: {
      ja: {
        name: '保守・支援の契約と内容',
        ask: '月額の料金に、更新、監視、問い合わせ、緊急時の対応は含まれますか。追加の保守や支援の契約はありますか。',
        hint: '個別のカスタマイズをした部分は誰が保守するか。',
      },
      en: {
        name: 'Maintenance and support, and their contents',
        ask: 'Does the monthly fee include updates, monitoring, enquiries and emergencies? Is there an additional contract for maintenance or support?',
        hint: 'Who maintains individual customisations.',
      },
    },
  },
  {
    id: 'contract-share',
    words: {
      ja: {
        name: '追加の契約を結ぶお店の割合',
        ask: '追加の保守や支援の契約を結んでいるお店の割合はどのくらいですか。',
        hint: 'おおよその件数で構いません。制作会社が間に入るお店の割合も聞きます。',
      },
      en: {
        name: 'Share of shops with an additional contract',
        ask: 'What share of shops has an additional contract for maintenance or support?',
        hint: 'Rough numbers will do. Ask too how many work through an agency.',
      },
    },
  },
  {
    id: 'boundary',
    words: {
      ja: {
        name: '責任分界点（責任の境目）',
        ask: 'カード情報、個人情報、管理画面、テンプレートや追加のスクリプトについて、どこまでが御社、どこからがお店の責任ですか。規約のどこに書いてありますか。',
        hint: '被害のときの調査と補償、決済会社との境目。',
      },
      en: {
        name: 'Boundary of responsibility',
        ask: 'For card data, personal data, the administration, templates and added scripts: where does your responsibility end and the shop’s begin? Where do the terms say so?',
        hint: 'Investigation and compensation in an incident; the line to the payment provider.',
      },
    },
  },
  {
    id: 'costs',
    words: {
      ja: {
        name: '費用と決め方',
        ask: '初期費用、月額、決済の手数料はいくらですか。どのように決まりますか。',
        hint: '売上による違い、セキュリティの追加料金、やめるときの費用とデータの取り出し。',
      },
      en: {
        name: 'Costs and how they are worked out',
        ask: 'What are initial cost, monthly fee and payment fees, and how are they worked out?',
        hint: 'Differences by revenue, extra charges for security, cost of leaving and of getting data out.',
      },
    },
  },
  {
    id: 'diagnosis',
    words: {
      ja: {
        name: '脆弱性診断',
        ask: 'サービスの脆弱性診断（弱点を専門家が調べること）は、誰がどのくらいの頻度で行いますか。お店は結果を見られますか。お店が自分で診断してもよいですか。',
        hint: 'カスタマイズした部分の扱い、断られる理由。',
      },
      en: {
        name: 'Vulnerability diagnosis',
        ask: 'Who diagnoses the service for vulnerabilities, and how often? Can shops see the result? May a shop have its own diagnosis made?',
        hint: 'What happens with customised parts, and reasons for refusing.',
      },
    },
  },
  {
    id: 'incidents',
    words: {
      ja: {
        name: '契約中のお店の事故',
        ask: '利用しているお店で、漏えい、改ざん、不正ログインが起きたことはありますか。原因と、御社がしたことを教えてください。',
        hint: 'サービス側の原因とお店側の原因を分けて聞きます。お店の名前は聞きません。',
      },
      en: {
        name: 'Incidents under contract',
        ask: 'Has there been a leak, tampering or account abuse at a shop on the service? What was the cause, and what did you do?',
        hint: 'Keep causes on the service’s side and on the shop’s side apart. Do not ask for the shops’ names.',
      },
    },
  },
] as const satisfies readonly HearingTopic[];
