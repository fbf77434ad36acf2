/** Reports of attacks on Japanese shops that explain why a finding matters. */
import type { GuidelineEntry } from './types.ts';

export const advisories = [
  {
    id: 'JPCERT-WATER-PAMOLA',
    document: 'JPCERT',
    section: null,
    title: {
      ja: 'ECサイトのクロスサイトスクリプティング脆弱性を悪用した攻撃',
      en: 'Attacks exploiting cross-site scripting vulnerabilities of e-commerce sites',
    },
    confidence: 'B',
    url: 'https://blogs.jpcert.or.jp/ja/2021/07/water_pamola.html',
  },
  {
    id: 'LAC-WEB-SKIMMING',
    document: 'LAC',
    section: null,
    title: null,
    confidence: 'C',
    url: 'https://www.lac.co.jp/lacwatch/report/20220407_002923.html',
  },
] as const satisfies readonly GuidelineEntry[];
