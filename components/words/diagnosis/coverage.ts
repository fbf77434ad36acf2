import type { Locale } from '../../../rules/_core/text.ts';
import type { Reach } from '../../../rules/_diagnosis/coverage.ts';

/** Words of the coverage map: which section of the guidelines is seen, which is asked. */
export interface CoverageWords {
  heading: string;
  lead: string;
  filter: {
    document: string;
    allDocuments: string;
    reach: string;
    allReaches: string;
    seen: string;
    search: string;
  };
  reaches: Record<Reach, string>;
  shown: (shown: number, all: number) => string;
  nothing: string;
  columns: { section: string; audit: string; questions: string };
  /** Where number and wording were not read in a source. */
  remembered: string;
  noRule: string;
  noQuestion: string;
  openOriginal: string;
  chart: {
    heading: string;
    title: (all: number, documents: number) => string;
    bar: (document: string, parts: string) => string;
    part: (reach: string, count: number) => string;
    table: string;
    document: string;
    all: string;
  };
  print: string;
}

const WORDS: Record<Locale, CoverageWords> = {
  ja: {
    heading: 'ガイドライン対応表',
    lead: 'ガイドラインの項目ごとに、画面の点検で見ること、自己点検で聞くこと、どちらでも確かめていないことを示します。点検で見えるのは、画面に表れることだけです。「見る」とあっても、項目のすべてを確かめているわけではありません。',
    filter: {
      document: '文書',
      allDocuments: 'すべての文書',
      reach: '確かめ方',
      allReaches: 'すべて',
      seen: '点検で見るもの',
      search: '項目・点検・質問を検索',
    },
    reaches: {
      both: '点検と質問',
      audit: '点検だけ',
      question: '質問だけ',
      none: 'どちらもなし',
    },
    shown: (shown, all) => (shown === all ? `${all} 項目` : `${all} 項目中 ${shown} 項目`),
    nothing: '条件に合う項目はありません。条件をゆるめるか、検索の言葉を変えてください。',
    columns: {
      section: '項目',
      audit: '画面の点検で見ること',
      questions: '自己点検で聞くこと',
    },
    remembered: '番号と題名は、原本で確かめてください',
    noRule: '画面からは見えません',
    noQuestion: '質問はありません',
    openOriginal: '原本を新しいタブで開く',
    chart: {
      heading: '文書ごとの確かめ方',
      title: (all, documents) =>
        `${documents} つの文書の ${all} 項目を、点検と質問のどちらで確かめるか`,
      bar: (document, parts) => `${document}：${parts}`,
      part: (reach, count) => `${reach} ${count} 項目`,
      table: '数字で見る',
      document: '文書',
      all: '合計',
    },
    print: '印刷する',
  },
  en: {
    heading: 'Guideline coverage',
    lead: 'For each section of the guidelines: what the audit of pages sees, what the self-check asks, and what neither covers. An audit sees only what a page shows; where it sees something of a section, it does not check all of it.',
    filter: {
      document: 'Document',
      allDocuments: 'All documents',
      reach: 'Covered by',
      allReaches: 'All',
      seen: 'Seen by the audit',
      search: 'Search sections, checks and questions',
    },
    reaches: {
      both: 'Audit and question',
      audit: 'Audit only',
      question: 'Question only',
      none: 'Neither',
    },
    shown: (shown, all) => (shown === all ? `${all} sections` : `${shown} of ${all} sections`),
    nothing: 'No section matches. Widen the filters or search for other words.',
    columns: {
      section: 'Section',
      audit: 'What the audit sees',
      questions: 'What the self-check asks',
    },
    remembered: 'See the original for its number and title',
    noRule: 'Not visible on a page',
    noQuestion: 'No question',
    openOriginal: 'opens the original in a new tab',
    chart: {
      heading: 'How each document is covered',
      title: (all, documents) =>
        `${all} sections of ${documents} documents, by audit and by question`,
      bar: (document, parts) => `${document}: ${parts}`,
      part: (reach, count) => `${reach} ${count}`,
      table: 'As figures',
      document: 'Document',
      all: 'All',
    },
    print: 'Print',
  },
};

/** Words of the coverage map in a language; loaded with the view. */
export function coverageWordsOf(locale: Locale): CoverageWords {
  return WORDS[locale];
}
