import type { Contact } from './types.ts';

/** Where to turn. Only pages of the offices themselves; what each takes on is told with care, for it changes. */
export const contacts = [
  {
    id: 'ipa',
    url: 'https://www.ipa.go.jp/security/support/soudan.html',
    words: {
      ja: {
        name: 'IPA（情報処理推進機構）サイバーセキュリティ 相談・届出窓口一覧',
        what: '最初に何をすればよいか迷うとき。事業者向けの窓口と、個人向けの「情報セキュリティ安心相談窓口」への案内があります。',
      },
      en: {
        name: 'IPA: list of contacts for cyber security',
        what: 'Where you are unsure what to do first. Leads to the desk for businesses and to the one for individuals (in Japanese).',
      },
    },
  },
  {
    id: 'jpcert',
    url: 'https://www.jpcert.or.jp/form/',
    words: {
      ja: {
        name: 'JPCERT/CC インシデント対応依頼',
        what: '不正なサーバーへの送信や改ざんなど、ほかのサーバーの管理者への連絡や調整を頼むとき。',
      },
      en: {
        name: 'JPCERT/CC: incident reports',
        what: 'To have operators of other servers contacted, for example where data is sent to (in Japanese).',
      },
    },
  },
  {
    id: 'police',
    url: 'https://www.npa.go.jp/',
    words: {
      ja: {
        name: '警察庁（都道府県警察のサイバー犯罪相談窓口）',
        what: '不正アクセスや不正注文の相談と届出。所在地の都道府県警察の窓口へ進んでください。',
      },
      en: {
        name: 'National Police Agency: cyber crime desks of the prefectures',
        what: 'To consult on and report unauthorised access and fraudulent orders. Go on to the desk of your prefecture (in Japanese).',
      },
    },
  },
  {
    id: 'ppc',
    url: 'https://www.ppc.go.jp/personalinfo/legal/leakAction/',
    words: {
      ja: {
        name: '個人情報保護委員会 漏えい等の報告',
        what: '報告が必要な場合、期限、報告フォーム。',
      },
      en: {
        name: 'Personal Information Protection Commission: reports of leaks',
        what: 'When a report is due, by when, and the form for it (in Japanese).',
      },
    },
  },
  {
    id: 'pci',
    url: 'https://www.pcisecuritystandards.org/',
    words: {
      ja: {
        name: 'PCI SSC（カード会社の国際団体）',
        what: 'カード情報の調査を認められた会社（PFI）の一覧。依頼の前に、契約先の決済会社に確認してください。',
      },
      en: {
        name: 'PCI SSC',
        what: 'The list of PCI forensic investigators (PFI). Ask your payment provider before you commission one.',
      },
    },
  },
  {
    id: 'caa',
    url: 'https://www.caa.go.jp/',
    words: {
      ja: {
        name: '消費者庁',
        what: 'お客様への案内に、消費生活センター（消費者ホットライン）の連絡先を書くとき。',
      },
      en: {
        name: 'Consumer Affairs Agency',
        what: 'For the consumer centres that a notice to customers can name (in Japanese).',
      },
    },
  },
] as const satisfies readonly Contact[];
