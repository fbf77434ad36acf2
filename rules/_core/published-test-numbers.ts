/**
 * Card numbers that payment services publish for testing; no account has them. For places where somebody types in front of others:
 * what does not begin as one of these is not taken, so that a real number never gets beyond its first digits.
 */
const NUMBERS = [
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '3566002020360505',
  '6011111111111117',
  '6011000990139424',
] as const;

/** The one that is offered where nobody has one at hand. */
export const OFFERED_TEST_NUMBER = NUMBERS[0];

/** True for digits with which a published test number begins, the whole of it included; for none at all as well. */
export function beginsTestNumber(digits: string): boolean {
  return NUMBERS.some((number) => number.startsWith(digits));
}
