import {
  CARD,
  CARD_WORDS,
  type CardWord,
  CODE_ALONE,
  MONTH,
  OTHER_THINGS,
  PAYMENT_CARD,
  type Phrases,
  PIN,
  YEAR,
} from '../_catalog/card-words/index.ts';

const LETTERS: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}';
const CJK_GAP = new RegExp(`(?<=[${CJK}]) +(?=[${CJK}])`, 'gu');

/**
 * A name or a label as plain words: `billingCC_number` → `billing cc number`, `Numéro de carte :` → `numero de carte`.
 * Spaces inside Japanese, Chinese and Korean are dropped.
 */
export function plainWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/#/g, ' number ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[øłıßđæœς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(CJK_GAP, '');
}

/**
 * The words of a `name` or `id`, container by container: `ctl00$Billing$txtCardNumber` → all of them, and the last alone.
 * Page builders' own words ("ContentPlaceHolder") are dropped.
 */
export function nameWords(name: string): { all: string; last: string } {
  const parts = name.split(/[.$:[\]/]+|__/).filter(Boolean);
  const words = (text: string): string => plainWords(text.replace(/place_?holder/gi, ' '));
  return { all: words(name), last: words(parts.at(-1) ?? '') };
}

/** Where in a text the first of the phrases stands; -1 where none does. */
export type Matcher = (words: string) => number;

function matcher({ within, whole }: Phrases): Matcher {
  const anywhere = within.map(pattern).join('|');
  const bounded = whole.map(pattern).join('|');
  const parts = [anywhere, bounded && `(?<!\\p{L})(?:${bounded})(?!\\p{L})`].filter(Boolean);
  const expression = new RegExp(parts.join('|'), 'u');
  return (words) => (words === '' ? -1 : words.search(expression));
}

function pattern(phrase: string): string {
  return plainWords(phrase).replace(/ /g, ' ?');
}

export const cardWords: Readonly<Record<CardWord, Matcher>> = {
  number: matcher(CARD_WORDS.number),
  expiry: matcher(CARD_WORDS.expiry),
  'security-code': matcher(CARD_WORDS['security-code']),
  holder: matcher(CARD_WORDS.holder),
  type: matcher(CARD_WORDS.type),
};

export const saysCard: Matcher = matcher(CARD);
export const saysPaymentCard: Matcher = matcher(PAYMENT_CARD);
export const saysPin: Matcher = matcher(PIN);
export const saysCodeAlone: Matcher = matcher(CODE_ALONE);
export const saysOtherThing: Matcher = matcher(OTHER_THINGS);
export const saysMonth: Matcher = matcher(MONTH);
export const saysYear: Matcher = matcher(YEAR);
