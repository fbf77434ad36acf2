/** Every switch of the practice store, as data: the control page and the README's table come from here. */

import { PAGE_IDS, type PageId } from './page-ids.ts';
import { outside } from './switches-outside.ts';
import { scripts } from './switches-scripts.ts';
import { type SwitchText, skimmers, twins } from './switches-skimmers.ts';
import { software } from './switches-software.ts';

const SHOP: readonly PageId[] = PAGE_IDS.filter((page) => page !== 'admin' && page !== 'control');
const ALL: readonly PageId[] = PAGE_IDS;

const payment = {
  redirect: {
    on: ['payment'],
    ja: '決済会社の画面へ移動（リンク型）',
    en: 'Redirect to the PSP',
    note: 'カードは psp.localhost の画面で入力します。お店のページにカード欄はありません。',
  },
  'psp-frame': {
    on: ['payment'],
    ja: '決済会社の枠に入力（iframe 型）',
    en: 'Card fields in a PSP iframe',
    note: 'カード欄は psp.localhost の iframe の中にあります。',
  },
  token: {
    on: ['payment'],
    ja: 'トークン型（name なし）',
    en: 'JavaScript token, nameless fields',
    note: 'カード欄はお店のページにあり、決済会社のスクリプトがトークンに替えます。',
  },
  'token-named': {
    on: ['payment'],
    ja: 'トークン型（name あり・送信前に削除）',
    en: 'JavaScript token, named fields removed before submit',
    note: 'name のあるカード欄を、決済会社のスクリプトが送信前に取り除きます。',
  },
  passing: {
    on: ['payment'],
    ja: 'お店のサーバーへ送信（通過型）',
    en: 'Card posted to the shop',
    note: 'カード番号がお店のサーバーへ POST で送られます。',
  },
  'passing-xhr': {
    on: ['payment'],
    ja: 'お店のスクリプトが送信（通過型・fetch）',
    en: 'Card sent to the shop by fetch',
    note: 'name のないカード欄を、お店のスクリプトが自分のサーバーへ送ります。',
  },
} as const satisfies Record<string, SwitchText>;

const shape = {
  'split-fields': {
    on: ['payment'],
    ja: 'カード番号を 4 桁ずつ 4 欄に',
    en: 'Number split in 4 × 4 digits',
    note: '番号は 4 欄に分かれ、有効期限は月と年の選択になります。',
    implies: 'passing',
  },
  'late-fields': {
    on: ['payment'],
    ja: 'カード欄があとから現れる',
    en: 'Card fields appear after a click',
    note: 'ボタンを押すまで、カード欄はページにありません。',
    implies: 'passing',
  },
  'shadow-fields': {
    on: ['payment'],
    ja: 'カード欄がシャドウ DOM の中',
    en: 'Card fields in an open shadow root',
    note: 'カード欄は独自要素の開いたシャドウルートの中にあります。',
    implies: 'passing',
  },
  'framed-form': {
    on: ['payment'],
    ja: 'カードのフォームがお店自身の枠の中',
    en: "Card form in a frame of the shop's own",
    note: 'カードのフォームは、同じドメインの別の画面として iframe の中にあります。見本のスクリプトも枠の中に入ります。',
    implies: 'passing',
  },
  'framed-srcdoc': {
    on: ['payment'],
    ja: 'カードのフォームが srcdoc の枠の中（見本のスクリプト付き）',
    en: 'Card form in a srcdoc frame, with a script that copies it',
    note: 'フォームは iframe の srcdoc に書かれています。枠の中の無害な見本が、入力を collect.localhost へ送ろうとします。',
    implies: 'passing',
  },
  'hidden-own-field': {
    on: ['payment'],
    ja: '決済会社の枠の横に隠れた自前の欄',
    en: 'Hidden own field beside the PSP frame',
    note: 'display:none の使われない欄です。お店の欄と判断しないことを確かめます。',
    implies: 'psp-frame',
  },
} as const satisfies Record<string, SwitchText>;

const card = {
  'card-form-get': {
    on: ['payment'],
    ja: 'カードのフォームが GET',
    en: 'Card form sent by GET',
    note: 'お支払い画面のフォームを GET で送り、カード番号が URL に載ります。',
    implies: 'passing',
  },
  'quick-pay': {
    on: ['cart'],
    ja: 'カートの「かんたんカード決済」',
    en: 'Quick card form on the cart page (GET)',
    note: 'カートの画面に、GET で送られるカードのフォームを置きます。',
  },
  'save-card': {
    on: ['complete'],
    ja: '完了画面でカードを登録',
    en: 'Card registration on the complete page (token)',
    note: '完了画面に、トークン型のカード登録フォームを置きます。',
  },
  'security-code-prefilled': {
    on: ['payment'],
    ja: 'セキュリティコードが入力済み',
    en: 'Security code prefilled and remembered',
    note: 'セキュリティコードが初めから入っていて、ブラウザにも残ります。',
    implies: 'passing',
  },
  'card-number-in-confirm': {
    on: ['confirm'],
    ja: '確認画面の hidden にカード番号',
    en: 'Card number in a hidden input on confirm',
    note: '確認画面の hidden 項目にカード番号（テスト番号）を書き戻します。',
  },
  'card-number-in-storage': {
    on: ['payment', 'confirm'],
    ja: 'カード番号がブラウザに残る',
    en: 'Card number left in web storage',
    note: 'localStorage と sessionStorage にカード番号（テスト番号）が残ります。',
  },
  'card-number-in-url': {
    on: ['confirm'],
    ja: 'カード番号が URL に載る',
    en: 'Card number in the URL query',
    note: '確認画面の URL にカード番号（テスト番号）が付きます。',
  },
  'unknown-payment-frame': {
    on: ['payment'],
    ja: '見覚えのない決済の枠',
    en: 'Unknown payment frame',
    note: 'unknown-pay.localhost のカード入力枠を置きます。',
  },
} as const satisfies Record<string, SwitchText>;

