import type { PaymentMethodKind } from './payment-method.ts';
import { formatText, type Locale } from './text.ts';
import type { Confidence, MessageValues } from './verdict.ts';

/** Ids of everything that can decide about a payment method. */
export type PaymentReasonId =
  | 'sent-to-shop-seen'
  | 'hidden-card-number'
  | 'named-field-posts-to-shop'
  | 'named-field-posts-elsewhere'
  | 'form-read-by-script'
  | 'fields-without-name'
  | 'fields-outside-form'
  | 'token-script-present'
  | 'token-field-present'
  | 'named-fields-with-token'
  | 'sent-without-number-seen'
  | 'card-form-posts-to-psp'
  | 'several-psps'
  | 'other-psps'
  | 'psp-frame'
  | 'unknown-card-frame'
  | 'psp-checkout-frame'
  | 'own-fields-hidden'
  | 'frame-script-present'
  | 'frame-script-without-frame'
  | 'form-to-psp'
  | 'payment-form-to-other-site'
  | 'link-payment-chosen'
  | 'card-choice-without-fields'
  | 'page-at-psp'
  | 'no-card-here';

interface MethodWords {
  /** A few words for a line or a column. */
  label: string;
  /** One sentence for the owner of the shop. */
  explained: string;
}

interface PaymentWords {
  methods: Record<PaymentMethodKind, MethodWords>;
  /** The label of a method that is not certain; `{label}`. */
  suspected: string;
  /** What was seen; `{psp}` and `{pspJa}` name the service, `{name}` a field. */
  reasons: Record<PaymentReasonId, string>;
}

