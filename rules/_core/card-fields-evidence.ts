import { BARE_NUMBER, BRANDS, type CardWord } from '../_catalog/card-words/index.ts';
import type { CardFieldKind } from './card-fields.ts';
import { barePartOf, type DatePart, datePartOf } from './card-fields-dates.ts';
import {
  cardWords,
  nameWords,
  plainWords,
  saysCard,
  saysCodeAlone,
  saysOtherThing,
  saysPaymentCard,
  saysPin,
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
  bare: DatePart | null;
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
  const { own, nearby, labelled } = texts;
  // The words in front of a field are its label where it has no other.
  const said = wordsOf(own).join(' | ');
  const ownText = labelled ? said : `${said} | ${nearby}`;
  const { scores, signals } = weigh(field, texts);
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
    bare: barePartOf(field, wordsOf(own)),
  };
}

type Kind = NonNullable<FieldEvidence['kind']>;

function weigh(
  field: FieldFact,
  { all, own, nearby, labelled }: FieldTexts,
): { scores: Map<Kind, number>; signals: string[] } {
  const scores = new Map<Kind, number>();
  const signals: string[] = [];
  const add = (kind: Kind, weight: number, signal: string): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
    signals.push(`${signal}:${kind}`);
  };
  const token = tokenOf(field);
  if (token) add(token, TOKEN_WEIGHT, 'autocomplete');
  for (const [source, words] of all) {
    // Words in front of a field speak for it only where it says nothing itself.
    if (source === 'nearby' && (scores.size > 0 || labelled)) continue;
    const word = kindOfSource(source, words, field);
    if (!word) continue;
    add(
      word === 'expiry' ? datePartOf(field, wordsOf(own), nearby) : word,
      WEIGHTS[source],
      source,
    );
  }
  if (brandOptions(field)) add('type', 3, 'options');
  if (scores.size === 0) {
    if (DIGIT_GROUPS.test(field.placeholder)) add('number', 2, 'placeholder');
    else if (own.some(([source, words]) => isBareNumber(source, words, field))) {
      add('number', 1, 'bare');
    }
  }
  return { scores, signals };
}

function wordsOf(texts: readonly [Source, string][]): string[] {
  return texts.map(([, words]) => words);
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
  if (source === 'data') return false;
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

/** What a field says, in plain words; sources that say nothing are left out. */
interface FieldTexts {
  all: [Source, string][];
  /** Without class names and what stands in front of the field. */
  own: [Source, string][];
  nearby: string;
  /** A label, `aria-label` or placeholder says something. */
  labelled: boolean;
}

function textsOf(field: FieldFact): FieldTexts {
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
  const all = [...names, ...said].filter(([, words]) => words !== '');
  const own = all.filter(([source]) => source !== 'nearby' && source !== 'class');
  return {
    all,
    own,
    nearby: all.find(([source]) => source === 'nearby')?.[1] ?? '',
    labelled: own.some(([source, words]) => HUMAN.has(source) && letterCount(words) > 2),
  };
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
  for (const [each, weight] of scores) {
    // A brand is chosen, hardly ever typed: words for it on a text field are most likely of the row above.
    const value = each === 'type' && field.tag !== 'select' ? weight - 2 : weight;
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

function brandOptions(field: FieldFact): boolean {
  if (field.tag !== 'select' || field.optionCount > 20) return false;
  const brands = field.options
    .map((text) => text.toLowerCase())
    .filter((text) => BRANDS.test(text));
  return brands.length >= 2;
}
