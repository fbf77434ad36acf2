import { BARE_NUMBER, BRANDS, type CardWord } from '../_catalog/card-words/index.ts';
import type { CardFieldKind } from './card-fields.ts';
import {
  cardWords,
  nameWords,
  plainWords,
  saysCard,
  saysCodeAlone,
  saysMonth,
  saysOtherThing,
  saysPaymentCard,
  saysPin,
  saysYear,
} from './card-fields-words.ts';
import type { FieldFact } from './facts.ts';

/** What one field says of itself, before anything around it is asked. */
export interface FieldEvidence {
  field: FieldFact;
  /** Likeliest kind, or null. */
  kind: Exclude<CardFieldKind, 'number-part'> | null;
  /** How strongly its own words speak for that kind: 3 and more decides alone, less needs neighbours. */
  score: number;
  signals: string[];
  /** Names or labels say "credit card" in some way. */
  paymentCard: boolean;
  /** Names or labels say "card". */
  card: boolean;
  /** Names or labels speak of a gift, member or library card, a phone, an account … */
  otherThing: boolean;
  /** Nothing but an `autocomplete` token says so, and the label says something else. */
  tokenOnly: boolean;
  /** A security code by words that mean nothing else, or that stand beside "card". */
  codeOfCard: boolean;
  /** Asks for a PIN: what goes with it is no payment card on the web. */
  pin: boolean;
  /** Words in front of the field do, though its own do not. */
  otherNearby: boolean;
  /** Looks like one half of a date (month or year) without saying of what. */
  bare: 'expiry-month' | 'expiry-year' | null;
}

type Source = 'name' | 'id' | 'data' | 'class' | 'label' | 'aria' | 'placeholder' | 'nearby';

const WEIGHTS: Record<Source, number> = {
  name: 3,
  id: 3,
  data: 2,
  class: 1,
  label: 3,
  aria: 3,
  placeholder: 3,
  nearby: 2,
};
const HUMAN: ReadonlySet<Source> = new Set<Source>(['label', 'aria', 'placeholder']);
const TOKEN_WEIGHT = 4;
/** Characters in front of a field that are read as its own label. */
const NEARBY = 40;
/** A card number as an example: `0000 0000 0000 0000`, `XXXX-XXXX-XXXX-XXXX`. */
const DIGIT_GROUPS = /^\W*(?:[\dx*•●_]{4}[ -]?){3,4}\W*$/i;

const TOKENS: Record<string, Kind> = {
  'cc-number': 'number',
  'cc-exp': 'expiry',
  'cc-exp-month': 'expiry-month',
  'cc-exp-year': 'expiry-year',
  'cc-csc': 'security-code',
  'cc-name': 'holder',
  'cc-given-name': 'holder',
  'cc-additional-name': 'holder',
  'cc-family-name': 'holder',
  'cc-type': 'type',
};

// More telling words first: "security code (last digits of the card number)" in a name is a security code.
const ORDER: CardWord[] = ['security-code', 'expiry', 'holder', 'type', 'number'];
const NEVER =
  /^(?:hidden|radio|checkbox|email|url|search|datetime-local|date|week|time|textarea|submit)$/;

/** True for fields that could take a part of a card's data at all, by their type. */
export function couldTakeCard(field: FieldFact): boolean {
  return !NEVER.test(field.type);
}

/** Reads names, labels and shape of one field. */
export function evidenceOf(field: FieldFact): FieldEvidence {
  const texts = textsOf(field);
  const own = texts.filter(([source]) => source !== 'nearby' && source !== 'class');
  const nearby = texts.find(([source]) => source === 'nearby')?.[1] ?? '';
  const labelled = own.some(([source, words]) => HUMAN.has(source) && letterCount(words) > 2);
  // The words in front of a field are its label where it has no other.
  const said = own.map(([, words]) => words).join(' | ');
  const ownText = labelled ? said : `${said} | ${nearby}`;
  const { scores, signals } = weigh(field, texts, labelled);
  const { kind, score } = best(field, scores);
  const token = tokenOf(field) !== undefined;
  return {
    field,
    kind,
    score,
    signals,
    card: saysCard(ownText) >= 0 || token,
    paymentCard: saysPaymentCard(ownText) >= 0,
    // A token in a field whose label speaks of something else was put there to stop the browser from filling it in.
    tokenOnly: token && score === TOKEN_WEIGHT && labelled,
    // "Credit card number (gift cards below)" is a credit card's all the same.
    otherThing: saysOtherThing(ownText) >= 0 && !(kind === 'number' && saysPaymentCard(said) >= 0),
    codeOfCard: saysCodeAlone(ownText) >= 0 || saysCard(`${ownText} ${nearby}`) >= 0,
    pin: saysPin(ownText) >= 0,
    otherNearby: saysOtherThing(nearby) >= 0,
    bare: barePart(field, own),
  };
}

