import type { Locale } from '../_core/text.ts';
import type { Severity } from '../_core/verdict.ts';
import { findingsOf, type ProgrammeRow, productOf, stepReached, worstOf } from './programme.ts';
import {
  programmeListWords,
  STATE_COLUMNS,
  STORE_COLUMNS,
  type StateColumn,
  type StoreColumn,
} from './programme-words.ts';

/** The table of all stores as it leaves the extension; a list that can be taken in again. `severity`: words for severities. */
export function programmeTable(
  rows: readonly ProgrammeRow[],
  locale: Locale,
  severity: Record<Severity, string>,
): { columns: string[]; rows: string[][] } {
  const words = programmeListWords[locale];
  const columns: (StoreColumn | StateColumn)[] = [...STORE_COLUMNS, ...STATE_COLUMNS];
  return {
    columns: columns.map((column) => words.columns[column]),
    rows: rows.map((row) => {
      const cells = cellsOf(row, locale, severity);
      return columns.map((column) => cells[column]);
    }),
  };
}

function cellsOf(
  row: ProgrammeRow,
  locale: Locale,
  severity: Record<Severity, string>,
): Record<StoreColumn | StateColumn, string> {
  const { builds, revenue, steps } = programmeListWords[locale];
  const { profile } = row;
  const step = stepReached(row);
  const worst = worstOf(row);
  return {
    ...{ store: row.store, name: profile.name, industry: profile.industry },
    build: profile.build ? builds[profile.build] : '',
    product: productOf(row),
    revenue: profile.revenueBand === null ? '' : (revenue[profile.revenueBand] ?? ''),
    builder: profile.builder,
    step: step ? steps[step] : '',
    worst: worst ? severity[worst] : '',
    findings: String(findingsOf(row) ?? ''),
    dueOn: row.dueOn ?? '',
  };
}
