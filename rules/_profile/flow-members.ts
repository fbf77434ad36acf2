import { HOLDS, TAKEN } from './holds.ts';
import { cardWordOf } from './words.ts';

const ELEMENTS = HOLDS.cardElement | HOLDS.allElements;
/** Members by which lists of elements are gone through, and elements lead to others. */
const OF_LISTS =
  /^(?:forEach|map|each|filter|reduce|some|every|item|namedItem|elements|entries|values|keys|concat|slice|get|eq|find|call|apply|target|current\w*|children|childNodes|form|forms|all|options)$/;

/** What a member of a thing holds, by its name and by what the thing is. */
export function memberHolds(key: string | null, object: number, name: string): number {
  if (key === null) return object;
  if (key === 'value') return valueHolds(object, name);
  if (key === 'elements') return object | HOLDS.allElements;
  if (key === 'form' && object & (HOLDS.event | HOLDS.fieldElement)) return HOLDS.allElements;
  if (object & HOLDS.event) {
    if (/^(?:key|keyCode|which|charCode|code)$/.test(key)) return object & HOLDS.keys;
    if (/^(?:target|currentTarget|srcElement|path)$/.test(key)) {
      return object & (ELEMENTS | HOLDS.fieldElement | HOLDS.event | HOLDS.response);
    }
  }
  if (/^(?:responseText|response|responseXML)$/.test(key)) return HOLDS.response;
  if (key === 'cssRules') return HOLDS.decoded | HOLDS.page;
  if (key === 'length') return 0;
  if (object & HOLDS.allElements && key.length > 2 && !OF_LISTS.test(key)) {
    // One field of a form by its name is not every field.
    return (object & ~HOLDS.allElements) | (cardWordOf(key) === 'strong' ? HOLDS.cardElement : 0);
  }
  return object | (cardWordOf(key) === 'strong' ? HOLDS.cardElement : 0);
}

/** What the value of a field holds, by the field's name and by what it was found by. */
export function valueHolds(object: number, name: string | undefined): number {
  let holds: number = HOLDS.value;
  if (object & HOLDS.cardElement) holds |= HOLDS.card;
  if (object & HOLDS.allElements) holds |= HOLDS.form;
  if (object & HOLDS.fieldElement) holds |= HOLDS.typed;
  if (name !== undefined && cardWordOf(name) === 'strong') holds |= HOLDS.card;
  return holds | (object & (TAKEN | HOLDS.encoded | HOLDS.typed | HOLDS.passing));
}
