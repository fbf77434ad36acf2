import type { Carried } from './behaviour-facts.ts';
import { CARD_PARTS } from './behaviour-facts.ts';
import type { Facts } from './facts.ts';
import { type Act, carriesCard } from './script-behaviour.ts';

/**
 * How much of a card was found in what was passed. number: this run's own test number, whole; parts: two kinds of the test card
 * or more; one-part: one kind, which can be chance; shape: digits in the form of a card number, in ordinary browsing.
 */
export type CardStrength = 'number' | 'parts' | 'one-part' | 'shape' | 'none';

const ORDER: readonly CardStrength[] = ['number', 'parts', 'shape', 'one-part', 'none'];

/** The strongest of several acts; kinds are counted within one act only, since chance hits add up over many. */
export function cardStrength(acts: readonly Pick<Act, 'carries'>[]): CardStrength {
  const found = new Set(acts.map(({ carries }) => strengthOf(carries)));
  return ORDER.find((strength) => found.has(strength)) ?? 'none';
}

function strengthOf(carries: readonly Carried[]): CardStrength {
  const card = carries.filter(({ part }) => (CARD_PARTS as readonly string[]).includes(part));
  const own = card.filter(({ canary }) => canary);
  if (own.some(({ part, encoding }) => part === 'pan' && encoding !== 'partial')) return 'number';
  if (new Set(own.map(({ part }) => part)).size > 1) return 'parts';
  if (card.some(({ part, canary }) => part === 'pan' && !canary)) return 'shape';
  return own.length > 0 ? 'one-part' : 'none';
}

/** True for a read of a card field that held something: told by its match, or (ordinary browsing) by its length alone. */
export function readsFilledCard(act: Act): boolean {
  if (act.role !== 'read') return false;
  return carriesCard(act) || ((act.subject === 'pan' || act.subject === 'card') && act.size >= 13);
}

/** True where a card number was seen in the page at all: then digits of that form in a request are hardly chance. */
export function cardWasTyped(facts: Facts, acts: readonly Act[]): boolean {
  return (facts.fields ?? []).some(({ holds }) => holds.luhn) || acts.some(isFilledNumber);
}

function isFilledNumber(act: Act): boolean {
  return readsFilledCard(act) && (act.subject === 'pan' || carriesWholeNumber(act));
}

/** True where the card number itself, whole, was among it: what a payment service masks for display is not. */
export function carriesWholeNumber({ carries }: Pick<Act, 'carries'>): boolean {
  return carries.some(({ part, encoding }) => part === 'pan' && encoding !== 'partial');
}
