import type { GuidelineEntry } from './types.ts';

const url = 'https://www.ipa.go.jp/security/guide/vuln/guideforecsite.html';

/** Part 1 of the IPA guideline: what managers see to. No page shows whether they do. */
export const ipaEcManagers = [
  {
    id: 'IPA-EC-M1',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目1', en: 'Part 1 for managers, item 1' },
    title: {
      ja: 'ECサイトのセキュリティ確保に関する組織全体の対応方針を定める',
      en: 'Set a policy of the whole organisation for the security of the site',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-M2',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目2', en: 'Part 1 for managers, item 2' },
    title: {
      ja: 'ECサイトのセキュリティ対策のための予算や人材を確保する',
      en: 'Secure the budget and people for security',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-EC-M3',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目3', en: 'Part 1 for managers, item 3' },
    title: {
      ja: 'ECサイトを構築および運用するにあたって、必要と考えられるセキュリティ対策を検討させて実行を指示する',
      en: 'Have the measures needed to build and run the site examined, and order them carried out',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-EC-M4',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目4', en: 'Part 1 for managers, item 4' },
    title: {
      ja: 'ECサイトのセキュリティ対策に関する適宜の見直しを指示する',
      en: 'Order a review of the measures when due',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-EC-M5',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目5', en: 'Part 1 for managers, item 5' },
    title: {
      ja: '緊急時(インシデント発生時)の対応や復旧のための体制を整備する',
      en: 'Prepare who responds and how to recover when an incident occurs',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-EC-M6',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目6', en: 'Part 1 for managers, item 6' },
    title: {
      ja: '委託や外部サービス利用の際にはセキュリティに関する内容と責任を明確にする',
      en: 'When outsourcing, make the security work and its responsibility explicit',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'IPA-EC-M7',
    document: 'IPA-EC',
    section: { ja: '第1部 経営者編 項目7', en: 'Part 1 for managers, item 7' },
    title: {
      ja: 'ECサイトのセキュリティリスクやセキュリティ対策に関する最新動向を収集する',
      en: 'Follow the latest risks and measures',
    },
    confidence: 'C',
    url,
  },
] as const satisfies readonly GuidelineEntry[];
