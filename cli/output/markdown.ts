/** `--markdown FILE`: a summary for a pull request. */
import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import type { AuditFile, AuditFileFinding, AuditFilePage } from '../audit-schema.ts';
import { byStore } from '../stores/merge-audits.ts';
import { worstOf } from '../stores/results.ts';
import { countKnown, onlyNew } from './baseline.ts';

/** What a pull request's comment may hold, in characters; more findings are counted instead of listed. */
const LONGEST = 60_000;

const WORDS = {
  ja: {
    heading: 'レジ点検の結果',
    severity: { critical: '重大', high: '高', medium: '中', low: '低', info: 'お知らせ' },
    none: '確認が必要な点は見つかりませんでした。',
    columns: ['重さ', '見つかったこと', '画面'],
    next: '次にすること',
    failed: '点検できなかった画面',
    known: (count: number) => `前回までに見つかっていた ${count} 件は除いています。`,
    more: (count: number) => `ほかに ${count} 件あります。全件は JSON か SARIF をご覧ください。`,
    pages: (count: number) => `${count} 画面を点検しました。`,
    stores: ['店舗', 'いちばん重い点', '点検できなかった画面'],
    nothing: '指摘なし',
  },
  en: {
    heading: 'Reji Tenken',
    severity: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'notice' },
    none: 'Nothing was found that needs checking.',
    columns: ['Severity', 'What was seen', 'Page'],
    next: 'What to do next',
    failed: 'Pages that could not be audited',
    known: (count: number) => `${count} finding(s) that the baseline has already are left out.`,
    more: (count: number) => `${count} more: see the JSON or SARIF file.`,
    pages: (count: number) => `${count} page(s) audited.`,
    stores: ['Store', 'Worst finding', 'Pages that could not be audited'],
    nothing: 'nothing found',
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

interface Row {
  page: AuditFilePage;
  found: AuditFileFinding;
}

/** Counts, a table of findings worst first, what to do about each, and what could not be audited. */
export function toMarkdown(file: AuditFile): string {
  const words: Words = WORDS[file.locale];
  const known = countKnown(file);
  const rows = onlyNew(file).pages.flatMap((page) =>
    page.findings.map((found) => ({ page, found })),
  );
  rows.sort((a, b) => SEVERITIES.indexOf(a.found.severity) - SEVERITIES.indexOf(b.found.severity));
  const parts = [
    `## ${words.heading}`,
    [words.pages(file.pages.length), countsOf(rows, words), known > 0 ? words.known(known) : '']
      .filter((part) => part !== '')
      .join(' '),
    ...(file.stores ? [storesOf(onlyNew(file), words)] : []),
    ...(rows.length > 0 ? tableOf(rows, words) : []),
    ...failuresOf(file, words),
  ];
  return `${parts.join('\n\n')}\n`;
}

function countsOf(rows: readonly Row[], words: Words): string {
  if (rows.length === 0) return words.none;
  const count = (severity: Severity): number =>
    rows.filter(({ found }) => found.severity === severity).length;
  return SEVERITIES.filter((severity) => count(severity) > 0)
    .map((severity) => `**${words.severity[severity]} ${count(severity)}**`)
    .join(' · ');
}

/** Many stores: each with its worst finding, in the order of the list. */
function storesOf(file: AuditFile, words: Words): string {
  const lines = byStore(file).map(({ store, pages, failures }) => {
    const worst = worstOf({ pages });
    const standing = worst ? words.severity[worst] : pages.length > 0 ? words.nothing : '–';
    const name = store.name ? `${cell(store.name)}<br>${cell(store.url)}` : cell(store.url);
    return `| ${name} | ${standing} | ${failures.length > 0 ? failures.length : ''} |`;
  });
  const shown = lines.filter((_, at) => lines.slice(0, at + 1).join('\n').length <= LONGEST / 4);
  const left = lines.length - shown.length;
  const table = [`| ${words.stores.join(' | ')} |`, '| --- | --- | --- |', ...shown].join('\n');
  return left > 0 ? `${table}\n\n${words.more(left)}` : table;
}

function tableOf(rows: readonly Row[], words: Words): string[] {
  const lines = [`| ${words.columns.join(' | ')} |`, '| --- | --- | --- |'];
  let length = 0;
  let shown = 0;
  for (const { page, found } of rows) {
    const line = `| ${words.severity[found.severity]} | **${cell(found.title)}**<br>${cell(found.message)} | ${cell(page.url)} |`;
    length += line.length;
    if (length > LONGEST / 2) break;
    lines.push(line);
    shown++;
  }
  const left = rows.length - shown;
  const steps = stepsOf(rows.slice(0, shown), words, LONGEST / 2);
  return [lines.join('\n'), ...(left > 0 ? [words.more(left)] : []), ...steps];
}

/** Each rule once: what the shop and its builder do next. */
function stepsOf(rows: readonly Row[], words: Words, longest: number): string[] {
  const rules = new Map(rows.map(({ found }) => [found.rule, found]));
  const blocks: string[] = [];
  let length = 0;
  for (const { title, owner, vendor } of rules.values()) {
    const steps = [...(owner ?? []), ...(vendor ?? [])];
    const block = [`**${inline(title)}**`, ...steps.map((step) => `- ${inline(step)}`)].join('\n');
    length += block.length;
    if (steps.length === 0 || length > longest) continue;
    blocks.push(block);
  }
  if (blocks.length === 0) return [];
  return [`<details><summary>${words.next}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`];
}

function failuresOf({ failures }: AuditFile, words: Words): string[] {
  if (failures.length === 0) return [];
  const lines = failures.map(({ url, reason }) => `- ${inline(url)}: ${inline(reason)}`);
  return [`### ${words.failed}`, lines.join('\n')];
}

/** Text of the page as text: what Markdown or HTML would read out of it is escaped. */
function inline(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\s+/g, ' ');
}

const cell = inline;
