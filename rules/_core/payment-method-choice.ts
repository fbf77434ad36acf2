import type { FieldFact } from './facts.ts';

/** A choice between payment methods of which one is a card, or one that is said to lead to a payment company's page. */
export interface CardChoice {
  field: FieldFact;
  /** The label itself says that the choice links to another page (リンク型). */
  saysLink: boolean;
}

const PAYMENT =
  /pay(?!pal|pay)|kessai|shiharai|settle(?:ment)?|acting|zahl(?:ung|art)|paiement|pago\b|支払|決済/i;
const CARD =
  /クレジット|credit[\s_-]?cards?|debit[\s_-]?cards?|(?:^|[^ァ-ヶー一-龠])カード(?!番号の確認)|カード(?:決済|払|支払)|visa|master\s?card|kreditkarte|carte (?:bancaire|de cr[ée]dit)|tarjeta|cart[ãa]o de cr[ée]dito|carta di credito|信用卡/i;
const OTHER_CARD =
  /(?:gift|point|member|loyalty|greeting)[\s_-]?card|ギフト|ポイント|会員|プリペイド|商品券|図書|クオ|メッセージ|のし|名刺/i;
const LINK =
  /リンク(?:型|決済|タイプ|方式)|[（(]リンク[)）]|(?:外部|決済会社|決済代行会社|カード会社)の?(?:サイト|画面|ページ)/;
const OTHER_WAYS =
  /銀行|振込|振替|代金引換|代引|コンビニ|後払|郵便|paypal|paypay|bank[\s_-]?transfer|cash[\s_-]?on|invoice|vorkasse|rechnung/i;

/**
 * The choice of a card among the ways to pay, or null. Radio buttons of one name or one select count as a choice where
 * its name speaks of payment, or where it offers another way to pay too.
 */
export function findCardChoice(
  fields: readonly FieldFact[],
  own: ReadonlySet<number>,
): CardChoice | null {
  const groups = new Map<string, FieldFact[]>();
  for (const field of fields) {
    if (!own.has(field.doc) || (field.type !== 'radio' && field.tag !== 'select')) continue;
    const key =
      field.type === 'radio' ? `${field.doc} ${field.name}` : `${field.doc} ${field.path}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  let found: CardChoice | null = null;
  for (const group of groups.values()) {
    const choice = cardIn(group);
    if (choice?.saysLink) return choice;
    found ??= choice;
  }
  return found;
}

function cardIn(group: FieldFact[]): CardChoice | null {
  const offers = group.flatMap((field) => wordsOf(field).map((words) => ({ field, words })));
  if (offers.length < 2) return null;
  const forPayment = group.some((field) => PAYMENT.test(`${field.name} ${field.id}`));
  const amongOthers = offers.some(({ words }) => OTHER_WAYS.test(words));
  if (!forPayment && !amongOthers) return null;
  const link = offers.find(({ words }) => LINK.test(words));
  if (link) return { field: link.field, saysLink: true };
  const card = offers.find(({ words }) => CARD.test(words) && !OTHER_CARD.test(words));
  return card ? { field: card.field, saysLink: false } : null;
}

// A radio says one thing, a select one for each option.
function wordsOf(field: FieldFact): string[] {
  return field.tag === 'select' ? field.options : [field.label || field.ariaLabel || field.nearby];
}
