import { attribute } from './dom.ts';

/** Attributes in which an element may say that it takes card data. */
export const SAYING = ['id', 'name', 'label', 'aria-label', 'autocomplete', 'placeholder'];
const CARD_WORD = /card|cvv|cvc|cc-|カード/i;

/** True where an element says of itself that it has to do with a card. */
export function saysCard(element: Element): boolean {
  return SAYING.some((name) => CARD_WORD.test(attribute(element, name)));
}
