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

/** Tells how far a long command is, beside its output; in a terminal a line takes the place of the one before. */
export function showProgress(line: string): void {
  const { isTTY, columns = 80 } = process.stderr;
  if (!isTTY) process.stderr.write(`${line}\n`);
  // Letters of this country take two columns: half a line never wraps.
  else process.stderr.write(`\r\u001b[K${line.slice(0, Math.floor(columns / 2))}`);
}
