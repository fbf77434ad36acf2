import type { CardMeasure, MeasureError, Score } from './card-fields.ts';

/** The measured figures as text for a terminal. */
export function cardReport(title: string, measured: CardMeasure, withErrors: boolean): string {
  const { pages, takenBy, ms } = measured;
  const lines = [
    title,
    row(['kind', 'recall', 'precision', 'found', 'missed', 'wrong']),
    ...Object.entries(measured.kinds).map(([kind, score]) => kindRow(kind, score)),
    `pages without a card, wrongly flagged: ${pages.wronglyFlagged} of ${pages.total}` +
      ` (${percent(pages.total ? pages.wronglyFlagged / pages.total : 0)}; ${pages.measured} pages in all)`,
    `who takes the card: ${percent(takenBy.accuracy)} right (${takenBy.right} of ${takenBy.total} pages that take one;` +
      ` ${percent(takenBy.everyPage)} of every page)`,
    `snapshot: p50 ${ms.p50} ms, p95 ${ms.p95} ms, max ${ms.max} ms`,
  ];
  if (withErrors) lines.push(...errorLines(measured.errors));
  return lines.join('\n');
}

function kindRow(kind: string, score: Score): string {
  return row([
    kind,
    percent(score.recall),
    percent(score.precision),
    String(score.found),
    String(score.missed),
    String(score.wrong),
  ]);
}

function errorLines(errors: readonly MeasureError[]): string[] {
  const lines: string[] = [];
  for (const [kind, own] of Map.groupBy(errors, (each) => `${each.kind}, ${each.error}`)) {
    lines.push(`${kind}: ${own.length}`);
    for (const { file, index, said, truth, signals } of own) {
      const where = index === null ? file : `${file}#${index}`;
      lines.push(`  ${where} said ${said ?? '–'}, label ${truth ?? '–'} ${signals.join(' ')}`);
    }
  }
  return lines;
}

function row(cells: string[]): string {
  return cells.map((cell, n) => (n === 0 ? cell.padEnd(15) : cell.padStart(10))).join('');
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
