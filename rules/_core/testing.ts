/** Facts by hand, for the rules' own tests: name what matters, the rest is an ordinary row. Not used by the product. */
import { API_ROLES, type Api } from './behaviour-facts.ts';
import { createDerive, type Derived } from './derive.ts';
import {
  type DocumentFact,
  FACTS_VERSION,
  type Facts,
  type FactTables,
  type FieldFact,
  SNAPSHOT_TABLES,
  type TableName,
} from './facts.ts';
import type { Rule } from './rule.ts';
import { runRules } from './run.ts';
import { DEFAULTS } from './testing-rows.ts';
import { originOf } from './url.ts';
import type { Finding, Verdict } from './verdict.ts';

type RowOf<T extends TableName> = FactTables[T][number];

/** A row in a test: any of its columns; a field may give part of `holds`. */
export type PartialRow<T extends TableName> = T extends 'fields'
  ? Partial<Omit<FieldFact, 'holds'>> & { holds?: Partial<FieldFact['holds']> }
  : Partial<RowOf<T>>;

export type PartialFacts = { [T in TableName]?: PartialRow<T>[] } & Partial<
  Pick<Facts, 'faults' | 'cut' | 'version'>
>;

const PAGE = 'https://shop.example/checkout';

/**
 * Facts of one audit from the columns a test cares about. Tables of the snapshot that are not named are empty (one
 * `documents` row at https://shop.example/checkout); tables of the browser's and the witness's testimony that are not named are
 * absent, as when the browser did not tell. Origins follow from addresses, `hasName` from `name`, `inline` from `src`.
 */
export function factsOf(given: PartialFacts = {}): Facts {
  const documents = completed('documents', given.documents ?? [{}], PAGE);
  const page = documents[0]?.url ?? PAGE;
  const facts: Facts = {
    version: given.version ?? FACTS_VERSION,
    faults: given.faults ?? [],
    cut: given.cut ?? {},
  };
  for (const table of Object.keys(DEFAULTS) as TableName[]) {
    const rows = given[table];
    const empty = (SNAPSHOT_TABLES as readonly TableName[]).includes(table) ? [] : undefined;
    const made = rows ? completed(table, rows as PartialRow<typeof table>[], page) : empty;
    if (made) Object.assign(facts, { [table]: made });
  }
  facts.documents = documents as DocumentFact[];
  return facts;
}

function completed<T extends TableName>(table: T, rows: PartialRow<T>[], page: string): RowOf<T>[] {
  return rows.map((row, at) => {
    const base = DEFAULTS[table](at, page);
    return { ...base, ...following(table, row), ...row, ...holdsOf(base, row) } as RowOf<T>;
  });
}

/** Columns that follow from others, unless the test gives them itself. */
function following(table: TableName, row: Record<string, unknown>): Record<string, unknown> {
  const text = (key: string): string => (typeof row[key] === 'string' ? row[key] : '');
  switch (table) {
    case 'documents':
      return row.url === undefined ? {} : { origin: originOf(text('url')) };
    case 'fields':
      return row.type === 'hidden'
        ? { hasName: text('name') !== '', visible: false, hiddenBy: 'type-hidden' }
        : { hasName: text('name') !== '' };
    case 'forms':
      return row.action === undefined ? {} : { actionOrigin: originOf(text('action')) };
    case 'frames':
      return { srcOrigin: originOf(text('src')) };
    case 'scripts':
      return { srcOrigin: originOf(text('src')), inline: text('src') === '' };
    case 'calls':
      return row.api === undefined ? {} : { role: API_ROLES[row.api as Api] };
    case 'submissions':
      return row.action === undefined ? {} : { actionOrigin: originOf(text('action')) };
    default:
      return {};
  }
}

function holdsOf(base: object, row: object): object {
  if (!('holds' in base) || !('holds' in row)) return {};
  return { holds: { ...(base.holds as object), ...(row.holds as object) } };
}

/** One rule's judgement of facts, as the audit gives it. */
export function judge(rule: unknown, facts: Facts): JudgedRule {
  const { verdicts, findings } = runRules(new Map([['rule', rule as Rule]]), facts);
  const judged = verdicts[0];
  if (!judged) throw new Error('no verdict');
  return {
    verdict: judged.verdict,
    reason: judged.reason,
    findings,
    messages: findings.map((finding) => finding.message),
  };
}

export interface JudgedRule {
  verdict: Verdict;
  reason: string | null;
  findings: Finding[];
  messages: string[];
}

/** A derived value of facts, for testing what rules share. */
export function derivedOf<T, N extends TableName>(derived: Derived<T, N>, facts: Facts): T {
  return createDerive(facts)(derived);
}
