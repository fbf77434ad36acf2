import { cardWordOf, namesAllFields, namesCheckout } from './words.ts';

/** What an expression can hold; bits, so that they are joined by `|`. */
export const HOLDS = {
  /** A field's value; a card field's; those of all fields. */
  value: 1,
  card: 2,
  form: 4,
  keys: 8,
  /** Went through an encoder. */
  encoded: 16,
  /** Came from the network. */
  response: 32,
  /** Was decoded, from a constant or from what came. */
  decoded: 64,
  /** Elements, found by card words or as all fields. */
  cardElement: 128,
  allElements: 256,
  stored: 512,
  address: 1024,
  cardName: 2048,
  allName: 4096,
  script: 8192,
  image: 16_384,
  frame: 32_768,
  link: 65_536,
  formElement: 131_072,
  event: 262_144,
  fieldElement: 524_288,
  /** Encrypted, which payment companies do as well. */
  sealed: 1_048_576,
  /** Went through a function of the browser's that the script put itself before. */
  passing: 2_097_152,
  /** The value of whichever field is typed into. */
  typed: 4_194_304,
  /** A word that names a checkout. */
  checkoutName: 8_388_608,
  /** Decoded from what stands in the page: pixels, a style, an attribute. */
  page: 16_777_216,
  /** Nobody gets it back from that. */
  hashed: 33_554_432,
} as const;

export const TAKEN = HOLDS.card | HOLDS.form | HOLDS.keys;

/** What a constant text is the name of. */
export function ofText(text: string): number {
  if (text.length < 3 || text.length > 160 || text.includes('<')) return 0;
  const card = cardWordOf(text) === 'strong' ? HOLDS.cardName : 0;
  const checkout = text.length < 60 && namesCheckout(text) ? HOLDS.checkoutName : 0;
  return card | checkout | (namesAllFields(text) ? HOLDS.allName : 0);
}
