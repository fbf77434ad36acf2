import type { FieldFact } from './facts.ts';

export type PersonalKind = 'password' | 'name' | 'address' | 'phone' | 'email' | 'birthday';

// The autocomplete tokens of the HTML standard, after an optional `section-…`, `billing` or `shipping`.
const TOKENS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['password', /(?:^|\s)(?:current|new)-password$/],
  ['name', /(?:^|\s)(?:name|given-name|family-name|additional-name)$/],
  ['address', /(?:^|\s)(?:street-address|address-line[123]|address-level[1-4]|postal-code)$/],
  ['phone', /(?:^|\s)tel(?:-[a-z-]+)?$/],
  ['email', /(?:^|\s)email$/],
  ['birthday', /(?:^|\s)bday(?:-[a-z]+)?$/],
];

const WORDS: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'address',
    /住所|郵便番号|〒|都道府県|市区町村|番地|street address|postal code|zip code|postcode/i,
  ],
  ['phone', /電話番号|携帯番号|\btel\b|phone number|telephone/i],
  ['email', /メールアドレス|e-?mail/i],
  ['birthday', /生年月日|誕生日|date of birth|birthday/i],
  ['name', /お名前|氏名|フリガナ|ふりがな|full name|first name|last name|family name/i],
];

/** Which personal data a field asks for by its type, its autocomplete token or its label; null for any other. */
export function personalKind(field: FieldFact): PersonalKind | null {
  if (field.tag === 'custom' || field.visible === false || field.disabled) return null;
  if (!/^(?:text|tel|email|password|number|select-one|textarea|)$/.test(field.type)) return null;
  if (field.type === 'password') return 'password';
  const token = field.autocomplete.trim().toLowerCase();
  const words = `${field.label} ${field.ariaLabel} ${field.placeholder} ${field.nearby}`;
  const found =
    TOKENS.find(([, pattern]) => pattern.test(token)) ??
    WORDS.find(([, pattern]) => pattern.test(words));
  if (found) return found[0];
  return field.type === 'email' ? 'email' : field.type === 'tel' && token === '' ? 'phone' : null;
}
