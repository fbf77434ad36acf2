/** Shapes of card numbers (PAN), for telling that one is there without keeping it. Pure; safe inside a hostile page. */

/** True where a string of digits passes the Luhn check (ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  return /^\d*$/.test(digits) && checks(digits, DOUBLED);
}

// Last digits of what each digit counts for in every second place from the end: Luhn doubles it, product codes take it
// three times.
const DOUBLED = '0246813579';
const TRIPLED = '0369258147';

function checks(digits: string, second: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    sum += (digits.length - i) % 2 ? digit : Number(second[digit]);
  }
  return sum % 10 === 0;
}

// Issuer ranges in use with the lengths they come in, 13–19 digits; everything else is far more often an order or member
// number. None of them holds a repeated single digit that passes Luhn.
const ISSUERS =
  /^(4\d{12}(\d{3}){0,2}|(5[1-5]\d\d|2(22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)|35(2[89]|[3-8]\d)|6(011|4[4-9]\d|5\d\d))\d{12}|3[47]\d{13}|3(0[0-5]|[689]\d)\d{11}(\d\d)?|62\d{14,17})$/;

/** True where a whole text is one card number: 13–19 digits of a known issuer range, in groups or not, that pass Luhn. */
export function isCardNumber(text: string): boolean {
  if (text.length < 13 || text.length > 40) return false;
  const digits = text.replace(/[\s-]/g, '');
  return (
    ISSUERS.test(digits) &&
    checks(digits, DOUBLED) &&
    // Product codes (EAN/JAN) begin with 45 and 49 in Japan and look like an old Visa number.
    !(digits.length === 13 && checks(digits, TRIPLED))
  );
}

const RUNS = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g;

/** True where a card number stands somewhere in a text. Reads at most the first 100,000 characters. */
export function holdsCardNumber(text: string): boolean {
  return (text.slice(0, 100_000).match(RUNS) ?? []).some(isCardNumber);
}

/** Replaces every card number in a text by `[card number]`, so that an address or attribute can be shown. */
export function maskCardNumbers(text: string): string {
  // Most texts are short words or have no such run of digits: they are told apart without the pattern.
  if (text.length < 13 || !/\d(?:[ -]?\d){12}/.test(text)) return text;
  return text.replace(RUNS, (run) => (isCardNumber(run) ? '[card number]' : run));
}
