import type { DocumentId, GuidelineDocument } from './types.ts';

export const documents = {
  'IPA-EC': {
    id: 'IPA-EC',
    name: {
      ja: 'ECサイト構築・運用セキュリティガイドライン',
      en: 'Security Guidelines for Building and Operating E-commerce Sites (IPA)',
    },
    issuer: {
      ja: '独立行政法人情報処理推進機構（IPA）',
      en: 'Information-technology Promotion Agency, Japan (IPA)',
    },
    version: '',
    date: '2023-03-16',
    url: 'https://www.ipa.go.jp/security/guide/vuln/guideforecsite.html',
  },
  CCSG: {
    id: 'CCSG',
    name: {
      ja: 'クレジットカード・セキュリティガイドライン',
      en: 'Credit Card Security Guidelines (Japan)',
    },
    issuer: {
      ja: 'クレジット取引セキュリティ対策協議会',
      en: 'Council for Credit Transaction Security Measures, Japan',
    },
    version: '6.1',
    date: '2026-03',
    // The index rather than one PDF: it always leads to the edition in force.
    url: 'https://www.j-credit.or.jp/security/document/index.html',
  },
  'IPA-WEB': {
    id: 'IPA-WEB',
    name: {
      ja: '安全なウェブサイトの作り方 改訂第7版',
      en: 'How to Secure Your Website, 7th edition (IPA)',
    },
    issuer: {
      ja: '独立行政法人情報処理推進機構（IPA）',
      en: 'Information-technology Promotion Agency, Japan (IPA)',
    },
    version: '改訂第7版 第4刷',
    date: '2021-03-31',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/about.html',
  },
  'IPA-20': {
    id: 'IPA-20',
    name: {
      ja: '安全なウェブサイトの運用管理に向けての20ヶ条',
      en: 'Twenty Articles for Running a Website Safely (IPA)',
    },
    issuer: {
      ja: '独立行政法人情報処理推進機構（IPA）',
      en: 'Information-technology Promotion Agency, Japan (IPA)',
    },
    version: '',
    date: '',
    url: 'https://www.ipa.go.jp/security/vuln/websecurity/sitecheck.html',
  },
  PCI: {
    id: 'PCI',
    name: { ja: 'PCI DSS v4.0.1', en: 'PCI DSS v4.0.1' },
    issuer: { ja: 'PCI SSC', en: 'PCI Security Standards Council' },
    version: '4.0.1',
    date: '',
    url: 'https://www.pcisecuritystandards.org/standards/pci-dss/',
  },
  JPCERT: {
    id: 'JPCERT',
    name: { ja: 'JPCERT/CC Eyes', en: 'JPCERT/CC Eyes' },
    issuer: { ja: 'JPCERT/CC', en: 'JPCERT/CC' },
    isReport: true,
    version: '',
    date: '2021-07-06',
    url: 'https://blogs.jpcert.or.jp/ja/2021/07/water_pamola.html',
  },
  LAC: {
    id: 'LAC',
    name: { ja: 'LAC WATCH', en: 'LAC WATCH' },
    issuer: { ja: '株式会社ラック', en: 'LAC Co., Ltd.' },
    isReport: true,
    version: '',
    date: '2022-04-07',
    url: 'https://www.lac.co.jp/lacwatch/report/20220407_002923.html',
  },
} as const satisfies { [D in DocumentId]: GuidelineDocument & { id: D } };
