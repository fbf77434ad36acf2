import type { Citation } from '../../../rules/_catalog/guidelines/index.ts';
import type { DocumentId } from '../../../rules/_catalog/guidelines/types.ts';
import type { Reach } from '../../../rules/_diagnosis/coverage.ts';

/** A rule or a question, with its name in the reader's language. */
export interface Named {
  id: string;
  name: string;
}

/** One section, with everything that is shown of it. */
export interface CoverageRow {
  id: string;
  document: DocumentId;
  /** Part of the outline that it hangs on. */
  part: string;
  citation: Citation;
  reach: Reach;
  rules: readonly Named[];
  questions: readonly Named[];
}

/** `seen`: the audit sees something of it, whether it is asked or not. */
export const REACH_FILTERS = ['all', 'seen', 'question', 'none'] as const;
export type ReachFilter = (typeof REACH_FILTERS)[number];

export interface CoverageFilter {
  document: DocumentId | 'all';
  reach: ReachFilter;
  /** What is searched for; words may stand in any order. */
  text: string;
}

/** The rows that a filter leaves, in their order. */
export function matching(
  rows: readonly CoverageRow[],
  { document, reach, text }: CoverageFilter,
): CoverageRow[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (document === 'all' || row.document === document) &&
      hasReach(row, reach) &&
      words.every((word) => searchable(row).includes(word)),
  );
}

function hasReach({ reach }: CoverageRow, wanted: ReachFilter): boolean {
  if (wanted === 'all') return true;
  if (wanted === 'seen') return reach === 'audit' || reach === 'both';
  return reach === wanted;
}

const texts = new WeakMap<CoverageRow, string>();

// Put together once: a key typed must not wait for it.
function searchable(row: CoverageRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { document, section, title } = row.citation;
  const named = [...row.rules, ...row.questions].flatMap(({ id, name }) => [id, name]);
  const text = folded([row.id, document, section, title, ...named].filter(Boolean).join(' '));
  texts.set(row, text);
  return text;
}

// Full-width letters and digits are typed as often as the narrow ones.
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

export interface DocumentTally {
  document: DocumentId;
  name: string;
  counts: Record<Reach, number>;
  all: number;
}

/** How many sections of each document are covered how, in the order the documents come. */
export function tallies(rows: readonly CoverageRow[]): DocumentTally[] {
  const byDocument = new Map<DocumentId, DocumentTally>();
  for (const { document, citation, reach } of rows) {
    const none = { both: 0, audit: 0, question: 0, none: 0 };
    const known = byDocument.get(document);
    const tally = known ?? { document, name: citation.document, counts: none, all: 0 };
    tally.counts[reach]++;
    tally.all++;
    byDocument.set(document, tally);
  }
  return [...byDocument.values()];
}
