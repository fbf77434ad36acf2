/** Switches of the shop's scripts and of what its policy lets run. */
import { PAGE_IDS, type PageId } from './page-ids.ts';
import type { SwitchText } from './switches-skimmers.ts';

const SHOP: readonly PageId[] = PAGE_IDS.filter((page) => page !== 'admin' && page !== 'control');
const ALL: readonly PageId[] = PAGE_IDS;

export const scripts = {
  'analytics-script': {
    on: SHOP,
    ja: 'アクセス解析のスクリプト',
    en: 'Third-party analytics',
    note: 'tags.localhost の解析スクリプトを全画面に置きます。',
  },
  'chat-widget': {
    on: SHOP,
    ja: 'チャットのスクリプト',
    en: 'Third-party chat widget',
    note: 'tags.localhost のチャットを全画面に置きます。',
  },
  'lookalike-script': {
    on: ['payment', 'confirm'],
    ja: '有名サービスに似せた名前のスクリプト',
    en: 'Script from a lookalike host',
    note: 'googletagmanaqer.localhost と cdn-jquery.localhost のスクリプトを読み込みます。',
  },
  'script-without-integrity': {
    on: ['top', 'product', 'payment'],
    ja: '改ざん検知（SRI）のない外部ライブラリ',
    en: 'Library script without integrity',
    note: 'cdn.localhost のライブラリから integrity を外し、お支払い画面でも読み込みます。',
  },
  'tag-manager': {
    on: SHOP,
    ja: 'タグマネージャー（script タグ）',
    en: 'Tag manager, script element',
    note: 'tags.localhost/gtm.js?id=GTM-… を script タグで読み込みます。',
  },
  'tag-manager-snippet': {
    on: SHOP,
    ja: 'タグマネージャー（インラインの貼り付けコード）',
    en: 'Tag manager, inline loader',
    note: 'よくある形の貼り付けコードで gtm.js を読み込みます。',
  },
  'vulnerable-library': {
    on: ['payment'],
    ja: '弱点の知られた古いライブラリ',
    en: 'Old library with known weaknesses',
    note: 'cdn.localhost の古い jQuery（名札だけの空の見本）を読み込みます。',
  },
  'obfuscated-script': {
    on: ['payment'],
    ja: '読みにくく加工したお店のスクリプト',
    en: 'Obfuscated script of the shop',
    note: 'お知らせを入れ替えるスクリプトを、javascript-obfuscator で加工して配ります。',
  },
  'library-with-tail': {
    on: ['payment'],
    ja: '後ろに別のコードが付いたライブラリ',
    en: 'Library with other code behind it',
    note: 'お店のライブラリの末尾に、計測のスクリプトを読み込むコードを書き足してあります（無害な見本）。',
  },
  'csp-missing': {
    on: ALL,
    ja: 'CSP がない',
    en: 'No Content-Security-Policy',
    note: 'Content-Security-Policy を送りません。csp-weak と重なると確認・完了画面は弱い方になります。',
  },
  'csp-weak': {
    on: ALL,
    ja: 'CSP が弱い',
    en: 'Weak Content-Security-Policy',
    note: "script-src に 'unsafe-inline' と https: を許します。",
  },
} as const satisfies Record<string, SwitchText>;
