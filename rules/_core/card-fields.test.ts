import { describe, expect, test } from 'vitest';
import { type CardFieldKind, cardFields } from './card-fields.ts';
import { derivedOf, factsOf, type PartialRow } from './testing.ts';

type Field = PartialRow<'fields'>;

/** Kinds in document order, '-' for fields that take no card. All fields stand in one form unless they say otherwise. */
function kinds(fields: Field[], form: PartialRow<'forms'> = {}): string[] {
  const facts = factsOf({
    forms: [{ fieldCount: fields.length, ...form }],
    fields: fields.map((field) => ({ form: 0, ...field })),
  });
  const found = new Map(derivedOf(cardFields, facts).map(({ field, kind }) => [field.index, kind]));
  return fields.map((_, index) => found.get(index) ?? '-');
}

const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'));
const years = Array.from({ length: 11 }, (_, n) => String(2026 + n));
const select = (options: string[], more: Field = {}): Field => ({
  tag: 'select',
  type: 'select-one',
  options: options.slice(0, 16),
  optionCount: options.length,
  ...more,
});
const CARD: CardFieldKind[] = ['number', 'expiry', 'security-code', 'holder'];

describe('Japanese forms', () => {
  test('table headers tell where names are opaque; four parts, month and year selects', () => {
    const part = (n: number): Field => ({ name: `p${n}`, nearby: 'カード番号', maxLength: 4 });
    const fields = [
      part(1),
      part(2),
      part(3),
      part(4),
      select(months, { name: 'p5', nearby: '有効期限 … 月' }),
      select(years, { name: 'p6', nearby: '有効期限 月 … 年' }),
      { name: 'p7', nearby: 'カード名義' },
      { name: 'p8', nearby: 'セキュリティコード', maxLength: 4 },
      { name: 'q1', nearby: '電話番号', maxLength: 4 },
    ];
    expect(kinds(fields)).toEqual([
      ...Array(4).fill('number-part'),
      'expiry-month',
      'expiry-year',
      'holder',
      'security-code',
      '-',
    ]);
  });

  test('typed year before month, told apart by what stands behind', () => {
    const fields = [
      { nearby: 'クレジットカード番号', maxLength: 16 },
      { nearby: '有効期限 必須 20 … 年', maxLength: 2 },
      { nearby: '有効期限 必須 20 年 … 月', maxLength: 2 },
    ];
    expect(kinds(fields)).toEqual(['number', 'expiry-year', 'expiry-month']);
  });

  test('data-name and half-width katakana', () => {
    expect(kinds([{ dataName: 'cardno', label: 'ｶｰﾄﾞ番号' }, { label: '有効期限' }])).toEqual([
      'number',
      'expiry',
    ]);
  });

  test.each([
    ['会員番号', 'パスワード'],
    ['カード番号', '暗証番号'],
    ['利用者カード番号', 'パスワード'],
    ['口座番号', '暗証番号'],
  ])('%s with %s is a log-in', (number, secret) => {
    const fields = [{ nearby: number }, { nearby: secret, type: 'password' }];
    expect(kinds(fields, { hasPassword: true })).toEqual(['-', '-']);
  });

  test.each([
    'ポイントカード番号',
    'ご注文番号',
    'ギフト券番号',
    'クーポンコード',
    '診察券カード番号',
  ])('%s with an expiry date is no payment card', (label) => {
    expect(kinds([{ name: 'card_no', label }, { label: '有効期限' }])).toEqual(['-', '-']);
  });
});

describe('other languages, by label alone', () => {
  test.each([
    ['Kartennummer', 'Gültig bis (MM/JJ)', 'Prüfziffer', 'Karteninhaber'],
    ['N° de carte', 'Date d’expiration', 'Cryptogramme visuel', 'Nom du titulaire'],
    ['Número de tarjeta', 'Fecha de caducidad', 'Código de seguridad', 'Titular de la tarjeta'],
    ['Numero carta', 'Scadenza', 'Codice di sicurezza', 'Intestatario della carta'],
    ['Kaartnummer', 'Vervaldatum', 'Beveiligingscode', 'Naam kaarthouder'],
    ['Kortnummer', 'Udløbsdato', 'Kontrolcifre', 'Kortholders navn'],
    ['Kortin numero', 'Voimassaoloaika', 'Turvakoodi', 'Kortinhaltijan nimi'],
    ['Numer karty', 'Data ważności', 'Kod CVV', 'Imię i nazwisko posiadacza karty'],
    ['Číslo karty', 'Platnost do', 'Bezpečnostní kód', 'Jméno držitele karty'],
    ['Kártyaszám', 'Lejárati dátum', 'Biztonsági kód', 'Kártyabirtokos neve'],
    ['Номер карты', 'Срок действия', 'Код CVC', 'Имя держателя карты'],
    ['Αριθμός κάρτας', 'Ημερομηνία λήξης', 'Κωδικός ασφαλείας', 'Κάτοχος κάρτας'],
    ['Kart Numarası', 'Son Kullanma Tarihi', 'Güvenlik Kodu', 'Kart Sahibi'],
    ['رقم البطاقة', 'تاريخ الانتهاء', 'رمز الأمان', 'اسم حامل البطاقة'],
    ['카드 번호', '유효기간', 'CVC', '카드 소유자명'],
    ['卡号', '有效期', '安全码', '持卡人姓名'],
  ])('%s', (...labels) => {
    expect(kinds(labels.map((label) => ({ label })))).toEqual(CARD);
  });
});