type Kind = NonNullable<FieldEvidence['kind']>;

function weigh(
  field: FieldFact,
  texts: readonly [Source, string][],
  labelled: boolean,
): { scores: Map<Kind, number>; signals: string[] } {
  const scores = new Map<Kind, number>();
  const signals: string[] = [];
  const add = (kind: Kind, weight: number, signal: string): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
    signals.push(`${signal}:${kind}`);
  };
  const token = tokenOf(field);
  if (token) add(token, TOKEN_WEIGHT, 'autocomplete');
  for (const [source, words] of texts) {
    // Words in front of a field speak for it only where it says nothing itself.
    if (source === 'nearby' && (scores.size > 0 || labelled)) continue;
    const word = kindOfSource(source, words, field);
    if (word) add(word === 'expiry' ? datePart(field, texts) : word, WEIGHTS[source], source);
  }
  if (brandOptions(field)) add('type', 3, 'options');
  if (scores.size === 0) {
    if (DIGIT_GROUPS.test(field.placeholder)) add('number', 2, 'placeholder');
    else if (texts.some(([source, words]) => isBareNumber(source, words, field))) {
      add('number', 1, 'bare');
    }
  }
  return { scores, signals };
}

function tokenOf({ autocomplete }: FieldFact): Kind | undefined {
  return TOKENS[/cc-[a-z-]+/.exec(autocomplete.toLowerCase())?.[0] ?? ''];
}

/** In a name the last part decides; where that says nothing, the whole. */
function kindOfSource(source: Source, words: string, field: FieldFact): CardWord | null {
  if (source !== 'name' && source !== 'id') return kindOfWords(source, words);
  return kindOfWords(source, lastName(source, field)) ?? kindOfWords(source, words);
}

function isBareNumber(source: Source, words: string, field: FieldFact): boolean {
  if (source === 'class' || source === 'nearby' || source === 'data') return false;
  return BARE_NUMBER.test(
    source === 'name' || source === 'id' ? lastName(source, field) : words.trim(),
  );
}

function lastName(source: 'name' | 'id', field: FieldFact): string {
  return nameWords(source === 'name' ? field.name : field.id).last;
}

function letterCount(words: string): number {
  return words.replace(/[^\p{L}]|必須|任意|required|optional/gu, '').length;
}

function textsOf(field: FieldFact): [Source, string][] {
  const names: [Source, string][] = [
    ['name', nameWords(field.name).all],
    ['id', nameWords(field.id).all],
  ];
  const raw: [Source, string][] = [
    ['data', field.dataName],
    ['label', field.label],
    ['aria', field.ariaLabel],
    ['placeholder', field.placeholder],
    ['class', field.classes],
    ['nearby', beforeField(field)],
  ];
  const said = raw.map(([source, text]): [Source, string] => [source, plainWords(text)]);
  return [...names, ...said].filter(([, words]) => words !== '');
}

/** The last words in front of a field; what stands further away is a heading or another field's. */
function beforeField({ nearby }: FieldFact): string {
  return (nearby.split('…')[0] ?? '').slice(-NEARBY);
}

/** In names the most telling word decides; in sentences the one that comes first, and in front of a field the last. */
function kindOfWords(source: Source, words: string): CardWord | null {
  const named = source === 'name' || source === 'id' || source === 'data' || source === 'class';
  let first: CardWord | null = null;
  let at = -1;
  for (const word of ORDER) {
    const place = cardWords[word](words);
    if (place < 0) continue;
    if (named) return word;
    if (at < 0 || place < at) {
      first = word;
      at = place;
    }
  }
  return first;
}

