/**
 * PCI DSS v4.0.1, in our words: its text is copyrighted. A Japanese shop that does not hold card data need not validate
 * against it, so every entry is a reference.
 */
import type { GuidelineEntry } from './types.ts';

const url = 'https://www.pcisecuritystandards.org/standards/pci-dss/';

export const pci = [
  {
    // Strong cryptography on open networks.
    id: 'PCI-4.2.1',
    document: 'PCI',
    section: null,
    title: null,
    confidence: 'M',
    url,
    reference: true,
  },
  {
    id: 'PCI-6.2.4',
    document: 'PCI',
    section: { ja: '要件 6.2.4', en: 'Requirement 6.2.4' },
    title: {
      ja: 'よくある攻撃への備え（開発時）',
      en: 'Guarding software against common attacks while building it',
    },
    confidence: 'C',
    url,
    reference: true,
  },
  {
    id: 'PCI-6.3.3',
    document: 'PCI',
    section: { ja: '要件 6.3.3', en: 'Requirement 6.3.3' },
    title: {
      ja: '既知の脆弱性の修正を適用する',
      en: 'Installing patches for known vulnerabilities',
    },
    confidence: 'C',
    url,
    reference: true,
  },
  {
    id: 'PCI-6.4.2',
    document: 'PCI',
    section: { ja: '要件 6.4.2', en: 'Requirement 6.4.2' },
    title: {
      ja: '公開ウェブアプリケーションへの攻撃を自動で検知・防止する',
      en: 'Automated detection and prevention of attacks on public web applications',
    },
    confidence: 'C',
    url,
    reference: true,
  },
  {
    id: 'PCI-6.4.3',
    document: 'PCI',
    section: { ja: '要件 6.4.3', en: 'Requirement 6.4.3' },
    title: {
      ja: '決済ページのスクリプトを把握し、許可と完全性を確かめる',
      en: 'Knowing, authorising and checking the integrity of every script on payment pages',
    },
    confidence: 'B',
    url,
    reference: true,
  },
  {
    id: 'PCI-11.6.1',
    document: 'PCI',
    section: { ja: '要件 11.6.1', en: 'Requirement 11.6.1' },
    title: {
      ja: '決済ページのスクリプトとHTTPヘッダの変更・改ざんを検知する',
      en: 'Detecting changes to the scripts and security headers of payment pages',
    },
    confidence: 'B',
    url,
    reference: true,
  },
  {
    id: 'PCI-SAQ-A',
    document: 'PCI',
    section: { ja: 'SAQ A（2025年1月改訂）', en: 'SAQ A (revised January 2025)' },
    title: {
      ja: 'サイトがスクリプトによる攻撃の影響を受けにくいことを確認する',
      en: 'Confirming that the site is not open to attacks by scripts',
    },
    confidence: 'B',
    url,
    reference: true,
  },
] as const satisfies readonly GuidelineEntry[];
