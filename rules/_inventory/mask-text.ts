// What stands before an @ is bounded, so that a long word without one costs little; versions (`jquery@3.7.1`) are none.
const MAIL = /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b/gi;
/** Digits in a row, as numbers of cards, orders, members and telephones are written; also in groups. */
const DIGITS = /\d{9,}|\d{2,6}(?:[ -]\d{2,6}){2,7}/g;

/** A script's text as it may be kept for comparing: mail addresses and long numbers masked, everything else as it stands. */
export function maskText(text: string): string {
  return text.replace(MAIL, '[mail]').replace(DIGITS, maskDigits);
}

function maskDigits(run: string): string {
  // A few short groups are a date or a version.
  return run.replace(/\D/g, '').length < 9 ? run : '[digits]';
}
