/** What the commands print of an audit. */
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Severity } from '../rules/_core/verdict.ts';
import type { AuditFile, AuditFilePage } from './audit-schema.ts';

type Locale = AuditFile['locale'];

/** What severities and the rest are called in a terminal. */
export const WORDS = {
  ja: {
    severity: { critical: '重大', high: '高', medium: '中', low: '低', info: 'お知らせ' },
    method: {
      passing: '通過型（カード番号がお店を通る方式）',
      token: 'トークン型（入力欄はお店の画面）',
      'hosted-frame': '決済会社の入力枠',
      redirect: '決済会社の画面へ移動',
      none: 'この画面ではカードを受け取っていません',
      unknown: '判断できません',
    },
    payment: 'カードの受け取り方',
    psp: '決済会社',
    none: '確認が必要な点は見つかりませんでした',
    failed: '点検できませんでした',
    unknown: '判断できなかった項目',
    passed: '問題が見つからなかった項目',
    known: (count: number) => `基準のファイルにある ${count} 件は除いています。`,
  },
  en: {
    severity: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'notice' },
    method: {
      passing: 'passing type (card numbers go through the shop)',
      token: "token (fields in the shop's own page)",
      'hosted-frame': "the payment provider's frame",
      redirect: "on the payment provider's site",
      none: 'no card is taken on this page',
      unknown: 'could not tell',
    },
    payment: 'How cards are taken',
    psp: 'payment provider',
    none: 'Nothing was found that needs checking',
    failed: 'Could not audit',
    unknown: 'could not tell',
    passed: 'nothing found',
    known: (count: number) => `${count} finding(s) that the baseline has already are left out.`,
  },
} as const;

/** How a terminal shows a severity. */
export const STYLE: Record<Severity, Parameters<typeof styleText>[0]> = {
  critical: ['red', 'bold'],
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
  info: 'gray',
};

/** A page's findings as a table with guideline references, for a terminal. */
export function formatPage(page: AuditFilePage, locale: Locale): string {
  const words = WORDS[locale];
  const { method, psp } = page.payment;
  const lines = [
    styleText('bold', page.url),
    `  ${words.payment}: ${words.method[method]}${psp ? ` · ${words.psp}: ${psp}` : ''}`,
  ];
  for (const finding of page.findings) {
    const severity = pad(styleText(STYLE[finding.severity], words.severity[finding.severity]), 10);
    lines.push(`  ${severity}${finding.title}  ${styleText('gray', finding.rule)}`);
    lines.push(`            ${finding.message}`);
    for (const { document, section, title, note } of finding.guidelines) {
      const parts = [document, section, title].filter((part) => part !== null).join(' ');
      lines.push(styleText('gray', `            → ${parts}${note ? `（${note}）` : ''}`));
    }
  }
  if (page.findings.length === 0) lines.push(`  ${words.none}`);
  const count = (verdict: string): number =>
    page.verdicts.filter((row) => row.verdict === verdict).length;
  lines.push(
    styleText(
      'gray',
      `  ${words.unknown}: ${count('unknown')} · ${words.passed}: ${count('pass')}`,
    ),
  );
  return lines.join('\n');
}

/** The whole file: every page, and the addresses that could not be audited with the reason. */
export function formatFile(file: AuditFile): string {
  const failed = file.failures.map(
    ({ url, reason }) => `${url}\n  ${WORDS[file.locale].failed}: ${reason}`,
  );
  return [...file.pages.map((page) => formatPage(page, file.locale)), ...failed].join('\n\n');
}

/** How much a baseline kept out. */
export function formatKnown(count: number, locale: Locale): string {
  return WORDS[locale].known(count);
}

/** Pads to a width in columns; Japanese letters take two. */
export function pad(text: string, width: number): string {
  const columns = [...stripVTControlCharacters(text)].reduce(
    (sum, c) => sum + (c.charCodeAt(0) > 0x2e80 ? 2 : 1),
    0,
  );
  return text + ' '.repeat(Math.max(1, width - columns));
}
