/** One measured figure, with what it should be at most. Printed, never asserted: a busy machine is no defect. */
export interface Metric {
  id: string;
  name: string;
  value: number | null;
  unit: 'B' | 'ms' | 'µs' | '×' | '';
  /** At most this; null where the figure only explains another. */
  target: number | null;
  /** How it was measured, or why it could not be. */
  note: string;
}

export function metric(
  id: string,
  name: string,
  value: number | null,
  unit: Metric['unit'],
  target: number | null,
  note = '',
): Metric {
  return { id, name, value: value === null ? null : rounded(value), unit, target, note };
}

/** True where the target was met, null where there is none or nothing was measured. */
export function isMet({ value, target }: Metric): boolean | null {
  return value === null || target === null ? null : value <= target;
}

/** The middle of the values; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies, interpolated. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 6 : 4));
}

/** The least and the middle half, so that a reader sees how far a median can be trusted. */
export function spread(values: readonly number[]): string {
  return `n=${values.length}, least ${rounded(Math.min(...values))}, middle half ${rounded(quantile(values, 0.25))}–${rounded(quantile(values, 0.75))}`;
}

/** Rows as a Markdown table with a header row. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => row[n]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...body.map(line),
  ].join('\n');
}

export function formatMetrics(metrics: readonly Metric[]): string {
  const met = (row: Metric): string => {
    const is = isMet(row);
    return is === null ? '' : is ? 'yes' : 'no';
  };
  return table([
    ['metric', 'value', 'target', 'met', 'how'],
    ...metrics.map((row) => [
      row.name,
      row.value === null ? '–' : withUnit(row.value, row.unit),
      row.target === null ? '' : `≤ ${withUnit(row.target, row.unit)}`,
      met(row),
      row.note,
    ]),
  ]);
}

function withUnit(value: number, unit: Metric['unit']): string {
  const text = value.toLocaleString('en-US', { maximumFractionDigits: 3 });
  return unit === '' ? text : `${text} ${unit}`;
}
