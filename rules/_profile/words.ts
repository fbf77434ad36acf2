/** Words by which scripts find card fields, whole forms, checkouts and administrators. All patterns are linear. */

/** Names, ids, selectors and labels of a card's number or security code. */
const CARD_STRONG =
  /(?:card|credit|cc|payment|karten|carte|tarjeta|cartao|carta)[\s_\-.[\]:"'*^$=]{0,3}(?:num|no(?![a-z])|nbr|nr(?![a-z])|pan(?![a-z])|cid(?![a-z])|cvv|cvc|csc|cvn)|(?:^|[^a-z])(?:cvv2?|cvc2?|cvn2?|csc|ccv2?|ccnum\w*|ccno|pan|cardno)(?![a-z])|(?:cvv|cvc)(?=$|[^a-z]|code|num|field|input)|(?:security|verification|sec|card|validation)[\s_-]?(?:code|cd(?![a-z])|value(?![a-z]))|cc[-_](?:number|csc|cid)|autocomplete[\^*$~]?=["']?cc-|^cc-$|(?:name|id)[\^*$~]=["']?(?:cc|card)|カード番号|カードナンバー|セキュリティ[ーコ]|card_?bango|(?:^|[^a-z])(?:cnum\d?|secure?_?code|crd_?no|credit_?no|cc_?csc)(?![a-z])/i;
/** Names of a card's other fields. */
const CARD_WEAK =
  /(?:card|cc)[\s_-]?(?:holder|owner|name|exp|type|month|year|brand|date)|exp(?:iry|iration|ire)?[\s_-]?(?:date|month|year|mm|yy)|expiry|creditcard|credit-card|credit_card|cc[-_]exp|有効期限|カード名義|名義人|クレジットカード/i;
/** Selectors of every field there is. */
const ALL_FIELDS =
  /^\s*(?:form[\w\s#.[\]="'^$*-]{0,60}\s)?:?(?:input|select|textarea)(?![\w#.-])(?!\[)(?!\s*[.#])|,\s*(?:select|textarea|input)(?![\w#.[-])|^(?:form|checkbox)$|^\s*(?:form|[#.][\w-]*(?:form|payment|checkout|billing)[\w-]*)\s+(?::?input(?!\[)|\*)|:input/i;
const CHECKOUT =
  /check[-_]?out|onepage|one[-_]?page|onestep|one-step|firecheckout|(?:^|[^a-z])(?:shopping|payments?|billing|order|purchase|cart|basket|paymentmethod|paiement|kasse|zahlung|pago)(?=$|[^a-z])|place-?order|finalizar|(?:^|[/_-])pay(?=$|[/_?&-])|お支払い?|注文|購入|決済|ご注文|レジ/i;
const BUTTON =
  /place[-_]?order|btn-(?:checkout|proceed|pay|order)|(?:checkout|pay(?:ment)?|order|buy|purchase|review|submit|continue|confirm)[-_]?(?:button|btn|submit|now)|(?:button|btn)[-_](?:checkout|pay|order|buy|submit)|payment[-_]buttons|onestepcheckout|type=.?submit|^\s*button\b|,\s*button\b|input\[type/i;
const ADMIN =
  /wpadminbar|wp-settings|wordpress_logged_in|wp-admin|admin-?bar|adminhtml|is_?admin|logged-?in-?admin|admin(?:_session|token|cookie)|eccube_admin/i;
const VENDOR =
  /googletagmanager|google-?analytics|gtm\.js|analytics\.js|GTM-[A-Z0-9]{4}|UA-\d{4}|gtag\(|fbq\(|fbevents|_gaq|GoogleAnalyticsObject|dataLayer|hotjar|clarity|jquery|bootstrap|cloudflare|klaviyo|yjtag/i;
const CARD_FORM =
  /<(?:input|form|iframe|label|div)[^>]{0,400}(?:card[-_ ]?number|cardno|cc[-_](?:number|num|csc|cid|exp)|cvv|cvc|カード番号|セキュリティコード)/i;

export type CardWord = 'strong' | 'weak';

/** Whether a short text names a card's field; longer texts are prose, templates or data. */
export function cardWordOf(text: string): CardWord | null {
  if (text.length < 3 || text.length > 400) return null;
  if (CARD_STRONG.test(text)) return 'strong';
  return CARD_WEAK.test(text) ? 'weak' : null;
}

export function namesAllFields(text: string): boolean {
  return text.length < 200 && ALL_FIELDS.test(text);
}

export function namesCheckout(text: string): boolean {
  return text.length < 2000 && CHECKOUT.test(text);
}

export function namesButton(text: string): boolean {
  return text.length < 300 && BUTTON.test(text);
}

export function namesAdmin(text: string): boolean {
  return text.length < 300 && ADMIN.test(text);
}

export function namesVendor(text: string): boolean {
  return VENDOR.test(text);
}

/** What stands beside or in the fields of a card form, in the languages of shops: its number, code and date. */
const FORM_PARTS: readonly RegExp[] = [
  /card[-_ ]?num|cardno|cc[-_]?n(?:um|o)|card[-_ ]?no|num[eé]ro de (?:la )?carte|kartennummer|n[uú]mero d[eo] (?:la )?(?:tarjeta|cart[aã]o)|numero (?:della )?carta|カード番号|(?:0000|1234|\*{4}|•{4})[ -]?(?:0000|1234|5678|\*{4}|•{4})/i,
  /cv[vc]|csc|security[-_ ]?code|cryptogramme|pr[uü]f(?:ziffer|nummer)|c[oó]digo de seguran[cç]a|c[oó]digo de seguridad|codice di sicurezza|セキュリティコード/i,
  /mm ?\/ ?(?:yy|aa|jj)|expir|exp[-_ ]?(?:date|month|year|mm)|validade|caducidad|g[uü]ltig|scadenza|有効期限/i,
];

const LONGEST_LABEL = 40;
const LONGEST_FORM = 30_000;

/**
 * Markup with fields for a card in it. `whole`: fields for several parts of a card; `some`: a word of it in one field, which
 * may just as well tell people not to write it there.
 */
export function cardFormOf(text: string): 'whole' | 'some' | null {
  if (text.length >= 200_000 || !text.includes('<')) return null;
  const some = CARD_FORM.test(text) ? 'some' : null;
  if (text.length > LONGEST_FORM || !/<input/i.test(text)) return some;
  // Sentences may speak of cards; labels and names of fields are short.
  const labels = text.split(/[<>"'=]/).filter((label) => label.length <= LONGEST_LABEL);
  const parts = FORM_PARTS.filter((part) => labels.some((label) => part.test(label)));
  return parts.length >= 2 ? 'whole' : some;
}

/** A pattern that fits card numbers: issuer ranges, or 13 to 19 digits. */
export function isCardPattern(source: string): boolean {
  return (
    /\\d\{1[2-6],?(?:1[5-9])?\}|\[0-9\]\{1[2-6],?(?:1[5-9])?\}/.test(source) ||
    /\^\(?\??:?4\[?(?:0-9|\\d)/.test(source) ||
    /5\[1-5\]/.test(source) ||
    /3\[47\]/.test(source)
  );
}
