/** The findings of a report for other programs and for spreadsheets; `cli/findings-schema.ts` documents the JSON. */
import type { Carrier, Effort } from '../_core/carriers.ts';
import type { CitationView } from '../_core/present.ts';
import type { Locale } from '../_core/text.ts';
import type { Confidence, Evidence, Grade, Severity } from '../_core/verdict.ts';
import type { Table } from '../_inventory/exports.ts';
import type { ReportView } from './report.ts';
import type { ReportCase, ReportPoint } from './report-points.ts';

/** A change that a reader could trip over raises the number; fields may be added without. */
export const FINDINGS_SCHEMA = 'reji-tenken/findings@1';

export interface FiledFinding {
  /** `3-2`, as the report has it. */
  number: string;
  /** The same rule and cause have the same key in every session. */
  key: string;
  rule: string;
  /** Name of another tool whose result it is; null where ours. */
  tool: string | null;
  severity: Severity;
  confidence: Confidence | null;
  grade: Grade | null;
  title: string;
  seen: string;
  why: string;
  owner: string[];
  vendor: string[];
  /** What to do in this shop's software. */
  here: string[];
  /** Name of the cart service that `vendor` is asked of; null: whoever built the shop. */
  addressee: string | null;
  by: Carrier[];
  effort: Effort | null;
  pages: string[];
  evidence: Evidence[];
  guidelines: CitationView[];
}

export interface FindingsFile {
  schema: typeof FINDINGS_SCHEMA;
  madeAt: string;
  locale: Locale;
  store: string;
  session: { id: string; startedAt: string; endedAt: string | null };
  findings: FiledFinding[];
}

export function findingsFile(report: ReportView): FindingsFile {
  const { id, startedAt, endedAt } = report.session;
  return {
    schema: FINDINGS_SCHEMA,
    ...{ madeAt: report.madeAt, locale: report.locale, store: report.store },
    session: { id, startedAt, endedAt },
    findings: filedFindings(report),
  };
}

function filedFindings({ points, advice }: ReportView): FiledFinding[] {
  return points.flatMap((point) => {
    const mend = advice.find((one) => one.points.includes(point.number));
    return point.cases.map((found) => filed(point, found, mend));
  });
}

function filed(
  { id, tool, title, why, owner, vendor, here, addressee, citations }: ReportPoint,
  found: ReportCase,
  mend: ReportView['advice'][number] | undefined,
): FiledFinding {
  const { number, key, severity, confidence, grade, seen, pages, evidence } = found;
  return {
    ...{ number, key, rule: id, tool, severity, confidence, grade, title, seen, why },
    ...{ owner, vendor, here, addressee },
    ...{ by: [...(mend?.by ?? [])], effort: mend?.effort ?? null },
    ...{ pages, evidence, guidelines: citations },
  };
}

const COLUMNS = [
  ...(['number', 'severity', 'confidence', 'title', 'seen', 'pages', 'why', 'owner'] as const),
  ...(['vendor', 'by', 'effort', 'guidelines', 'tool', 'rule'] as const),
];
type Column = (typeof COLUMNS)[number];

/** What the table calls things; the screens' words for severities and people are handed in, so that there is one set of them. */
export interface TableWords {
  columns: Record<Column, string>;
  severity: Record<Severity, string>;
  confidence: Record<Confidence, string>;
  carriers: Record<Carrier, string>;
  efforts: Record<Effort, string>;
}

/** A row for each finding. */
export function findingsTable(report: ReportView, words: TableWords): Table {
  return {
    columns: COLUMNS.map((column) => words.columns[column]),
    rows: filedFindings(report).map((found) => {
      const cells = cellsOf(found, words);
      return COLUMNS.map((column) => cells[column]);
    }),
    dates: [],
  };
}

function cellsOf(found: FiledFinding, words: TableWords): Record<Column, string> {
  const { number, title, seen, why, rule } = found;
  return {
    // A bare `3-2` is a day in March to a spreadsheet.
    ...{ number: `No. ${number}`, title, seen, why, rule, tool: found.tool ?? '' },
    severity: words.severity[found.severity],
    confidence: found.confidence ? words.confidence[found.confidence] : '',
    pages: found.pages.join('\n'),
    owner: found.owner.join('\n'),
    vendor: [...found.here, ...found.vendor].join('\n'),
    by: found.by.map((one) => words.carriers[one]).join(' / '),
    effort: found.effort ? words.efforts[found.effort] : '',
    guidelines: found.guidelines
      .map(({ document, section, note }) => [document, section, note].filter(Boolean).join(' '))
      .join('\n'),
  };
}
