import { DRAWN_ROWS, goesElsewhere, isCardRow, type LiveRow, type LiveSection } from './live.ts';

export const KINDS = ['all', 'card', 'elsewhere'] as const;

/** What is asked to be seen. */
export interface Filter {
  kind: (typeof KINDS)[number];
  /** Part of a script's name, a host, a key, a function's name. */
  text: string;
}

export const NO_FILTER: Filter = { kind: 'all', text: '' };

/** A load with those of its rows that are asked for. */
export interface ShownSection extends LiveSection {
  /** Rows that are asked for and not drawn, because there are newer ones enough. */
  older: number;
}

/** The newest rows that are asked for, at most `limit` of all loads together; the last load also where it has none. */
export function shownSections(
  sections: readonly LiveSection[],
  filter: Filter,
  limit = DRAWN_ROWS,
): ShownSection[] {
  let left = limit;
  const text = filter.text.trim().toLowerCase();
  return sections
    .toReversed()
    .map((section) => {
      const all = section.rows.filter((row) => isAskedFor(row, filter.kind, text));
      const rows = left > 0 ? all.slice(-left) : [];
      left -= rows.length;
      return { ...section, rows, older: all.length - rows.length };
    })
    .filter(({ rows }, at) => at === 0 || rows.length > 0)
    .reverse();
}

function isAskedFor(row: LiveRow, kind: Filter['kind'], text: string): boolean {
  if (kind === 'card' && !isCardRow(row) && row.weight === 'plain') return false;
  if (kind === 'elsewhere' && !goesElsewhere(row)) return false;
  if (text === '') return true;
  const { script, sink, frame, api, inserter } = row;
  return [script, sink, frame, api, inserter].some((said) => said.toLowerCase().includes(text));
}
