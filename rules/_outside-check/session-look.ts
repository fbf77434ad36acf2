import type { Locale } from '../_core/text.ts';
import type { SessionPage } from '../_diagnosis/diagnosis.ts';
import type { Look } from '../_diagnosis/session-page.ts';
import { type OutsideCheckRow, outsidePageOf } from './check-row.ts';
import { verdictsOf } from './verdicts.ts';

const TITLE: Record<Locale, string> = {
  ja: '外から見える場所',
  en: 'What can be seen from outside',
};

function lookOfCheck(row: OutsideCheckRow, locale: Locale): Look | null {
  if (row.answers.length === 0) return null;
  return {
    page: outsidePageOf(row.origin),
    title: TITLE[locale],
    at: row.endedAt ?? row.at,
    step: null,
    payment: { method: 'none', psp: null },
    ...verdictsOf(row),
  };
}

/**
 * The page of a session after a check; null where nothing was answered. Of each place that it could tell of it is right, also
 * that something is mended; of what it did not come to, or was asked for another platform's list, the earlier word stands.
 */
export function pageAfterCheck(
  session: string,
  known: SessionPage | undefined,
  row: OutsideCheckRow,
  locale: Locale,
): SessionPage | null {
  const look = lookOfCheck(row, locale);
  if (!look) return null;
  if (!known) return { session, ...look };
  const told = new Set(
    row.answers.filter(({ outcome }) => outcome !== 'unclear').map(({ path }) => path),
  );
  const standing = known.findings.filter(({ values }) => !told.has(String(values.path)));
  const open = new Set([...look.findings, ...standing].map(({ rule }) => rule));
  const earlier = new Map(known.verdicts.map((verdict) => [verdict.rule, verdict]));
  return {
    session,
    ...look,
    verdicts: look.verdicts.map((verdict) => {
      const { rule } = verdict;
      if (open.has(rule)) return { rule, verdict: 'fail', reason: null };
      return verdict.verdict === 'not-applicable' ? (earlier.get(rule) ?? verdict) : verdict;
    }),
    findings: [...look.findings, ...standing],
  };
}
