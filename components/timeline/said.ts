import type { Locale } from '../../rules/_core/text.ts';
import { toCsv } from '../../rules/_inventory/exports.ts';
import { type CallWords, callWords } from '../words/calls.ts';
import { timelineWordsOf } from '../words/timeline/timeline.ts';
import type { LiveRow, LiveSection } from './live.ts';

/** Milliseconds as seconds with two places: `3.40`. */
export function secondsOf(ms: number): string {
  return (Math.max(0, ms) / 1000).toFixed(2);
}

/** On what something was done: the kinds of data that were found, else the field or thing. */
export function fieldText({ parts, subject }: LiveRow, locale: Locale): string {
  const calls = callWords[locale];
  if (parts.length > 0) return parts.map((part) => calls.parts[part]).join(calls.and);
  return isPart(subject, calls) ? calls.parts[subject] : calls.subjects[subject];
}

/** How what was found was written, where not as it is. */
export function wrappingText({ encodings }: LiveRow, locale: Locale): string {
  const calls = callWords[locale];
  return encodings.map((encoding) => calls.encodings[encoding]).join(calls.and);
}

/** Whose the place is that something went to; '' where it went nowhere. */
export function destinationText({ destination }: LiveRow, locale: Locale): string {
  return destination === 'none' ? '' : callWords[locale].destinations[destination];
}

/** What is said aloud of card data that left, or would have left, for nobody known. */
export function graveText(row: LiveRow, locale: Locale): string {
  const { grave } = timelineWordsOf(locale);
  return grave(fieldText(row, locale), row.sink, row.refused);
}

/** All rows as a table in CSV. Cells that a spreadsheet would run as formulas are made plain. */
export function csvOf(sections: readonly LiveSection[], locale: Locale): string {
  const { columns } = timelineWordsOf(locale);
  return toCsv({ columns: [...columns], rows: cellsOf(sections, locale) });
}

/** All rows as plain text, one a line, each load under its address. */
export function textOf(sections: readonly LiveSection[], locale: Locale): string {
  return sections
    .map((section) => {
      const lines = cellsOf([section], locale).map(([, , at, ...cells]) =>
        [at, ...cells.filter((cell) => cell !== '' && cell !== '1')].join('  '),
      );
      return [section.url, ...lines].join('\n');
    })
    .join('\n\n');
}

function cellsOf(sections: readonly LiveSection[], locale: Locale): string[][] {
  const words = timelineWordsOf(locale);
  return sections.flatMap(({ url, origin, rows }) =>
    rows.map((row) => [
      new Date(origin).toISOString(),
      row.frame ? `${url} (${row.frame})` : url,
      secondsOf(row.at),
      fieldText(row, locale),
      wrappingText(row, locale),
      row.script,
      row.inserter,
      words.roles[row.role],
      row.api,
      row.sink,
      destinationText(row, locale),
      row.refused ? words.refused : '',
      String(row.count),
    ]),
  );
}

function isPart(
  subject: LiveRow['subject'],
  calls: CallWords,
): subject is LiveRow['parts'][number] {
  return Object.hasOwn(calls.parts, subject);
}
