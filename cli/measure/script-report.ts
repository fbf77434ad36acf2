import { table } from '../bench/metric.ts';
import {
  isAlarm,
  type ShownSignal,
  type SidedRow,
  totalsOf,
  type VerdictCounts,
} from './scripts.ts';

/** The figures as a table, then every miss and every false alarm with what explains it. */
export function scriptReport(rows: readonly SidedRow[], named: readonly SidedRow[] = rows): string {
  const { ms } = totalsOf(rows);
  const time = ms.max === null ? '' : `ms: p50 ${ms.p50}, p95 ${ms.p95}, max ${ms.max}`;
  const misses = named.filter((row) => row.side === 'malicious' && !isAlarm(row));
  const alarms = named.filter((row) => row.side === 'benign' && isAlarm(row));
  return [
    figures(rows),
    time,
    list('Malicious and not called suspicious', misses),
    list('Benign and called more than review', alarms),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One line for each side. */
export function figures(rows: readonly SidedRow[]): string {
  const { malicious, benign } = totalsOf(rows);
  const head = ['', 'files', 'skimmer', 'suspicious', 'review', 'clean', 'unknown', ''];
  return table([
    head,
    ['malicious', ...cells(malicious), `recall ${percent(malicious.recall)}`],
    ['benign', ...cells(benign), `above review ${benign.aboveReview}`],
  ]);
}

const cells = (counts: VerdictCounts): string[] =>
  [
    counts.total,
    counts.skimmer,
    counts.suspicious,
    counts.review,
    counts.clean,
    counts.unknown,
  ].map(String);

/** Recall of each group, the weakest first; a group has at least one malicious row. */
export function recallBy(rows: readonly SidedRow[], groupOf: (row: SidedRow) => string): string {
  const groups = Map.groupBy(
    rows.filter(({ side }) => side === 'malicious'),
    groupOf,
  );
  const lines = [...groups]
    .map(([name, group]) => ({ name, of: group.length, found: group.filter(isAlarm).length }))
    .sort((a, b) => a.found / a.of - b.found / b.of || a.name.localeCompare(b.name));
  return table([
    ['', 'found', 'recall'],
    ...lines.map(({ name, of, found }) => [name, `${found} of ${of}`, percent(found / of)]),
  ]);
}

const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 1000) / 10} %`;

function list(title: string, rows: readonly SidedRow[]): string {
  if (rows.length === 0) return `${title}: none`;
  const lines = rows.flatMap((row) => [`  ${row.file}: ${said(row)}`, ...row.signals.map(signal)]);
  return [`${title}: ${rows.length}`, ...lines].join('\n');
}

const said = ({ verdict, reason }: SidedRow): string =>
  reason === null ? verdict : `${verdict} (${reason})`;

const signal = ({ kind, detail, line, weight, excerpt }: ShownSignal): string =>
  `      ${weight} ${kind}, line ${line}: ${detail}  ${excerpt.slice(0, 100)}`;