describe('names and ids alone', () => {
  test.each([
    ['billing_cc_number', 'billing_cc_exp', 'billing_cc_cvv2', 'billing_cc_owner'],
    ['ccnum', 'expdate', 'cvvcode', 'ccname'],
    [
      'payment[card][number]',
      'payment[card][expiry]',
      'payment[card][cvc]',
      'payment[card][holder_name]',
    ],
    [
      'ctl00$ContentPlaceHolder$CardControl$txtCardNumber',
      'ctl00$ContentPlaceHolder$txtExpiry',
      'ctl00$ContentPlaceHolder$txtCVV',
      'ctl00$ContentPlaceHolder$txtNameOnCard',
    ],
  ])('%s', (...names) => {
    expect(kinds(names.map((name) => ({ name })))).toEqual(CARD);
  });
});

describe('what looks like a card and is none', () => {
  test.each<[string, Field[]]>([
    ['a gift card and its PIN', [{ name: 'cardNumber', label: 'Card number' }, { label: 'PIN' }]],
    ['a gift card with a card token', [{ label: 'Gift card number', autocomplete: 'cc-number' }]],
    [
      'a loyalty card that expires',
      [
        { name: 'cardnumber', label: 'Loyalty card number', autocomplete: 'cc-number' },
        { label: 'Expiry date' },
      ],
    ],
    ['an identity card', [{ label: 'ID card number' }, { label: 'Expiry date' }]],
    ['a second factor', [{ name: 'securityCode', label: 'Security code', maxLength: 6 }]],
    ['a token against autofill', [{ label: 'Search products', autocomplete: 'cc-csc' }]],
    ['a parcel station', [{ id: 'packstationnumber', label: 'Numéro de Packstation' }]],
    ['an IBAN', [{ label: 'IBAN' }, { label: 'Kontoinhaber' }]],
    ['a VAT number', [{ label: 'VAT number' }]],
    ['an expiry date alone', [{ label: 'Expiry date' }]],
    ['a birth date', [select(months, { label: 'Birth month' }), select(years, { label: 'Year' })]],
  ])('%s', (_, fields) => {
    expect(kinds(fields)).toEqual(fields.map(() => '-'));
  });

  test('a birth month beside a card that has its expiry date', () => {
    const fields = [
      { name: 'cardNumber' },
      select(months, { name: 'expiryMonth' }),
      select(years, { name: 'expiryYear' }),
      select(months, { name: 'bml_month', label: 'Month' }),
    ];
    expect(kinds(fields)).toEqual(['number', 'expiry-month', 'expiry-year', '-']);
  });

  test('tab stops of hosted fields', () => {
    const stop = { visible: false, hiddenBy: 'transparent' };
    expect(
      kinds([
        { ...stop, id: 'x-number-before' },
        { ...stop, id: 'x-cvv-after' },
      ]),
    ).toEqual(['-', '-']);
  });
});

test('a token, a name and a neighbour make it certain; hidden duplicates count', () => {
  const facts = factsOf({
    fields: [
      { name: 'cardNumber', autocomplete: 'cc-number', visible: false, hiddenBy: 'display' },
      { name: 'cvc', label: 'CVC' },
    ],
  });
  expect(derivedOf(cardFields, facts).map(({ kind, confidence }) => [kind, confidence])).toEqual([
    ['number', 'certain'],
    ['security-code', 'certain'],
  ]);
});

test('a hidden input that holds a card number needs no name', () => {
  expect(kinds([{ type: 'hidden', name: 'x', holds: { luhn: true } }])).toEqual(['number']);
});