const transport = {
  'payment-over-http': {
    on: ['payment'],
    ja: 'お支払い画面が http',
    en: 'Payment page over http',
    note: 'お支払い画面を暗号化なしで配信します。',
  },
  'cart-over-http': {
    on: ['cart'],
    ja: 'カート画面が http',
    en: 'Cart page over http',
    note: 'カート画面を暗号化なしで配信します。',
  },
  'mixed-script': {
    on: ['payment'],
    ja: 'https の画面に http のスクリプト',
    en: 'Mixed active content',
    note: 'お支払い画面が http://cdn.localhost のスクリプトを読み込みます。',
  },
  'mixed-image': {
    on: ['payment'],
    ja: 'https の画面に http の画像',
    en: 'Mixed passive content',
    note: 'お支払い画面が http://cdn.localhost の画像を表示します。',
  },
  'insecure-form': {
    on: ['payment'],
    ja: '送信先が http のフォーム',
    en: 'Form with an http action',
    note: 'お支払い画面のメールマガジン登録が http へ送られます。',
  },
  'hsts-missing': {
    on: ALL,
    ja: 'HSTS がない',
    en: 'No Strict-Transport-Security',
    note: 'Strict-Transport-Security を送らず、http から https への転送もしません。',
  },
  'session-cookie-weak': {
    on: ALL,
    ja: 'セッション Cookie に属性がない',
    en: 'Session cookie without flags',
    note: 'Secure・HttpOnly・SameSite のないセッション Cookie を送ります。',
  },
  'frame-protection-missing': {
    on: ALL,
    ja: '枠への埋め込みを防いでいない',
    en: 'No clickjacking protection',
    note: 'X-Frame-Options と frame-ancestors を送りません。',
  },
} as const satisfies Record<string, SwitchText>;

const admin = {
  'admin-over-http': {
    on: ['admin'],
    ja: '管理画面のログインが http',
    en: 'Admin login over http',
    note: '管理画面のログインを暗号化なしで配信します。',
  },
  'admin-single-factor': {
    on: ['admin'],
    ja: '管理画面に二段階認証がない',
    en: 'Admin login without second factor',
    note: '確認コードの欄を外し、パスワードだけにします。',
  },
  'admin-indexed': {
    on: ['admin'],
    ja: '管理画面が検索結果に出る設定',
    en: 'Admin login open to search engines',
    note: '検索結果に出さない設定（X-Robots-Tag: noindex）を外します。',
  },
  'admin-linked': {
    on: SHOP,
    ja: 'お店から管理画面へのリンク',
    en: 'Admin login linked from the shop',
    note: 'フッターに管理画面へのリンクを置きます。',
  },
  'admin-session': {
    on: SHOP,
    ja: '管理者としてログイン中の印',
    en: 'Admin session in this browser',
    note: 'WordPress に似た管理バーと Cookie を付けます。',
  },
} as const satisfies Record<string, SwitchText>;

export const GROUPS = {
  payment: { ja: 'カードの受け取り方', en: 'How cards are taken', switches: payment },
  shape: { ja: 'カード欄の形', en: 'Shape of the card fields', switches: shape },
  card: { ja: 'カード情報の扱い', en: 'Card data', switches: card },
  scripts: { ja: 'スクリプト', en: 'Scripts', switches: scripts },
  transport: { ja: '通信と Cookie', en: 'Transport and cookies', switches: transport },
  admin: { ja: '管理画面', en: 'Administration', switches: admin },
  software: { ja: 'お店のソフトウェア', en: 'Shop software', switches: software },
  outside: { ja: '外から見える場所', en: 'Seen from outside', switches: outside },
  skimmers: { ja: 'スキマーの見本（無害）', en: 'Skimmer fixtures, inert', switches: skimmers },
  twins: { ja: '似て見える、ふつうのコード', en: 'Benign twins', switches: twins },
} as const;

export type PaymentId = keyof typeof payment;
export type DefectId =
  | keyof typeof shape
  | keyof typeof card
  | keyof typeof scripts
  | keyof typeof transport
  | keyof typeof admin
  | keyof typeof software
  | keyof typeof outside
  | keyof typeof skimmers
  | keyof typeof twins;
export type SwitchId = PaymentId | DefectId;

export const SWITCHES = {
  ...payment,
  ...shape,
  ...card,
  ...scripts,
  ...transport,
  ...admin,
  ...software,
  ...outside,
  ...skimmers,
  ...twins,
} satisfies Record<SwitchId, SwitchText> as Record<SwitchId, SwitchText>;

export const isSwitch = (id: string): id is SwitchId => Object.hasOwn(SWITCHES, id);
export const isPayment = (id: string): id is PaymentId => Object.hasOwn(payment, id);
