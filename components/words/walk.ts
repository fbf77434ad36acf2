import type { Locale } from '../../rules/_core/text.ts';
import type { CheckoutStep } from '../../rules/_diagnosis/diagnosis.ts';

/** Words of a walk through the shop, for popup and desk. */
export interface WalkWords {
  /** What a page of the shop is for. */
  steps: Record<CheckoutStep, string>;
  /** Begins a walk. */
  start: string;
  startMeans: string;
  shots: string;
  shotsMean: string;
  begin: string;
  underWay: (pages: number) => string;
  missing: (steps: string) => string;
  allSeen: string;
  stop: string;
  /** The last page could not be taken in. */
  notKept: string;
  /** Between the names of steps. */
  and: string;
}

const ja: WalkWords = {
  steps: {
    top: 'トップ',
    product: '商品',
    cart: 'カート',
    shopper: 'お客様情報',
    payment: 'お支払い',
    confirm: '注文の確認',
    complete: '注文の完了',
  },
  start: 'お店を通しで診断する',
  startMeans:
    '商品からご注文の完了まで、いつものお買い物と同じ順に画面を開いてください。開いた画面を自動で点検し、ひとつの結果にまとめます。',
  shots: '画面の写真も残す',
  shotsMean:
    '入力欄、枠、カード番号のような数字、メールアドレスを灰色の箱で隠してから写します。確認画面などに文字で出ているお名前や住所はそのまま写ります。写真はこのブラウザーの中だけに保存します。',
  begin: '診断を始める',
  underWay: (pages) => `通しの診断中です。${pages} 画面を見ました。`,
  missing: (steps) => `まだ見ていない画面：${steps}`,
  allSeen: '商品からご注文の完了まで、ひととおり見ました。',
  stop: '診断を終えて結果を見る',
  notKept:
    '最後に開いた画面を、診断に加えられませんでした。ここまでの結果は残っています。ブラウザーの空き容量を確認し、その画面を開き直してください。',
  and: '、',
};

const en: WalkWords = {
  steps: {
    top: 'Front page',
    product: 'Product',
    cart: 'Cart',
    shopper: 'Customer details',
    payment: 'Payment',
    confirm: 'Order review',
    complete: 'Order complete',
  },
  start: 'Walk through the shop',
  startMeans:
    'Go from a product to the end of an order, as a customer would. Every page you open is audited, and all of them become one result.',
  shots: 'Keep pictures of the pages',
  shotsMean:
    'Fields, frames, mail addresses and anything like a card number are covered by grey boxes before a picture is taken. Names and addresses written out on a page stay visible. Pictures stay in this browser.',
  begin: 'Start walking',
  underWay: (pages) => `Walking through the shop: ${pages} ${pages === 1 ? 'page' : 'pages'} seen.`,
  missing: (steps) => `Not seen yet: ${steps}`,
  allSeen: 'Every step from product to completed order was seen.',
  stop: 'Stop and see the result',
  notKept:
    'The last page could not be added to the diagnosis. What was seen before is kept. Check free disk space, then open that page again.',
  and: ', ',
};

export const walkWords: Record<Locale, WalkWords> = { ja, en };
