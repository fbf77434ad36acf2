/** What a person would write into which field, and whether it stands there. No DOM. */
import type { DataPart } from '../../rules/_core/behaviour-facts.ts';
import type { Canary, TypedPart } from './plan.ts';

/** What a field says of the form it wants. */
export interface FieldForm {
  type: string;
  placeholder: string;
  /** Characters it takes; Infinity where it says nothing. */
  maxLength: number;
}

export interface Choice {
  value: string;
  text: string;
  disabled: boolean;
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** The digits or words of one part. */
function wanted(part: TypedPart, canary: Canary): string {
  switch (part) {
    case 'pan-1':
    case 'pan-2':
    case 'pan-3':
      return canary.pan.slice((Number(part[4]) - 1) * 4, Number(part[4]) * 4);
    case 'pan-4':
      return canary.pan.slice(12);
    case 'expiry':
      return canary.month + canary.year.slice(2);
    default:
      return canary[part];
  }
}

/** Ways to write a part into a field, the likeliest first; never empty. */
export function textsFor(part: TypedPart, canary: Canary, form: FieldForm): string[] {
  const long = canary.year;
  const short = long.slice(2);
  if (part === 'year') {
    const two = form.maxLength < 4 || /^[^Y\d]*(?:YY|\d\d)[^Y\d]*$/i.test(form.placeholder);
    return two ? [short, long] : [long, short];
  }
  if (part === 'month') return form.maxLength < 2 ? [canary.month.slice(1)] : [canary.month];
  if (part === 'expiry') return expiryTexts(canary.month, long, short, form);
  return [wanted(part, canary)];
}

function expiryTexts(month: string, long: string, short: string, form: FieldForm): string[] {
  if (form.type === 'month') return [`${long}-${month}`];
  const { placeholder, maxLength } = form;
  const asked = placeholder.normalize('NFKC');
  const separator = /(?:[MY月年\d])(\s?[/\-.]\s?)(?:[MY月年\d])/i.exec(asked)?.[1] ?? '/';
  const fullYear = /YYYY|20\d\d/i.test(asked);
  if (/^[^MY月年\d]*(?:YY|年|20\d\d)/i.test(asked) && /MM|月/i.test(asked))
    return [`${fullYear ? long : short}${separator}${month}`];
  const bare = month + (fullYear ? long : short);
  const written = `${month}${separator}${fullYear ? long : short}`;
  if (written.length <= maxLength && !/^(?:MMYY|\d{4}$)/i.test(asked)) {
    return maxLength === 7 && !/YY/i.test(asked)
      ? [`${month}/${long}`, written, bare]
      : [written, bare, `${month}/${long}`];
  }
  return [bare.length <= maxLength ? bare : month + short, written];
}

/** Whether a field's value is the part, however the field writes it. */
export function keeps(part: TypedPart, canary: Canary, value: string): boolean {
  const digits = digitsOf(value);
  const { month, year } = canary;
  const short = year.slice(2);
  switch (part) {
    case 'month':
      return digits !== '' && Number(digits) === Number(month);
    case 'year':
      return digits === year || digits === short;
    case 'expiry':
      return [month + short, month + year, year + month, short + month, Number(month) + short]
        .map(String)
        .includes(digits);
    case 'holder':
    case 'name':
    case 'mail':
      return plain(value) === plain(canary[part]);
    case 'phone':
      return digits !== '' && national(digits) === national(digitsOf(canary.phone));
    default:
      return digits === wanted(part, canary);
  }
}

const national = (digits: string): string => digits.replace(/^(?:81|0)/, '');

const MONTH_NAME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Index of the option that says the part, by its text first, then by its value; -1 where none does. */
export function choiceFor(part: TypedPart, canary: Canary, choices: readonly Choice[]): number {
  const says = (text: string): boolean => {
    const name = MONTH_NAME.exec(text.trim())?.[0].toLowerCase();
    if (part === 'month' && name) return MONTHS.indexOf(name) / 3 === Number(canary.month) - 1;
    // 「9月」 and `09 - September` say it with the first number.
    const number = /\d+/.exec(text.normalize('NFKC'))?.[0] ?? '';
    return keeps(part, canary, part === 'month' || part === 'year' ? number : text);
  };
  const offered = (fits: (choice: Choice) => boolean): number =>
    choices.findIndex((choice) => !choice.disabled && fits(choice));
  const byText = offered(({ text }) => says(text));
  return byText >= 0 ? byText : offered(({ value }) => says(value));
}

const WHOLE: readonly DataPart[] = ['pan', 'code', 'expiry', 'holder', 'name', 'mail', 'phone'];

/**
 * The data that the page took, from what each planned field took. A datum in several fields counts where all of its
 * fields have theirs.
 */
export function filledParts(took: readonly { part: TypedPart; kept: boolean }[]): DataPart[] {
  const kept = (part: TypedPart): boolean => took.some((row) => row.part === part && row.kept);
  const groups = took.filter(({ part }) => part.startsWith('pan-'));
  return WHOLE.filter((whole) => {
    if (kept(whole)) return true;
    if (whole === 'expiry') return kept('month') && kept('year');
    return whole === 'pan' && groups.length > 0 && groups.every((row) => row.kept);
  });
}
