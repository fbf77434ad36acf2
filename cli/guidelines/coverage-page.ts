/** What `npm run guidelines` prints and writes. Loaded through vite, since the rules discover their parts by `import.meta.glob`. */
import { documents } from '../../rules/_catalog/guidelines/documents.ts';
import { type Citation, citationOf } from '../../rules/_catalog/guidelines/index.ts';
import { OUTLINE_NOTICE, outline2022 } from '../../rules/_catalog/guidelines/outline-2022.ts';
import { questionOf, questions } from '../../rules/_catalog/questions/index.ts';
import type { Locale } from '../../rules/_core/text.ts';
import {
  type Coverage,
  coverageOf,
  type Reach,
  type Requirement,
  reachOf,
} from '../../rules/_diagnosis/coverage.ts';
import { rules } from '../../rules/index.ts';

const WORDS = {
  ja: {
    heading: 'ガイドライン対応表',
    made: '`npm run guidelines -- --markdown FILE` が作るページです。手で直さず、`rules/` の内容を直してください。',
    document: '文書',
    section: '項目',
    audit: '画面の点検で見ること',
    questions: '自己点検で聞くこと',
    none: 'どちらでも確かめていない項目',
    noneLeft: 'ありません',
    reach: { audit: '点検のみ', both: '点検と質問', question: '質問のみ', none: 'なし' },
    remembered: '（番号と題名は原本で）',
    count: (n: number) => `${n} 項目`,
  },
  en: {
    heading: 'What covers the guidelines',
    made: 'This page is made by `npm run guidelines -- --markdown FILE`. Do not edit it; edit what stands in `rules/`.',
    document: 'Document',
    section: 'Section',
    audit: 'What the audit sees',
    questions: 'What the self-check asks',
    none: 'Sections that neither covers',
    noneLeft: 'none',
    reach: {
      audit: 'audit only',
      both: 'audit and question',
      question: 'question only',
      none: 'nothing',
    },
    remembered: '(see the original for number and title)',
    count: (n: number) => `${n} sections`,
  },
} as const;

/** Coverage of this version's rules and questions. */
export function coverage(): Coverage {
  return coverageOf(rules, questions);
}

/** The coverage as a table for a terminal. Ids first: Japanese titles have no width that a terminal agrees on. */
export function formatTable(
  { requirements, uncovered, unmapped }: Coverage,
  locale: Locale,
): string {
  const width = Math.max(...requirements.map(({ id }) => id.length));
  const tables = Object.values(documents).flatMap(({ id, name }) => {
    const own = requirements.filter(({ document }) => document === id);
    if (own.length === 0) return [];
    const rows = own.map(
      (row) =>
        `  ${row.id.padEnd(width)}  ${[...row.coveredBy.rules, ...row.coveredBy.questions.map((q) => `?${q}`)].join(' ')}`,
    );
    return [`${name[locale]} (${tally(own, locale)})`, ...rows, ''];
  });
  return [...tables, `uncovered: ${uncovered.length}`, `unmapped: ${unmapped.length}`].join('\n');
}

/** The coverage as a page of documentation, along the outline of 2022. */
export function formatMarkdown({ requirements, uncovered }: Coverage, locale: Locale): string {
  const words = WORDS[locale];
  const byId = new Map<string, Requirement>(requirements.map((row) => [row.id, row]));
  const parts = outline2022.flatMap(({ chapter, title, guidelines }, n) => {
    const rows = guidelines.flatMap((id) => byId.get(id) ?? []);
    const opens = chapter !== outline2022[n - 1]?.chapter;
    return [
      ...(opens ? [`## ${chapter[locale]}`, ''] : []),
      `### ${title[locale]}`,
      '',
      `| ${words.document} | ${words.section} | ${words.audit} | ${words.questions} |`,
      '| --- | --- | --- | --- |',
      ...rows.map((row) => markdownRow(row, locale)),
      '',
    ];
  });
  return [
    `# ${words.heading}`,
    '',
    words.made,
    '',
    `**${OUTLINE_NOTICE.label[locale]}** — ${OUTLINE_NOTICE.text[locale]}`,
    '',
    ...parts,
    `## ${words.none}`,
    '',
    uncovered.length === 0 ? words.noneLeft : uncovered.map((id) => `- ${id}`).join('\n'),
    '',
  ].join('\n');
}

function markdownRow({ id, coveredBy }: Requirement, locale: Locale): string {
  const citation = citationOf(id, locale);
  const cells = [
    `[${escaped(citation.document)}](${citation.url})`,
    sectionText(citation, locale),
    coveredBy.rules.map((rule) => `\`${rule}\``).join('<br>'),
    coveredBy.questions
      .map((question) => escaped(questionOf(question)?.words[locale].name ?? question))
      .join('<br>'),
  ];
  return `| ${cells.map((cell) => cell || '–').join(' | ')} |`;
}

function sectionText({ section, title, note }: Citation, locale: Locale): string {
  if (section === null && title === null) return WORDS[locale].remembered;
  const text = escaped([section, title].filter((part) => part !== null).join(' '));
  return note === null ? text : `${text} *${escaped(note)}*`;
}

/** Titles name HTML elements; a page of documentation must show them, not contain them. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|');
}

function tally(rows: readonly Requirement[], locale: Locale): string {
  const words = WORDS[locale];
  const counted = (['both', 'audit', 'question', 'none'] as const satisfies readonly Reach[])
    .map((reach) => [reach, rows.filter((row) => reachOf(row) === reach).length] as const)
    .filter(([, count]) => count > 0)
    .map(([reach, count]) => `${words.reach[reach]} ${count}`);
  return [words.count(rows.length), ...counted].join(', ');
}
