import type { Locale } from '../../../rules/_core/text.ts';
import type { FileProblem } from '../../../rules/_diagnosis/store-file.ts';
import type { UnitPart } from '../../../rules/_diagnosis/store-merge.ts';
import { reportViewEn } from './report-view-en.ts';
import { reportViewJa } from './report-view-ja.ts';

/** Words of the view that makes reports and hands stores over, in the desk's language. */
export interface ReportViewWords {
  heading: string;
  lead: string;
  none: string;
  noneTodo: string;
  toWalks: string;
  make: {
    heading: string;
    session: string;
    sessionOption: (moment: string, pages: number, findings: number) => string;
    kind: string;
    kinds: Record<'report' | 'leaflet', string>;
    language: string;
    languages: Record<Locale, string>;
    due: string;
    dueWrong: string;
    action: string;
    again: string;
    stop: string;
    stages: Record<'reading' | 'wording' | 'drawing', string>;
    done: string;
    stopped: string;
    earlier: string;
    earlierRow: (made: string, due: string) => string;
  };
  files: {
    heading: string;
    print: string;
    printMeans: string;
    html: string;
    csv: string;
    json: string;
    saved: (name: string) => string;
  };
  preview: string;
  handOver: {
    heading: string;
    lead: string;
    save: string;
    shots: string;
    shotsMeans: string;
    open: string;
    openMeans: string;
    saving: string;
    reading: string;
    writing: string;
    stop: string;
    stopped: string;
    saved: (name: string) => string;
    taken: (units: number) => string;
    nothing: string;
    refused: string;
    kept: string;
    problem: (problem: FileProblem) => string;
    foreign: string;
    changed: string;
    plan: {
      heading: (file: string) => string;
      madeAt: (moment: string) => string;
      added: (parts: string) => string;
      same: (count: number) => string;
      differences: (count: number) => string;
      differencesMeans: string;
      all: { newer: string; ours: string; theirs: string };
      columns: { what: string; ours: string; theirs: string; choice: string };
      choose: (what: string) => string;
      ours: string;
      theirs: string;
      newer: string;
      writtenAt: (moment: string) => string;
      take: string;
      leave: string;
      parts: Record<UnitPart, (count: number) => string>;
      part: Record<UnitPart, string>;
    };
  };
  tableColumns: Record<
    | 'number'
    | 'severity'
    | 'confidence'
    | 'title'
    | 'seen'
    | 'pages'
    | 'why'
    | 'owner'
    | 'vendor'
    | 'by'
    | 'effort'
    | 'guidelines'
    | 'tool'
    | 'rule',
    string
  >;
}

const WORDS: Record<Locale, ReportViewWords> = { ja: reportViewJa, en: reportViewEn };

export function reportViewWordsOf(locale: Locale): ReportViewWords {
  return WORDS[locale];
}
