import type { Locale } from '../rules/_core/text.ts';

/** Prints one sentence and leaves with status 2: nothing was done. */
export function failWith(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The language asked for, else the terminal's, else Japanese. */
export function localeOf(asked: string | undefined): Locale {
  if (asked === 'ja' || asked === 'en') return asked;
  if (asked !== undefined) failWith('--locale takes ja or en.');
  return /^en/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'en' : 'ja';
}
