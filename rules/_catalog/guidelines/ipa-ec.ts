/**
 * IPA「ECサイト構築・運用セキュリティガイドライン」. Titles of the building requirements: the official checklist as a shop
 * reproduces it, three captures. The level of each requirement could not be read anywhere, so none is kept here.
 */
import type { GuidelineEntry } from './types.ts';

const url = 'https://www.ipa.go.jp/security/guide/vuln/guideforecsite.html';

export const ipaEc = [
  {
    id: 'IPA-EC-B01',
    document: 'IPA-EC',
    section: { ja: '構築時 要件1', en: 'Building, requirement 1' },
    title: {
      ja: '「安全なウェブサイトの作り方」及び「セキュリティ実装チェックリスト」に準拠して、ECサイトを構築する。',
      en: 'Build the site in line with “How to Secure Your Website” and its implementation checklist',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B02',
    document: 'IPA-EC',
    section: { ja: '構築時 要件2', en: 'Building, requirement 2' },
    title: {
      ja: 'サーバ及び管理端末等で利用しているソフトウェアをセキュリティパッチ等により最新の状態にする。',
      en: 'Keep the software of servers and administration terminals up to date with security patches',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B03',
    document: 'IPA-EC',
    section: { ja: '構築時 要件3', en: 'Building, requirement 3' },
    title: {
      ja: 'ECサイトの公開前に脆弱性診断を行い、見つかった脆弱性を対策する。',
      en: 'Have the site assessed for vulnerabilities before it opens, and mend what is found',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B04',
    document: 'IPA-EC',
    section: { ja: '構築時 要件4', en: 'Building, requirement 4' },
    title: {
      ja: '管理者画面や管理用ソフトウェアへ接続する端末を制限する。',
      en: 'Restrict the terminals that can reach the administration screens and software',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B05',
    document: 'IPA-EC',
    section: { ja: '構築時 要件5', en: 'Building, requirement 5' },
    title: {
      ja: '管理者画面や管理用ソフトウェアへ接続する端末のセキュリティ対策を実施する。',
      en: 'Secure the terminals that reach the administration screens and software',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B06',
    document: 'IPA-EC',
    section: { ja: '構築時 要件6', en: 'Building, requirement 6' },
    title: {
      ja: 'クレジット取引セキュリティ対策協議会が作成する「クレジットカード・セキュリティガイドライン」を遵守する。',
      en: 'Follow the Credit Card Security Guidelines',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B07',
    document: 'IPA-EC',
    section: { ja: '構築時 要件7', en: 'Building, requirement 7' },
    title: {
      ja: 'サイト利用者情報の登録時及びパスワード入力時における、不正ログイン対策を実施する。',
      en: 'Guard registration and password entry against illicit log-ins',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B08',
    document: 'IPA-EC',
    section: { ja: '構築時 要件8', en: 'Building, requirement 8' },
    title: {
      ja: 'サイト利用者の個人情報に対して安全管理措置を講じる。',
      en: 'Keep shoppers’ personal data under safety control',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B09',
    document: 'IPA-EC',
    section: { ja: '構築時 要件9', en: 'Building, requirement 9' },
    title: {
      ja: 'ドメイン名の正当性証明とTLSの利用を行う。',
      en: 'Prove that the domain name is genuine, and use TLS',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B10',
    document: 'IPA-EC',
    section: { ja: '構築時 要件10', en: 'Building, requirement 10' },
    title: {
      ja: 'サイト利用者のログイン時における二要素認証を導入する。',
      en: 'Introduce two-factor authentication for shoppers’ log-in',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B11',
    document: 'IPA-EC',
    section: { ja: '構築時 要件11', en: 'Building, requirement 11' },
    title: {
      ja: 'サイト利用者のパスワードの初期化及び変更といった重要な処理を行う際、サイト利用者へ通知する機能を導入する。',
      en: 'Notify shoppers of important operations such as a reset or change of password',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B12',
    document: 'IPA-EC',
    section: { ja: '構築時 要件12', en: 'Building, requirement 12' },
    title: {
      ja: 'Webサーバや Webアプリケーション等のログや、取引データ等のバックアップデータを保管する。',
      en: 'Keep logs of web servers and applications, and back-ups of transaction data',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B13',
    document: 'IPA-EC',
    section: { ja: '構築時 要件13', en: 'Building, requirement 13' },
    title: {
      ja: '保管するログやバックアップデータを保護する。',
      en: 'Protect the logs and back-ups that are kept',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-B14',
    document: 'IPA-EC',
    section: { ja: '構築時 要件14', en: 'Building, requirement 14' },
    title: {
      ja: 'サーバ及び管理端末において、セキュリティ対策を実施する。',
      en: 'Secure servers and administration terminals',
    },
    confidence: 'B',
    url,
  },
  {
    id: 'IPA-EC-U1',
    document: 'IPA-EC',
    section: { ja: '運用時 要件1', en: 'Operation, requirement 1' },
    title: {
      ja: 'サーバ及び管理端末等で利用しているソフトウェアをセキュリティパッチ等により最新の状態にする。',
      en: 'Keep the software of servers and administration terminals up to date with security patches',
    },
    confidence: 'B',
    url,
  },
  {
    // Vulnerability assessment at intervals and after changes.
    id: 'IPA-EC-U2',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
  {
    // Checking files for changes; tamper detection.
    id: 'IPA-EC-U3',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
  {
    // Back-ups and review of access logs.
    id: 'IPA-EC-U4',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
  {
    // Back-ups of important data.
    id: 'IPA-EC-U5',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
  {
    // Web application firewall.
    id: 'IPA-EC-U6',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
  {
    // Insurance.
    id: 'IPA-EC-U7',
    document: 'IPA-EC',
    section: null,
    title: null,
    confidence: 'M',
    url,
  },
] as const satisfies readonly GuidelineEntry[];
