/** Ordinary code that does what skimmers do, for another reason: rows of the benign twins. */

export interface BenignRow {
  /** Browser builds in `node_modules`, in the order a page loads them; served by the host named. */
  readonly builds: readonly (readonly [host: 'cdn' | 'tags', file: string])[];
  readonly ja: string;
  readonly en: string;
}

const JQUERY = ['cdn', 'jquery/dist/jquery.min.js'] as const;

export const BENIGN_ROWS = {
  posthog: {
    builds: [['tags', 'posthog-js/dist/array.full.js']],
    ja: 'PostHog（自動収集あり）',
    en: 'PostHog with autocapture',
  },
  mixpanel: {
    builds: [['tags', 'mixpanel-browser/dist/mixpanel.umd.js']],
    ja: 'Mixpanel（画面の計測と自動収集）',
    en: 'Mixpanel with page views and autocapture',
  },
  rrweb: {
    builds: [['tags', 'rrweb/umd/rrweb.min.js']],
    ja: 'rrweb による画面の記録（入力は伏せ字）',
    en: 'Session replay by rrweb, inputs masked',
  },
  braintree: {
    builds: [
      ['cdn', 'braintree-web/dist/browser/client.js'],
      ['cdn', 'braintree-web/dist/browser/hosted-fields.js'],
    ],
    ja: 'Braintree の SDK（読み込みだけ）',
    en: 'Braintree SDK, loaded only',
  },
  'card-formatter': {
    builds: [JQUERY],
    ja: 'カード番号を 4 桁ずつに区切る jQuery プラグイン',
    en: 'jQuery plugin that formats the card number',
  },
  inputmask: {
    builds: [['cdn', 'inputmask/dist/inputmask.min.js']],
    ja: 'Inputmask によるカード番号の書式',
    en: 'Inputmask on the card number',
  },
  imask: {
    builds: [['cdn', 'imask/dist/imask.min.js']],
    ja: 'IMask によるカード番号の書式',
    en: 'IMask on the card number',
  },
  cleave: {
    builds: [['cdn', 'cleave.js/dist/cleave.min.js']],
    ja: 'Cleave.js によるカード番号の書式',
    en: 'Cleave.js on the card number',
  },
  jsencrypt: {
    builds: [['cdn', 'jsencrypt/bin/jsencrypt.min.js']],
    ja: 'RSA で暗号にして決済会社へ送る',
    en: 'RSA in the browser, sent to the PSP',
  },
  'crypto-js': {
    builds: [['cdn', 'crypto-js/crypto-js.js']],
    ja: 'AES で暗号にして決済会社へ送る',
    en: 'AES in the browser, sent to the PSP',
  },
  'disable-devtool': {
    builds: [['cdn', 'disable-devtool/disable-devtool.min.js']],
    ja: '開発者ツールを拒むライブラリ',
    en: 'Library against DevTools',
  },
  jquery: { builds: [JQUERY], ja: 'jQuery と送信前の確認', en: 'jQuery with a check on submit' },
  bootstrap: {
    builds: [['cdn', 'bootstrap/dist/js/bootstrap.bundle.min.js']],
    ja: 'Bootstrap のツールチップ',
    en: 'Bootstrap tooltips',
  },
  'chat-socket': { builds: [], ja: 'WebSocket を使うチャット', en: 'Chat widget on a WebSocket' },
  'error-tracker': {
    builds: [],
    ja: '標準の関数を包むエラー監視',
    en: 'Error tracker that wraps natives',
  },
  'luhn-validator': {
    builds: [],
    ja: 'カード番号のチェックディジット確認',
    en: 'Luhn validator on the card field',
  },
  'pwa-worker': { builds: [], ja: 'お店の PWA', en: "The shop's own PWA service worker" },
  'formatter-obfuscated-default': {
    builds: [JQUERY],
    ja: 'card-formatter を難読化したもの（標準）',
    en: 'card-formatter obfuscated, default preset',
  },
  'formatter-obfuscated-high': {
    builds: [JQUERY],
    ja: 'card-formatter を難読化したもの（強）',
    en: 'card-formatter obfuscated, high preset',
  },
  'shop-obfuscated-default': {
    builds: [],
    ja: 'お店のレジのスクリプトを難読化したもの（標準）',
    en: "The shop's checkout script obfuscated, default preset",
  },
  'shop-obfuscated-high': {
    builds: [],
    ja: 'お店のレジのスクリプトを難読化したもの（強）',
    en: "The shop's checkout script obfuscated, high preset",
  },
} as const satisfies Record<string, BenignRow>;
