/** Shapes of card numbers (PAN), for telling that one is there without keeping it. Pure; safe inside a hostile page. */

/** True where a string of digits passes the Luhn check (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

// Issuer ranges in use with the lengths they come in; everything else of 13–19 digits is far more often an order or member number.
const ISSUERS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}(?:\d{2})?|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17})$/;

/** True where 13 digits are a valid EAN/JAN product code: those begin with 45 and 49 in Japan and look like an old Visa number. */
function isProductCode(digits: string): boolean {
  if (digits.length !== 13) return false;
  let sum = 0;
  for (let i = 0; i < 13; i++) sum += (digits.charCodeAt(i) - 48) * (i % 2 ? 3 : 1);
  return sum % 10 === 0;
}

/** True where a whole text is one card number: 13–19 digits of a known issuer range, in groups or not, that pass Luhn. */
export function isCardNumber(text: string): boolean {
  if (text.length < 13 || text.length > 40) return false;
  const digits = text.replace(/[\s-]/g, '');
  return (
    /^\d{13,19}$/.test(digits) &&
    ISSUERS.test(digits) &&
    !/^(\d)\1+$/.test(digits) &&
    !isProductCode(digits) &&
    passesLuhn(digits)
  );
}

const RUNS = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g;

/** True where a card number stands somewhere in a text. Reads at most the first 100,000 characters. */
export function holdsCardNumber(text: string): boolean {
  for (const match of text.slice(0, 100_000).matchAll(RUNS)) {
    if (isCardNumber(match[0])) return true;
  }
  return false;
}

/** Replaces every card number in a text by `[card number]`, so that an address or attribute can be shown. */
export function maskCardNumbers(text: string): string {
  // Most texts are short words: they are told apart without the pattern.
  if (text.length < 13 || !/\d[ -]?\d/.test(text)) return text;
  // Nearly every text is too short to hold one, and this is asked of each.
  if (text.length < 13) return text;
  return text.replace(RUNS, (run) => (isCardNumber(run) ? '[card number]' : run));
}
