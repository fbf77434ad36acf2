/** What the commands print of many stores: a line as each is over, and a table at the end. */
import { styleText } from 'node:util';
import { compareSeverity, SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import { pad, STYLE, WORDS } from '../audit-report.ts';
import type { AuditFile } from '../audit-schema.ts';
import { byStore, type StoreResult } from './merge-audits.ts';
import { worstOf } from './results.ts';

const SUMMARY = {
  ja: {
    failed: '点検できず',
    nothing: '指摘なし',
    before: '前回済み',
    stores: (count: number) => `${count} 店舗`,
  },
  en: {
    failed: 'could not audit',
    nothing: 'nothing found',
    before: 'finished earlier',
    stores: (count: number) => `${count} store(s)`,
  },
} as const;

type Locale = AuditFile['locale'];

/** How a store stands: its worst finding, or that it could not be audited. */
export type Standing = Severity | 'failed' | 'nothing';

export function standingOf({ pages, failures }: Pick<AuditFile, 'pages' | 'failures'>): Standing {
  return worstOf({ pages }) ?? (failures.length > 0 ? 'failed' : 'nothing');
}

/** `[12/50] critical  shop.example`, for a store that is over. */
export function formatProgress(
  url: string,
  file: AuditFile,
  { done, all, before }: { done: number; all: number; before: boolean },
): string {
  const words = SUMMARY[file.locale];
  const at = `[${String(done).padStart(String(all).length)}/${all}]`;
  const standing = pad(standingWord(standingOf(file), file.locale), 16);
  const [failure] = file.failures;
  const note = before ? `  (${words.before})` : failure ? `  ${failure.reason}` : '';
  return `${at} ${standing}${url}${note}`;
}

/** Every store, the worst first, with how many findings of each severity it has and why it could not be audited. */
export function formatStores(file: AuditFile): string {
  const words = SUMMARY[file.locale];
  const rows = byStore(file).sort((a, b) => rank(a) - rank(b));
  const lines = rows.flatMap((row) => {
    const { store, failures } = row;
    const counts = countsOf(row, file.locale);
    const standing = standingOf(row);
    return [
      `${pad(styleOf(standing, standingWord(standing, file.locale)), 16)}${store.name ? `${store.name}  ` : ''}${store.url}${counts ? `  ${counts}` : ''}`,
      ...failures.map(({ reason }) => `                ${words.failed}: ${reason}`),
    ];
  });
  return [...lines, '', totals(rows, file.locale)].join('\n');
}

/** How many stores stand how, the worst first: `50 stores · critical 3 · could not audit 1`. */
function totals(rows: readonly StoreResult[], locale: Locale): string {
  const standings = rows.map(standingOf);
  const counted = [...SEVERITIES, 'nothing' as const]
    .map((each) => ({ each, count: standings.filter((one) => one === each).length }))
    .filter(({ count }) => count > 0)
    .map(({ each, count }) => `${standingWord(each, locale)} ${count}`);
  const failed = rows.filter(({ failures }) => failures.length > 0).length;
  return [
    SUMMARY[locale].stores(rows.length),
    ...counted,
    ...(failed > 0 ? [`${SUMMARY[locale].failed} ${failed}`] : []),
  ].join(' · ');
}

function countsOf({ pages }: StoreResult, locale: Locale): string {
  const fresh = pages.flatMap(({ findings }) => findings).filter(({ known }) => known !== true);
  return SEVERITIES.map((severity) => ({
    severity,
    count: fresh.filter((one) => one.severity === severity).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${WORDS[locale].severity[severity]} ${count}`)
    .join(' · ');
}

/** The worst first; what could not be audited stands with its findings, without any before what is in order. */
function rank(row: StoreResult): number {
  const standing = standingOf(row);
  if (standing === 'nothing') return SEVERITIES.length + 1;
  return standing === 'failed'
    ? SEVERITIES.length
    : [...SEVERITIES].sort(compareSeverity).indexOf(standing);
}

function standingWord(standing: Standing, locale: Locale): string {
  return standing === 'failed' || standing === 'nothing'
    ? SUMMARY[locale][standing]
    : WORDS[locale].severity[standing];
}

function styleOf(standing: Standing, text: string): string {
  if (standing === 'nothing') return styleText('green', text);
  return styleText(standing === 'failed' ? 'magenta' : STYLE[standing], text);
}