export const paymentWords: Record<Locale, PaymentWords> = {
  ja: {
    methods: {
      passing: {
        label: '通過型（カード番号がお店を通る方式）',
        explained:
          'お客さまが入力したカード番号が、お店のサーバーを通って決済会社に送られる方式です。お店側でカード番号に触れることになるため、ほかの方式への切り替えを検討する対象になります。',
      },
      token: {
        label: 'トークン型（お店の画面で入力し、番号の代わりの文字列を使う方式）',
        explained:
          'カード番号はお店の画面で入力しますが、決済会社のスクリプトが番号を別の文字列（トークン）に置き換え、お店にはトークンだけが届く方式です。入力欄はお店の画面にあるため、同じ画面のスクリプトの管理が大切です。',
      },
      'hosted-frame': {
        label: '埋め込み型（決済会社の入力欄を画面に埋め込む方式）',
        explained:
          'カード番号の入力欄そのものが決済会社のもので、お店の画面の中に埋め込まれています。カード番号はお店の画面からは読み取れません。',
      },
      redirect: {
        label: 'リンク型（決済会社のページへ移る方式）',
        explained:
          'カード番号は、お店の画面から移った先の決済会社のページで入力します。お店の画面にはカード番号の入力欄がありません。',
      },
      none: {
        label: 'このページではカードを扱っていません',
        explained:
          'このページには、カード番号を入力したり引き渡したりするところが見つかりませんでした。',
      },
      unknown: {
        label: '判断できません',
        explained:
          'カード番号の入力欄はありますが、入力した番号がどこへ送られるのかは、このページを見ただけでは判断できません。決済会社に接続方式を確認してください。',
      },
    },
    suspected: '{label}（推定）',
    reasons: {
      'sent-to-shop-seen':
        '送信の直前に、フォームの「{name}」にカード番号の形の値が入っており、送り先はお店のサーバーでした。',
      'hidden-card-number':
        '画面に見えない項目「{name}」に、カード番号の形の値が書き込まれています（番号そのものは記録していません）。',
      'named-field-posts-to-shop':
        'カード番号の入力欄に名前「{name}」があり、フォームの送り先はお店のサーバーです。番号を置き換える決済会社のスクリプトは見つかりませんでした。実際に送られるところは見ていません。',
      'named-field-posts-elsewhere':
        'カード番号の入力欄のあるフォームの送り先が、お店でも、知られている決済会社でもありません。',
      'form-read-by-script':
        'フォームに送り先が書かれていないため、入力した番号はスクリプトが読み取って送るものと考えられます。どこへ送るかは見えていません。',
      'fields-without-name':
        'カード番号の入力欄に名前（name）がなく、フォームの通常の送信では送られません。スクリプトが読み取って使うものと考えられます。',
      'fields-outside-form': 'カード番号の入力欄が、どのフォームの中にもありません。',
      'token-script-present':
        'カード番号をトークンに置き換える決済会社（{pspJa}）のスクリプトが、このページにあります。',
      'token-field-present':
        '決済用のトークンを受け取る見えない項目「{name}」が、入力欄と同じフォームにあります。',
      'named-fields-with-token':
        'カード番号の入力欄に名前「{name}」があります。送信前に取り除かれるかどうかは、送信のときに確かめる必要があります。',
      'sent-without-number-seen':
        '番号が入力された状態で送信されましたが、送られた内容にカード番号の形の値はありませんでした。',
      'card-form-posts-to-psp':
        'カード番号の入力欄のあるフォームの送り先が、決済会社（{pspJa}）になっています。',
      'several-psps':
        '複数の決済会社のスクリプトがあり、どれがこの入力欄を受け持つかは決められませんでした：{pspsJa}。',
      'other-psps': 'ほかの決済会社のスクリプトもこのページにあります：{pspsJa}。',
      'psp-frame': 'カードの入力欄は、決済会社（{pspJa}）の枠（iframe）の中にあります。',
      'unknown-card-frame':
        'カードの入力欄と思われる枠（iframe）がありますが、どの会社のものかは分かりませんでした。',
      'psp-checkout-frame':
        '支払い手続き全体が、別の会社（{pspJa}）の枠（iframe）の中で行われています。',
      'own-fields-hidden':
        'お店の画面にもカードの入力欄がありますが、隠れています。埋め込みの入力欄が使われているものと考えられます。',
      'frame-script-present':
        '入力欄を埋め込む決済会社（{pspJa}）のスクリプトがありますが、入力欄はまだ現れていません。',
      'frame-script-without-frame':
        '入力欄を埋め込む決済会社（{pspJa}）のスクリプトもありますが、その入力欄は見つかりませんでした。',
      'form-to-psp': 'フォームの送り先が、決済会社（{pspJa}）の支払いページになっています。',
      'payment-form-to-other-site':
        '支払いへ進むフォームの送り先が、ほかのサイト（{host}）になっています。登録されている決済会社ではありません。',
      'link-payment-chosen':
        '支払い方法に、決済会社のページへ移るもの（リンク型）があり、この画面に入力欄はありません。',
      'card-choice-without-fields':
        '支払い方法にクレジットカードがありますが、この画面に入力欄はありません。入力は次の画面か、決済会社のページで行われるものと考えられます。',
      'page-at-psp':
        'このページはお店のものではなく、決済会社（{pspJa}）のページです。点検の対象はお店の画面です。',
      'no-card-here': 'カードの入力欄、決済会社の枠、決済会社への送信は見つかりませんでした。',
    },
  },
  en: {
    methods: {
      passing: {
        label: 'Passes through the shop',
        explained:
          'The card number that a shopper types travels through the shop’s own server on its way to the payment company, so the shop handles card numbers. Consider moving to one of the other methods.',
      },
      token: {
        label: 'Token, typed in the shop’s page',
        explained:
          'The shopper types the card number in the shop’s page, the payment company’s script swaps it for a token, and only the token reaches the shop. Because the fields stand in the shop’s page, every script on that page matters.',
      },
      'hosted-frame': {
        label: 'The payment company’s fields, embedded',
        explained:
          'The card fields belong to the payment company and are embedded in the shop’s page as frames, where the shop’s page cannot read what is typed.',
      },
      redirect: {
        label: 'On the payment company’s page',
        explained:
          'The shopper leaves for the payment company’s own page and types the card number there; the shop’s page has no card field.',
      },
      none: {
        label: 'No card handled here',
        explained: 'Nothing on this page takes a card number or hands one over.',
      },
      unknown: {
        label: 'Cannot be told from here',
        explained:
          'There are card fields, but the page alone does not show where the number is sent. Ask the payment provider how the shop is connected.',
      },
    },
    suspected: '{label} (likely)',
    reasons: {
      'sent-to-shop-seen':
        'Just before it was sent, the form held a value shaped like a card number in “{name}”, and it was addressed to the shop’s server.',
      'hidden-card-number':
        'An invisible field “{name}” holds a value shaped like a card number (the number itself was not recorded).',
      'named-field-posts-to-shop':
        'The card number field has the name “{name}”, its form is addressed to the shop’s server, and no payment company’s script that would replace the number was found. It was not seen being sent.',
      'named-field-posts-elsewhere':
        'The form around the card number field is addressed neither to the shop nor to a known payment company.',
      'form-read-by-script':
        'The form names no address, so a script probably reads the number and sends it. Where to could not be seen.',
      'fields-without-name':
        'The card number field has no name, so the form itself would not send it; a script probably reads it.',
      'fields-outside-form': 'The card number field stands outside every form.',
      'token-script-present':
        'A script of the payment company ({psp}) that swaps the card number for a token is on this page.',
      'token-field-present':
        'The same form has an invisible field “{name}” that waits for a payment token.',
      'named-fields-with-token':
        'The card number field has the name “{name}”. Whether it is removed before sending has to be checked when the form is sent.',
      'sent-without-number-seen':
        'The form was sent with a number filled in, and what was sent held no value shaped like a card number.',
      'card-form-posts-to-psp':
        'The form around the card number field is addressed to the payment company ({psp}).',
      'several-psps':
        'Scripts of several payment companies are here, and it could not be told which one serves this field: {psps}.',
      'other-psps': 'Scripts of other payment companies are on this page too: {psps}.',
      'psp-frame': 'The card fields are inside frames of the payment company ({psp}).',
      'unknown-card-frame':
        'There are frames that look like card fields, but whose they are could not be told.',
      'psp-checkout-frame': 'The whole checkout runs inside a frame of another company ({psp}).',
      'own-fields-hidden':
        'The shop’s page has card fields of its own as well, but they are hidden; the embedded ones are probably in use.',
      'frame-script-present':
        'A script of the payment company ({psp}) that embeds card fields is here, but its fields have not appeared yet.',
      'frame-script-without-frame':
        'A script of the payment company ({psp}) that embeds card fields is here too, but no such field was found.',
      'form-to-psp': 'A form is addressed to the payment page of {psp}.',
      'payment-form-to-other-site':
        'The form that goes on to payment is addressed to another site ({host}), which is not a payment company we know.',
      'link-payment-chosen':
        'One way to pay leads to a payment company’s page, and there is no card field here.',
      'card-choice-without-fields':
        'A credit card can be chosen here, but there is no card field; it is probably typed on the next page or at the payment company.',
      'page-at-psp':
        'This page belongs to the payment company ({psp}), not to the shop. What is audited are the shop’s own pages.',
      'no-card-here':
        'No card field, no payment company’s frame and no form addressed to a payment company was found.',
    },
  },
};

// A service that could not be named leaves these in its place.
const UNNAMED = { psp: 'not identified', pspJa: '会社名は不明', psps: '', pspsJa: '' };

/** A method's label, marked as likely where it is not certain; what was found absent or unclear is never "likely". */
export function methodLabel(
  method: PaymentMethodKind,
  confidence: Confidence,
  locale: Locale,
): string {
  const words = paymentWords[locale];
  const { label } = words.methods[method];
  const plain = confidence === 'certain' || method === 'none' || method === 'unknown';
  return plain ? label : formatText(words.suspected, { label });
}

/** One reason as a sentence. */
export function reasonText(
  { reason, values }: { reason: PaymentReasonId; values: MessageValues },
  locale: Locale,
): string {
  return formatText(paymentWords[locale].reasons[reason], { ...UNNAMED, ...values });
}
