import { passesLuhn } from './pan.ts';

/**
 * Test data of one dry run, made anew for each: whatever of it turns up somewhere was read from the fields of this run. The number
 * is of the range 411111, which payment services publish for testing; no account has it.
 */
export interface Canary {
  /** 16 digits that pass Luhn. */
  pan: string;
  /** Three digits. */
  code: string;
  /** Two digits. */
  month: string;
  /** Four digits. */
  year: string;
  holder: string;
  name: string;
  /** At example.com, which is nobody's (RFC 2606). */
  mail: string;
  phone: string;
}

const TEST_RANGE = '411111';
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Makes a canary. `random` gives numbers in [0, 1) as `Math.random` does; `year` is the current one. */
export function makeCanary(random: () => number, year: number): Canary {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const letters = (count: number): string =>
    Array.from({ length: count }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
  const mark = letters(7);
  return {
    pan: withCheckDigit(`${TEST_RANGE}${digits(9)}`),
    code: `${1 + Math.floor(random() * 9)}${digits(2)}`,
    month: String(1 + Math.floor(random() * 12)).padStart(2, '0'),
    year: String(year + 2 + Math.floor(random() * 3)),
    holder: `TENKEN ${mark}`,
    name: `点検 ${mark}`,
    mail: `tenken.${mark.toLowerCase()}@example.com`,
    phone: `0300${digits(6)}`,
  };
}

function withCheckDigit(digits: string): string {
  for (let check = 0; check < 10; check++) {
    if (passesLuhn(`${digits}${check}`)) return `${digits}${check}`;
  }
  return digits;
}
