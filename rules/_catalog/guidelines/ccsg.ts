/**
 * クレジットカード・セキュリティガイドライン. ①–⑤ as several publishers list them for 6.0; 6.1 is reported to leave the
 * measures for merchants as they were. The names of the payment types differ between sources and carry C.
 */
import type { GuidelineEntry } from './types.ts';

const url = 'https://www.j-credit.or.jp/security/document/index.html';

export const ccsg = [
  {
    id: 'CCSG-NR',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: {
      ja: 'カード情報を自社の機器・ネットワークで「保存」「処理」「通過」しない',
      en: 'Card data is not stored, processed or passed through by the shop’s own equipment and network',
    },
    confidence: 'B',
    url,
  },
  {
    // A payment provider's reading of 「通過」, not the guideline's own words.
    id: 'CCSG-NR-a',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: {
      ja: '「通過」の考え方（すぐに破棄しても、お店のサイトやシステムで参照できれば通過とみなす）',
      en: 'What counts as passing through: data that the shop’s site or system could read, even if discarded at once',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-NR-N',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: { ja: '非通過型', en: 'Ways in which card data does not pass through the shop' },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-NR-N1',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: {
      ja: '非通過型（リンク型）',
      en: 'Not passing through the shop: redirect to the payment provider',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-NR-N2',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: {
      ja: '非通過型（JavaScriptを使用した決済）',
      en: 'Not passing through the shop: JavaScript token',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-NR-P',
    document: 'CCSG',
    section: { ja: 'カード情報の非保持化', en: 'Not holding card data' },
    title: {
      ja: '通過型（カード情報がお店のシステムを通る方式）',
      en: 'Card data passes through the shop’s system',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-V1',
    document: 'CCSG',
    section: {
      ja: 'EC加盟店のシステム・Webサイトの「脆弱性対策」 ①',
      en: 'Measures for vulnerabilities of merchants’ systems and websites ①',
    },
    title: {
      ja: 'システム管理画面のアクセス制限と管理者のID/パスワード管理',
      en: 'Access limits on administration screens, and care of administrators’ IDs and passwords',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-V2',
    document: 'CCSG',
    section: {
      ja: 'EC加盟店のシステム・Webサイトの「脆弱性対策」 ②',
      en: 'Measures for vulnerabilities of merchants’ systems and websites ②',
    },
    title: {
      ja: 'データディレクトリの露見に伴う設定不備への対策',
      en: 'Settings that expose data directories',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-V3',
    document: 'CCSG',
    section: {
      ja: 'EC加盟店のシステム・Webサイトの「脆弱性対策」 ③',
      en: 'Measures for vulnerabilities of merchants’ systems and websites ③',
    },
    title: { ja: 'Webアプリケーションの脆弱性対策', en: 'Vulnerabilities of web applications' },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-V4',
    document: 'CCSG',
    section: {
      ja: 'EC加盟店のシステム・Webサイトの「脆弱性対策」 ④',
      en: 'Measures for vulnerabilities of merchants’ systems and websites ④',
    },
    title: {
      ja: 'マルウェア対策としてのウイルス対策ソフトの導入、運用',
      en: 'Anti-virus software, installed and kept running',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-V5',
    document: 'CCSG',
    section: {
      ja: 'EC加盟店のシステム・Webサイトの「脆弱性対策」 ⑤',
      en: 'Measures for vulnerabilities of merchants’ systems and websites ⑤',
    },
    title: {
      ja: '悪質な有効性確認、クレジットマスターへの対策',
      en: 'Malicious validity checks and card testing',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-F0',
    document: 'CCSG',
    section: { ja: '不正利用対策「線の考え方」', en: 'Fraud prevention along the whole purchase' },
    title: {
      ja: '不正利用対策の目指す「線の考え方」',
      en: 'Measures along the whole flow of a purchase rather than at single points',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-F1',
    document: 'CCSG',
    section: { ja: '不正利用対策「線の考え方」', en: 'Fraud prevention along the whole purchase' },
    title: {
      ja: 'カード決済前（適切な不正ログイン対策）',
      en: 'Before payment (measures against illicit log-ins)',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-F2',
    document: 'CCSG',
    section: { ja: '不正利用対策「線の考え方」', en: 'Fraud prevention along the whole purchase' },
    title: { ja: 'カード決済時（EMV 3-Dセキュア）', en: 'At payment (EMV 3-D Secure)' },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-F3',
    document: 'CCSG',
    section: { ja: '不正利用対策「線の考え方」', en: 'Fraud prevention along the whole purchase' },
    title: { ja: 'カード決済後', en: 'After payment' },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-3DS',
    document: 'CCSG',
    section: { ja: 'EC加盟店の指針対策', en: 'Measures for e-commerce merchants' },
    title: { ja: 'EMV 3-Dセキュアの導入', en: 'Introducing EMV 3-D Secure' },
    confidence: 'B',
    url,
  },
  {
    id: 'CCSG-LOGIN',
    document: 'CCSG',
    section: { ja: 'EC加盟店の指針対策', en: 'Measures for e-commerce merchants' },
    title: { ja: '適切な不正ログイン対策の実施', en: 'Suitable measures against illicit log-ins' },
    confidence: 'C',
    url,
  },
  // These three stand in one source's list only, without a number.
  {
    id: 'CCSG-AUTH',
    document: 'CCSG',
    section: { ja: 'EC加盟店の指針対策', en: 'Measures for e-commerce merchants' },
    title: {
      ja: 'オーソリゼーション処理の体制整備',
      en: 'Arrangements for handling authorisations',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-CARE',
    document: 'CCSG',
    section: { ja: 'EC加盟店の指針対策', en: 'Measures for e-commerce merchants' },
    title: {
      ja: '加盟店契約上の善良なる管理者の注意義務の履行',
      en: 'Fulfilling the duty of care under the merchant agreement',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-ADDED',
    document: 'CCSG',
    section: { ja: 'EC加盟店の指針対策', en: 'Measures for e-commerce merchants' },
    title: {
      ja: '不正顕在化加盟店は…適切な対策の追加導入',
      en: 'Further suitable measures where fraud has become apparent',
    },
    confidence: 'C',
    url,
  },
  {
    id: 'CCSG-SKIMMING',
    document: 'CCSG',
    section: { ja: '6.1版 改訂ポイント', en: 'Points revised in 6.1' },
    title: {
      ja: 'カード情報を保持しないEC加盟店でのWebスキミング',
      en: 'Web skimming at merchants that do not hold card data',
    },
    confidence: 'C',
    url: 'https://www.j-credit.or.jp/security/pdf/Creditcardsecurityguidelines_6.1_revisionpoint.pdf',
  },
] as const satisfies readonly GuidelineEntry[];
