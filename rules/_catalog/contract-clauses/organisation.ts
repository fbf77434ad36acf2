import type { ContractClause } from './types.ts';

/** Rules of the house, contracts, incidents. */
export const organisation = {
  policy: {
    kind: 'own',
    ownBuild: ['store'],
    cartAsp: ['store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          'お店のセキュリティ方針（何を守り、誰が責任を持つか）を1枚にまとめ、責任者の名前で決める。',
        proof: '日付と責任者の名前が入った方針の文書',
      },
      en: {
        clause:
          'Put the shop’s security policy (what is protected and who answers for it) on one page, decided in the name of the person responsible.',
        proof: 'The policy with its date and the name of that person',
      },
    },
  },
  'budget-and-people': {
    kind: 'own',
    ownBuild: ['store'],
    cartAsp: ['store'],
    psp: 'none',
    words: {
      ja: {
        clause: '保守、脆弱性診断、更新作業にあてる年間の費用と、お店側の担当者を決める。',
        proof: '予算の表と担当者の名前',
      },
      en: {
        clause:
          'Set a yearly budget for maintenance, vulnerability diagnosis and updates, and name who looks after it in the shop.',
        proof: 'The budget, and the name of that person',
      },
    },
  },
  'measures-ordered': {
    kind: 'own',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store'],
    psp: 'none',
    words: {
      ja: {
        clause: '必要な対策を一覧にし、誰がいつまでにするかを決めて、担当者と制作会社に指示する。',
        proof: '対策の一覧（担当、期限、済んだ日）',
      },
      en: {
        clause:
          'List the measures that are needed, decide who does each by when, and instruct staff and builder accordingly.',
        proof: 'The list with who, by when, and the day it was done',
      },
    },
  },
  'review-of-measures': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、年1回以上、および大きな変更のあとに、講じている対策の状況を委託者に報告し、見直しが必要な点を提案する。',
        proof: '日付の入った報告書と、決めたことの記録',
      },
      en: {
        clause:
          'At least once a year and after every major change, the contractor reports to the client on the measures in place and proposes what should be reviewed.',
        proof: 'Dated reports, and a record of what was decided',
      },
    },
  },
  'threat-news': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、使用しているソフトウェア、プラグイン、ライブラリの脆弱性（弱点）の情報を継続して集める。お店に影響するものを知ったときは、影響と対応の案を速やかに委託者へ知らせる。',
        proof: '知らせのメールと、対応した日の記録',
      },
      en: {
        clause:
          'The contractor keeps watch for vulnerabilities in the software, plug-ins and libraries in use. Where one affects the shop, it tells the client without delay what the effect is and what it proposes to do.',
        proof: 'The notices, and a record of the day each was dealt with',
      },
    },
  },
  'outsourcing-terms': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '委託者と受託者は、セキュリティ対策の項目ごとに、どちらが行うか（責任分界点＝責任の境目）を別紙の表に定める。再委託するときは事前に承諾を得て、同じ義務を再委託先に負わせる。',
        proof: '項目ごとの分担表（別紙）と、再委託先の一覧',
      },
      en: {
        clause:
          'For each security measure, client and contractor set out in an annex which of them does it (the boundary of responsibility). Subcontracting needs prior consent, and the subcontractor is bound by the same duties.',
        proof: 'The annex, measure by measure, and a list of subcontractors',
      },
    },
  },
  'maintenance-contract': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、公開後も本サイトの保守（更新の適用、監視、問い合わせ、緊急時の対応）を行う。対象の範囲、受付時間、対応を始めるまでの時間、料金に含まれる作業と別料金の作業を明記する。',
        proof: '契約書、作業の月次報告',
      },
      en: {
        clause:
          'The contractor maintains the site after launch: updates, monitoring, enquiries, emergencies. Scope, hours, time until work begins, and which work is included in the fee and which is charged separately are stated.',
        proof: 'The contract, and a monthly report of the work done',
      },
    },
  },
  'incident-plan': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '情報漏えいや改ざんの疑いがあるとき、受託者は、委託者の指示があるまで削除、復元、更新を行わない。ファイル、データベース、ログの写しを保全し、カード決済の停止と原因の調査に協力する。その費用をどちらが負担するかも、あらかじめ定める。',
        proof: '手順書と、年1回の読み合わせの記録',
      },
      en: {
        clause:
          'Where a leak or tampering is suspected, the contractor deletes, restores and updates nothing until the client says so, secures copies of files, database and logs, and helps to stop card payments and to find the cause. Who pays for this is agreed beforehand.',
        proof: 'The written procedure, and a record that it was gone through once a year',
      },
    },
  },
  'incident-contacts': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '委託者と受託者は、緊急時の連絡先（夜間・休日を含む）を互いに知らせ、変わったときは直ちに更新する。受託者が異常に気づいたときは、何時間以内に知らせるかを定める。',
        proof: '連絡先の一覧（決済会社、サーバー会社、保険会社を含む）と更新日',
      },
      en: {
        clause:
          'Client and contractor exchange contacts for emergencies, including nights and holidays, and update them at once when they change. A time is set within which the contractor reports anything unusual.',
        proof: 'The list of contacts (payment provider, hosting and insurer included) and its date',
      },
    },
  },
  insurance: {
    kind: 'own',
    ownBuild: ['store'],
    cartAsp: ['store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          'サイバー保険に入るかどうかを決める。入るときは、調査費用、お客様への対応、営業できない間の損失が含まれるかを確かめる。受託者が賠償責任保険に入っているかも確かめる。',
        proof: '保険証券と、事故のときの連絡先',
      },
      en: {
        clause:
          'Decide whether to take out cyber insurance. If so, check that it covers investigation, customers and loss while closed. Check too whether the contractor is insured for liability.',
        proof: 'The policy, and whom to call in an emergency',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
