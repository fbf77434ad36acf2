import Papa from 'papaparse';

/** One line of a table that says something. */
export interface CsvLine {
  /** From 1, as an editor counts: a quoted cell can hold line ends, so rows are not counted. */
  line: number;
  cells: string[];
}

/** The lines of a table that say something; `isColumn` tells a name of a column that the reader knows. */
export function csvLines(text: string, isColumn: (cell: string) => boolean): CsvLine[] {
  const source = text.replace(/^\uFEFF/, '');
  const lines: CsvLine[] = [];
  let [read, line] = [0, 1];
  Papa.parse<string[]>(source, {
    delimiter: delimiterOf(source, isColumn),
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      const cells = data.map(plainCell);
      if (cells.some((cell) => cell !== '')) lines.push({ line, cells });
      line += countLineEnds(source.slice(read, meta.cursor));
      read = meta.cursor;
    },
  });
  return lines;
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The one by which the first line names the most columns: guessed from the cells, a name with a semicolon would decide. */
function delimiterOf(source: string, isColumn: (cell: string) => boolean): string {
  const [head = ''] = source.trimStart().split(/[\r\n]/, 1);
  const named = (delimiter: string) =>
    (Papa.parse<string[]>(head, { delimiter }).data[0] ?? []).filter(isColumn).length;
  return DELIMITERS.reduce((best, one) => (named(one) > named(best) ? one : best));
}

function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

// What our own table puts before a cell that a spreadsheet would run.
const NEUTRALISED = /^'(?=[\s\u3000]*[=+\-@＝＋－＠]|[\t\r\n])/;

function plainCell(cell: string): string {
  return cell
    .replace(NEUTRALISED, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}