function best(
  field: FieldFact,
  scores: ReadonlyMap<Kind, number>,
): { kind: FieldEvidence['kind']; score: number } {
  let kind: FieldEvidence['kind'] = null;
  let score = 0;
  for (const [each, value] of scores) {
    if (value > score && fitsShape(field, each)) {
      kind = each;
      score = value;
    }
  }
  return { kind, score };
}

function fitsShape(field: FieldFact, kind: Kind): boolean {
  const isSelect = field.tag === 'select';
  if (kind === 'type') return isSelect || field.tag === 'input';
  if (kind === 'number' || kind === 'security-code' || kind === 'holder') {
    if (isSelect) return false;
  }
  if (kind === 'number') return field.maxLength === null || field.maxLength >= 4;
  if (kind === 'security-code') return field.maxLength === null || field.maxLength >= 3;
  return true;
}

/** Whether an expiry field takes the month, the year or both. */
function datePart(
  field: FieldFact,
  texts: readonly [Source, string][],
): 'expiry' | 'expiry-month' | 'expiry-year' {
  const byOptions = optionPart(field);
  if (byOptions) return byOptions;
  let month = false;
  let year = false;
  for (const [source, words] of texts) {
    if (source === 'class' || source === 'nearby') continue;
    const hasMonth = saysMonth(words) >= 0;
    const hasYear = saysYear(words) >= 0;
    // One name or label that says both is about the whole date, whatever the others say.
    if (hasMonth && hasYear) return 'expiry';
    month ||= hasMonth;
    year ||= hasYear;
  }
  if (field.tag !== 'select' && field.maxLength !== null && field.maxLength > 4) return 'expiry';
  if (month !== year) return month ? 'expiry-month' : 'expiry-year';
  if (field.tag !== 'select' && field.maxLength !== 2) return 'expiry';
  const behind = plainWords(field.nearby.split('…')[1] ?? '');
  if (saysYear(behind) === 0) return 'expiry-year';
  if (saysMonth(behind) === 0) return 'expiry-month';
  return 'expiry';
}

/** A select of twelve months or of years to come; birth years are many and go back. */
function optionPart(field: FieldFact): 'expiry-month' | 'expiry-year' | null {
  if (field.tag !== 'select') return null;
  const numbers = field.options.map((text) =>
    Number(/\d{4}|\d{1,2}/.exec(text)?.[0] ?? Number.NaN),
  );
  const given = numbers.filter((each) => !Number.isNaN(each));
  if (given.length < 5) {
    const names = field.options.some((text) => saysMonth(plainWords(text)) === 0);
    return names && field.optionCount >= 12 && field.optionCount <= 14 ? 'expiry-month' : null;
  }
  const rising = given.every((each, n) => n === 0 || each === (given[n - 1] ?? 0) + 1);
  if (!rising) return null;
  const first = given[0] ?? 0;
  if (first <= 1 && field.optionCount >= 12 && field.optionCount <= 14) return 'expiry-month';
  const isYear = (first >= 2000 && first < 2100) || (first >= 10 && first < 99);
  return isYear && field.optionCount <= 60 ? 'expiry-year' : null;
}

function barePart(field: FieldFact, own: readonly [Source, string][]): FieldEvidence['bare'] {
  const byOptions = optionPart(field);
  if (byOptions) return byOptions;
  if (field.tag === 'select') return null;
  if (field.maxLength !== null && field.maxLength > 4) return null;
  const month = own.some(([, words]) => saysMonth(words) >= 0);
  const year = own.some(([, words]) => saysYear(words) >= 0);
  if (month === year) return null;
  return month ? 'expiry-month' : 'expiry-year';
}

function brandOptions(field: FieldFact): boolean {
  if (field.tag !== 'select' || field.optionCount > 20) return false;
  const brands = field.options
    .map((text) => text.toLowerCase())
    .filter((text) => BRANDS.test(text));
  return brands.length >= 2;
}
